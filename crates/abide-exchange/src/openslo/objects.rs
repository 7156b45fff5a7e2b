use abide_core::agreement::Operator;
use abide_core::diagnostic::{Span, Spanned};
use abide_core::text::Node;
use abide_core::value::Ratio;
use abide_time::DateTime;

use super::ShortDuration;

/// One object of OpenSLO, as far as an agreement can use it.
#[derive(Debug, Clone)]
pub enum Object {
    /// Promises about a service.
    Slo(Slo),
    /// How something is measured.
    Sli(Indicator),
    /// A service with the name that people give it.
    Service {
        /// Its name.
        name: String,
        /// How people call it.
        display_name: Option<String>,
    },
    /// Another kind: it was held to its rules and says nothing that an agreement has a place for.
    Other {
        /// The kind.
        kind: &'static str,
        /// Its name.
        name: Spanned<String>,
    },
}

/// All objects of the documents of one text.
#[derive(Debug, Clone, Default)]
pub struct Objects {
    /// In the order of the text.
    pub all: Vec<Object>,
}

impl Objects {
    /// The indicator of a name.
    pub fn indicator(&self, name: &str) -> Option<&Indicator> {
        self.all.iter().find_map(|object| match object {
            Object::Sli(indicator) if indicator.name == name => Some(indicator),
            _ => None,
        })
    }

    /// The SLOs.
    pub fn slos(&self) -> impl Iterator<Item = &Slo> {
        self.all.iter().filter_map(|object| match object {
            Object::Slo(slo) => Some(slo),
            _ => None,
        })
    }
}

/// Promises about a service that are measured alike.
#[derive(Debug, Clone)]
pub struct Slo {
    /// Its name.
    pub name: Spanned<String>,
    /// How people call it.
    pub display_name: Option<String>,
    /// The service.
    pub service: Spanned<String>,
    /// By what the time or the events are counted.
    pub budgeting: Budgeting,
    /// Over what it is judged; `None` where nothing is said.
    pub window: Option<Spanned<Window>>,
    /// The promises.
    pub promises: Vec<Promise>,
    /// The alert policies that it names or holds.
    pub alert_policies: Option<Span>,
}

/// By what a promise is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Budgeting {
    /// By events.
    Occurrences,
    /// By slices of time that are good or bad.
    Timeslices,
    /// By the mean of the ratios of slices of time.
    RatioTimeslices,
}

/// Over what an SLO is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Window {
    /// The time up to now.
    Rolling(ShortDuration),
    /// Periods that follow each other.
    Calendar {
        /// How long each is.
        length: ShortDuration,
        /// When the first begins, by the clocks of the zone.
        starts: DateTime,
        /// The zone.
        zone: String,
    },
}

/// One promise.
#[derive(Debug, Clone)]
pub struct Promise {
    /// How people call it.
    pub display_name: Option<String>,
    /// How a measured value is held against `value`.
    pub operator: Option<Operator>,
    /// The value that it is held against.
    pub value: Option<Ratio>,
    /// The share that must be good.
    pub target: Ratio,
    /// The share of a slice that makes it good.
    pub slice_target: Option<Ratio>,
    /// How long a slice is.
    pub slice: Option<ShortDuration>,
    /// How it is measured.
    pub indicator: PromiseIndicator,
    /// Whether it has a weight among others.
    pub weighted: bool,
    /// Its place.
    pub span: Span,
}

/// How a promise is measured.
#[derive(Debug, Clone)]
pub enum PromiseIndicator {
    /// As said in place.
    Inline(Indicator),
    /// As an object of this name says.
    Named(Spanned<String>),
}

/// How something is measured.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its name; v1alpha has none, and the SLO's stands for it.
    pub name: String,
    /// The metric.
    pub metric: Metric,
    /// Its place.
    pub span: Span,
}

/// What is measured.
#[derive(Debug, Clone)]
pub enum Metric {
    /// Values that are held against one.
    Threshold(Query),
    /// Good events of all.
    Good(Query, Query),
    /// Bad events of all.
    Bad(Query, Query),
    /// Shares of good events.
    Success(Query),
    /// Shares of bad events.
    Failure(Query),
}

impl Metric {
    /// What is asked of a source, by the word that OpenSLO has for it.
    pub fn queries(&self) -> Vec<(&'static str, &Query)> {
        match self {
            Metric::Threshold(query) => vec![("value", query)],
            Metric::Good(good, total) => vec![("good", good), ("total", total)],
            Metric::Bad(bad, total) => vec![("bad", bad), ("total", total)],
            Metric::Success(query) | Metric::Failure(query) => vec![("raw", query)],
        }
    }
}

/// What is asked of a source of metrics.
#[derive(Debug, Clone)]
pub struct Query {
    /// The kind of source, or its name.
    pub source: Option<String>,
    /// The question, in the words of the source.
    pub spec: Node,
}
