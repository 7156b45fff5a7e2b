use crate::arguments::FactsSqlArguments;
use crate::exit::Exit;
use crate::output::complain;

/// Answers no question: this program cannot.
pub(super) fn run(_arguments: &FactsSqlArguments) -> Exit {
    complain(
        "error: this program was built without SQL\n  help: build it with `cargo build --release --features sql`; \
         `abide explain --all --format json` and `abide report --format csv` need no SQL",
    );
    Exit::Usage
}
