use super::ticket_life::TicketLife;
use super::{TicketAt, TicketCount};
use crate::measure::items::Class;

/// How many tickets were resolved.
///
/// Formula: the number of tickets whose last resolution lies in the period and was not undone as far as is known. One that
/// was opened again counts once, in the period of its last resolution; one that was cancelled or merged before does not.
/// Unit: a count. None: 0, which is a figure. Source: notes/calls_leads (a) 48.
///
/// Worked example: three tickets were resolved in March; one of them was opened again and resolved in April. March: 2,
/// April: 1.
pub(super) fn resolved_count(life: &TicketLife) -> Option<TicketCount> {
    life.last_resolved().map(|at| TicketCount { at: TicketAt::Instant(at), class: Class::Met })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, life};
    use super::*;

    #[test]
    fn a_ticket_counts_once_by_its_last_resolution() {
        let once = life(&["2026-03-01 opened", "2026-03-05 resolved", "2026-03-07 closed"]);
        assert_eq!(resolved_count(&once).map(|one| one.at), Some(TicketAt::Instant(at("2026-03-05"))));
        let again = life(&["2026-03-01 opened", "2026-03-05 resolved", "2026-03-20 reopened"]);
        assert_eq!(resolved_count(&again), None);
        let twice =
            life(&["2026-03-01 opened", "2026-03-05 resolved", "2026-03-20 reopened", "2026-04-02 resolved"]);
        assert_eq!(resolved_count(&twice).map(|one| one.at), Some(TicketAt::Instant(at("2026-04-02"))));
        assert_eq!(
            resolved_count(&life(&["2026-03-01 opened", "2026-03-02 merged", "2026-03-02 closed"])),
            None
        );
    }
}
