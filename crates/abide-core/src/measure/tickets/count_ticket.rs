use abide_time::Instant;

use super::TicketCount;
use super::backlog::backlog;
use super::escalation_rate::escalation_rate;
use super::first_contact_resolution::first_contact_resolution;
use super::reopen_rate::reopen_rate;
use super::resolved_count::resolved_count;
use super::ticket_life::TicketLife;
use crate::clock::ItemEvents;
use crate::measure::Figure;
use crate::measure::items::{PeriodTable, Tally, count, share};
use crate::plan::{TermPlan, TicketPlan};
use crate::value::Names;

/// What is asked of one ticket.
pub(crate) struct TicketQuestion<'a> {
    pub(crate) plan: &'a TicketPlan,
    pub(crate) term: &'a TermPlan,
    pub(crate) periods: &'a PeriodTable,
    /// How far its events are known.
    pub(crate) until: Instant,
}

/// As what a ticket counts, in which periods, by what had happened by an instant; nothing where the measure is not about
/// it.
pub(crate) fn count_ticket(question: &TicketQuestion<'_>, events: &ItemEvents<'_>) -> Vec<TicketCount> {
    let TicketQuestion { plan, term, periods, until } = *question;
    let names = match plan {
        TicketPlan::Resolved(events) | TicketPlan::Reopened(events) | TicketPlan::Escalated(events) => events,
        TicketPlan::Backlog { events, .. } | TicketPlan::FirstContact { events, .. } => events,
    };
    let Some(life) = TicketLife::of(names, events, until) else { return Vec::new() };
    let one = match plan {
        TicketPlan::Backlog { older_than, .. } => return backlog(&life, *older_than, periods, until),
        TicketPlan::Resolved(_) => resolved_count(&life),
        TicketPlan::Reopened(_) => reopen_rate(&life),
        TicketPlan::Escalated(_) => escalation_rate(&life),
        TicketPlan::FirstContact { window, .. } => first_contact_resolution(&life, *window, term, until),
    };
    one.into_iter().collect()
}

/// What the tickets of a tally come to.
pub(crate) fn ticket_figure(plan: &TicketPlan, tally: Tally, names: &Names) -> Figure {
    if plan.is_count() { count(tally, names) } else { share(tally, names) }
}
