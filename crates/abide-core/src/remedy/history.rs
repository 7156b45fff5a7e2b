use std::collections::BTreeMap;
use std::sync::Arc;

use abide_time::Instant;

use crate::value::Names;
use crate::verdict::{Scope, Verdict};

/// The verdicts of one objective and scope by the start of their period.
pub(super) type Series = BTreeMap<Instant, Arc<Verdict>>;

/// All verdicts as they stand at an instant of booking: for each objective, scope and period the newest.
#[derive(Debug, Clone)]
pub struct History<'n> {
    names: &'n Names,
    // The order of scopes is that of first meeting; it only groups and decides nothing.
    series: BTreeMap<usize, BTreeMap<Scope, Series>>,
}

impl<'n> History<'n> {
    /// No verdicts. The names are those of the facts, of which the plan's are the beginning.
    pub fn new(names: &'n Names) -> Self {
        History { names, series: BTreeMap::new() }
    }

    /// Takes a verdict up; it supersedes the one of the same objective, scope and period.
    pub fn record(&mut self, verdict: Arc<Verdict>) {
        let scopes = self.series.entry(verdict.objective).or_default();
        let series = scopes.entry(verdict.scope.clone()).or_default();
        series.insert(verdict.period.interval.start(), verdict);
    }

    /// The names that turn scopes and items back into text.
    pub fn names(&self) -> &'n Names {
        self.names
    }

    /// The scopes of an objective with their verdicts.
    pub(super) fn of(&self, objective: usize) -> impl Iterator<Item = (&Scope, &Series)> {
        self.series.get(&objective).into_iter().flatten()
    }
}
