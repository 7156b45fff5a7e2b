use std::collections::BTreeMap;

use abide_time::{Instant, Zone};

use super::observation::Observation;
use super::weigh::Weight;
use crate::agreement::{Delay, FirstCallVariant};
use crate::plan::{EpisodePlan, TermPlan};
use crate::value::{Name, Ratio};

/// An answered call, with what it says about the matter it was made for.
#[derive(Debug, Clone)]
pub(super) struct Contact<'a> {
    pub(super) observation: Observation<'a>,
    /// Who called, and about what where matters are told apart.
    pub(super) about: (Name, Option<Name>),
    /// Whether the call settled the matter.
    pub(super) resolved: bool,
    /// Whether one call could have.
    pub(super) solvable: bool,
}

/// What a call, or an episode, comes to.
#[derive(Debug)]
pub(super) struct Settled<'a> {
    pub(super) observation: Observation<'a>,
    /// Whether nobody can know yet, because the caller may call again.
    pub(super) pending: bool,
}

/// What calls come to by their episodes.
///
/// Formulas: calls of one caller about one matter form an episode as long as each comes within the window after the one
/// before; a call exactly at its end still joins. An episode is settled by its first call when that call says so and no
/// other follows; until the window has passed nobody knows. `issue`: settled episodes ÷ episodes. `per-call`: settled
/// episodes ÷ calls. `gross`: first calls that say so, whatever follows, ÷ calls. `net`: the same without the calls
/// that one call could not settle. Source: notes/calls_leads (b); callcenterdecoded.com.
///
/// Worked example: Tom's and Betty's calls settle their matters, John calls twice: of 3 episodes 2 were settled by the
/// first call, 2/3; of 4 calls 2/4.
///
/// `contacts` stand in the order of their instants, `complete` is how far the calls are known.
pub(super) fn settle<'a>(
    plan: &EpisodePlan,
    contacts: &[Contact<'a>],
    complete: Instant,
    term: &TermPlan,
) -> Vec<Settled<'a>> {
    let mut by_matter: BTreeMap<(Name, Option<Name>), Vec<&Contact<'a>>> = BTreeMap::new();
    for contact in contacts {
        by_matter.entry(contact.about).or_default().push(contact);
    }
    let mut settled = Vec::new();
    for calls in by_matter.into_values() {
        let joined = |one: &&Contact<'_>, other: &&Contact<'_>| {
            other.observation.at <= window_end(plan.window, one.observation.at, term)
        };
        for episode in calls.chunk_by(joined) {
            settled.extend(of_episode(plan, episode, complete, term));
        }
    }
    settled
}

fn of_episode<'a>(
    plan: &EpisodePlan,
    episode: &[&Contact<'a>],
    complete: Instant,
    term: &TermPlan,
) -> Vec<Settled<'a>> {
    let Some((first, others)) = episode.split_first() else { return Vec::new() };
    let alone = others.is_empty();
    let waits = complete < window_end(plan.window, first.observation.at, term);
    let says_so = first.resolved;
    let (good, pending) = match plan.variant {
        FirstCallVariant::Issue | FirstCallVariant::PerCall => {
            (says_so && alone && !waits, says_so && alone && waits)
        }
        FirstCallVariant::Gross | FirstCallVariant::Net => (says_so, false),
    };
    let counted = |contact: &&Contact<'_>| {
        // A call outside of open time still says that the matter was not settled.
        contact.observation.counts && (plan.variant != FirstCallVariant::Net || contact.solvable)
    };
    let mut settled: Vec<Settled<'a>> = std::iter::once(first)
        .filter(|contact| counted(contact))
        .map(|contact| Settled { observation: weighed(contact, good), pending })
        .collect();
    if plan.variant != FirstCallVariant::Issue {
        let again = others.iter().filter(|contact| counted(contact));
        settled.extend(again.map(|contact| Settled { observation: weighed(contact, false), pending: false }));
    }
    settled
}

fn weighed<'a>(contact: &Contact<'a>, good: bool) -> Observation<'a> {
    let weight = Weight { numerator: good.then(Ratio::one), denominator: Some(Ratio::one()) };
    Observation { weight, ..contact.observation.clone() }
}

/// The last instant at which a call still belongs to the one before: the same time of day so many days later.
pub(crate) fn window_end(window: Delay, from: Instant, term: &TermPlan) -> Instant {
    let zone: &Zone = &term.zone;
    match window {
        Delay::Time(time) => from.plus(time),
        Delay::Civil(delay) => {
            let civil = zone.civil(from);
            zone.instant(delay.after_date(civil.date(), term.system).to_datetime(civil.time()))
        }
        // A check rule refuses such windows.
        Delay::BusinessDays(_) => from,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::Agreement;
    use crate::clock::Attributes;
    use crate::diagnostic::Diagnostics;
    use crate::plan::{Files, Plan};
    use crate::text::Source;
    use crate::value::Names;

    const TEXT: &str = "{ abide: 1, id: line, parties: { p: { role: provider, name: P }, c: { role: customer, name: C } }, \
        term: { starts: 2026-01-01, lasts: 1 year, timezone: Europe/Berlin }, services: { line: { name: Line } }, \
        objectives: { o: { service: line, measure: nps, goal: \">= 1\", period: month } } }";

    /// Calls as `caller instant yes-or-no`; what they come to as numerator and denominator, and how many are pending.
    fn came_to(variant: FirstCallVariant, calls: &[&str], complete: &str) -> (usize, usize, usize) {
        let source = Source::new("test", TEXT);
        let mut faults = Diagnostics::default();
        let agreement = Agreement::from_text(&source, &mut faults).unwrap();
        let plan = Plan::from_agreement(&agreement, &source, &Files::default(), &mut faults).unwrap();
        let mut names = Names::default();
        let contacts: Vec<Contact<'_>> = calls
            .iter()
            .map(|call| {
                let [caller, at, resolved] = call.split(' ').collect::<Vec<_>>()[..] else {
                    panic!("{call}")
                };
                let (attributes, weight) = (Attributes::default(), Weight::default());
                let at = at.parse().unwrap();
                let observation = Observation { at, item: None, attributes, weight, counts: true };
                let about = (names.name(caller), None);
                Contact { observation, about, resolved: resolved == "yes", solvable: true }
            })
            .collect();
        let episodes = EpisodePlan {
            caller: names.name("caller"),
            issue: None,
            resolved: names.name("resolved"),
            solvable: names.name("solvable"),
            yes: names.name("true"),
            no: names.name("false"),
            window: Delay::Civil(abide_time::CivilDelay::Days(7)),
            variant,
        };
        let settled = settle(&episodes, &contacts, complete.parse().unwrap(), &plan.term);
        let pending = settled.iter().filter(|it| it.pending).count();
        let good = settled.iter().filter(|it| it.observation.weight.numerator.is_some()).count();
        (good, settled.len() - pending, pending)
    }

    #[test]
    fn the_worked_example() {
        let calls = [
            "tom 2026-03-02T09:00:00Z yes",
            "john 2026-03-02T09:10:00Z no",
            "john 2026-03-02T10:20:00Z yes",
            "betty 2026-03-02T11:00:00Z yes",
        ];
        let late = "2026-06-01T00:00:00Z";
        assert_eq!(came_to(FirstCallVariant::Issue, &calls, late), (2, 3, 0));
        assert_eq!(came_to(FirstCallVariant::PerCall, &calls, late), (2, 4, 0));
        assert_eq!(came_to(FirstCallVariant::Gross, &calls, late), (2, 4, 0));
    }

    #[test]
    fn a_call_at_the_end_of_the_window_joins_and_until_then_nobody_knows() {
        let exactly = ["ann 2026-03-02T09:00:00Z yes", "ann 2026-03-09T09:00:00Z yes"];
        assert_eq!(came_to(FirstCallVariant::Issue, &exactly, "2026-06-01T00:00:00Z"), (0, 1, 0));
        let later = ["ann 2026-03-02T09:00:00Z yes", "ann 2026-03-09T09:00:01Z yes"];
        assert_eq!(came_to(FirstCallVariant::Issue, &later, "2026-06-01T00:00:00Z"), (2, 2, 0));
        let alone = &later[..1];
        assert_eq!(came_to(FirstCallVariant::Issue, alone, "2026-03-09T08:59:59Z"), (0, 0, 1));
        assert_eq!(came_to(FirstCallVariant::Issue, alone, "2026-03-09T09:00:00Z"), (1, 1, 0));
        // By the clocks of the zone: the window spans the night in which clocks go forward.
        let spring = ["ann 2026-03-28T09:00:00Z yes", "ann 2026-04-04T08:00:00Z yes"];
        assert_eq!(came_to(FirstCallVariant::Issue, &spring, "2026-06-01T00:00:00Z"), (0, 1, 0));
    }
}
