use abide_core::plan::Unit;
use abide_core::statement::{Limits, ObjectiveLine};
use abide_time::Duration;

use super::drawing::{caption, direction, format_of, identity, picture};
use crate::chart::{Histogram, HistogramClass};
use crate::document::Block;
use crate::phrases::View;

/// How long the decided items took, where a clock counted and there is more than one class.
pub(super) fn durations(view: &View<'_>, line: &ObjectiveLine) -> Option<Block> {
    let messages = view.messages;
    let items = line.figure.items.as_ref().filter(|items| items.durations.len() > 1)?;
    let limit = only_limit(&line.limits, items.breaches.first().map(|breach| breach.limit));
    let title = messages.say("chart-durations");
    let classes: Vec<HistogramClass> = (0..items.durations.len())
        .map(|at| {
            let (bound, count) = items.durations[at];
            let below = at.checked_sub(1).and_then(|at| items.durations[at].0);
            let label = match (bound, below) {
                (Some(bound), _) => messages.hours_minutes(bound),
                (None, below) => {
                    let below = messages.hours_minutes(below.unwrap_or(Duration::ZERO));
                    messages.say_with("more-than", [("value", below.into())])
                }
            };
            let beyond = limit.is_some_and(|limit| below.is_some_and(|below| below >= limit));
            let count_text = messages.count(count);
            let tooltip =
                messages.say_with("chart-class", [("class", label.as_str().into()), ("count", count.into())]);
            HistogramClass { label, tooltip, count, count_text, beyond }
        })
        .collect();
    let told = classes.iter().map(|class| class.tooltip.clone()).collect();
    let format = format_of(messages, &Unit::Count);
    let limit_text = limit.map(|limit| {
        let limit = messages.hours_minutes(limit);
        messages.say_with("within-limit", [("limit", limit.into())])
    });
    let chart = Histogram {
        caption: caption(view, &["durations", &identity(line)], &title, told),
        classes,
        format: &format,
        limit: limit.and_then(|limit| place(limit, &items.durations)),
        limit_text: limit_text.unwrap_or_default(),
        // Where limits differ between items, a class is neither within nor beyond.
        within_text: limit.map(|_| messages.say("chart-within")).unwrap_or_default(),
        beyond_text: limit.map(|_| messages.say("chart-beyond")).unwrap_or_default(),
    };
    Some(picture(chart.svg(direction(view)), title))
}

/// The limit where one holds for all items; what it is in time is told by the breaches.
fn only_limit(limits: &Limits, of_breach: Option<Duration>) -> Option<Duration> {
    of_breach.filter(|_| limits.field.is_none() && limits.limits.len() == 1)
}

/// Where a limit lies among classes: at the border above the class whose bound it is, or in the middle of its class.
fn place(limit: Duration, classes: &[(Option<Duration>, u64)]) -> Option<f64> {
    let at = classes.iter().position(|(bound, _)| bound.is_none_or(|bound| bound >= limit))?;
    let border = classes[at].0 == Some(limit);
    let before = u32::try_from(at).map(f64::from).ok()?;
    Some(if border { before + 1.0 } else { before + 0.5 })
}
