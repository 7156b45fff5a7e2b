use abide_time::{Instant, Interval};

use super::{DayLine, FigureLine, HourLine, PaceLine, PartLine, RuleLine, TrendPoint, WorkingLine};
use crate::agreement::{ClauseNumber, Operator, Wording};
use crate::plan::Unit;
use crate::value::Ratio;
use crate::verdict::Outcome;

/// One promise with its verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectiveLine {
    /// Its id.
    pub id: String,
    /// How people call it.
    pub title: Option<Wording>,
    /// The measure's key in the text: `within`, `availability`.
    pub measure: &'static str,
    /// For a statistic: what was taken (`mean`, `median`, `max`, `min`, `p95`).
    pub take: Option<String>,
    /// The variant of the measure, as in the text, where it has several: `of-offered`.
    pub variant: Option<&'static str>,
    /// The clock, where there is one.
    pub clock: Option<String>,
    /// The calendar's id, or the ids where it differs by a field.
    pub calendars: Vec<String>,
    /// For whom: field and value; empty for the whole.
    pub scope: Vec<(String, String)>,
    /// The period judged, and its time; it may be shorter or longer than the statement's.
    pub period: String,
    /// Its time.
    pub interval: Interval,
    /// Whether it stands on the first page.
    pub headline: bool,
    /// Who owes it and to whom, by id.
    pub owed_by: Option<String>,
    /// To whom, by id.
    pub owed_to: Option<String>,
    /// The unit of figure and goal.
    pub unit: Unit,
    /// The goal; `None` where it is by field (see the parts).
    pub goal: Option<(Operator, Ratio)>,
    /// How the goal was worked out, where the agreement does not state it.
    pub working: Option<WorkingLine>,
    /// How it stands to the goal line, where the goal is spread over days.
    pub pace: Option<PaceLine>,
    /// The figure at which people are warned, and whether it is passed.
    pub warn: Option<(Ratio, bool)>,
    /// The limits of items.
    pub limits: Limits,
    /// Whether it was kept.
    pub outcome: Outcome,
    /// Why, where it is not the figure alone.
    pub reason: ReasonLine,
    /// The figure.
    pub figure: FigureLine,
    /// The values of a goal by field.
    pub parts: Vec<PartLine>,
    /// The same in the periods that lead up to this one, oldest first, this one last.
    pub trend: Vec<TrendPoint>,
    /// Of a measure of time, for the whole: the days up to the last judged one of the period, oldest first.
    pub days: Vec<DayLine>,
    /// Of a share of calls, for the whole: the hours of the day in which calls arrived.
    pub hours: Vec<HourLine>,
    /// From when the miss was certain.
    pub certain_at: Option<Instant>,
    /// Its clause in the legal document.
    pub clause: ClauseNumber,
    /// Its line in the agreement, from 1.
    pub line: RuleLine,
}

/// The limits of items as the agreement says them: nothing, one, or by a field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Limits {
    /// The field that decides, where there is one.
    pub field: Option<String>,
    /// Value of the field (empty where there is none, `else` for the others) and limit as written
    /// (`none` for unjudged).
    pub limits: Vec<(String, String)>,
}

/// Why a verdict is not simply the figure held against the goal, with names instead of positions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReasonLine {
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
    /// The period is still running.
    StillRunning,
    /// The period still runs, and its downtime is already more than the goal allows of the whole of it.
    AllowanceUsedUp,
    /// Without any exclusion the figure lies below the floor.
    BelowFloor,
    /// The quantity was reached, but an occurrence was late, missing or not shown.
    SomeOccurrence,
    /// Some value of a goal by field is missed.
    SomePart,
    /// The miss became certain before the period's end.
    AlreadyCertain,
    /// This exclusion excuses it.
    ExcusedBy(String),
    /// The verdicts of the values decide, not the figure over all of them.
    ShareOfValues {
        /// Values that are met.
        met: u64,
        /// Values that count: all but those excused.
        judged: u64,
        /// What share of them must be met.
        at_least: Ratio,
    },
    /// Nothing was recorded that the goal could be worked out of.
    NoGoal,
}
