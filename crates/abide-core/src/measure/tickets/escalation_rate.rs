use super::ticket_life::TicketLife;
use super::{TicketAt, TicketCount};
use crate::measure::items::Class;

/// The share of tickets that were escalated.
///
/// Formula: `escalated / opened`, over the tickets opened in the period, each once however often it was escalated. One
/// that was cancelled or merged without having been escalated stands in neither number. Unit: a share. None opened: no
/// figure. Source: notes/calls_leads (a) 47.
///
/// Worked example: of 10 tickets opened in March two were escalated, one of them twice: 2/10 = 1/5.
pub(super) fn escalation_rate(life: &TicketLife) -> Option<TicketCount> {
    let class = match (life.escalated, life.withdrawn) {
        (Some(_), _) => Class::Met,
        (None, Some(_)) => return None,
        (None, None) => Class::Missed,
    };
    Some(TicketCount { at: TicketAt::Instant(life.opened), class })
}

#[cfg(test)]
mod tests {
    use super::super::testing::life;
    use super::*;

    #[test]
    fn each_ticket_counts_once_where_it_was_opened() {
        let class = |events: &[&str]| escalation_rate(&life(events)).map(|one| one.class);
        assert_eq!(
            class(&["2026-03-01 opened", "2026-03-05 escalated", "2026-04-05 escalated"]),
            Some(Class::Met)
        );
        assert_eq!(class(&["2026-03-01 opened"]), Some(Class::Missed));
        assert_eq!(class(&["2026-03-01 opened", "2026-03-02 cancelled"]), None);
    }
}
