use std::collections::HashMap;

use abide_core::fact::{FactId, TicketEvent};
use abide_core::value::{Name, Names};

/// The `reopened` events that a log of states implies: one wherever a ticket leaves a state of `done` for
/// another one, at the instant of the row that shows it and known when that row was.
///
/// Rows come in any order. They are put in the order of the source's sequence within one instant; without one,
/// a state of `done` is the last of its instant. Of one id the highest revision counts. The events carry the
/// attributes of their row.
pub(super) fn reopenings(
    tickets: &[TicketEvent],
    source: u16,
    done: &[Name],
    names: &mut Names,
) -> Vec<TicketEvent> {
    let mut latest: HashMap<FactId, u32> = HashMap::new();
    let of_source = || tickets.iter().filter(|fact| fact.source == source && fact.state);
    for fact in of_source().filter(|fact| fact.revision > 0) {
        let revision = latest.entry(fact.id).or_default();
        *revision = fact.revision.max(*revision);
    }
    let superseded = |fact: &TicketEvent| latest.get(&fact.id).is_some_and(|&last| fact.revision < last);
    let is_done = |fact: &TicketEvent| fact.event.is_some_and(|event| done.contains(&event));
    let mut states: Vec<&TicketEvent> = of_source().filter(|fact| !superseded(fact)).collect();
    states.sort_unstable_by_key(|fact| (fact.item, fact.occurred, fact.sequence, is_done(fact), fact.id));
    let reopened = names.name("reopened");
    let mut events = Vec::new();
    for pair in states.windows(2) {
        let (before, after) = (pair[0], pair[1]);
        let leaves = before.item == after.item && is_done(before) && !is_done(after);
        if leaves && after.event != Some(reopened) {
            let id = FactId::of([after.id.text().as_bytes(), b"reopened".as_slice()]);
            // The row itself gives the new state; this one only says how it came about.
            events.push(TicketEvent { event: Some(reopened), state: false, id, ..*after });
        }
    }
    events
}

#[cfg(test)]
mod tests {
    use abide_time::Instant;

    use super::*;

    fn state(names: &mut Names, item: &str, at_s: i64, sequence: Option<i64>, event: &str) -> TicketEvent {
        let occurred = Instant::from_seconds(at_s);
        let content = format!("{item} {at_s} {sequence:?} {event}");
        TicketEvent {
            item: names.name(item),
            occurred,
            recorded: occurred,
            sequence,
            id: FactId::of([content.as_bytes()]),
            revision: 0,
            event: Some(names.name(event)),
            state: true,
            automatic: false,
            attributes_start: 0,
            attributes_count: 0,
            source: 0,
        }
    }

    fn run(names: &mut Names, facts: &[TicketEvent]) -> Vec<(String, i64)> {
        let done = [names.name("resolved"), names.name("closed")];
        reopenings(facts, 0, &done, names)
            .iter()
            .map(|fact| (names.text(fact.item).to_owned(), fact.occurred.us() / 1_000_000))
            .collect()
    }

    #[test]
    fn finds_each_return_from_done_whatever_the_order_of_rows() {
        let names = &mut Names::default();
        let mut facts = vec![
            state(names, "a", 0, None, "new"),
            state(names, "a", 10, None, "resolved"),
            state(names, "a", 20, None, "active"),
            state(names, "a", 30, None, "resolved"),
            state(names, "a", 40, None, "closed"),
            state(names, "a", 50, None, "active"),
            state(names, "b", 5, None, "resolved"),
            state(names, "c", 6, None, "active"),
        ];
        let expected = vec![("a".to_owned(), 20), ("a".to_owned(), 50)];
        assert_eq!(run(names, &facts), expected);
        facts.reverse();
        assert_eq!(run(names, &facts), expected);
    }

    #[test]
    fn takes_the_sequence_within_one_instant_and_done_last_without_one() {
        let names = &mut Names::default();
        let with = [state(names, "a", 7, Some(2), "active"), state(names, "a", 7, Some(1), "resolved")];
        assert_eq!(run(names, &with), [("a".to_owned(), 7)]);
        let without = [state(names, "a", 7, None, "active"), state(names, "a", 7, None, "resolved")];
        assert!(run(names, &without).is_empty());
    }

    #[test]
    fn leaves_out_superseded_rows_and_rows_that_say_so_themselves() {
        let names = &mut Names::default();
        let old = state(names, "a", 10, None, "resolved");
        let new = TicketEvent { revision: 1, event: Some(names.name("active")), ..old };
        let last = state(names, "a", 20, None, "active");
        assert!(run(names, &[old, new, last]).is_empty());
        let said = [state(names, "b", 1, None, "resolved"), state(names, "b", 2, None, "reopened")];
        assert!(run(names, &said).is_empty());
    }
}
