use super::{Format, Steps};

/// How the values of a chart are laid on their axis.
#[derive(Clone, Copy)]
pub struct Axis<'a> {
    /// Writes the values at the steps.
    pub format: Format<'a>,
    /// Which steps there may be.
    pub steps: Steps,
    /// The highest value there can be, in the unit of the values: 1 for shares from 0 to 1. Where all values are
    /// near it, the axis begins just below the lowest of them rather than at zero, so that 99.91 % and 99.99 %
    /// can be told apart, and a broken foot says so; where all are far below it, the axis ends above the highest.
    pub ceiling: Option<f64>,
}
