use std::cmp::Ordering;

use crate::agreement::{Measure, StatisticTerms, Value};
use crate::value::Ratio;

/// In what the figure of a measure is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FigureUnit {
    /// A share of items or time.
    Share,
    /// A length of time.
    Time,
    /// A count of items or outages.
    Count,
    /// A number in the unit of a field.
    Number,
}

impl FigureUnit {
    /// The unit of a measure; nothing for a statistic that does not say of what, which is a fault of its own.
    pub(super) fn of(measure: &Measure) -> Option<FigureUnit> {
        match measure {
            Measure::Within(_)
            | Measure::Share(_)
            | Measure::Availability(_)
            | Measure::Ratio(_)
            | Measure::SlotShare(_)
            | Measure::SlotMean(_)
            | Measure::ServiceLevel(_)
            | Measure::Abandonment(_)
            | Measure::TransferRate(_)
            | Measure::Occupancy(_)
            | Measure::FirstCall(_)
            | Measure::SelfService(_)
            | Measure::ForecastRatio(_)
            | Measure::Csat(_)
            | Measure::CloseRate(_)
            | Measure::MarketingShare(_)
            | Measure::OnTime(_)
            | Measure::InFull(_)
            | Measure::EvidenceValid(_)
            | Measure::ReopenRate(_)
            | Measure::EscalationRate(_)
            | Measure::FirstContact(_) => Some(FigureUnit::Share),
            Measure::SpeedOfAnswer(_)
            | Measure::TimeToAbandon(_)
            | Measure::HandleTime(_)
            | Measure::SalesCycle(_) => Some(FigureUnit::Time),
            Measure::Sum(_)
            | Measure::Nps(_)
            | Measure::LeadValue(_)
            | Measure::FollowUpDepth(_)
            | Measure::DealSize(_)
            | Measure::Delivered(_) => Some(FigureUnit::Number),
            Measure::Count(_)
            | Measure::OutageCount(_)
            | Measure::LeadVolume(_)
            | Measure::ResolvedCount(_)
            | Measure::Backlog(_) => Some(FigureUnit::Count),
            Measure::Downtime(_) | Measure::LongestOutage(_) | Measure::Mttr(_) | Measure::Mtbf(_) => {
                Some(FigureUnit::Time)
            }
            Measure::Statistic(StatisticTerms { clock: Some(_), field: None, .. }) => Some(FigureUnit::Time),
            Measure::Statistic(StatisticTerms { clock: None, field: Some(_), .. }) => {
                Some(FigureUnit::Number)
            }
            Measure::Statistic(_) => None,
        }
    }

    /// Whether a value can be compared with such a figure.
    pub(super) fn takes(self, value: &Value) -> bool {
        match self {
            FigureUnit::Share => matches!(value, Value::Percent(_)),
            FigureUnit::Time => matches!(value, Value::Time(_)),
            FigureUnit::Count => matches!(value, Value::Number { .. } | Value::Figure(_)),
            FigureUnit::Number => {
                matches!(value, Value::Number { .. } | Value::Money(_) | Value::Figure(_))
            }
        }
    }

    /// What such a value is, with an article.
    pub(super) fn name(self) -> &'static str {
        match self {
            FigureUnit::Share => "a percentage",
            FigureUnit::Time => "a length of time",
            FigureUnit::Count => "a count",
            FigureUnit::Number => "a number",
        }
    }

    /// One that is right.
    pub(super) fn example(self) -> &'static str {
        match self {
            FigureUnit::Share => "99.5%",
            FigureUnit::Time => "4 hours",
            FigureUnit::Count => "3",
            FigureUnit::Number => "450",
        }
    }
}

/// What a value is, with an article.
pub(super) fn value_name(value: &Value) -> &'static str {
    match value {
        Value::Percent(_) => "a percentage",
        Value::Money(_) => "an amount of money",
        Value::Time(_) => "a length of time",
        Value::Number { .. } => "a number",
        Value::Figure(_) => "a figure",
    }
}

/// The number of a value in its own unit: a share (1 is all), seconds, or as written.
pub(super) fn value_number(value: &Value) -> Ratio {
    match value {
        Value::Percent(percent) => percent.0.clone(),
        Value::Money(money) => money.amount.clone(),
        Value::Time(time) => Ratio::new(time.us(), 1_000_000).unwrap_or_else(|_| Ratio::zero()),
        Value::Number { number, .. } => number.clone(),
        Value::Figure(_) => Ratio::zero(),
    }
}

/// Which of two values is larger, where they are of one kind.
pub(super) fn value_order(first: &Value, second: &Value) -> Option<Ordering> {
    let same = std::mem::discriminant(first) == std::mem::discriminant(second);
    same.then(|| value_number(first).cmp(&value_number(second)))
}
