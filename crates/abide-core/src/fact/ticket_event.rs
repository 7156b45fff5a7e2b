use abide_time::Instant;

use super::FactId;
use crate::value::Name;

/// One thing that happened to one ticket or lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TicketEvent {
    /// The ticket or lead.
    pub item: Name,
    /// When it happened.
    pub occurred: Instant,
    /// When it became known; the same where the source does not say.
    pub recorded: Instant,
    /// The source's own order of events of one ticket, where it has one.
    pub sequence: Option<i64>,
    /// What makes it the same fact.
    pub id: FactId,
    /// A higher revision of the same id supersedes a lower one.
    pub revision: u32,
    /// What happened: `opened`, `first-reply`; `None` where only attributes are said.
    pub event: Option<Name>,
    /// Whether the event is a state that the ticket is in from now on.
    pub state: bool,
    /// Whether a program did it.
    pub automatic: bool,
    /// First of its attributes in [`Facts::attributes`](super::Facts).
    pub attributes_start: u32,
    /// How many they are.
    pub attributes_count: u16,
    /// The position of its source among the [`Facts::sources`](super::Facts).
    pub source: u16,
}

/// The value of a field from an instant on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Attribute {
    /// The field.
    pub field: Name,
    /// Its value.
    pub value: Name,
}
