use abide_time::{Instant, Interval};

use super::FactId;
use crate::value::Name;

/// A declared window of an exclusion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The id of the exclusion in the agreement.
    pub exclusion: Name,
    /// The service it is for; `None` is all.
    pub service: Option<Name>,
    /// From when to when.
    pub interval: Interval,
    /// When it was announced, where known.
    pub announced: Option<Instant>,
    /// When it became known.
    pub recorded: Instant,
    /// Who declared it.
    pub author: Option<Name>,
    /// Which parties approved it, each with the instant.
    pub approvals: Vec<(Name, Instant)>,
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
