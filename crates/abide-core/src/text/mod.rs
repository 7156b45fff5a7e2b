//! From characters to a tree of spanned nodes, and from nodes to typed sections.
//!
//! The grammar is declared once, by the [`section!`](crate::section), [`choice!`](crate::choice) and
//! [`words!`](crate::words) macros: each declaration gives the type, its reading with all faults located, and
//! its [`Shape`], from which the JSON Schema is made.

mod canonical_json;
mod choice;
mod map;
mod node;
mod parse;
mod read;
mod section;
mod shape;
mod source;
mod words;

pub use canonical_json::canonical_json;
pub use choice::chosen;
pub use map::Map;
pub use node::{Entry, Node, NodeKind, Scalar};
pub use parse::parse;
pub use read::{Read, ReadText, Reader, TextFault, nearest};
pub use section::{FieldShape, MapReader, about_of, key_of};
pub use shape::{Shape, TextForm};
pub use source::{Place, Source};
