//! Deadlines as text, as JSON, and as the words of a calendar entry.

mod deadline_view;
mod deadlines_json;
mod deadlines_text;

pub use deadline_view::DeadlineView;
pub use deadlines_json::deadlines_json;
pub use deadlines_text::deadlines_text;
