use std::collections::{BTreeMap, BTreeSet};

use abide_time::{CivilUnit, Interval, Period, PeriodRule};

use super::from_replay::StatementInput;
use crate::clock::{ItemEvents, Timeline, join_parts};
use crate::fact::{LEAD_ATTEMPTS, Stream};
use crate::measure::items::belongs_to_service;
use crate::plan::{ItemPlan, LeadPlan, MeasurePlan};
use crate::value::Name;
use crate::verdict::JudgeError;

/// What people did about leads in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadActivity {
    /// Day by day, as far as the period is over.
    pub days: Vec<ActivityDay>,
    /// By rep, in the order of their names; leads that name none come last.
    pub reps: Vec<RepLine>,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityDay {
    /// Its time.
    pub day: Interval,
    /// Attempts that people made.
    pub attempts: u64,
    /// How many leads were tried.
    pub worked: u64,
}

/// What one rep has to do and did, of the leads handed over in the period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RepLine {
    /// The rep; empty where leads name none.
    pub rep: String,
    /// Leads handed over.
    pub handed: u64,
    /// Those that were tried.
    pub worked: u64,
    /// Those that nobody tried or reached.
    pub untouched: u64,
    /// Attempts on all of them.
    pub attempts: u64,
    /// Those that were not reached.
    pub unreached: u64,
    /// Attempts on these.
    pub attempts_on_unreached: u64,
}

/// The events that count as attempts and as reaching a lead.
struct Signs {
    attempts: Vec<Name>,
    reached: Option<Name>,
}

/// What is noted of the leads, part by part.
#[derive(Debug, Clone)]
struct Noted {
    days: Vec<ActivityDay>,
    /// By whether no rep is named, then by the rep.
    reps: BTreeMap<(bool, String), RepLine>,
}

impl Noted {
    fn merge(&mut self, other: Noted) {
        for (own, more) in self.days.iter_mut().zip(other.days) {
            own.attempts += more.attempts;
            own.worked += more.worked;
        }
        for (rep, more) in other.reps {
            let own = self.reps.entry(rep).or_default();
            own.rep = more.rep;
            own.handed += more.handed;
            own.worked += more.worked;
            own.untouched += more.untouched;
            own.attempts += more.attempts;
            own.unreached += more.unreached;
            own.attempts_on_unreached += more.attempts_on_unreached;
        }
    }
}

impl StatementInput<'_> {
    /// What was done about the leads of a service, where it has promises about leads.
    pub(super) fn lead_activity(
        &self,
        service: usize,
        period: &Period,
    ) -> Result<Option<LeadActivity>, JudgeError> {
        let Some(signs) = self.signs(service) else { return Ok(None) };
        let known_by = self.replay.as_of.min(self.plan.settles_at(period.interval.end()));
        let grid = self.plan.term.grid(PeriodRule::Civil(CivilUnit::Day));
        let past = grid.between(period.interval).map(|day| day.interval).filter(|day| day.start() < known_by);
        let days = past.map(|day| ActivityDay { day, attempts: 0, worked: 0 }).collect();
        let noted = Noted { days, reps: BTreeMap::new() };
        let note = |part: &Timeline<'_>| Ok(self.note_leads(service, period, &signs, part, noted.clone()));
        let noted = join_parts::<_, JudgeError>(self.items, noted.clone(), note, Noted::merge)?;
        let activity = LeadActivity { days: noted.days, reps: noted.reps.into_values().collect() };
        let any = !activity.reps.is_empty() || activity.days.iter().any(|day| day.attempts > 0);
        Ok(any.then_some(activity))
    }

    /// What was done about the leads of a part of the items.
    fn note_leads(
        &self,
        service: usize,
        period: &Period,
        signs: &Signs,
        part: &Timeline<'_>,
        mut noted: Noted,
    ) -> Noted {
        let known_by = self.replay.as_of.min(self.plan.settles_at(period.interval.end()));
        let rep_field = self.facts.names.find("rep");
        for item in (0..part.len()).filter(|item| part.stream(*item) == Stream::Leads) {
            let events = part.known(item, known_by);
            let attributes = events.attributes_at(known_by);
            if !belongs_to_service(self.plan, service, &attributes) {
                continue;
            }
            signs.note_days(&events, &mut noted.days);
            if events.arrived().is_some_and(|at| period.interval.contains(at)) {
                let rep = rep_field.and_then(|field| attributes.get(field));
                let rep = rep.map_or_else(String::new, |rep| self.facts.names.text(rep).to_owned());
                let line = noted.reps.entry((rep.is_empty(), rep.clone())).or_default();
                line.rep = rep;
                signs.note_rep(&events, line);
            }
        }
        noted
    }

    /// As the promise of depth of the service has them, else the usual ones; nothing where it promises no follow-up.
    fn signs(&self, service: usize) -> Option<Signs> {
        let own = self.plan.objectives.iter().filter(|objective| objective.service == service);
        let mut of_leads = own.filter_map(|objective| match &objective.measure {
            MeasurePlan::Items(
                items @ (ItemPlan::Within { .. }
                | ItemPlan::Statistic { .. }
                | ItemPlan::Leads(LeadPlan::Depth { .. })),
            ) if items.stream(&self.plan.clocks) == Stream::Leads => Some(items),
            _ => None,
        });
        let first = of_leads.next()?;
        let told = std::iter::once(first).chain(of_leads).find_map(|items| match items {
            ItemPlan::Leads(LeadPlan::Depth { reached, attempts }) => {
                Some(Signs { attempts: attempts.clone(), reached: Some(*reached) })
            }
            _ => None,
        });
        let names = &self.facts.names;
        let usual = || Signs {
            attempts: LEAD_ATTEMPTS.iter().filter_map(|event| names.find(event)).collect(),
            reached: names.find("connected"),
        };
        Some(told.unwrap_or_else(usual))
    }
}

impl Signs {
    fn attempts<'e>(&'e self, events: &'e ItemEvents<'_>) -> impl Iterator<Item = abide_time::Instant> + 'e {
        let made = events.events.iter().filter(|event| {
            !event.automatic && event.event.is_some_and(|event| self.attempts.contains(&event))
        });
        made.map(|event| event.occurred)
    }

    fn note_days(&self, events: &ItemEvents<'_>, days: &mut [ActivityDay]) {
        let mut worked = BTreeSet::new();
        for at in self.attempts(events) {
            let place = days.partition_point(|day| day.day.end() <= at);
            if let Some(day) = days.get_mut(place).filter(|day| day.day.contains(at)) {
                day.attempts += 1;
                worked.insert(place);
            }
        }
        worked.into_iter().for_each(|place| days[place].worked += 1);
    }

    fn note_rep(&self, events: &ItemEvents<'_>, line: &mut RepLine) {
        let attempts = self.attempts(events).count() as u64;
        let reached = self.reached.is_some_and(|reached| events.first(reached).is_some());
        line.handed += 1;
        line.worked += u64::from(attempts > 0);
        line.untouched += u64::from(attempts == 0 && !reached);
        line.attempts += attempts;
        if !reached {
            line.unreached += 1;
            line.attempts_on_unreached += attempts;
        }
    }
}
