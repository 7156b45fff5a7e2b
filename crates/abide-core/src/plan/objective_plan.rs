use std::sync::Arc;

use abide_time::{PeriodRule, Timetable};

use super::{ByPlan, ClockPlan, FilterPlan, Goal, LeadPlan, ProbePlan, RecordPlan, TicketPlan, Unit};
use crate::agreement::{
    Begins, Between, ClauseNumber, Combine, CountsIn, Granularity, Limit, NoData, Pace, PercentileMethod,
    Take, UnknownPolicy, Wording,
};
use crate::diagnostic::Span;
use crate::fact::Stream;
use crate::value::{Name, Ratio};

/// One promise, ready to be judged.
#[derive(Debug, Clone)]
pub struct ObjectivePlan {
    /// Its id.
    pub id: String,
    /// How people call it.
    pub title: Option<Wording>,
    /// The service, by position.
    pub service: usize,
    /// Who owes it, by position among the parties.
    pub owed_by: Option<usize>,
    /// To whom.
    pub owed_to: Option<usize>,
    /// Whether it stands on the first page.
    pub headline: bool,
    /// Which items or outages it is about.
    pub filter: FilterPlan,
    /// For which values it is judged apart.
    pub each: Option<EachPlan>,
    /// When its time counts.
    pub calendar: ByPlan<Arc<Timetable>>,
    /// The calendar's id by the timetable's place in the agreement, for explanations: ids in the order of the table.
    pub calendar_ids: Vec<String>,
    /// How it is measured.
    pub measure: MeasurePlan,
    /// The unit of its figure.
    pub unit: Unit,
    /// How long one item may take.
    pub limit: Option<ByPlan<Limit>>,
    /// What the figure must reach; by a field each value is judged apart and all must be met.
    pub goal: ByPlan<Goal>,
    /// Over what it is judged.
    pub period: PeriodRule,
    /// By which fields the figure is broken down.
    pub by: Vec<Name>,
    /// The figure at which people are warned.
    pub warn: Option<ByPlan<Ratio>>,
    /// Below it the objective is missed whatever was excluded.
    pub floor: Option<ByPlan<Ratio>>,
    /// With fewer items it is undecided.
    pub at_least: u32,
    /// What it is when there is nothing to judge.
    pub no_data: NoData,
    /// In which period an item counts.
    pub counts_in: CountsIn,
    /// Over which days the goal is spread.
    pub pace: Pace,
    /// Its clause in the legal document.
    pub clause: ClauseNumber,
    /// Its line.
    pub span: Span,
    /// The line of its measure.
    pub measure_span: Span,
}

/// For which values an objective is judged apart.
#[derive(Debug, Clone)]
pub struct EachPlan {
    /// The fields.
    pub of: Vec<Name>,
    /// The values that are judged even without facts, in document order; for one field only.
    pub members: Vec<Name>,
    /// How each of them is called, in the same order.
    pub member_names: Vec<Wording>,
    /// What share of the values must be met.
    pub at_least: Ratio,
}

/// How a figure comes about.
#[derive(Debug, Clone)]
pub enum MeasurePlan {
    /// From items and their clocks.
    Items(ItemPlan),
    /// From outages.
    Outages(OutagePlan),
    /// From records.
    Records(RecordPlan),
}

/// A figure from items.
#[derive(Debug, Clone)]
pub enum ItemPlan {
    /// The share of items whose clock, by position, stayed within the limit.
    Within {
        /// The clock.
        clock: usize,
    },
    /// The share of items that pass a test.
    Share {
        /// The stream.
        of: Stream,
        /// The test.
        good: FilterPlan,
    },
    /// How many items there are.
    Count {
        /// The stream.
        of: Stream,
    },
    /// A statistic of a clock's times or a field's values.
    Statistic {
        /// The key in the text: `statistic`, or `sales-cycle`.
        figure: &'static str,
        /// Of what.
        of: StatisticOf,
        /// Which.
        take: Take,
        /// How a percentile between two values is found.
        method: PercentileMethod,
    },
    /// A figure that only leads have.
    Leads(LeadPlan),
    /// A figure of what became of tickets.
    Tickets(TicketPlan),
}

impl ItemPlan {
    /// The stream whose items it looks at.
    pub fn stream(&self, clocks: &[ClockPlan]) -> Stream {
        match self {
            ItemPlan::Within { clock } | ItemPlan::Statistic { of: StatisticOf::Clock(clock), .. } => {
                clocks[*clock].of
            }
            ItemPlan::Share { of, .. }
            | ItemPlan::Count { of }
            | ItemPlan::Statistic { of: StatisticOf::Field(of, _), .. } => *of,
            ItemPlan::Leads(_) => Stream::Leads,
            ItemPlan::Tickets(_) => Stream::Tickets,
        }
    }
}

/// Of what a statistic is taken.
#[derive(Debug, Clone, Copy)]
pub enum StatisticOf {
    /// The times of a clock, by position.
    Clock(usize),
    /// The values of a field of the items of a stream.
    Field(Stream, Name),
}

/// A figure from outages.
#[derive(Debug, Clone)]
pub struct OutagePlan {
    /// `availability`, `downtime`, `outage-count`, `longest-outage`, `mttr` or `mtbf`: the key in the text.
    pub figure: &'static str,
    /// How probes tell outages, where they do.
    pub probes: Option<ProbePlan>,
    /// When an outage begins.
    pub begins: Begins,
    /// How long a merged outage must be: the operator and the seconds.
    pub lasting: Option<Goal>,
    /// In what an outage is counted.
    pub granularity: Granularity,
    /// How much of a state counts as down, 1 being all; states that are not named count fully.
    pub weights: Vec<(Name, Ratio)>,
    /// How several resources make one service: the field and the rule.
    pub resources: Option<(Name, Combine)>,
    /// What unknown time counts as.
    pub unknown: UnknownPolicy,
    /// Between what the time between failures is taken.
    pub between: Between,
}

impl OutagePlan {
    /// The stream by which outages are found.
    pub fn stream(&self) -> Stream {
        if self.probes.is_some() { Stream::Probes } else { Stream::Outages }
    }
}
