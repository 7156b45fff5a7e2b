//! Documents: what people read on paper and on a page, whatever the form. A statement or an agreement becomes a
//! [`Document`] once; HTML, Markdown and PDF lay the same blocks out and say nothing of their own.

mod block;
mod document;
mod layout_json;
mod page_label;
mod piece;
#[cfg(test)]
mod steering;
mod style;
mod table;
#[cfg(test)]
pub(crate) mod testing;

pub use block::{Block, Change, Clause, ParagraphKind, SignatureLine, Tile};
pub use document::{Attachment, Document};
pub use layout_json::{layout_json, pictures};
pub use page_label::PageLabel;
pub use piece::{Piece, Text};
pub use style::Style;
pub use table::{Align, Column, Row, RowKind, Table};
