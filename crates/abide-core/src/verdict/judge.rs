use std::collections::{BTreeMap, BTreeSet};

use abide_time::{Instant, TimetableError};

use super::group_verdict::over_values;
use super::item_verdict::ItemJudging;
use super::state::State;
use super::time_verdict::TimeJudging;
use super::worked_goal::{Recorded, figure_of};
use super::{Scope, Verdict};
use crate::clock::{Items, ItemsError};
use crate::fact::{Attribute, Facts, Finding, Stream};
use crate::measure::Figure;
use crate::measure::items::{
    ItemJudge, ItemQuestion, ItemTallies, PeriodTable, ScopeTally, Tally, count, share, statistic, within,
};
use crate::measure::leads::{lead_figure, sales_cycle};
use crate::measure::outage::{OutageQuestion, judge_outages};
use crate::measure::records::{RecordQuestion, SlotTimes, judge_records, make, slot_calendar};
use crate::measure::tickets::ticket_figure;
use crate::plan::{ByPlan, Chosen, EachPlan, ItemPlan, MeasurePlan, OutagePlan, Plan, RecordPlan};
use crate::value::Name;

/// Why an objective could not be judged at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JudgeError {
    /// An instant of the facts lies outside what calendars reach.
    #[error(transparent)]
    Time(#[from] TimetableError),
    /// Not every fact was judged, or one was judged twice.
    #[error("{facts} ticket facts were to be judged, but {judged} were")]
    NotConserved {
        /// How many there are.
        facts: u64,
        /// How many were looked at.
        judged: u64,
    },
    /// The items cannot be looked at.
    #[error(transparent)]
    Items(#[from] ItemsError),
}

/// The verdicts of one objective.
#[derive(Debug, Clone, Default)]
pub struct Judged {
    /// By period position: the values of `each` in the order of their texts, then the whole.
    pub verdicts: BTreeMap<usize, Vec<Verdict>>,
    /// What a person should know.
    pub findings: BTreeSet<Finding>,
}

/// What judging needs at hand.
#[derive(Debug, Clone, Copy)]
struct Bench<'a> {
    plan: &'a Plan,
    facts: &'a Facts,
    position: usize,
    periods: &'a PeriodTable,
}

/// The judge of the items of an objective, where it is about items: each period by what was known at an instant of
/// its own, none later than `as_of`.
pub fn item_judge<'a>(
    plan: &'a Plan,
    facts: &'a Facts,
    objective: usize,
    periods: &'a PeriodTable,
    as_of: Instant,
    known_by: &[Instant],
) -> Option<ItemJudge<'a>> {
    let MeasurePlan::Items(measure) = &plan.objectives[objective].measure else { return None };
    Some(ItemJudge::new(ItemQuestion { plan, objective, measure, facts, periods, as_of }, known_by))
}

/// Judges an objective over all periods of its table, each by what was known at an instant of its own. `tallied`: what
/// the judge of its items counted in all of them, where it is about items. `items` are looked at once more where a goal is
/// worked out of what was recorded.
///
/// # Errors
/// As of [`item_judge`]; items that cannot be looked at.
pub fn judge_objective(
    plan: &Plan,
    facts: &Facts,
    items: &dyn Items,
    position: usize,
    periods: &PeriodTable,
    known_by: &[Instant],
    tallied: ItemTallies,
) -> Result<Judged, JudgeError> {
    let bench = Bench { plan, facts, position, periods };
    match &plan.objectives[position].measure {
        MeasurePlan::Items(measure) => bench.items(measure, items, known_by, tallied),
        MeasurePlan::Outages(measure) => Ok(bench.outages(measure, known_by)),
        MeasurePlan::Records(measure) => Ok(bench.records(measure, known_by)),
    }
}

impl Bench<'_> {
    fn state(&self, streams: &[Stream], period: usize, known_by: Instant) -> State {
        let settles_at = self.periods.settles_at(period);
        State::of(self.facts, streams, self.periods.period(period), settles_at, known_by)
    }

    fn items(
        &self,
        measure: &ItemPlan,
        items: &dyn Items,
        known_by: &[Instant],
        tallied: ItemTallies,
    ) -> Result<Judged, JudgeError> {
        let names = &self.facts.names;
        let figure = |_, tally: Tally| match measure {
            ItemPlan::Within { .. } => within(tally, names),
            ItemPlan::Share { .. } => share(tally, names),
            ItemPlan::Count { .. } => count(tally, names),
            ItemPlan::Leads(leads) => lead_figure(leads, tally, names),
            ItemPlan::Tickets(tickets) => ticket_figure(tickets, tally, names),
            ItemPlan::Statistic { figure: "sales-cycle", .. } => sales_cycle(tally, names),
            ItemPlan::Statistic { take, method, .. } => statistic(tally, take, *method, names),
        };
        let latest = known_by.iter().copied().max();
        let recorded = figure_of(self.plan, self.position).zip(latest).map(|(figure, latest)| {
            Recorded::new(self.plan, self.facts, items, self.position, figure, latest)
        });
        let recorded = recorded.transpose()?;
        let streams = [measure.stream(&self.plan.clocks)];
        let mut judged = self.verdicts(tallied, &streams, known_by, &figure, recorded.as_ref());
        judged.findings.extend(recorded.into_iter().flat_map(|recorded| recorded.findings));
        Ok(judged)
    }

    fn records(&self, measure: &RecordPlan, known_by: &[Instant]) -> Judged {
        let question = RecordQuestion {
            plan: self.plan,
            objective: self.position,
            measure,
            facts: self.facts,
            periods: self.periods,
        };
        let tallied = judge_records(&question, &|period| known_by[period]);
        let calendar = slot_calendar(&self.plan.objectives[self.position]);
        let figure = |period: usize, tally: Tally| {
            let interval = self.periods.period(period).interval;
            let times = SlotTimes { period: interval, known_by: known_by[period], calendar };
            make(measure, tally, &times, &self.facts.names)
        };
        self.verdicts(tallied, &measure.streams(), known_by, &figure, None)
    }

    /// The verdicts of all periods by their tallies.
    fn verdicts(
        &self,
        mut tallied: ItemTallies,
        streams: &[Stream],
        known_by: &[Instant],
        figure: &dyn Fn(usize, Tally) -> Figure,
        recorded: Option<&Recorded<'_>>,
    ) -> Judged {
        let objective = &self.plan.objectives[self.position];
        let mut judged = Judged::default();
        for period in 0..self.periods.len() {
            let known_by = known_by[period];
            let judging = ItemJudging {
                position: self.position,
                objective,
                figure: &|tally| figure(period, tally),
                period: self.periods.period(period),
                known_by,
                state: self.state(streams, period, known_by),
                recorded,
            };
            let mut of_values = Vec::new();
            let mut together = ScopeTally::default();
            let scopes =
                tallied.tallies.keys().filter(|(of, _)| *of == period).map(|(_, scope)| scope.clone());
            for scope in self.scopes(objective.each.as_ref(), scopes.collect()) {
                let tally = tallied.tallies.remove(&(period, scope.clone())).unwrap_or_default();
                if let Some(each) = &objective.each {
                    together.merge(tally.clone());
                    of_values.push(judging.verdict(named(each, &scope), tally));
                } else {
                    together = tally;
                }
            }
            let whole = judging.verdict(Scope::default(), together);
            judged.verdicts.insert(period, with_values(objective.each.as_ref(), whole, of_values));
        }
        judged.findings = tallied.findings;
        judged
    }

    fn outages(&self, measure: &OutagePlan, known_by: &[Instant]) -> Judged {
        let objective = &self.plan.objectives[self.position];
        let mut judged = Judged::default();
        for period in 0..self.periods.len() {
            let known_by = known_by[period];
            let each = objective.each.as_ref();
            let seen = each.map_or_else(BTreeSet::new, |each| self.seen_values(each, measure.stream()));
            let mut of_values = Vec::new();
            if let Some(each) = each {
                for scope in self.scopes(Some(each), seen) {
                    let scope = named(each, &scope);
                    of_values.extend(self.outage_verdict(
                        measure,
                        period,
                        known_by,
                        scope,
                        &mut judged.findings,
                    ));
                }
            }
            let whole =
                self.outage_verdict(measure, period, known_by, Scope::default(), &mut judged.findings);
            if let Some(whole) = whole {
                judged.verdicts.insert(period, with_values(each, whole, of_values));
            }
        }
        judged
    }

    fn outage_verdict(
        &self,
        measure: &OutagePlan,
        period: usize,
        known_by: Instant,
        scope: Scope,
        findings: &mut BTreeSet<Finding>,
    ) -> Option<Verdict> {
        let objective = &self.plan.objectives[self.position];
        let filter = scope.filter();
        let goal = chosen(&objective.goal, &scope)?;
        let floor = objective.floor.as_ref().and_then(|floor| chosen(floor, &scope));
        let interval = self.periods.period(period).interval;
        let figure = judge_outages(&OutageQuestion {
            plan: self.plan,
            objective: self.position,
            measure,
            scope: &filter,
            goal: Some(goal),
            facts: self.facts,
            period: interval,
            known_by,
        });
        findings.extend(figure.findings.iter().cloned());
        let judging = TimeJudging {
            position: self.position,
            objective,
            measure,
            period: self.periods.period(period),
            known_by,
            state: self.state(&[measure.stream()], period, known_by),
            goal,
            floor,
        };
        Some(judging.verdict(scope, figure))
    }

    /// The scopes to judge: the members of the roster, and every value met, in the order of their texts.
    fn scopes(&self, each: Option<&EachPlan>, met: BTreeSet<Vec<Name>>) -> Vec<Vec<Name>> {
        let Some(each) = each else { return vec![Vec::new()] };
        let members = each.members.iter().map(|member| vec![*member]);
        let all: BTreeSet<Vec<Name>> = met.into_iter().chain(members).collect();
        let mut all: Vec<Vec<Name>> = all.into_iter().collect();
        let text = |name: &Name| self.facts.names.text(*name).to_owned();
        all.sort_by_cached_key(|scope| scope.iter().map(text).collect::<Vec<_>>());
        all
    }

    /// The values of `each` that facts of outages, or probes, name.
    fn seen_values(&self, each: &EachPlan, stream: Stream) -> BTreeSet<Vec<Name>> {
        let facts = self.facts;
        let value = |attributes: &[Attribute]| {
            let value = |field: &Name| attributes.iter().find(|it| it.field == *field).map(|it| it.value);
            each.of.iter().map(value).collect::<Option<Vec<Name>>>()
        };
        let of_outages = facts.outages.iter().filter(|_| stream == Stream::Outages);
        let of_outages =
            of_outages.filter_map(|it| value(facts.attributes_of(it.attributes_start, it.attributes_count)));
        let of_records = facts.records.iter().filter(|record| record.stream == stream);
        let of_records =
            of_records.filter_map(|it| value(facts.attributes_of(it.attributes_start, it.attributes_count)));
        of_outages.chain(of_records).collect()
    }
}

/// What holds for a scope: of a value by field the one of the scope's own value.
fn chosen<'p, T>(by: &'p ByPlan<T>, scope: &Scope) -> Option<&'p T> {
    let value = |field: Name| scope.0.iter().find(|(known, _)| *known == field).map(|(_, value)| *value);
    match by.choose(value) {
        Chosen::Value(value, _) => Some(value),
        Chosen::NotJudged(_) | Chosen::Unlisted => None,
    }
}

fn named(each: &EachPlan, values: &[Name]) -> Scope {
    Scope(each.of.iter().copied().zip(values.iter().copied()).collect())
}

fn with_values(each: Option<&EachPlan>, whole: Verdict, of_values: Vec<Verdict>) -> Vec<Verdict> {
    let Some(each) = each else { return vec![whole] };
    let whole = over_values(each, whole, &of_values);
    of_values.into_iter().chain([whole]).collect()
}
