//! What a source's columns mean: the description, as its author writes it.

mod check;
mod check_shape;
mod column;
mod complete_until;
mod event_name;
mod mapped_column;
mod one_or_many;
mod ready;
mod separator;
mod source_description;
mod time_terms;

pub use column::{CellText, Column};
pub use complete_until::CompleteUntil;
pub use event_name::EventName;
pub use mapped_column::{
    AutomaticTerms, ColumnOr, EventTerms, FieldTerms, Others, ServiceTerms, SpanTerms, SplitTerms, StateTerms,
};
pub use one_or_many::OneOrMany;
pub use ready::ReadyDescription;
pub use separator::Separator;
pub use source_description::{FileFormat, RowShape, SourceDescription};
pub use time_terms::TimeTerms;
