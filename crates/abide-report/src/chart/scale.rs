use super::Axis;

/// A step of an axis.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tick {
    pub(super) value: f64,
    pub(super) label: String,
}

/// The stretch of values that an axis shows, and its steps.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scale {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) ticks: Vec<Tick>,
    /// Whether zero is left out, which the reader has to be told.
    pub(super) broken: bool,
}

/// From this part of the ceiling on, values are near it.
const NEAR: f64 = 0.8;
/// Up to this part of the ceiling, values are far below it.
const FAR: f64 = 0.4;
/// Beyond this no picture is useful; it keeps sums of values finite.
const LARGEST: f64 = 1e18;

impl Scale {
    /// The scale that shows all of `values`, with at most `most` steps. Values that are no numbers do not count.
    pub(super) fn new(values: impl IntoIterator<Item = f64>, axis: &Axis<'_>, most: u32) -> Self {
        let values: Vec<f64> = values.into_iter().filter_map(finite).collect();
        let lowest = values.iter().copied().reduce(f64::min).unwrap_or(0.0);
        let highest = values.iter().copied().reduce(f64::max).unwrap_or(0.0);
        let ceiling = axis.ceiling.and_then(finite).filter(|ceiling| *ceiling > 0.0);
        let near = ceiling.filter(|ceiling| !values.is_empty() && lowest >= NEAR * ceiling);
        let (low, high) = match (near, ceiling) {
            (Some(ceiling), _) => {
                let high = highest.max(ceiling);
                let span = (high - lowest).max(ceiling * 1e-6);
                // All at the ceiling: a hundredth below it is as good as any.
                let span = if lowest >= ceiling { ceiling * 0.01 } else { span * 1.15 };
                (high - span, high)
            }
            // Far below it, the ceiling would press everything against the foot.
            (None, Some(ceiling)) if highest > 0.0 && highest <= FAR * ceiling => (lowest.min(0.0), highest),
            (None, Some(ceiling)) => (lowest.min(0.0), highest.max(ceiling)),
            (None, None) => (lowest.min(0.0), highest.max(0.0)),
        };
        let high = if high > low { high } else { low + 1.0 };
        (1..=most).rev().find_map(|count| Self::stepped(low, high, count, axis)).unwrap_or_else(|| Self {
            low,
            high,
            ticks: Vec::new(),
            broken: low > 0.0,
        })
    }

    /// The scale in about `count` steps; none where two steps would be written alike.
    fn stepped(low: f64, high: f64, count: u32, axis: &Axis<'_>) -> Option<Self> {
        let step = axis.steps.at_least((high - low) / f64::from(count));
        let first = (low / step + 1e-9).floor();
        let last = (high / step - 1e-9).ceil().max(first + 1.0);
        let decimals = decimals(step);
        let mut ticks: Vec<Tick> = Vec::new();
        let mut at = first;
        while at <= last {
            let value = at * step;
            let label = (axis.format)(value, decimals);
            if count > 1 && ticks.last().is_some_and(|tick| tick.label == label) {
                return None;
            }
            ticks.push(Tick { value, label });
            at += 1.0;
        }
        Some(Self { low: first * step, high: last * step, ticks, broken: first > 0.0 })
    }

    /// Where `value` lies between the low end (0) and the high end (1); never outside.
    pub(super) fn part(&self, value: f64) -> f64 {
        let value = finite(value).unwrap_or(self.low);
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}

/// The value, if it is a number, kept within what can be drawn.
pub(super) fn finite(value: f64) -> Option<f64> {
    value.is_finite().then(|| value.clamp(-LARGEST, LARGEST))
}

/// How many decimals tell one step from the next.
fn decimals(step: f64) -> usize {
    (0_u8..18).find(|places| step * 10_f64.powi(i32::from(*places)) > 1.0 - 1e-6).map_or(18, usize::from)
}

#[cfg(test)]
mod tests {
    use super::Scale;
    use crate::chart::{Axis, Steps};

    fn labels(values: &[f64], ceiling: Option<f64>, steps: Steps) -> Vec<String> {
        let plain = |value: f64, decimals: usize| format!("{value:.decimals$}");
        let axis = Axis { format: &plain, steps, ceiling };
        Scale::new(values.iter().copied(), &axis, 5).ticks.into_iter().map(|tick| tick.label).collect()
    }

    #[test]
    fn an_axis_of_shares_near_the_whole_begins_just_below_them() {
        assert_eq!(
            labels(&[0.9991, 0.9999], Some(1.0), Steps::Decimal),
            ["0.9985", "0.9990", "0.9995", "1.0000"]
        );
        assert_eq!(
            labels(&[0.4, 0.9], Some(1.0), Steps::Decimal),
            ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]
        );
        assert_eq!(labels(&[0.02, 0.05], Some(1.0), Steps::Decimal).last().map(String::as_str), Some("0.05"));
        assert_eq!(labels(&[1.0], Some(1.0), Steps::Decimal).first().map(String::as_str), Some("0.990"));
    }

    #[test]
    fn an_axis_of_other_values_begins_at_zero_and_reaches_below_it_where_they_do() {
        assert_eq!(labels(&[3.0, 48.0], None, Steps::Decimal), ["0", "10", "20", "30", "40", "50"]);
        assert_eq!(labels(&[-30.0, 48.0], None, Steps::Decimal), ["-40", "-20", "0", "20", "40", "60"]);
        assert_eq!(labels(&[4000.0], None, Steps::Seconds), ["0", "900", "1800", "2700", "3600", "4500"]);
    }

    #[test]
    fn nothing_zero_and_the_huge_have_an_axis_too() {
        assert_eq!(labels(&[], None, Steps::Whole), ["0", "1"]);
        assert_eq!(labels(&[f64::NAN, f64::INFINITY], None, Steps::Whole), ["0", "1"]);
        assert_eq!(labels(&[1e12], None, Steps::Decimal).last().map(String::as_str), Some("1000000000000"));
    }

    #[test]
    fn steps_that_would_be_written_alike_are_fewer() {
        let rough = |value: f64, _: usize| format!("{value:.0}");
        let axis = Axis { format: &rough, steps: Steps::Decimal, ceiling: None };
        let ticks = Scale::new([1.4], &axis, 5).ticks;
        assert_eq!(ticks.into_iter().map(|tick| tick.label).collect::<Vec<_>>(), ["0", "1", "2"]);
    }
}
