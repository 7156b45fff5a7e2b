use abide_core::plan::Unit;
use abide_core::statement::ObjectiveLine;
use abide_core::verdict::Outcome;
use abide_time::Duration;

use crate::Messages;
use crate::chart::{Axis, Caption, Direction, Format, Mark, MarkWords, Steps};
use crate::document::Block;
use crate::phrases::View;
pub(super) use crate::phrases::drawn;

/// The direction in which a language draws.
pub(super) fn direction(view: &View<'_>) -> Direction {
    if view.messages.language().is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// A picture with its title below it.
pub(super) fn picture(svg: String, title: String, lines: Vec<String>) -> Block {
    Block::Picture { svg, caption: title.into(), lines }
}

/// What a picture says about itself; `parts` tell which it is, `told` the data as sentences.
pub(super) fn caption(view: &View<'_>, parts: &[&str], title: &str, told: Vec<String>) -> Caption {
    Caption {
        id: parts.join("-"),
        title: title.to_owned(),
        description: told.join(". "),
        empty: view.messages.say("chart-empty"),
    }
}

/// What tells the pictures of one line from those of the others.
pub(super) fn identity(line: &ObjectiveLine) -> String {
    let scope = line.scope.iter().flat_map(|(field, value)| ["-", field, "-", value]);
    format!("{}-{}{}", line.id, line.period, scope.collect::<String>())
}

pub(super) fn mark(outcome: Outcome) -> Mark {
    match outcome {
        Outcome::Met | Outcome::Excused => Mark::Met,
        Outcome::Missed => Mark::Missed,
        Outcome::Undecided => Mark::Undecided,
        Outcome::Open => Mark::Open,
    }
}

pub(super) fn mark_words(messages: &Messages) -> MarkWords {
    MarkWords {
        met: messages.outcome(Outcome::Met),
        missed: messages.outcome(Outcome::Missed),
        undecided: messages.outcome(Outcome::Undecided),
        open: messages.outcome(Outcome::Open),
    }
}

/// How a value of an axis is written in a unit.
pub(super) fn format_of<'m>(messages: &'m Messages, unit: &'m Unit) -> impl Fn(f64, usize) -> String + 'm {
    move |value, decimals| match unit {
        // A share of 0.9995 is written 99.95, two decimals fewer.
        Unit::Share => {
            let number = format!("{:.*}", decimals.saturating_sub(2), value * 100.0);
            messages.say_with("percent", [("number", messages.number(&number).into())])
        }
        Unit::Seconds => {
            // Steps of an axis of time are whole seconds, or the axis is too short to matter.
            let seconds = format!("{value:.0}").parse().unwrap_or(0);
            messages.duration(Duration::from_seconds(seconds))
        }
        Unit::Count | Unit::Number(_) => messages.number(&format!("{value:.decimals$}")),
    }
}

pub(super) fn axis<'f>(unit: &Unit, format: Format<'f>) -> Axis<'f> {
    let (steps, ceiling) = match unit {
        Unit::Share => (Steps::Decimal, Some(1.0)),
        Unit::Seconds => (Steps::Seconds, None),
        Unit::Count => (Steps::Whole, None),
        Unit::Number(_) => (Steps::Decimal, None),
    };
    Axis { format, steps, ceiling }
}
