use abide_time::Instant;

use super::{FactId, Stream};
use crate::value::Name;

/// One thing that was observed at one instant: a call, a sample, an answer to a survey, a sale. What was observed
/// stands in its attributes; which of them a measure reads is part of the measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// Of which stream it is.
    pub stream: Stream,
    /// The call, person or thing that it is about, where it is named. Several records of one call are its legs.
    pub item: Option<Name>,
    /// When it was observed; of a call its arrival.
    pub occurred: Instant,
    /// When it became known; the same where the source does not say.
    pub recorded: Instant,
    /// What makes it the same fact.
    pub id: FactId,
    /// A higher revision of the same id supersedes a lower one.
    pub revision: u32,
    /// First of its attributes.
    pub attributes_start: u32,
    /// How many they are.
    pub attributes_count: u16,
    /// The position of its source.
    pub source: u16,
}
