use abide_core::measure::items::DurationClass;
use abide_core::plan::Unit;
use abide_core::statement::{Limits, ObjectiveLine};
use abide_time::Duration;

use super::characters::{self, CharacterBar};
use super::drawing::{caption, direction, format_of, identity, picture};
use crate::chart::{Histogram, HistogramClass};
use crate::document::Block;
use crate::phrases::View;

/// How long the decided items took, where a clock counted and there is more than one class.
pub(super) fn durations(view: &View<'_>, line: &ObjectiveLine) -> Option<Block> {
    let messages = view.messages;
    let items = line.figure.items.as_ref().filter(|items| items.durations.len() > 1)?;
    let limit = only_limit(&line.limits, items.breaches.first().map(|breach| breach.limit));
    let limited = !line.limits.limits.is_empty();
    let title = messages.say("chart-durations");
    let classes: Vec<HistogramClass> = (0..items.durations.len())
        .map(|at| {
            let below = at.checked_sub(1).and_then(|at| items.durations[at].until);
            class(view, items.durations[at], below)
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
        within_text: if limited { messages.say("chart-within") } else { String::new() },
        beyond_text: if limited { messages.say("chart-beyond") } else { String::new() },
    };
    let most = chart.classes.iter().map(|class| class.count).max().unwrap_or(0).max(1);
    let lines = chart.classes.iter().map(|class| CharacterBar {
        label: class.label.clone(),
        part: Some(class.count as f64 / most as f64),
        text: class.count_text.clone(),
    });
    let lines = characters::bars(view, &lines.collect::<Vec<_>>());
    Some(picture(chart.svg(direction(view)), title, lines))
}

/// A class: how many items took so long, and how many of them were over their limits.
fn class(view: &View<'_>, class: DurationClass, below: Option<Duration>) -> HistogramClass {
    let messages = view.messages;
    let label = match class.until {
        Some(until) => messages.hours_minutes(until),
        None => {
            let below = messages.hours_minutes(below.unwrap_or(Duration::ZERO));
            messages.say_with("more-than", [("value", below.into())])
        }
    };
    let (name, count) = (("class", label.as_str().into()), ("count", class.count.into()));
    let tooltip = if class.over == 0 {
        messages.say_with("chart-class", [name, count])
    } else {
        messages.say_with("chart-class-over", [name, count, ("over", messages.count(class.over).into())])
    };
    let count_text = messages.count(class.count);
    HistogramClass { label, tooltip, count: class.count, count_text, beyond: class.over }
}

/// The limit where one holds for all items; what it is in time is told by the breaches.
fn only_limit(limits: &Limits, of_breach: Option<Duration>) -> Option<Duration> {
    of_breach.filter(|_| limits.field.is_none() && limits.limits.len() == 1)
}

/// Where a limit lies among classes: at the border above the class whose bound it is, or in the middle of its class.
fn place(limit: Duration, classes: &[DurationClass]) -> Option<f64> {
    let at = classes.iter().position(|class| class.until.is_none_or(|until| until >= limit))?;
    let border = classes[at].until == Some(limit);
    let before = u32::try_from(at).map(f64::from).ok()?;
    Some(if border { before + 1.0 } else { before + 0.5 })
}

#[cfg(test)]
mod tests {
    use super::durations;
    use crate::document::Block;
    use crate::phrases::View;
    use crate::samples::hosting;
    use crate::{Language, Messages};

    #[test]
    fn limits_by_priority_have_their_misses_marked() {
        let (statement, messages) = (hosting(), Messages::new(Language::English));
        let lines = statement.services.iter().flat_map(|service| &service.objectives);
        let line = lines.clone().find(|line| line.id == "response").unwrap();
        assert!(line.limits.field.is_some());
        let Some(Block::Picture { svg, .. }) = durations(&View::new(&statement, &messages), line) else {
            panic!()
        };
        assert!(svg.contains(">over the limit<") && svg.contains("8:00: 38, over the limit 38"), "{svg}");
    }
}
