use std::collections::{BTreeMap, BTreeSet};

use abide_time::{Instant, Interval, Period};

use crate::clock::{Contradiction, Items, Timeline, join_parts};
use crate::fact::{Contents, Facts, Stream};
use crate::measure::items::{ArrivalHours, Arrivals, ItemJudge, ItemTallies, PeriodTable};
use crate::plan::{MeasurePlan, Plan};
use crate::value::Name;
use crate::verdict::{JudgeError, item_judge};

/// What a replay and the statement of a period need to know of all items, found in one look at each.
#[derive(Debug, Clone)]
pub struct Survey {
    /// By objective.
    pub(super) objectives: Vec<Surveyed>,
    /// Items of which two events cannot both be true.
    pub(super) contradictions: Vec<Contradiction>,
    /// By service that has promises about items: when items were opened in the period.
    arrivals: Vec<Option<Arrivals>>,
    /// How often each event of tickets and leads occurs.
    events: Vec<((Stream, Name), u64)>,
    /// The first ticket event.
    first: Option<Instant>,
    /// The contents of ticket events.
    contents: Contents,
}

/// What is known of the items of one objective.
#[derive(Debug, Clone, Default)]
pub(super) struct Surveyed {
    /// Each period as it is first stated.
    pub(super) first: ItemTallies,
    /// Overruns that a later change brought to light.
    pub(super) overruns: BTreeSet<(Instant, Instant)>,
    /// How a longer period stood at the end of the period that is stated.
    pub(super) running: ItemTallies,
}

/// The periods of an objective with the instants by which each is judged.
#[derive(Debug, Clone)]
pub(crate) struct Instants {
    pub(crate) periods: PeriodTable,
    pub(crate) known_by: Vec<Instant>,
}

impl Instants {
    /// Each period at its settlement, or now where it has not settled.
    pub(crate) fn of_settlement(plan: &Plan, objective: usize, as_of: Instant) -> Self {
        let periods = PeriodTable::new(plan, &plan.objectives[objective], as_of);
        let known_by = (0..periods.len()).map(|period| periods.settles_at(period).min(as_of)).collect();
        Instants { periods, known_by }
    }

    /// All at the end of a period, where none of the objective ends in that.
    pub(crate) fn of_running(
        plan: &Plan,
        objective: usize,
        as_of: Instant,
        shown: &Period,
    ) -> Option<(Instant, Self)> {
        let all = PeriodTable::new(plan, &plan.objectives[objective], as_of);
        if (0..all.len()).any(|period| ends_in(shown, all.period(period).interval)) {
            return None;
        }
        let known_by = as_of.min(shown.interval.end());
        let periods = PeriodTable::new(plan, &plan.objectives[objective], known_by);
        let instants = vec![known_by; periods.len()];
        Some((known_by, Instants { periods, known_by: instants }))
    }
}

/// Looks at all items once.
///
/// # Errors
/// An instant outside the horizon of timetables; items that cannot be looked at, or not each of their facts once.
pub fn survey(
    plan: &Plan,
    facts: &Facts,
    items: &dyn Items,
    as_of: Instant,
    shown: &Period,
) -> Result<Survey, JudgeError> {
    let all = || 0..plan.objectives.len();
    let first: Vec<Instants> =
        all().map(|objective| Instants::of_settlement(plan, objective, as_of)).collect();
    let running: Vec<Option<(Instant, Instants)>> =
        all().map(|objective| Instants::of_running(plan, objective, as_of, shown)).collect();
    let judges = all().map(|objective| {
        let Instants { periods, known_by } = &first[objective];
        let running = running[objective].as_ref().and_then(|(at, instants)| {
            item_judge(plan, facts, objective, &instants.periods, *at, &instants.known_by)
        });
        (item_judge(plan, facts, objective, periods, as_of, known_by), running)
    });
    let hours = ArrivalHours::new(plan.term.zone.clone(), shown.interval);
    let surveyor = Surveyor { plan, judges: judges.collect(), as_of, hours };
    let start = Survey {
        objectives: vec![Surveyed::default(); plan.objectives.len()],
        contradictions: Vec::new(),
        arrivals: (0..plan.services.len())
            .map(|service| judges_items(plan, service).then(Arrivals::default))
            .collect(),
        events: Vec::new(),
        first: None,
        contents: Contents::default(),
    };
    let survey = join_parts(items, start, |part| surveyor.look(part), Survey::merge)?;
    let (facts, judged) = (facts.ticket_count(), survey.contents.count());
    if facts != judged {
        return Err(JudgeError::NotConserved { facts, judged });
    }
    Ok(survey)
}

impl Survey {
    /// When the items of a service were opened in the period, where it has promises about items.
    pub fn arrivals(&self, service: usize) -> Option<Arrivals> {
        self.arrivals[service].clone()
    }

    /// What was counted for how a longer period stood at the end of the one that is stated.
    pub(crate) fn running(&self, objective: usize) -> ItemTallies {
        self.objectives[objective].running.clone()
    }

    /// How often each event of a stream occurs.
    pub(super) fn events_of(&self, stream: Stream) -> BTreeMap<Name, u64> {
        let own = self.events.iter().filter(|((of, _), _)| *of == stream);
        own.map(|((_, event), count)| (*event, *count)).collect()
    }

    /// The first ticket event.
    pub(crate) fn first_ticket(&self) -> Option<Instant> {
        self.first
    }

    /// The contents of all facts, of which it saw the items.
    pub(crate) fn contents(&self, facts: &Facts) -> Contents {
        let mut contents = Contents::of_others(facts);
        contents.merge(self.contents);
        contents
    }

    fn merge(&mut self, other: Survey) {
        other.events.iter().for_each(|(event, count)| add_to(&mut self.events, *event, *count));
        self.first = self.first.into_iter().chain(other.first).min();
        self.contents.merge(other.contents);
        for (own, more) in self.objectives.iter_mut().zip(other.objectives) {
            own.first.merge(more.first);
            own.overruns.extend(more.overruns);
            own.running.merge(more.running);
        }
        self.contradictions.extend(other.contradictions);
        for (own, more) in self.arrivals.iter_mut().zip(other.arrivals) {
            if let (Some(own), Some(more)) = (own, more) {
                own.merge(&more);
            }
        }
    }
}

/// Looks at parts of the items.
struct Surveyor<'a> {
    plan: &'a Plan,
    judges: Vec<(Option<ItemJudge<'a>>, Option<ItemJudge<'a>>)>,
    as_of: Instant,
    hours: ArrivalHours,
}

impl Surveyor<'_> {
    fn look(&self, part: &Timeline<'_>) -> Result<Survey, JudgeError> {
        let mut objectives = Vec::with_capacity(self.judges.len());
        for (first, running) in &self.judges {
            let mut surveyed = Surveyed::default();
            if let Some(judge) = first {
                surveyed.first = judge.tally(part)?;
                surveyed.overruns = judge.overruns_known_later(part)?;
            }
            if let Some(judge) = running {
                surveyed.running = judge.tally(part)?;
            }
            objectives.push(surveyed);
        }
        let mut events = Vec::new();
        for event in part.events() {
            let Some(name) = event.event else { continue };
            add_to(&mut events, (part.facts().stream_of(event), name), 1);
        }
        let arrivals = (0..self.plan.services.len()).map(|service| {
            judges_items(self.plan, service)
                .then(|| Arrivals::of(self.plan, service, part, &self.hours, self.as_of))
        });
        Ok(Survey {
            objectives,
            contradictions: part.contradictions().copied().collect(),
            arrivals: arrivals.collect(),
            events,
            first: part.events().map(|event| event.occurred).min(),
            contents: Contents::of_tickets(part.facts(), part.events()),
        })
    }
}

/// Whether a service has promises about items.
fn judges_items(plan: &Plan, service: usize) -> bool {
    let mut own = plan.objectives.iter().filter(|objective| objective.service == service);
    own.any(|objective| matches!(objective.measure, MeasurePlan::Items(_)))
}

/// Adds to the count of an event; there are few, so the list is searched from its start.
fn add_to(events: &mut Vec<((Stream, Name), u64)>, event: (Stream, Name), count: u64) {
    match events.iter_mut().find(|(known, _)| *known == event) {
        Some((_, sum)) => *sum += count,
        None => events.push((event, count)),
    }
}

/// Whether a span ends in a period: after its start, and at its end at the latest.
pub(crate) fn ends_in(period: &Period, span: Interval) -> bool {
    span.end() > period.interval.start() && span.end() <= period.interval.end()
}
