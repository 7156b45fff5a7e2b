use abide_time::CivilDelay;

use super::from_agreement::Compiler;
use super::{TicketEvents, TicketPlan};
use crate::agreement::{Delay, Measure};

impl Compiler<'_> {
    /// A measure of what became of tickets; nothing for any other.
    pub(super) fn ticket_measure(&mut self, measure: &Measure) -> Option<TicketPlan> {
        let events = self.ticket_events();
        Some(match measure {
            Measure::ResolvedCount(_) => TicketPlan::Resolved(events),
            Measure::Backlog(terms) => {
                let older_than = terms.older_than.as_ref().map(|older| older.value);
                TicketPlan::Backlog { events, older_than }
            }
            Measure::ReopenRate(_) => TicketPlan::Reopened(events),
            Measure::EscalationRate(_) => TicketPlan::Escalated(events),
            Measure::FirstContact(terms) => {
                let week = Delay::Civil(CivilDelay::Days(7));
                let window = terms.window.as_ref().map_or(week, |window| window.value);
                TicketPlan::FirstContact { events, window }
            }
            _ => return None,
        })
    }

    fn ticket_events(&mut self) -> TicketEvents {
        let mut name = |text: &str| self.names.name(text);
        TicketEvents {
            reopened: name("reopened"),
            escalated: name("escalated"),
            replies: [name("first-reply"), name("reply")],
            withdrawn: [name("cancelled"), name("merged")],
        }
    }
}
