use crate::agreement::{Comparison, Operator, Value};
use crate::diagnostic::Span;
use crate::value::{Money, Ratio};

/// The unit of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// A share; 1 is 100 %.
    Share,
    /// Time in seconds.
    Seconds,
    /// A count of items or outages.
    Count,
    /// A number with its unit as written, which may be empty.
    Number(String),
}

/// A number in the unit of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// How much.
    pub number: Ratio,
    /// Of what.
    pub unit: Unit,
}

/// What a figure must reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// How the figure must stand to the value.
    pub operator: Operator,
    /// The value, in the unit of the figure.
    pub number: Ratio,
    /// The figure by which it is worked out, by position; the number is then that of the inputs as written, or of the
    /// period judged.
    pub figure: Option<usize>,
    /// Its line.
    pub span: Span,
}

impl Goal {
    /// Whether a figure reaches the goal; exact, before any rounding.
    pub fn holds(&self, figure: &Ratio) -> bool {
        self.operator.holds(figure.cmp(&self.number))
    }
}

/// The number of a value in the unit of its measure: a share, seconds, a count or a plain number. A figure of the
/// agreement has none until it is worked out.
pub fn number_of(value: &Value) -> Option<Ratio> {
    match value {
        Value::Percent(percent) => Some(percent.0.clone()),
        Value::Time(duration) => Ratio::new(duration.us(), 1_000_000).ok(),
        Value::Number { number, .. } => Some(number.clone()),
        Value::Money(Money { amount, .. }) => Some(amount.clone()),
        Value::Figure(_) => None,
    }
}

/// Whether a number stands to a comparison's value as it says.
pub(super) fn number_holds(comparison: &Comparison, number: &Ratio) -> bool {
    number_of(&comparison.value).is_some_and(|value| comparison.operator.holds(number.cmp(&value)))
}
