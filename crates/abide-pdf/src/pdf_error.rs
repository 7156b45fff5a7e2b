use thiserror::Error;

/// Why a document could not become a PDF. Each message says what and gives a hint.
#[derive(Debug, Error)]
pub enum PdfError {
    /// The document could not be laid out, or the file it gives would not conform to its standard.
    #[error(
        "the document cannot be laid out as PDF: {0}\n  help: the other forms of the document do not need this step: `--format html`"
    )]
    Layout(String),
    /// An attachment has a name under which no file can travel.
    #[error(
        "cannot attach `{name}` to the PDF: {fault}\n  help: give each attachment a plain file name of its own, such as `statement.json`"
    )]
    Attachment {
        /// The name as it was given.
        name: String,
        /// What is wrong with it.
        fault: &'static str,
    },
}
