use std::cmp::Reverse;

use abide_time::Interval;

use super::from_replay::StatementInput;
use super::{ItemFigure, ObjectiveLine, OutageTold};
use crate::explanation::RunTimes;
use crate::measure::outage::{OutageFact, OutageQuestion, outage_facts};
use crate::plan::MeasurePlan;
use crate::verdict::{JudgeError, Verdict};

/// Of how many items over their limit a statement tells each part of their time, the furthest over first: a reader
/// looks for the worst, and a statement of thousands of misses stays readable.
pub const BREACHES_EXPLAINED: usize = 25;
/// How many parts of an item's time are told.
const PARTS_MAX: usize = 40;

impl StatementInput<'_> {
    /// Tells what is behind a line: of every item over its limit where its time went, of every outage what its source
    /// says.
    pub(super) fn tell_evidence(
        &self,
        verdict: &Verdict,
        line: &mut ObjectiveLine,
    ) -> Result<(), JudgeError> {
        self.tell_outages(verdict, line);
        let figures =
            std::iter::once(&mut line.figure).chain(line.parts.iter_mut().map(|part| &mut part.figure));
        for items in figures.filter_map(|figure| figure.items.as_mut()) {
            self.tell_times(verdict, items)?;
        }
        Ok(())
    }

    fn tell_times(&self, verdict: &Verdict, items: &mut ItemFigure) -> Result<(), JudgeError> {
        let names = &self.facts.names;
        let overruns: Vec<_> =
            items.breaches.iter().filter_map(|it| Some((names.find(&it.item)?, it.at))).collect();
        let mut worst: Vec<usize> = (0..items.breaches.len()).collect();
        worst.sort_by_key(|place| Reverse(items.breaches[*place].overrun()));
        worst.truncate(BREACHES_EXPLAINED);
        let told = worst.iter().filter_map(|place| overruns.get(*place).copied()).collect();
        let times = RunTimes::of_overruns(
            self.plan,
            self.facts,
            self.items,
            verdict.objective,
            &overruns,
            &told,
            verdict.known_by,
        )?;
        for (breach, mut times) in items.breaches.iter_mut().zip(times) {
            times.iter_mut().for_each(|times| times.parts.truncate(PARTS_MAX));
            breach.times = times;
        }
        Ok(())
    }

    fn tell_outages(&self, verdict: &Verdict, line: &mut ObjectiveLine) {
        let MeasurePlan::Outages(measure) = &self.plan.objectives[verdict.objective].measure else { return };
        let Some(time) = line.figure.time.as_mut().filter(|time| !time.outages.is_empty()) else { return };
        let facts = outage_facts(&OutageQuestion {
            plan: self.plan,
            objective: verdict.objective,
            measure,
            scope: &verdict.scope.filter(),
            goal: None,
            facts: self.facts,
            period: verdict.period.interval,
            known_by: verdict.known_by,
        });
        let resource_of = |fact: &OutageFact| fact.resource.map(|name| self.facts.names.text(name));
        for outage in &mut time.outages {
            let own = facts.iter().filter(|fact| {
                let resource = resource_of(fact);
                fact.interval.overlaps(outage.whole)
                    && (resource.is_none()
                        || outage.resource.is_none()
                        || resource == outage.resource.as_deref())
            });
            outage.told = own.map(|fact| self.told(fact, outage.whole)).collect();
        }
    }

    /// A fact with texts; it ends with the outage at the latest, because time after the instant of judging plays no
    /// part.
    fn told(&self, fact: &OutageFact, whole: Interval) -> OutageTold {
        let text = |name| self.facts.names.text(name).to_owned();
        let end = fact.interval.end().min(whole.end());
        OutageTold {
            interval: Interval::spanning(fact.interval.start(), end.max(fact.interval.start())),
            fields: fact.attributes.iter().map(|(field, value)| (text(*field), text(*value))).collect(),
        }
    }
}
