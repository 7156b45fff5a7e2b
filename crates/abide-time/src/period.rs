use crate::interval::Interval;

/// One stretch of a [`PeriodGrid`](crate::PeriodGrid), with its name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// The time it covers, cut at the edges of the term.
    pub interval: Interval,
    /// Its name, that of the whole civil period even where the term cuts it short.
    pub name: String,
}
