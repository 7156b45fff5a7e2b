use abide_core::statement::{ObjectiveLine, ReasonLine, TrendPoint};

use super::drawing::{axis, caption, direction, drawn, format_of, identity, mark, mark_words, picture};
use crate::chart::{PeriodPoint, PeriodTrend};
use crate::document::Block;
use crate::phrases::{View, joined, trend_told};

/// The figure in the periods up to this one; nothing where there was only this one.
pub(super) fn trend(view: &View<'_>, line: &ObjectiveLine) -> Option<Block> {
    if line.trend.len() < 2 {
        return None;
    }
    let messages = view.messages;
    let title = title(view, line);
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
    let lines = vec![trend_told(view, line)];
    Some(picture(chart.svg(direction(view)), title, lines))
}

/// What the picture shows; where the values decide, a figure on the right side of its goal may be a miss, which is said.
fn title(view: &View<'_>, line: &ObjectiveLine) -> String {
    let title = view.messages.say("chart-trend");
    let of_values =
        |point: &TrendPoint| matches!(point.reason, ReasonLine::ShareOfValues { .. } | ReasonLine::SomePart);
    if line.trend.iter().any(of_values) {
        return joined(&[title, view.messages.say("chart-verdict-of-values")]);
    }
    title
}

fn period_point(view: &View<'_>, line: &ObjectiveLine, point: &TrendPoint) -> PeriodPoint {
    let messages = view.messages;
    let goal = point.goal.as_ref().map(|(_, value)| value);
    let figure = point.value.as_ref().map(|value| messages.figure(&line.unit, value, goal));
    let label = messages.short_period(&point.period);
    let reason = messages.reason(&view.face, &point.reason).unwrap_or_default();
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
        tooltip: joined(&[told, reason]),
        value: point.value.as_ref().map(drawn),
        value_text: figure.unwrap_or_default(),
        goal: goal.map(drawn),
        // The warning of the line at hand: that of earlier periods is not kept.
        warn: line.warn.as_ref().filter(|_| point.period == line.period).map(|(value, _)| drawn(value)),
        mark: mark(point.outcome),
    }
}

#[cfg(test)]
mod tests {
    use abide_core::statement::ReasonLine;
    use abide_core::value::Ratio;

    use super::trend;
    use crate::document::Block;
    use crate::phrases::View;
    use crate::samples::hosting;
    use crate::{Language, Messages};

    #[test]
    fn a_verdict_that_follows_from_values_is_told() {
        let (mut statement, messages) = (hosting(), Messages::new(Language::English));
        let caption = |statement: &abide_core::statement::Statement| {
            let view = View::new(statement, &messages);
            let Some(Block::Picture { caption, .. }) = trend(&view, &statement.services[0].objectives[0])
            else {
                panic!()
            };
            caption.plain()
        };
        assert!(!caption(&statement).contains("the values"));
        statement.services[0].objectives[0].trend[1].reason =
            ReasonLine::ShareOfValues { met: 1, judged: 3, at_least: Ratio::one() };
        assert!(caption(&statement).contains("the verdict follows from the values"));
    }
}
