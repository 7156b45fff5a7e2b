use abide_time::{Instant, Period};

/// What is stated at one instant: first statements of periods that settle then, or restatements.
#[derive(Debug, Clone)]
pub struct SettlementStep {
    /// The instant of settlement or of restatement.
    pub booked_at: Instant,
    /// Whether the periods have not settled, so that this is a forecast. Such a step is booked last, on a clone of
    /// the ledger, so that it takes no room from others.
    pub provisional: bool,
    /// The objectives and periods that are judged for the first time or anew.
    pub stated: Vec<Stated>,
}

/// One objective and period in a step; its verdicts stand in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// The objective, by position.
    pub objective: usize,
    /// The period.
    pub period: Period,
    /// The number of the statement of that period, from 1.
    pub statement: u32,
}

impl SettlementStep {
    /// The number of the statement that carries an entry about a period. A restatement that reaches into a later
    /// period, because it makes a row of misses longer, carries that entry itself.
    pub(super) fn statement_of(&self, objective: Option<usize>, period: &Period) -> u32 {
        let same = |stated: &&Stated| stated.period == *period;
        let own = |stated: &&Stated| objective.is_none_or(|objective| objective == stated.objective);
        let found = self.stated.iter().filter(same).find(own).or_else(|| self.stated.iter().find(same));
        found.or(self.stated.first()).map_or(1, |stated| stated.statement)
    }
}
