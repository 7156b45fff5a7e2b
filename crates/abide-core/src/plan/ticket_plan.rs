use abide_time::Duration;

use crate::agreement::Delay;
use crate::value::Name;

/// A figure from what became of tickets. The files of [`measure::tickets`](crate::measure::tickets) hold the formulas.
#[derive(Debug, Clone)]
pub enum TicketPlan {
    /// How many were resolved.
    Resolved(TicketEvents),
    /// How many were open at the end of a period.
    Backlog {
        /// The names of events.
        events: TicketEvents,
        /// How long they must have been open.
        older_than: Option<Duration>,
    },
    /// The share of resolved ones that were opened again.
    Reopened(TicketEvents),
    /// The share that was escalated.
    Escalated(TicketEvents),
    /// The share that was resolved by the first answer.
    FirstContact {
        /// The names of events.
        events: TicketEvents,
        /// Within what a reopening shows that it was not.
        window: Delay,
    },
}

/// The names in the facts that end or change the way of a ticket. What closes one is what its sources say.
#[derive(Debug, Clone, Copy)]
pub struct TicketEvents {
    /// `reopened`.
    pub reopened: Name,
    /// `escalated`.
    pub escalated: Name,
    /// `first-reply` and `reply`.
    pub replies: [Name; 2],
    /// `cancelled` and `merged`.
    pub withdrawn: [Name; 2],
}

impl TicketPlan {
    /// The key in the text.
    pub fn figure(&self) -> &'static str {
        match self {
            TicketPlan::Resolved(_) => "resolved-count",
            TicketPlan::Backlog { .. } => "backlog",
            TicketPlan::Reopened(_) => "reopen-rate",
            TicketPlan::Escalated(_) => "escalation-rate",
            TicketPlan::FirstContact { .. } => "first-contact-resolution",
        }
    }

    /// Whether it counts tickets, so that none at all is a figure like any other.
    pub fn is_count(&self) -> bool {
        matches!(self, TicketPlan::Resolved(_) | TicketPlan::Backlog { .. })
    }
}
