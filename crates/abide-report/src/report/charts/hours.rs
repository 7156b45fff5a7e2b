use abide_core::statement::{HourLine, ObjectiveLine};
use abide_core::verdict::Outcome;

use super::characters::{self, CharacterBar};
use super::drawing::{axis, caption, direction, drawn, format_of, identity, mark, mark_words, picture};
use crate::chart::{PeriodPoint, PeriodTrend};
use crate::document::Block;
use crate::phrases::View;

/// The figure by the hour of the day, held against the goal of the whole; nothing where all calls arrived in one hour.
pub(super) fn hours(view: &View<'_>, line: &ObjectiveLine) -> Option<Block> {
    if line.hours.len() < 2 {
        return None;
    }
    let messages = view.messages;
    let title = messages.say("chart-hours");
    let points: Vec<PeriodPoint> = line.hours.iter().map(|hour| point(view, line, hour)).collect();
    let told = points.iter().map(|point| point.tooltip.clone()).collect();
    let goal = line.goal.as_ref().map(|goal| messages.goal(&line.unit, goal));
    let format = format_of(messages, &line.unit);
    let chart = PeriodTrend {
        caption: caption(view, &["hours", &identity(line)], &title, told),
        points,
        axis: axis(&line.unit, &format),
        goal_text: goal
            .map(|goal| messages.say_with("chart-goal", [("value", goal.into())]))
            .unwrap_or_default(),
        warn_text: String::new(),
        words: mark_words(messages),
    };
    let bars = line.hours.iter().map(|hour| CharacterBar {
        label: messages.digits(&format!("{:02}:00", hour.hour)),
        part: Some(drawn(&hour.value).clamp(0.0, 1.0)),
        text: messages.figure(&line.unit, &hour.value, line.goal.as_ref().map(|(_, goal)| goal)),
    });
    let lines = characters::bars(view, &bars.collect::<Vec<_>>());
    Some(picture(chart.svg(direction(view)), title, lines))
}

fn point(view: &View<'_>, line: &ObjectiveLine, hour: &HourLine) -> PeriodPoint {
    let messages = view.messages;
    let goal = line.goal.as_ref().map(|(_, value)| value);
    let figure = messages.figure(&line.unit, &hour.value, goal);
    let name = messages.digits(&format!("{:02}:00", hour.hour));
    let tooltip = messages.say_with(
        "chart-hour",
        [
            ("name", name.as_str().into()),
            ("figure", figure.as_str().into()),
            ("numerator", messages.number(&hour.numerator.to_string()).into()),
            ("denominator", messages.number(&hour.denominator.to_string()).into()),
        ],
    );
    let outcome = match hour.reached {
        Some(true) => Outcome::Met,
        Some(false) => Outcome::Missed,
        None => Outcome::Undecided,
    };
    PeriodPoint {
        label: messages.digits(&hour.hour.to_string()),
        tooltip,
        value: Some(drawn(&hour.value)),
        value_text: String::new(),
        goal: goal.map(drawn),
        warn: None,
        mark: mark(outcome),
    }
}
