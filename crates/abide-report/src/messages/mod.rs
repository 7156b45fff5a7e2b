//! The languages: sentences from the catalogues, and numbers, money, durations and dates as a language writes
//! them.

mod agreement_text;
#[cfg(test)]
mod as_read;
mod capitalised;
#[cfg(test)]
mod catalogue;
mod dates;
mod delays;
mod direction;
mod filling;
mod known_names;
mod language;
mod limits;
mod messages;
mod neutral;
mod numbers;
mod periods;
mod plain_spaces;
mod unmarked;
mod words;

pub(crate) use agreement_text::is_for_all;
#[cfg(test)]
pub(crate) use as_read::as_read;
pub(crate) use capitalised::capitalised;
pub use dates::Clockface;
pub use filling::Filling;
pub use language::Language;
pub use messages::Messages;
pub(crate) use neutral::neutral;
pub(crate) use plain_spaces::plain_spaces;
