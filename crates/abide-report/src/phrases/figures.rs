use abide_core::agreement::Operator;
use abide_core::plan::Unit;
use abide_core::statement::{FigureLine, ObjectiveLine, TimeFigure};
use abide_core::value::Ratio;

use super::view::{View, joined};

/// What stands where there is no figure.
const NO_FIGURE: &str = "–";

/// The figure, so that it stands to its goal as it does exactly.
pub(crate) fn figure(
    view: &View<'_>,
    unit: &Unit,
    line: &FigureLine,
    goal: Option<&(Operator, Ratio)>,
) -> String {
    let goal = goal.map(|(_, value)| value);
    line.value.as_ref().map_or_else(|| NO_FIGURE.to_owned(), |value| view.messages.figure(unit, value, goal))
}

/// What was divided by what; nothing where nothing was.
pub(crate) fn counted(view: &View<'_>, unit: &Unit, line: &FigureLine) -> String {
    // One of one item is worth saying, a sum over one item is not.
    let is_itself = line.denominator == Ratio::one() && line.value.as_ref() == Some(&line.numerator);
    if is_itself && *unit != Unit::Share {
        let timed = line.items.as_ref().filter(|_| *unit == Unit::Seconds);
        let items = timed.map(|items| items.met + items.missed);
        let say = |items: u64| view.messages.say_with("of-items", [("items", items.into())]);
        return items.map_or_else(String::new, say);
    }
    let is_time = line.time.is_some();
    let number = |of_time: bool, value: &Ratio| {
        let unit = if of_time { Unit::Seconds } else { Unit::Count };
        view.messages.figure(&unit, value, None)
    };
    match unit {
        Unit::Share => view.messages.say_with(
            "fraction",
            [
                ("part", number(is_time, &line.numerator).into()),
                ("whole", number(is_time, &line.denominator).into()),
            ],
        ),
        Unit::Seconds | Unit::Count | Unit::Number(_) => view.messages.say_with(
            "sum-over-items",
            [
                ("sum", number(*unit == Unit::Seconds, &line.numerator).into()),
                ("items", number(false, &line.denominator).into()),
            ],
        ),
    }
}

/// Allowed and used downtime, where the figure is of time.
pub(crate) fn time_cells(view: &View<'_>, line: &ObjectiveLine) -> [String; 2] {
    let cells = line.figure.time.as_ref().map(|time| {
        // Where nothing is allowed, as for a mean, what was used of it says nothing.
        let Some(allowed) = &time.allowed_s else { return <[String; 2]>::default() };
        [view.messages.seconds(allowed), used(view, time)]
    });
    cells.unwrap_or_default()
}

/// Counted downtime, shown so that it stands to the allowed downtime as it does exactly.
fn used(view: &View<'_>, time: &TimeFigure) -> String {
    view.messages.figure(&Unit::Seconds, &time.down_s, time.allowed_s.as_ref())
}

/// What the time of an objective consists of, and what is not known of it.
pub(crate) fn time_note(view: &View<'_>, line: &ObjectiveLine, wide: bool) -> Vec<String> {
    let Some(time) = &line.figure.time else { return Vec::new() };
    let messages = view.messages;
    let mut parts = Vec::new();
    if !wide {
        let allowed = time.allowed_s.as_ref().map(|allowed| messages.seconds(allowed));
        parts.extend(allowed.map(|time| messages.say_with("time-allowed", [("time", time.into())])));
        parts.push(messages.say_with("time-used", [("time", used(view, time).into())]));
    }
    parts.push(view.time("time-measured", time.measured));
    if !time.closed.is_zero() {
        parts.push(view.time("time-closed", time.closed));
    }
    let excluded = time.excluded.iter().filter(|(_, duration)| !duration.is_zero());
    parts.extend(excluded.map(|(exclusion, duration)| {
        messages.say_with(
            "time-excluded",
            [("exclusion", exclusion.as_str().into()), ("time", messages.duration(*duration).into())],
        )
    }));
    let mut notes = vec![joined(&parts)];
    if !time.unknown.is_empty() {
        let total = time.unknown.iter().map(|interval| interval.duration()).sum();
        let spans = time.unknown.iter().take(view.most(MOST_SPANS)).map(|interval| view.span(*interval));
        let mut spans: Vec<String> = spans.collect();
        if time.unknown.len() > view.most(MOST_SPANS) {
            let left_out = time.unknown.len() - view.most(MOST_SPANS);
            spans.push(messages.say_with("and-more", [("count", left_out.into())]));
        }
        notes.push(messages.say_with(
            "time-unknown",
            [
                ("count", time.unknown.len().into()),
                ("time", messages.duration(total).into()),
                ("spans", messages.long_list(spans).into()),
            ],
        ));
    }
    notes
}

/// Stretches of unknown time that are named.
const MOST_SPANS: usize = 5;
