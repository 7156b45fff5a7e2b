use std::collections::{BTreeMap, BTreeSet};

use abide_time::{CivilUnit, Interval, Period, PeriodRule};

use super::from_replay::StatementInput;
use crate::clock::ItemEvents;
use crate::fact::{LEAD_ATTEMPTS, Stream};
use crate::measure::items::belongs_to_service;
use crate::plan::{ItemPlan, LeadPlan, MeasurePlan};
use crate::value::Name;

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

impl StatementInput<'_> {
    /// What was done about the leads of a service, where it has promises about leads.
    pub(super) fn lead_activity(&self, service: usize, period: &Period) -> Option<LeadActivity> {
        let signs = self.signs(service)?;
        let known_by = self.replay.as_of.min(self.plan.settles_at(period.interval.end()));
        let grid = self.plan.term.grid(PeriodRule::Civil(CivilUnit::Day));
        let past = grid.between(period.interval).map(|day| day.interval).filter(|day| day.start() < known_by);
        let mut days: Vec<ActivityDay> =
            past.map(|day| ActivityDay { day, attempts: 0, worked: 0 }).collect();
        let mut reps: BTreeMap<(bool, String), RepLine> = BTreeMap::new();
        let rep_field = self.facts.names.find("rep");
        let own = (0..self.timeline.len()).filter(|item| self.timeline.stream(*item) == Stream::Leads);
        for item in own {
            let events = self.timeline.known(item, known_by);
            let attributes = events.attributes_at(known_by);
            if !belongs_to_service(self.plan, service, &attributes) {
                continue;
            }
            signs.note_days(&events, &mut days);
            if events.arrived().is_some_and(|at| period.interval.contains(at)) {
                let rep = rep_field.and_then(|field| attributes.get(field));
                let rep = rep.map_or_else(String::new, |rep| self.facts.names.text(rep).to_owned());
                let line = reps.entry((rep.is_empty(), rep.clone())).or_default();
                line.rep = rep;
                signs.note_rep(&events, line);
            }
        }
        let activity = LeadActivity { days, reps: reps.into_values().collect() };
        (!activity.reps.is_empty() || activity.days.iter().any(|day| day.attempts > 0)).then_some(activity)
    }

    /// As the promise of depth of the service has them, else the usual ones.
    fn signs(&self, service: usize) -> Option<Signs> {
        let own = self.plan.objectives.iter().filter(|objective| objective.service == service);
        let mut of_leads = own.filter_map(|objective| match &objective.measure {
            MeasurePlan::Items(items) if items.stream(&self.plan.clocks) == Stream::Leads => Some(items),
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
