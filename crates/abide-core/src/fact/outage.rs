use abide_time::Instant;

use super::FactId;
use crate::value::Name;

/// A time in which a service, or a part of it, was not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outage {
    /// The service, where the source names one; `None` holds for every service that the source is read for.
    pub service: Option<Name>,
    /// When it began.
    pub began: Instant,
    /// When it was reported, where known.
    pub reported: Option<Instant>,
    /// When it ended; `None` while it lasts.
    pub ended: Option<Instant>,
    /// When it became known; its beginning where the source does not say.
    pub recorded: Instant,
    /// The state it was in (`major`, `degraded`), for weights; `None` is fully down.
    pub state: Option<Name>,
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

/// That a resource existed, from when to when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Existence {
    /// The resource.
    pub resource: Name,
    /// From when.
    pub from: Instant,
    /// Until when; `None` while it lasts.
    pub until: Option<Instant>,
    /// What makes it the same fact.
    pub id: FactId,
    /// The position of its source.
    pub source: u16,
}
