use crate::value::Ratio;

/// The figure of one hour of the day over a period, by the clocks of the term's zone. It decides nothing: the period is
/// judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HourLine {
    /// The hour in which calls arrived, from 0.
    pub hour: u8,
    /// What was divided.
    pub numerator: Ratio,
    /// By what; never zero.
    pub denominator: Ratio,
    /// The figure.
    pub value: Ratio,
    /// Whether it would reach the goal, where one goal holds for all.
    pub reached: Option<bool>,
}
