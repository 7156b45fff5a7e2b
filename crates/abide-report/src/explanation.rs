//! An explanation as text and as JSON.

use std::fmt::Write as _;

use abide_core::clock::LimitChange;
use abide_core::explanation::{ItemExplanation, RunExplanation, Stretch, StretchKind};
use abide_time::{Duration, Instant, Zone};
use serde_json::{Value, json};

use crate::figures::duration_text;
use crate::json::words_v1;

/// The explanation as people read it, instants in the agreement's zone.
pub fn render_explanation(explained: &ItemExplanation, zone: &Zone, agreement: &str) -> String {
    let mut text = String::new();
    let clock = match explained.clock_line {
        Some(line) => format!("clock {} ({agreement}:{line})", explained.clock),
        None => format!("built-in clock {}", explained.clock),
    };
    line(&mut text, &format!("{} · {}", explained.item, explained.objective));
    line(&mut text, &format!("  promised at {agreement}:{}", explained.objective_line));
    line(
        &mut text,
        &format!("  {clock}, counted by {}, times in {}", explained.calendars.join(", "), zone.name()),
    );
    if explained.runs.is_empty() {
        line(&mut text, &format!("  the clock has not started by {}", when(zone, explained.until)));
    }
    for (number, run) in (1..).zip(&explained.runs) {
        if explained.runs.len() > 1 {
            line(&mut text, &format!("  run {number}"));
        }
        run_text(&mut text, run, zone, agreement);
    }
    text
}

fn run_text(text: &mut String, run: &RunExplanation, zone: &Zone, agreement: &str) {
    let limit = match (run.limit, run.without_limit) {
        (Some((limit, at)), _) => format!("limit {} ({agreement}:{at})", duration_text(limit)),
        (None, Some("not-judged")) => "not judged: the limit is `none`".to_owned(),
        (None, Some("unlisted")) => "undecided: the agreement names no limit for it".to_owned(),
        (None, _) => "no limit: times are only taken".to_owned(),
    };
    line(text, &format!("  counted {} · {limit}", duration_text(run.elapsed)));
    for change in &run.limit_changes {
        let told = |limit: Option<Duration>| limit.map_or_else(|| "none".to_owned(), duration_text);
        let (before, after) = (told(change.before), told(change.after));
        line(text, &format!("  limit {after} instead of {before} from {} on", when(zone, change.at)));
    }
    line(text, "");
    for stretch in &run.stretches {
        let (mark, why) = match &stretch.kind {
            StretchKind::Counted => ("+", "counted".to_owned()),
            StretchKind::OutsideHours => ("·", "outside opening hours".to_owned()),
            StretchKind::Paused(by) => ("‖", format!("paused: {by}")),
            StretchKind::Excluded => ("‖", "declared window of an exclusion".to_owned()),
            StretchKind::Closed => ("·", "closed until it was reopened".to_owned()),
        };
        let counted =
            if stretch.kind == StretchKind::Counted { duration_text(stretch.counted) } else { String::new() };
        let (from, to) = (when(zone, stretch.interval.start()), when(zone, stretch.interval.end()));
        line(text, &format!("    {mark} {from} → {to}  {counted:>12}  {why}"));
    }
    line(text, "");
    line(text, &format!("    Σ {:>55}", duration_text(run.elapsed)));
    if let Some(over_at) = run.over_at {
        line(text, &format!("  over its limit from {} on", when(zone, over_at)));
    } else if let Some(due) = run.due {
        line(text, &format!("  due {}", when(zone, due)));
    }
    let end = match (run.end, run.ended_at) {
        ("running", _) => "  still running".to_owned(),
        ("paused", _) => "  paused: there is no due instant, only a remaining budget".to_owned(),
        (end, Some(at)) => format!("  {end} {}", when(zone, at)),
        (end, None) => format!("  {end}"),
    };
    line(text, &end);
    for counted in &run.counted_in {
        let again = if counted.again { ", reopened after an earlier period had settled" } else { "" };
        line(text, &format!("  counts in {} as {}{again}", counted.period, counted.class));
    }
}

fn line(text: &mut String, content: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{}", content.trim_end());
}

/// An instant on the wall of a zone: `2026-03-29 14:05`, with seconds where there are any.
fn when(zone: &Zone, instant: Instant) -> String {
    let civil = zone.civil(instant);
    let date = civil.date();
    if civil.second() == 0 && civil.subsec_nanosecond() == 0 {
        return format!("{date} {:02}:{:02}", civil.hour(), civil.minute());
    }
    format!("{date} {:02}:{:02}:{:02}", civil.hour(), civil.minute(), civil.second())
}

/// The explanation as programs read it; durations in exact seconds.
pub fn explanation_json(explained: &ItemExplanation) -> Value {
    json!({
        "item": explained.item,
        "objective": explained.objective,
        "objective_line": explained.objective_line,
        "clock": explained.clock,
        "clock_line": explained.clock_line,
        "calendars": explained.calendars,
        "until": explained.until.to_string(),
        "runs": explained.runs.iter().map(run_json).collect::<Vec<_>>(),
    })
}

fn run_json(run: &RunExplanation) -> Value {
    let instant = |instant: &Option<Instant>| instant.map(|instant| instant.to_string());
    let stops = run.stops.iter().map(|(at, elapsed, reopened)| {
        json!({ "at": at.to_string(), "elapsed_s": elapsed.seconds_text(), "reopened": instant(reopened) })
    });
    let counted_in = run
        .counted_in
        .iter()
        .map(|counted| json!({ "period": counted.period, "class": counted.class, "again": counted.again }));
    json!({
        "started": run.started.to_string(),
        "limit_s": run.limit.map(|(limit, _)| limit.seconds_text()),
        "limit_line": run.limit.map(|(_, line)| line),
        "without_limit": run.without_limit,
        "elapsed_s": run.elapsed.seconds_text(),
        "due": instant(&run.due),
        "over_at": instant(&run.over_at),
        "end": run.end,
        "ended_at": instant(&run.ended_at),
        "stops": stops.collect::<Vec<_>>(),
        "limit_changes": run.limit_changes.iter().map(limit_change_json).collect::<Vec<_>>(),
        "stretches": run.stretches.iter().map(stretch_json).collect::<Vec<_>>(),
        "counted_in": counted_in.collect::<Vec<_>>(),
    })
}

fn limit_change_json(change: &LimitChange) -> Value {
    json!({
        "at": change.at.to_string(),
        "before_s": change.before.map(Duration::seconds_text),
        "after_s": change.after.map(Duration::seconds_text),
    })
}

fn stretch_json(stretch: &Stretch) -> Value {
    let (kind, by) = words_v1::stretch(&stretch.kind);
    json!({
        "from": stretch.interval.start().to_string(),
        "to": stretch.interval.end().to_string(),
        "kind": kind,
        "by": by,
        "counted_s": stretch.counted.seconds_text(),
    })
}
