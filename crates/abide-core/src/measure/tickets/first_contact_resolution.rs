use abide_time::Instant;

use super::ticket_life::TicketLife;
use super::{TicketAt, TicketCount};
use crate::agreement::Delay;
use crate::measure::items::Class;
use crate::measure::records::window_end;
use crate::plan::TermPlan;

/// The share of tickets that the first answer resolved.
///
/// Formula: `resolved by the first answer / resolved`, over the tickets first resolved in the period. A ticket is resolved
/// by the first answer when a person had answered at most once by then and it is not opened again within the window, the
/// same time of day so many days later included; until the window is over it is open. Unit: a share. None resolved: no
/// figure. Source: notes/calls_leads (a) 46.
///
/// Worked example: of four tickets resolved in March one had two answers and one was opened again after three days: 2/4.
pub(super) fn first_contact_resolution(
    life: &TicketLife,
    window: Delay,
    term: &TermPlan,
    until: Instant,
) -> Option<TicketCount> {
    let at = life.first_resolved()?;
    let ends = window_end(window, at, term);
    let answers = life.replies.iter().filter(|answered| **answered <= at).count();
    let again = life.resolved.first().and_then(|(_, reopened)| *reopened);
    let class = match again {
        _ if answers > 1 => Class::Missed,
        Some(again) if again <= ends => Class::Missed,
        _ if until < ends => Class::Open,
        _ => Class::Met,
    };
    Some(TicketCount { at: TicketAt::Instant(at), class })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, life, term};
    use super::*;
    use abide_time::CivilDelay;

    fn class(events: &[&str], until: &str) -> Option<Class> {
        let week = Delay::Civil(CivilDelay::Days(7));
        first_contact_resolution(&life(events), week, &term(), at(until)).map(|one| one.class)
    }

    #[test]
    fn one_answer_and_a_quiet_week() {
        let once = ["2026-03-01 opened", "2026-03-02 first-reply", "2026-03-02 resolved"];
        assert_eq!(class(&once, "2026-03-09"), Some(Class::Met));
        assert_eq!(class(&once, "2026-03-08"), Some(Class::Open));
        let twice =
            ["2026-03-01 opened", "2026-03-02 first-reply", "2026-03-03 reply", "2026-03-03 resolved"];
        assert_eq!(class(&twice, "2026-03-04"), Some(Class::Missed));
        let back = ["2026-03-01 opened", "2026-03-02 resolved", "2026-03-09 reopened"];
        assert_eq!(class(&back, "2026-06-01"), Some(Class::Missed));
        let later = ["2026-03-01 opened", "2026-03-02 resolved", "2026-03-10 reopened"];
        assert_eq!(class(&later, "2026-06-01"), Some(Class::Met));
        assert_eq!(class(&["2026-03-01 opened"], "2026-06-01"), None);
    }
}
