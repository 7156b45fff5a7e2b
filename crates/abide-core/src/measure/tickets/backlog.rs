use abide_time::{Duration, Instant};

use super::ticket_life::TicketLife;
use super::{TicketAt, TicketCount};
use crate::measure::items::{Class, PeriodTable};

/// How many tickets were open at the end of a period; while it runs, at the instant of judging.
///
/// Formula: the number of tickets opened before that instant, and by then neither resolved nor cancelled nor merged; where
/// the agreement names an age, those that had been open for more than it, in real time since they were opened. A ticket
/// counts in every period at whose end it is open. Unit: a count. None: 0, which is a figure. Source: LANGUAGE part 3,
/// `backlog`.
///
/// Worked example: a ticket opened on 20 March and resolved on 3 May counts in March and in April, and older than 30 days
/// only in April.
pub(super) fn backlog(
    life: &TicketLife,
    older_than: Option<Duration>,
    periods: &PeriodTable,
    until: Instant,
) -> Vec<TicketCount> {
    let counted = (0..periods.len()).filter(|&period| {
        let interval = periods.period(period).interval;
        let end = interval.end().min(until);
        let old = older_than.is_none_or(|age| end.since(life.opened) > age);
        interval.start() < until && life.is_open_at(end) && old
    });
    counted.map(|period| TicketCount { at: TicketAt::Period(period), class: Class::Met }).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{at, life, months};
    use super::*;

    #[test]
    fn the_worked_example() {
        let ticket = life(&["2026-03-20 opened", "2026-05-03 resolved"]);
        let periods = months("2026-06-01");
        let in_months = |older: Option<i64>, until: &str| {
            let older = older.map(|days| Duration::from_seconds(days * 86_400));
            let counted = backlog(&ticket, older, &periods, at(until));
            counted
                .iter()
                .map(|one| match one.at {
                    TicketAt::Period(period) => periods.period(period).name.clone(),
                    TicketAt::Instant(_) => panic!("a backlog counts in periods"),
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(in_months(None, "2026-06-01"), ["2026-03", "2026-04"]);
        assert_eq!(in_months(Some(30), "2026-06-01"), ["2026-04"]);
        assert_eq!(in_months(None, "2026-03-25"), ["2026-03"]);
    }
}
