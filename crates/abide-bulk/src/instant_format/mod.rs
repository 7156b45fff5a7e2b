//! How instants are written in files, compiled once and read without allocation.

mod civil_memo;
mod civil_parts;
mod instant_format;
mod instant_reader;
mod not_an_instant;
mod pattern;
mod rfc_3339;

pub use instant_format::InstantFormat;
pub(crate) use instant_reader::InstantReader;
pub(crate) use not_an_instant::NotAnInstant;
pub use pattern::Pattern;
