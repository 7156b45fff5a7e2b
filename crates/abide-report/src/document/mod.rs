//! Documents: what people read on paper and on a page, whatever the form. A statement or an agreement becomes a
//! [`Document`] once; HTML, Markdown and PDF lay the same blocks out and say nothing of their own.

mod block;
mod document;
mod layout_json;
mod piece;
mod style;
mod table;

pub use block::{Block, Change, Clause, ParagraphKind, SignatureLine, Tile};
pub use document::{Attachment, Document, PageLabel};
pub use layout_json::{layout_json, pictures};
pub use piece::{Piece, Text};
pub use style::Style;
pub use table::{Align, Column, Row, RowKind, Table};
