use std::collections::BTreeMap;

use abide_time::{Duration, Instant, Interval, IntervalSet};

use super::items::Durations;
use crate::diagnostic::Span;
use crate::value::{Name, Ratio};

/// What a measure gives for one period and one scope: exact, with everything that a person needs to follow it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The figure in its unit; `None` where there is nothing to divide by.
    pub value: Option<Ratio>,
    /// What was divided (good items, up seconds, summed seconds), or the figure itself where nothing is divided.
    pub numerator: Ratio,
    /// By what; 1 where nothing is divided.
    pub denominator: Ratio,
    /// The figure with all unknown time up and with all of it down, best first, where unknown time matters.
    pub bounds: Option<(Ratio, Ratio)>,
    /// What was counted.
    pub population: Population,
}

impl Figure {
    /// Whether another figure says the same about the promise. How the times of items are spread over classes says
    /// nothing about it: a late fact that only moves a kept item to another class restates nothing.
    pub fn says_the_same(&self, other: &Figure) -> bool {
        let plain = |figure: &Figure| {
            let mut figure = figure.clone();
            if let Population::Items(tally) = &mut figure.population {
                tally.durations = Durations::default();
                tally.days = BTreeMap::new();
            }
            figure
        };
        self == other || plain(self) == plain(other)
    }
}

/// What was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Population {
    /// Items.
    Items(ItemTally),
    /// Time.
    Time(TimeTally),
}

/// Items of one period and scope.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ItemTally {
    /// Within the limit, or good, or counted.
    pub met: u64,
    /// Over the limit, or not good.
    pub missed: u64,
    /// Neither stopped nor over; listed apart.
    pub open: u64,
    /// Missed but for an exclusion that excuses.
    pub excused: u64,
    /// Left out by an exclusion.
    pub removed: u64,
    /// Undecided: a value that the agreement does not list, or facts that contradict each other.
    pub undecided: u64,
    /// Items that count again after a reopening.
    pub reopened: u64,
    /// Items that could not be decided when their own period settled, with the name of that period.
    pub carried: Vec<(Name, String)>,
    /// The same broken down by fields.
    pub breakdown: Vec<BreakdownRow>,
    /// How many decided items took how long, where a clock counted.
    pub durations: Durations,
    /// What came in on which local day, by its start, where the goal is spread over days.
    pub days: BTreeMap<Instant, Ratio>,
    /// Each miss.
    pub breaches: Vec<Breach>,
}

/// Items with the same values of the fields of a breakdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreakdownRow {
    /// The values, in the order of the fields; `None` where an item has none.
    pub values: Vec<Option<Name>>,
    /// Within the limit.
    pub met: u64,
    /// Over it.
    pub missed: u64,
    /// Neither yet.
    pub open: u64,
}

/// One item over its limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// The item.
    pub item: Name,
    /// When it ran over.
    pub at: Instant,
    /// What had elapsed when it stopped, or by the instant of judging.
    pub elapsed: Duration,
    /// What it was allowed.
    pub limit: Duration,
    /// The line of the limit.
    pub limit_span: Span,
    /// The values of the fields that the agreement looks at.
    pub attributes: Vec<(Name, Name)>,
}

/// Time of one period and scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeTally {
    /// The part of the period that lies before the instant of judging.
    pub period: Interval,
    /// Time outside the calendar.
    pub closed: Duration,
    /// Time that exclusions take from both sides, by exclusion in document order.
    pub excluded: Vec<(usize, Duration)>,
    /// What is left: the denominator. Over several pooled resources their times are added.
    pub measured: Duration,
    /// Counted downtime in seconds, weighted.
    pub down_s: Ratio,
    /// The downtime that the goal allows, in seconds, where the goal says so.
    pub allowed_s: Option<Ratio>,
    /// Time of which nothing is known.
    pub unknown: IntervalSet,
    /// The outages that were counted, merged, in time order.
    pub outages: Vec<CountedOutage>,
}

/// One merged outage as it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedOutage {
    /// The whole of it, before anything was cut.
    pub whole: Interval,
    /// Whether it still lasted at the instant of judging.
    pub lasts: bool,
    /// What was counted in the period, in seconds, weighted and in the agreed granularity.
    pub counted_s: Ratio,
    /// The largest weight, 1 being fully down.
    pub weight: Ratio,
    /// The resource, where resources are pooled.
    pub resource: Option<Name>,
}
