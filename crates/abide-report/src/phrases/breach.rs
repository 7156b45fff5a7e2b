use abide_core::clock::LimitChange;
use abide_core::explanation::{RunPart, RunTimes, StretchKind};
use abide_core::statement::{MissedItem, OutageLine, OutageTold};
use abide_time::Duration;

use super::{View, joined};

/// Facts behind one outage that are told.
const MOST_TOLD: usize = 10;

/// How an item came to be over its limit: the line of the limit, and each part of its time with what ruled it.
pub(crate) fn breach_story(view: &View<'_>, breach: &MissedItem) -> String {
    let messages = view.messages;
    let line = messages.rule_line(&breach.line);
    let line = messages.say_with("limit-line", [("line", line.into())]);
    let Some(times) = breach.times.as_ref().filter(|times| !times.parts.is_empty()) else { return line };
    let mut rules = vec![line];
    rules.extend(times.limit_changes.iter().map(|change| limit_change(view, change)));
    let mut parts: Vec<String> = times.parts.iter().map(|part| self::part(view, part)).collect();
    parts.extend(left_out(view, times));
    rules.push(messages.long_list(parts));
    if times.ended.is_none() {
        let until = view.moment(times.until);
        rules.push(messages.say_with("breach-runs", [("instant", until.into())]));
    }
    joined(&rules)
}

/// From when another limit held.
fn limit_change(view: &View<'_>, change: &LimitChange) -> String {
    let messages = view.messages;
    let told = |limit: Option<Duration>| {
        limit.map_or_else(|| messages.say("limit-none"), |limit| messages.duration(limit))
    };
    let at = ("instant", view.moment(change.at).into());
    let (former, limit) = (told(change.before), told(change.after));
    messages.say_with("limit-changed", [at, ("former", former.into()), ("limit", limit.into())])
}

fn part(view: &View<'_>, part: &RunPart) -> String {
    let messages = view.messages;
    let span = || ("span", view.span(part.interval).into());
    let counted = || ("time", messages.duration(part.counted).into());
    let outside = part.interval.duration().saturating_sub(part.counted);
    match &part.kind {
        StretchKind::Counted if outside.is_zero() => messages.say_with("part-counted", [span(), counted()]),
        StretchKind::Counted => {
            let outside = ("outside", messages.duration(outside).into());
            messages.say_with("part-counted-outside", [span(), counted(), outside])
        }
        StretchKind::OutsideHours => messages.say_with("part-outside", [span()]),
        StretchKind::Paused(by) => {
            messages.say_with("part-paused", [span(), ("state", messages.event(by).into())])
        }
        StretchKind::Excluded => messages.say_with("part-excluded", [span()]),
        StretchKind::Closed => messages.say_with("part-closed", [span()]),
    }
}

/// That not every part is told; nothing where all are.
fn left_out(view: &View<'_>, times: &RunTimes) -> Option<String> {
    let told = times.parts.last()?.interval.end();
    (told < times.until)
        .then(|| view.messages.say_with("part-more", [("instant", view.instant(times.until).into())]))
}

/// What the sources say of an outage.
pub(crate) fn outage_story(view: &View<'_>, outage: &OutageLine) -> String {
    let messages = view.messages;
    let with_time = outage.told.len() > 1;
    let told = outage.told.iter().filter(|told| !told.fields.is_empty());
    let mut stories: Vec<String> =
        told.clone().take(view.most(MOST_TOLD)).map(|told| fact(view, told, with_time)).collect();
    let left_out = told.count().saturating_sub(stories.len());
    if left_out > 0 {
        stories.push(messages.say_with("and-more", [("count", left_out.into())]));
    }
    messages.long_list(stories)
}

fn fact(view: &View<'_>, told: &OutageTold, with_time: bool) -> String {
    let fields = view.scope(&told.fields);
    if !with_time {
        return fields;
    }
    let span = ("span", view.span(told.interval).into());
    view.messages.say_with("outage-fact", [span, ("fields", fields.into())])
}
