use abide_core::agreement::Agreement;
use abide_core::text::Read;

use crate::exit::Exit;
use crate::output::print_json;

/// Prints the JSON Schema of the agreement language.
pub(crate) fn run() -> Exit {
    print_json(&abide_exchange::json_schema::schema(&Agreement::shape(), "Agreement of Abide"));
    Exit::Done
}
