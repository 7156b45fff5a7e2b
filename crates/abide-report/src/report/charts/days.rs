use abide_core::statement::{DayLine, ObjectiveLine};
use abide_core::value::Ratio;
use abide_time::Interval;

use super::characters::directed;
use super::drawing::{caption, direction, drawn, identity, picture};
use crate::chart::{DayState, UptimeDay, UptimeStrip, UptimeWords};
use crate::document::Block;
use crate::phrases::{View, joined};

/// Each day of a measure of time; nothing for other measures.
pub(super) fn days(view: &View<'_>, line: &ObjectiveLine) -> Option<Block> {
    if line.days.is_empty() {
        return None;
    }
    let messages = view.messages;
    let whole = Interval::spanning(line.days.first()?.interval.start(), line.days.last()?.interval.end());
    let title = joined(&[messages.say("chart-days"), view.span(whole)]);
    let told = line.days.iter().filter(|day| !day.down_s.is_zero()).map(|day| tooltip(view, day)).collect();
    let chart = UptimeStrip {
        caption: caption(view, &["days", &identity(line)], &title, told),
        days: line.days.iter().map(|day| uptime_day(view, day)).collect(),
        words: UptimeWords {
            up: messages.say("day-up"),
            partly: messages.say("day-partly"),
            down: messages.say("day-down"),
            unknown: messages.say("day-unknown"),
            excluded: messages.say("day-excluded"),
            no_data: messages.say("day-no-data"),
        },
    };
    let lines = characters(view, &chart);
    Some(picture(chart.svg(direction(view)), title, lines))
}

/// A character for each day between the first and the last, and what the characters mean that occur.
fn characters(view: &View<'_>, chart: &UptimeStrip) -> Vec<String> {
    let (Some(first), Some(last)) = (chart.days.first(), chart.days.last()) else { return Vec::new() };
    let strip: String = chart.days.iter().map(|day| sign(day.state)).collect();
    let words = &chart.words;
    let known = [
        ('█', &words.up),
        ('▄', &words.partly),
        ('▁', &words.down),
        ('?', &words.unknown),
        ('-', &words.excluded),
        ('·', &words.no_data),
    ];
    let occur = known.into_iter().filter(|(sign, _)| strip.contains(*sign));
    let meanings = view.messages.list(occur.map(|(sign, word)| format!("{sign} {word}")));
    let days = format!("{}  {strip}  {}", first.label, last.label);
    [days, meanings].map(|line| directed(view, line)).into()
}

fn sign(state: DayState) -> char {
    match state {
        DayState::Up => '█',
        DayState::Partly(_) => '▄',
        DayState::Down => '▁',
        DayState::Unknown => '?',
        DayState::Excluded => '-',
        DayState::NoData => '·',
    }
}

fn uptime_day(view: &View<'_>, day: &DayLine) -> UptimeDay {
    UptimeDay { label: view.span(day.interval), tooltip: tooltip(view, day), state: state(day) }
}

fn state(day: &DayLine) -> DayState {
    let measured = Ratio::whole(day.measured.seconds_floor());
    if day.measured.is_zero() && !day.unknown.is_zero() {
        DayState::Unknown
    } else if day.measured.is_zero() {
        DayState::Excluded
    } else if day.down_s.is_zero() && day.unknown >= day.measured {
        DayState::NoData
    } else if day.down_s.is_zero() && !day.unknown.is_zero() {
        DayState::Unknown
    } else if day.down_s.is_zero() {
        DayState::Up
    } else if day.down_s >= measured {
        DayState::Down
    } else {
        DayState::Partly(day.down_s.over(&measured).map(|share| drawn(&share)).unwrap_or(0.0))
    }
}

/// The day, and what was counted of it.
fn tooltip(view: &View<'_>, day: &DayLine) -> String {
    let messages = view.messages;
    let mut parts = vec![messages.say_with("time-used", [("time", messages.seconds(&day.down_s).into())])];
    parts.push(view.time("time-measured", day.measured));
    if !day.unknown.is_zero() {
        parts.push(view.time("chart-day-unknown", day.unknown));
    }
    let told = messages.list(parts);
    messages.say_with("chart-day", [("day", view.span(day.interval).into()), ("told", told.into())])
}
