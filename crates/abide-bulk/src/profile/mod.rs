//! A file looked at without knowing what its columns mean: what is in them, and which description would fit.

mod column_profile;
mod file_profile;
mod guess;
mod propose;
mod time_formats;

pub use column_profile::ColumnProfile;
pub use file_profile::FileProfile;
pub use propose::propose;
pub use time_formats::TimeFormat;
