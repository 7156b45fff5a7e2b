use crate::plan::Goal;
use crate::value::Ratio;

/// By what an amount was picked: the figure, and the band that it fell into or the steps that it lay beyond.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priced {
    /// The objective whose figure it was, by position.
    pub objective: usize,
    /// The figure; `None` where there was none, which pays the tightest band.
    pub figure: Option<Ratio>,
    /// The band, where there are bands: what holds of the figure.
    pub band: Option<Goal>,
    /// How many steps were paid, where there are steps.
    pub steps: Option<Ratio>,
    /// How often it happened, where that picked the amount.
    pub counted: Option<Ratio>,
}
