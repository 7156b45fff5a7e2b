use std::sync::Arc;

use abide_time::{Instant, Interval, Period};

use super::WorkedGoal;
use crate::measure::Figure;
use crate::plan::{FilterPlan, Goal, Test};
use crate::value::{Name, Ratio};

/// Whether a promise was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// It was.
    Met,
    /// It was not.
    Missed,
    /// There are no data, or not enough.
    Undecided,
    /// It would have been missed but for an exclusion that excuses.
    Excused,
    /// The period is still running.
    Open,
}

impl Outcome {
    /// Every outcome, the plain ones first.
    pub const ALL: [Outcome; 5] =
        [Outcome::Met, Outcome::Missed, Outcome::Undecided, Outcome::Excused, Outcome::Open];
}

/// Why an outcome is not simply the figure held against the goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is.
    Figure,
    /// Nothing was there to judge.
    NoData,
    /// Fewer items than the agreement asks for.
    TooFewItems {
        /// How many there were.
        items: u64,
        /// How many are needed.
        needed: u32,
    },
    /// The goal lies between the two readings of unknown time.
    UnknownTime,
    /// Everything was excluded.
    AllExcluded,
    /// The sources are not complete for this time.
    Incomplete(Interval),
    /// The period ends later than what is judged.
    StillRunning,
    /// The period still runs, and its downtime is already more than the goal allows of the whole of it.
    AllowanceUsedUp,
    /// Without any exclusion the figure lies below the floor.
    BelowFloor,
    /// The quantity of a delivery was reached, but an occurrence of it was late, missing or not shown.
    SomeOccurrence,
    /// Some value of a goal by field is missed.
    SomePart,
    /// The miss became certain before the period's end.
    AlreadyCertain,
    /// An exclusion of this position excuses it.
    ExcusedBy(usize),
    /// The verdicts of the values decide, not the figure over all of them.
    ShareOfValues {
        /// Values that are met.
        met: u64,
        /// Values that count: all but those excused.
        judged: u64,
        /// What share of them must be met.
        at_least: Ratio,
    },
    /// The goal is worked out, and nothing was recorded that it could be worked out of.
    NoGoal,
}

/// For whom or what an objective is judged: nothing for the whole, else field and value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Scope(pub Vec<(Name, Name)>);

impl Scope {
    /// The filter that facts of the scope pass: one test for each of its fields.
    pub fn filter(&self) -> FilterPlan {
        let tests = self.0.iter().map(|(field, value)| Test::OneOf(*field, vec![*value]));
        FilterPlan { holds: tests.collect(), except: Vec::new() }
    }
}

/// One promise over one period and scope, judged with what was known by an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The objective, by position.
    pub objective: usize,
    /// For whom.
    pub scope: Scope,
    /// Over what.
    pub period: Period,
    /// Whether it was kept.
    pub outcome: Outcome,
    /// Why, where it is not the figure alone.
    pub reason: Reason,
    /// The figure.
    pub figure: Figure,
    /// The goal it was held against; `None` where the goal is by field (see the parts), or none could be worked out.
    pub goal: Option<Goal>,
    /// How the goal was worked out, where the agreement does not state it.
    pub worked: Option<Arc<WorkedGoal>>,
    /// The values of a goal by field, each judged apart, in document order.
    pub parts: Vec<Part>,
    /// What was known: facts recorded later played no part.
    pub known_by: Instant,
    /// The instant from which the miss was certain; the end of the period where nothing earlier is.
    pub certain_at: Option<Instant>,
    /// Whether the period has not settled yet.
    pub provisional: bool,
}

/// One value of a goal by field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The value; `None` for those that are not listed.
    pub value: Option<Name>,
    /// Whether it was kept.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// Its figure.
    pub figure: Figure,
    /// Its goal; `None` where none could be worked out.
    pub goal: Option<Goal>,
    /// How it was worked out, where the agreement does not state it.
    pub worked: Option<Arc<WorkedGoal>>,
}
