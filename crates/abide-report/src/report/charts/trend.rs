use abide_core::statement::{ObjectiveLine, TrendPoint};

use super::drawing::{axis, caption, direction, drawn, format_of, identity, mark, mark_words, picture};
use crate::chart::{PeriodPoint, PeriodTrend};
use crate::document::Block;
use crate::phrases::View;

/// The figure in the periods up to this one; nothing where there was only this one.
pub(super) fn trend(view: &View<'_>, line: &ObjectiveLine) -> Option<Block> {
    if line.trend.len() < 2 {
        return None;
    }
    let messages = view.messages;
    let title = messages.say("chart-trend");
    let points: Vec<PeriodPoint> = line.trend.iter().map(|point| period_point(view, line, point)).collect();
    let told = points.iter().map(|point| point.tooltip.clone()).collect();
    let goal = line.goal.as_ref().map(|goal| messages.goal(&line.unit, goal));
    let format = format_of(messages, &line.unit);
    let warn = line.warn.as_ref().map(|(value, _)| messages.goal_value(&line.unit, value));
    let chart = PeriodTrend {
        caption: caption(view, &["trend", &identity(line)], &title, told),
        points,
        axis: axis(&line.unit, &format),
        goal_text: goal
            .map(|goal| messages.say_with("chart-goal", [("value", goal.into())]))
            .unwrap_or_default(),
        warn_text: warn
            .map(|warn| messages.say_with("chart-warn", [("value", warn.into())]))
            .unwrap_or_default(),
        words: mark_words(messages),
    };
    Some(picture(chart.svg(direction(view)), title))
}

fn period_point(view: &View<'_>, line: &ObjectiveLine, point: &TrendPoint) -> PeriodPoint {
    let messages = view.messages;
    let goal = point.goal.as_ref().map(|(_, value)| value);
    let figure = point.value.as_ref().map(|value| messages.figure(&line.unit, value, goal));
    let label = messages.short_period(&point.period);
    let told = messages.say_with(
        "chart-point",
        [
            ("name", view.period(&point.period).into()),
            ("figure", figure.clone().unwrap_or_else(|| messages.say("chart-empty")).into()),
            ("verdict", messages.outcome(point.outcome).into()),
        ],
    );
    PeriodPoint {
        label,
        tooltip: told,
        value: point.value.as_ref().map(drawn),
        value_text: figure.unwrap_or_default(),
        goal: goal.map(drawn),
        // The warning of the line at hand: that of earlier periods is not kept.
        warn: line.warn.as_ref().filter(|_| point.period == line.period).map(|(value, _)| drawn(value)),
        mark: mark(point.outcome),
    }
}
