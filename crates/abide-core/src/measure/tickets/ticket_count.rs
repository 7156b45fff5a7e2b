use abide_time::Instant;

use crate::measure::items::Class;

/// As what a ticket counts, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TicketCount {
    /// The period it belongs to.
    pub(crate) at: TicketAt,
    /// As what.
    pub(crate) class: Class,
}

/// The period of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TicketAt {
    /// The one that holds an instant.
    Instant(Instant),
    /// One of the table, by position.
    Period(usize),
}
