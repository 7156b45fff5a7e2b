use std::path::Path;

use abide_report::document::Document;

use crate::exit::Exit;
use crate::output::complain;

/// A document as PDF, with the fonts of a folder before those that are built in.
#[cfg(feature = "pdf")]
pub(super) fn bytes(document: &Document, fonts: Option<&Path>) -> Result<Vec<u8>, Exit> {
    use abide_pdf::{Fonts, pdf, unprintable};
    let fonts = fonts.map_or_else(|| Ok(Fonts::built_in()), Fonts::with_folder);
    let fonts = fonts.map_err(|error| {
        complain(&format!("error: {error}"));
        Exit::Outside
    })?;
    let missing = unprintable(document, &fonts);
    if !missing.is_empty() {
        let missing: Vec<String> =
            missing.iter().map(|it| format!("{it} (U+{:04X})", u32::from(*it))).collect();
        complain(&format!(
            "warning: no font has {}\n  help: name a folder with a font that has them: `--font-dir FOLDER`",
            missing.join(", ")
        ));
    }
    pdf(document, &fonts).map_err(|error| {
        complain(&format!("error: {error}"));
        Exit::Outside
    })
}

/// Without the feature there is no PDF, and the program says how to come by it.
#[cfg(not(feature = "pdf"))]
pub(super) fn bytes(_: &Document, _: Option<&Path>) -> Result<Vec<u8>, Exit> {
    complain(
        "error: this program was built without PDF\n  help: build it with `cargo build --release --features pdf`, or \
         take `--format html`, which prints well",
    );
    Err(Exit::Usage)
}
