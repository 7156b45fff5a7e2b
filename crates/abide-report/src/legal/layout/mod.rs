//! The layouts of the legal document: which clauses stand where. They say nothing of their own beyond headings.

mod beside;
mod bullets;
mod clauses;
mod formal;
mod head;
mod levels;
mod sides;
mod signatures;
mod summary;
mod written;

pub(super) use beside::beside;
pub(super) use bullets::bullets;
pub(super) use clauses::{clause, heading, part};
pub(super) use formal::{formal, service};
pub(super) use head::head;
pub(super) use levels::levels;
pub(super) use sides::{columns, funnel};
pub(super) use summary::summary;
pub(super) use written::Written;
