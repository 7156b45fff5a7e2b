use std::sync::Arc;

use abide_time::{Instant, Interval, Period};

use super::calendar_line::calendars;
use super::from_entry::entry_line;
use super::from_verdict::Teller;
use super::{
    AgreementHead, ExclusionLine, FindingLine, LayerLine, PartyLine, PeriodHead, Provenance, ServiceSection,
    Statement,
};
use crate::clock::Items;
use crate::fact::{Complete, Facts, Finding, SourceReport};
use crate::ledger::{Entry, EntryKind};
use crate::measure::exclusion::windows_known;
use crate::plan::{FilterPlan, MeasurePlan, Plan};
use crate::remedy::accrued;
use crate::replay::{Instants, Record, Replay, Survey, ends_in};
use crate::resolve::Level;
use crate::text::Source;
use crate::value::{Money, Ratio};
use crate::verdict::{JudgeError, Verdict, judge_objective};

/// How many examples of one kind of finding a statement lists.
const EXAMPLES_MAX: usize = 5;

/// What a statement is made of.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "items may be held in many ways")]
pub struct StatementInput<'a> {
    /// The agreement's text, for lines.
    pub source: &'a Source,
    /// The agreement.
    pub plan: &'a Plan,
    /// The facts.
    pub facts: &'a Facts,
    /// The items.
    pub items: &'a dyn Items,
    /// What one look at them told.
    pub survey: &'a Survey,
    /// The replay.
    pub replay: &'a Replay,
    /// The version of the program.
    pub program: &'a str,
}

impl StatementInput<'_> {
    /// The statement of a period, as it stands at the replay's instant.
    ///
    /// It shows every period of an objective that ends in it, and of a longer one that still runs at its end how it
    /// stood then.
    ///
    /// Errors: an instant outside the horizon of timetables.
    pub fn statement(&self, period: &Period) -> Result<Statement, JudgeError> {
        let plan = self.plan;
        let teller = Teller { source: self.source, plan, names: &self.facts.names };
        let mut services = Vec::new();
        for (position, service) in plan.services.iter().enumerate() {
            let mut objectives = Vec::new();
            for (objective, terms) in plan.objectives.iter().enumerate() {
                if terms.service == position {
                    let verdicts = self.verdicts(objective, period)?;
                    for verdict in &verdicts {
                        let mut line = teller.objective(verdict);
                        line.trend = self.trend(&teller, verdict);
                        line.days = self.days(verdict);
                        line.hours = self.hours(verdict);
                        line.pace = self.pace(verdict, verdict.goal.as_ref(), &verdict.figure);
                        for (line, part) in line.parts.iter_mut().zip(&verdict.parts) {
                            line.pace = self.pace(verdict, part.goal.as_ref(), &part.figure);
                        }
                        self.tell_evidence(verdict, &mut line)?;
                        objectives.push(line);
                    }
                }
            }
            services.push(ServiceSection {
                id: service.id.clone(),
                name: service.name.clone(),
                fee: accrued(plan, position, period.interval),
                arrivals: self.survey.arrivals(position),
                calls: self.calls(position, period),
                activity: self.lead_activity(position, period)?,
                objectives,
            });
        }
        let entries: Vec<&Entry> = self
            .replay
            .ledger
            .entries
            .iter()
            .filter(|entry| ends_in(period, entry.period.interval))
            .collect();
        Ok(Statement {
            agreement: self.agreement_head(),
            period: self.period_head(period),
            services,
            names: self.value_names(),
            scope: Vec::new(),
            owed: self.owed(&entries),
            owed_by_period: self.owed_by_period(period),
            entries: entries.iter().map(|entry| entry_line(&teller, entry)).collect(),
            calendars: calendars(plan, period.interval)?,
            exclusions: self.exclusions(&teller, period),
            periods_without_facts: self.periods_without_facts(period),
            findings: self.findings(period),
            provenance: Provenance {
                sources: self.sources(),
                found_at: Vec::new(),
                program: self.program.to_owned(),
                tz_database: abide_time::tz_version().to_owned(),
                facts_digest: self.survey.contents(self.facts).digest(),
            },
        })
    }

    fn verdicts(&self, objective: usize, period: &Period) -> Result<Vec<Arc<Verdict>>, JudgeError> {
        let Self { plan, facts, replay, .. } = *self;
        let records = &replay.records[objective];
        let ended: Vec<&Record> =
            records.iter().filter(|record| ends_in(period, record.period.interval)).collect();
        let mut verdicts: Vec<Arc<Verdict>> =
            ended.iter().flat_map(|record| record.verdicts().iter().cloned()).collect();
        if let Some((_, instants)) = Instants::of_running(plan, objective, replay.as_of, period) {
            let Instants { periods, known_by } = &instants;
            let tallied = self.survey.running(objective);
            let judged = judge_objective(plan, facts, self.items, objective, periods, known_by, tallied)?;
            let running = judged
                .verdicts
                .into_iter()
                .next_back()
                .filter(|(position, _)| periods.period(*position).interval.end() > period.interval.end());
            verdicts.extend(running.into_iter().flat_map(|(_, verdicts)| verdicts).map(Arc::new));
        }
        Ok(verdicts)
    }

    fn agreement_head(&self) -> AgreementHead {
        let plan = self.plan;
        let party = |party: &crate::plan::PartyPlan| PartyLine {
            id: party.id.clone(),
            role: party.role,
            name: party.name.clone(),
            contacts: party.contacts.iter().map(|it| (it.id.clone(), it.name.clone())).collect(),
        };
        AgreementHead {
            id: plan.id.clone(),
            version: plan.version.to_string(),
            kind: plan.kind,
            title: plan.title.clone(),
            languages: plan.languages.clone(),
            digest: plan.digest.clone(),
            layers: plan.levels.above_own().map(layer_line).collect(),
            parties: plan.parties.iter().map(party).collect(),
        }
    }

    fn period_head(&self, period: &Period) -> PeriodHead {
        let replay = self.replay;
        let settles_at = self.plan.settles_at(period.interval.end());
        let provisional = settles_at > replay.as_of;
        let first = if provisional { replay.as_of } else { settles_at };
        let restated = replay
            .records
            .iter()
            .flatten()
            .filter(|record| ends_in(period, record.period.interval))
            .flat_map(|record| record.stated.iter().skip(1).map(|(at, _)| *at));
        let instants: std::collections::BTreeSet<Instant> = restated.chain([first]).collect();
        let statements: Vec<(u32, Instant)> = (1..).zip(instants).collect();
        PeriodHead {
            name: period.name.clone(),
            interval: period.interval,
            zone: self.plan.term.zone.name().to_owned(),
            system: self.plan.term.system,
            week_starts: self.plan.term.week_starts,
            as_of: replay.as_of,
            known_by: statements.last().map_or(first, |(_, at)| *at),
            settles_at,
            provisional,
            number: statements.last().map_or(1, |(number, _)| *number),
            statements,
        }
    }

    fn owed(&self, entries: &[&Entry]) -> Option<Money> {
        let currency = self.plan.term.currency?;
        let amounts = entries.iter().filter_map(|entry| match &entry.kind {
            EntryKind::Pay { kind, amount } if kind.is_owed_to_debtor() => Some(-amount.amount.clone()),
            EntryKind::Pay { amount, .. } => Some(amount.amount.clone()),
            EntryKind::Right { .. } | EntryKind::Follows(_) => None,
        });
        let amounts: Vec<Ratio> = amounts.collect();
        (!amounts.is_empty()).then(|| Money { amount: amounts.into_iter().sum(), currency })
    }

    fn exclusions(&self, teller: &Teller<'_>, period: &Period) -> Vec<ExclusionLine> {
        let known_by = self.replay.as_of;
        let lines = self.plan.exclusions.iter().enumerate().filter_map(|(position, exclusion)| {
            let objective = *exclusion.objectives.first()?;
            let everywhere = FilterPlan::default();
            let times =
                windows_known(self.plan, self.facts, objective, &everywhere, known_by, period.interval);
            let applied = times.applied.iter().find(|applied| applied.exclusion == position)?;
            let windows: Vec<Interval> = applied.times.clip(period.interval).iter().collect();
            (!windows.is_empty()).then(|| ExclusionLine {
                id: exclusion.id.clone(),
                cause: exclusion.cause,
                effect: exclusion.effect,
                windows,
                clause: exclusion.clause,
                line: teller.line(exclusion.span),
            })
        });
        lines.collect()
    }

    /// Earlier periods like this one that lie wholly before the first ticket, where tickets are judged: silence of
    /// outages is a fact, silence of tickets hardly ever.
    fn periods_without_facts(&self, period: &Period) -> Vec<String> {
        let judges_items =
            self.plan.objectives.iter().any(|objective| matches!(objective.measure, MeasurePlan::Items(_)));
        if !judges_items {
            return Vec::new();
        }
        let first =
            self.survey.first_ticket().unwrap_or(period.interval.start()).min(period.interval.start());
        let Some(rule) = self.rule_of(period) else { return Vec::new() };
        let start = self.plan.term.interval.start();
        let before = Interval::spanning(start.min(first), first);
        let grid = self.plan.term.grid(rule);
        grid.between(before)
            .filter(|earlier| earlier.interval.end() <= first)
            .map(|earlier| earlier.name)
            .collect()
    }

    /// What a person should know about the facts of the period, and what belongs to no time.
    /// What the sources gave, each as far as it was complete at the instant of judging.
    fn sources(&self) -> Vec<SourceReport> {
        let mut sources = self.facts.sources.clone();
        for (position, source) in sources.iter_mut().enumerate() {
            if let Complete::LastFact(last) = &mut source.complete {
                *last = self.facts.complete_until(position, self.replay.as_of);
            }
        }
        sources
    }

    fn findings(&self, period: &Period) -> Vec<FindingLine> {
        let mut lines: Vec<FindingLine> = Vec::new();
        let here = |finding: &&Finding| finding.at.is_none_or(|at| period.interval.contains(at));
        for finding in self.replay.findings.iter().filter(here) {
            match lines.last_mut() {
                Some(line) if line.kind == finding.kind => {
                    line.count += 1;
                    if line.examples.len() < EXAMPLES_MAX {
                        line.examples.push(finding.clone());
                    }
                }
                _ => {
                    lines.push(FindingLine { kind: finding.kind, count: 1, examples: vec![finding.clone()] })
                }
            }
        }
        lines
    }
}

fn layer_line(level: &Level) -> LayerLine {
    LayerLine {
        id: level.id.to_string(),
        version: level.version.to_string(),
        layer: level.layer,
        digest: level.digest.as_ref().map(|digest| digest.hexadecimal().to_owned()).unwrap_or_default(),
    }
}
