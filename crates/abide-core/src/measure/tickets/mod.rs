//! Figures of what became of tickets: how many were resolved, are open, were opened again, escalated, or resolved by the
//! first answer.

mod backlog;
mod count_ticket;
mod escalation_rate;
mod first_contact_resolution;
mod reopen_rate;
mod resolved_count;
#[cfg(test)]
mod testing;
mod ticket_count;
mod ticket_life;

pub(crate) use count_ticket::{TicketQuestion, count_ticket, ticket_figure};
pub(crate) use ticket_count::{TicketAt, TicketCount};
