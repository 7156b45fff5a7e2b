use std::path::Path;

use abide_report::document::Document;

use crate::exit::Exit;
use crate::output::complain;

/// A document as PDF.
pub(super) fn bytes(_document: &Document, _fonts: Option<&Path>) -> Result<Vec<u8>, Exit> {
    complain(
        "error: this program was built without PDF\n  help: build it with `cargo build --release --features pdf`, or \
         take `--format html`, which prints well",
    );
    Err(Exit::Usage)
}
