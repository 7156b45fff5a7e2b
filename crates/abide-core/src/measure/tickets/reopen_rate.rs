use super::ticket_life::TicketLife;
use super::{TicketAt, TicketCount};
use crate::measure::items::Class;

/// The share of resolved tickets that were opened again.
///
/// Formula: `opened again / resolved`, over the tickets first resolved in the period, by what is known when it is judged.
/// Unit: a share. None resolved: no figure. Source: LANGUAGE part 3, `reopen-rate`.
///
/// Worked example: of 8 tickets first resolved in March one was opened again in April, before March settled: 1/8.
pub(super) fn reopen_rate(life: &TicketLife) -> Option<TicketCount> {
    let again = life.resolved.first().is_some_and(|(_, reopened)| reopened.is_some());
    let class = if again { Class::Met } else { Class::Missed };
    life.first_resolved().map(|at| TicketCount { at: TicketAt::Instant(at), class })
}

#[cfg(test)]
mod tests {
    use super::super::testing::life;
    use super::*;

    #[test]
    fn what_is_opened_again_counts_where_it_was_first_resolved() {
        let class = |events: &[&str]| reopen_rate(&life(events)).map(|one| one.class);
        assert_eq!(class(&["2026-03-01 opened", "2026-03-05 resolved"]), Some(Class::Missed));
        assert_eq!(
            class(&[
                "2026-03-01 opened",
                "2026-03-05 resolved",
                "2026-04-01 reopened",
                "2026-04-02 resolved"
            ]),
            Some(Class::Met)
        );
        assert_eq!(class(&["2026-03-01 opened"]), None);
    }
}
