use std::path::Path;

use abide_report::document::Document;

use crate::exit::Exit;
use crate::output::complain;

/// A document as PDF, in the fonts of a folder before those of the program.
#[cfg(feature = "pdf")]
pub(super) fn bytes(document: &Document, folder: Option<&Path>) -> Result<Vec<u8>, Exit> {
    use abide_pdf::{Fonts, pdf, unprintable};

    let fonts = folder.map_or_else(|| Ok(Fonts::built_in()), Fonts::with_folder).map_err(|fault| {
        complain(&format!("error: {fault}"));
        Exit::Outside
    })?;
    if let Some(folder) = folder.filter(|_| !fonts.has_own_family(document.language)) {
        complain(&format!(
            "warning: no font in `{}` is used for this language\n  help: these are: {}",
            folder.display(),
            Fonts::wished(document.language).join(", ")
        ));
    }
    let missing = unprintable(document, &fonts);
    if !missing.is_empty() {
        let listed: Vec<String> =
            missing.iter().map(|one| format!("{} (U+{:04X})", one.escape_debug(), u32::from(*one))).collect();
        complain(&format!(
            "warning: no font has {}; `\u{FFFD}` is printed instead\n  help: name a folder with a font that has them: `--font-dir FOLDER`",
            listed.join(", ")
        ));
    }
    pdf(document, &fonts).map_err(|fault| {
        complain(&format!("error: {fault}"));
        Exit::Outside
    })
}

/// A document as PDF, which this program cannot make.
#[cfg(not(feature = "pdf"))]
pub(super) fn bytes(_document: &Document, _folder: Option<&Path>) -> Result<Vec<u8>, Exit> {
    complain(
        "error: this program was built without PDF\n  help: build it with `cargo build --release --features pdf`, or \
         take `--format html`, which prints well",
    );
    Err(Exit::Usage)
}

/// Whether a folder of fonts was named for a form that takes none; says so.
pub(super) fn is_for_no_pdf(folder: Option<&Path>) -> bool {
    if let Some(folder) = folder {
        complain(&format!(
            "error: --font-dir {}: only PDF has fonts inside\n  help: leave it out, or say `--format pdf`; other forms are read in the fonts of the reader",
            folder.display()
        ));
    }
    folder.is_some()
}
