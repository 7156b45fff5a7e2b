//! The document model of abide-report through Typst.
//!
//! [`pdf`] lays a [`Document`](abide_report::document::Document) out with one fixed template and gives a tagged
//! PDF/A-3b with the document's attachments inside. What a user wrote reaches the template as data only, never as
//! part of its source. No disk, network or clock is read while a document is laid out: the same document and the
//! same [`Fonts`] give the same bytes, in every process.

mod advances;
mod attachments;
mod document_world;
mod font_error;
mod fonts;
mod held_words;
mod layout_data;
mod pdf;
mod pdf_error;
mod placed_words;
mod printable;
mod rooms;
#[cfg(test)]
mod seen;
#[cfg(test)]
mod testing;
mod text_widths;
mod timestamp;
mod words;

pub use font_error::FontError;
pub use fonts::Fonts;
pub use pdf::pdf;
pub use pdf_error::PdfError;
pub use placed_words::{PlacedWord, placed_words};
pub use printable::unprintable;
