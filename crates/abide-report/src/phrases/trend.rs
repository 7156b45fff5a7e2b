use abide_core::statement::ObjectiveLine;
use abide_core::value::{Ratio, Rounding};

use super::View;
use crate::chart::sparkline;

/// Digits after the point of a number that is only drawn.
const PLACES_DRAWN: u32 = 12;

/// A number to be drawn. Only its place in a picture comes from it: what is written stays exact.
pub(crate) fn drawn(number: &Ratio) -> f64 {
    number.decimal_text(PLACES_DRAWN, Rounding::HalfEven).parse().unwrap_or(0.0)
}

/// The figure in the periods up to this one as a line of characters, in the direction in which the language is read;
/// nothing where there was only this one.
pub(crate) fn trend_line(view: &View<'_>, line: &ObjectiveLine) -> String {
    if line.trend.len() < 2 {
        return String::new();
    }
    let values: Vec<Option<f64>> = line.trend.iter().map(|point| point.value.as_ref().map(drawn)).collect();
    view.messages.directed(sparkline(&values))
}

/// The same with what it is and over which periods it goes.
pub(crate) fn trend_told(view: &View<'_>, line: &ObjectiveLine) -> String {
    let (Some(first), Some(last)) = (line.trend.first(), line.trend.last()) else { return String::new() };
    let trend = trend_line(view, line);
    if trend.is_empty() {
        return trend;
    }
    let (from, to) = (view.period(&first.period), view.period(&last.period));
    let span = view.messages.say_with("span", [("from", from.into()), ("to", to.into())]);
    view.messages.say_with("trend-told", [("trend", trend.into()), ("span", span.into())])
}
