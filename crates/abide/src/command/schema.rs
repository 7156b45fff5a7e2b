use abide_core::agreement::Agreement;
use abide_core::lifecycle::Act;
use abide_core::text::Read;
use abide_exchange::json_schema::{schema, schema_of_layers};

use crate::arguments::{SchemaArguments, SchemaOf};
use crate::exit::Exit;
use crate::output::print_json;

/// Prints the JSON Schema of a language, made from the declarations that read it.
pub(crate) fn run(arguments: &SchemaArguments) -> Exit {
    print_json(&match arguments.of {
        SchemaOf::Agreement => {
            let of_text = ["abide", "id", "version"];
            schema_of_layers(&Agreement::shape(), "Agreement of Abide", "layer", &of_text)
        }
        SchemaOf::Record => schema(&Vec::<Act>::shape(), "Record of an agreement of Abide"),
    });
    Exit::Done
}
