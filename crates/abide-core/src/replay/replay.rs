use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use abide_time::{Instant, Interval};

use super::late::late_instants;
use super::record::{Record, Statements, decisive, same};
use super::survey::{Instants, Survey, Surveyed};
use super::unknown_names::{unknown_deliveries, unknown_events, unknown_services};
use crate::clock::{Items, join_parts};
use crate::fact::{Facts, Finding, FindingDetail, FindingKind, Subject};
use crate::ledger::{Ledger, SettlementStep, Stated};
use crate::measure::items::{ItemTallies, PeriodTable};
use crate::plan::Plan;
use crate::remedy::History;
use crate::verdict::{JudgeError, Judged, Verdict, item_judge, judge_objective};

/// An agreement replayed up to an instant.
#[derive(Debug)]
pub struct Replay {
    /// The instant of judging.
    pub as_of: Instant,
    /// By objective in document order, then by period.
    pub records: Vec<Vec<Record>>,
    /// What was booked; entries of periods that have not settled are marked provisional and stand last.
    pub ledger: Ledger,
    /// How often each span was stated.
    pub statements: Statements,
    /// What a person should know about the facts.
    pub findings: BTreeSet<Finding>,
}

/// Judges every period from the start of the term up to `as_of` and books what follows, in the order in which the
/// parties would have learnt it.
///
/// At its settlement (the period's end and `settlement.settle`) a period is judged with what was recorded by then;
/// one that has not settled is judged with what is recorded by `as_of`. Each later instant of recording that changes
/// a settled period restates it. Source: DESIGN §4, decision 21.
///
/// `survey`: what one look at all items told; the counts of what is stated first are taken out of it. They are looked at again only for what became known late.
///
/// # Errors
/// An instant outside the horizon of timetables; items that cannot be looked at.
pub fn replay(
    plan: &Plan,
    facts: &Facts,
    items: &dyn Items,
    survey: &mut Survey,
    as_of: Instant,
) -> Result<Replay, JudgeError> {
    let mut findings: BTreeSet<Finding> = facts.findings.iter().cloned().collect();
    findings.append(&mut unknown_events(plan, facts, survey));
    findings.append(&mut unknown_services(plan, facts));
    findings.append(&mut unknown_deliveries(plan, facts));
    findings.extend(contradictions(facts, survey));
    let mut records = Vec::new();
    for position in 0..plan.objectives.len() {
        let mut objective = Objective::new(plan, facts, items, position, as_of);
        records.push(objective.records(&mut survey.objectives[position])?);
        findings.append(&mut objective.findings);
    }
    let mut statements = Statements::default();
    for record in records.iter().flatten() {
        for (at, _) in record.stated.iter().skip(1) {
            statements.restated(record.period.interval, *at);
        }
    }
    let ledger = book(plan, facts, &records, &statements);
    Ok(Replay { as_of, records, ledger, statements, findings })
}

/// Items of which two facts cannot both be true.
fn contradictions<'a>(facts: &'a Facts, survey: &'a Survey) -> impl Iterator<Item = Finding> + 'a {
    survey.contradictions.iter().map(|contradiction| Finding {
        kind: FindingKind::ConflictingFacts,
        subject: Subject::item_of(contradiction.stream),
        item: facts.names.text(contradiction.item).to_owned(),
        detail: FindingDetail::TwoValues(facts.names.text(contradiction.field).to_owned()),
        at: Some(contradiction.at),
    })
}

/// One objective of the replay.
struct Objective<'a> {
    plan: &'a Plan,
    facts: &'a Facts,
    items: &'a dyn Items,
    position: usize,
    as_of: Instant,
    instants: Instants,
    findings: BTreeSet<Finding>,
}

impl<'a> Objective<'a> {
    fn new(plan: &'a Plan, facts: &'a Facts, items: &'a dyn Items, position: usize, as_of: Instant) -> Self {
        let instants = Instants::of_settlement(plan, position, as_of);
        Objective { plan, facts, items, position, as_of, instants, findings: BTreeSet::new() }
    }

    fn judge(&self, known_by: &[Instant], tallied: ItemTallies) -> Result<Judged, JudgeError> {
        judge_objective(self.plan, self.facts, self.items, self.position, self.periods(), known_by, tallied)
    }

    /// Counts the items again, by what was known at other instants.
    fn tally(&self, known_by: &[Instant]) -> Result<ItemTallies, JudgeError> {
        let Objective { plan, facts, position, as_of, .. } = *self;
        let none = ItemTallies::default();
        match item_judge(plan, facts, position, self.periods(), as_of, known_by) {
            Some(judge) => join_parts(self.items, none, |part| Ok(judge.tally(part)?), ItemTallies::merge),
            None => Ok(none),
        }
    }

    fn periods(&self) -> &PeriodTable {
        &self.instants.periods
    }

    fn records(&mut self, surveyed: &mut Surveyed) -> Result<Vec<Record>, JudgeError> {
        let as_of = self.as_of;
        let settles: Vec<Instant> =
            (0..self.periods().len()).map(|period| self.periods().settles_at(period)).collect();
        let mut first = self.judge(&self.instants.known_by, std::mem::take(&mut surveyed.first))?;
        self.findings.append(&mut first.findings);
        let mut records: Vec<Record> = first
            .verdicts
            .into_iter()
            .map(|(period, verdicts)| {
                let settles_at = settles[period];
                Record {
                    objective: self.position,
                    period: self.periods().period(period).clone(),
                    settles_at,
                    provisional: settles_at > as_of,
                    stated: vec![(settles_at, shared(verdicts))],
                }
            })
            .collect();
        let objective = &self.plan.objectives[self.position];
        let late = late_instants(self.plan, self.facts, objective, self.periods(), &surveyed.overruns, as_of);
        for at in late {
            let settled = |&settles_at: &Instant| if settles_at < at { at } else { settles_at.min(as_of) };
            let known_by: Vec<Instant> = settles.iter().map(settled).collect();
            let again = self.judge(&known_by, self.tally(&known_by)?)?;
            // The newest judgement says what stands; what an earlier one found may have been mended since.
            self.findings = again.findings;
            for (record, verdicts) in records.iter_mut().zip(again.verdicts.into_values()) {
                if record.settles_at < at && !same(record.verdicts(), &verdicts) {
                    record.stated.push((at, shared(verdicts)));
                }
            }
        }
        Ok(records)
    }
}

fn shared(verdicts: Vec<Verdict>) -> Vec<Arc<Verdict>> {
    verdicts.into_iter().map(Arc::new).collect()
}

/// One statement about an objective and period, waiting to be booked.
type Waiting<'r> = (&'r Record, Interval, &'r [Arc<Verdict>]);

/// Books first statements and restatements in the order of their instants; what has not settled comes last.
fn book(plan: &Plan, facts: &Facts, records: &[Vec<Record>], statements: &Statements) -> Ledger {
    let mut waiting: BTreeMap<(bool, Instant), Vec<Waiting<'_>>> = BTreeMap::new();
    for record in records.iter().flatten() {
        let objective = &plan.objectives[record.objective];
        for (at, verdicts) in &record.stated {
            let waits = (record, record.period.interval, decisive(objective, verdicts));
            waiting.entry((record.provisional, *at)).or_default().push(waits);
        }
    }
    let mut ledger = Ledger::default();
    let mut history = History::new(&facts.names);
    for ((provisional, booked_at), stated) in waiting {
        for (_, _, verdicts) in &stated {
            verdicts.iter().for_each(|verdict| history.record(Arc::clone(verdict)));
        }
        let stated = stated.iter().map(|(record, interval, _)| Stated {
            objective: record.objective,
            period: record.period.clone(),
            statement: statements.number(*interval, booked_at),
        });
        ledger.book(plan, &SettlementStep { booked_at, provisional, stated: stated.collect() }, &history);
    }
    ledger
}
