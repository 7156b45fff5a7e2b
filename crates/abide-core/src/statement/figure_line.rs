use abide_time::{Duration, Instant, Interval};

use super::{PaceLine, ReasonLine, RuleLine, WorkingLine};
use crate::agreement::Operator;
use crate::explanation::RunTimes;
use crate::measure::items::DurationClass;
use crate::value::Ratio;
use crate::verdict::Outcome;

/// A figure with everything that a person needs to follow it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureLine {
    /// The figure; `None` where there is nothing to divide by.
    pub value: Option<Ratio>,
    /// What was divided.
    pub numerator: Ratio,
    /// By what; 1 where nothing is divided.
    pub denominator: Ratio,
    /// Best and worst reading of unknown time, where they differ.
    pub bounds: Option<(Ratio, Ratio)>,
    /// Of items, where it is of items.
    pub items: Option<ItemFigure>,
    /// Of time, where it is of time.
    pub time: Option<TimeFigure>,
}

/// Counts of items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemFigure {
    /// Within the limit, or good, or counted.
    pub met: u64,
    /// Over the limit, or not good.
    pub missed: u64,
    /// Neither stopped nor over.
    pub open: u64,
    /// Missed but for an exclusion that excuses.
    pub excused: u64,
    /// Left out by an exclusion.
    pub removed: u64,
    /// Undecided for want of a limit or because facts contradict each other.
    pub undecided: u64,
    /// Items that count again after a reopening.
    pub reopened: u64,
    /// Items of earlier periods that count here: item and the name of its own period.
    pub carried: Vec<(String, String)>,
    /// The fields of the breakdown.
    pub fields: Vec<String>,
    /// The breakdown.
    pub rows: Vec<RowLine>,
    /// How many decided items took how long.
    pub durations: Vec<DurationClass>,
    /// Each miss, by time.
    pub breaches: Vec<MissedItem>,
}

/// Items with the same values of the fields of a breakdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowLine {
    /// The values; empty where an item has none.
    pub values: Vec<String>,
    /// Within the limit.
    pub met: u64,
    /// Over it.
    pub missed: u64,
    /// Neither yet.
    pub open: u64,
}

/// One item over its limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissedItem {
    /// The item.
    pub item: String,
    /// When it ran over.
    pub at: Instant,
    /// What had elapsed.
    pub elapsed: Duration,
    /// What it was allowed.
    pub limit: Duration,
    /// The fields that a reader looks for, and their values: those of `each` that the line is not about, those of the
    /// breakdown, and the one that decides the limit.
    pub values: Vec<(String, String)>,
    /// Every field of it that the agreement looks at.
    pub attributes: Vec<(String, String)>,
    /// Where its time went, as far as it was known; none where the run is no longer told so. Its parts are told of the
    /// items that are furthest over.
    pub times: Option<RunTimes>,
    /// The line of its limit in the agreement, from 1.
    pub line: RuleLine,
}

impl MissedItem {
    /// By how much it was over.
    pub fn overrun(&self) -> Duration {
        self.elapsed.saturating_sub(self.limit)
    }
}

/// Time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeFigure {
    /// The part of the period before the instant of judging.
    pub elapsed: Duration,
    /// Time outside the calendar.
    pub closed: Duration,
    /// Time that exclusions take from both sides: id and time.
    pub excluded: Vec<(String, Duration)>,
    /// What is left: the denominator.
    pub measured: Duration,
    /// Counted downtime in seconds.
    pub down_s: Ratio,
    /// The downtime that the goal allows, in seconds.
    pub allowed_s: Option<Ratio>,
    /// Time of which nothing is known.
    pub unknown: Vec<Interval>,
    /// The outages.
    pub outages: Vec<OutageLine>,
}

/// One merged outage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutageLine {
    /// The whole of it.
    pub whole: Interval,
    /// Whether it still lasted at the instant of judging.
    pub lasts: bool,
    /// What was counted of it, in seconds.
    pub counted_s: Ratio,
    /// The largest weight.
    pub weight: Ratio,
    /// The resource, where resources are pooled.
    pub resource: Option<String>,
    /// The facts that it was merged from, by time.
    pub told: Vec<OutageTold>,
}

/// One fact behind an outage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutageTold {
    /// From its beginning to its end, as far as that was known.
    pub interval: Interval,
    /// What its source says of it: fields and values, such as the address under which it was published.
    pub fields: Vec<(String, String)>,
}

/// One value of a goal by field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartLine {
    /// The field.
    pub field: String,
    /// Its value; empty for those that are not listed.
    pub value: String,
    /// Whether it was kept.
    pub outcome: Outcome,
    /// Why.
    pub reason: ReasonLine,
    /// Its goal; `None` where none could be worked out.
    pub goal: Option<(Operator, Ratio)>,
    /// How the goal was worked out, where the agreement does not state it.
    pub working: Option<WorkingLine>,
    /// How it stands to the goal line, where the goal is spread over days.
    pub pace: Option<PaceLine>,
    /// Its figure.
    pub figure: FigureLine,
}
