use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use abide_time::{Instant, Interval, Period};

use crate::plan::{EachPlan, ObjectivePlan};
use crate::value::Ratio;
use crate::verdict::{Part, Verdict};

/// Everything that was stated about one objective and period.
#[derive(Debug, Clone)]
pub struct Record {
    /// The objective, by position.
    pub objective: usize,
    /// The period.
    pub period: Period,
    /// When it settles.
    pub settles_at: Instant,
    /// Whether it has not settled by the instant of judging.
    pub provisional: bool,
    /// The first statement and each restatement that changed something: the instant and the verdicts, those of
    /// single values first, the whole last.
    pub stated: Vec<(Instant, Vec<Arc<Verdict>>)>,
}

impl Record {
    /// What stands now.
    pub fn verdicts(&self) -> &[Arc<Verdict>] {
        self.stated.last().map_or(&[], |(_, verdicts)| verdicts)
    }
}

/// The instants at which each span of time was stated anew, over all objectives.
#[derive(Debug, Clone, Default)]
pub struct Statements(BTreeMap<Interval, BTreeSet<Instant>>);

impl Statements {
    /// Notes a restatement.
    pub(super) fn restated(&mut self, interval: Interval, at: Instant) {
        self.0.entry(interval).or_default().insert(at);
    }

    /// The number of the statement of a span at an instant: 1 and one more for each restatement up to then.
    pub fn number(&self, interval: Interval, at: Instant) -> u32 {
        let restated = self.0.get(&interval).map_or(0, |instants| instants.range(..=at).count());
        1 + u32::try_from(restated).unwrap_or(u32::MAX - 1)
    }
}

/// The verdicts that remedies look at: of an objective judged for each value the values, or the whole where only a
/// share of them must be met.
pub(super) fn decisive<'v>(objective: &ObjectivePlan, verdicts: &'v [Arc<Verdict>]) -> &'v [Arc<Verdict>] {
    let Some((_, values)) = verdicts.split_last() else { return verdicts };
    match &objective.each {
        Some(EachPlan { at_least, .. }) if *at_least == Ratio::one() => values,
        Some(_) => &verdicts[values.len()..],
        None => verdicts,
    }
}

/// Whether two statements say the same about a period: outcome, reason, figure and parts.
pub(super) fn same(one: &[Arc<Verdict>], other: &[Verdict]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            one.scope == other.scope
                && one.outcome == other.outcome
                && one.reason == other.reason
                && one.figure.says_the_same(&other.figure)
                && same_parts(&one.parts, &other.parts)
        })
}

fn same_parts(one: &[Part], other: &[Part]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            one.value == other.value
                && one.outcome == other.outcome
                && one.reason == other.reason
                && one.goal == other.goal
                && one.figure.says_the_same(&other.figure)
        })
}
