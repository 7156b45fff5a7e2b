//! A statement as text for people: on a terminal, in a mail, in a file.

pub(crate) mod columns;
mod data;
mod exclusions;
mod head;
mod items;
mod objective;
mod page;
mod provenance;
mod remedies;
mod render_text;
mod service;
mod style;
mod summary;
mod table;

pub(crate) use columns::columns;
pub use render_text::{render_objective, render_text};
