use abide_core::statement::{DayLine, HourLine, Limits, ObjectiveLine, PartLine, ReasonLine, TrendPoint};
use serde_json::Value;

use super::figure_v1::figure;
use super::record::Record;
use super::{leads_v1, words_v1};

/// One promise with its verdict; `first` is the language of texts that name none.
pub(super) fn objective(line: &ObjectiveLine, first: &str) -> Value {
    let warn = line
        .warn
        .as_ref()
        .map(|(value, passed)| Record::new().ratio("value", Some(value)).put("passed", *passed).done());
    let (unit, unit_name) = words_v1::unit(&line.unit);
    Record::new()
        .put("id", line.id.as_str())
        .wording("title", line.title.as_ref(), first)
        .put("measure", line.measure)
        .put("take", line.take.clone())
        .put("variant", line.variant)
        .put("clock", line.clock.clone())
        .put("calendars", line.calendars.clone())
        .fields("scope", &line.scope)
        .put("period", line.period.as_str())
        .interval(line.interval)
        .put("headline", line.headline)
        .put("owed_by", line.owed_by.clone())
        .put("owed_to", line.owed_to.clone())
        .put("unit", unit)
        .put("unit_name", unit_name)
        .goal("goal", line.goal.as_ref())
        .put("working", line.working.as_ref().map(leads_v1::working))
        .put("pace", line.pace.as_ref().map(leads_v1::pace))
        .put("warn", warn)
        .put("limits", limits(&line.limits))
        .put("outcome", words_v1::outcome(line.outcome))
        .put("reason", reason(&line.reason))
        .put("figure", figure(&line.figure))
        .list("parts", &line.parts, part)
        .list("trend", &line.trend, trend_point)
        .list("days", &line.days, day)
        .list("hours", &line.hours, hour)
        .instant("certain_at", line.certain_at)
        .put("clause", line.clause.to_string())
        .put_line("line", &line.line)
        .done()
}

fn trend_point(point: &TrendPoint) -> Value {
    Record::new()
        .put("period", point.period.as_str())
        .interval(point.interval)
        .put("outcome", words_v1::outcome(point.outcome))
        .put("reason", reason(&point.reason))
        .ratio("value", point.value.as_ref())
        .goal("goal", point.goal.as_ref())
        .put("provisional", point.provisional)
        .done()
}

fn day(day: &DayLine) -> Value {
    Record::new()
        .interval(day.interval)
        .seconds("measured_s", day.measured)
        .ratio("down_s", Some(&day.down_s))
        .seconds("excluded_s", day.excluded)
        .seconds("closed_s", day.closed)
        .seconds("unknown_s", day.unknown)
        .done()
}

fn hour(hour: &HourLine) -> Value {
    Record::new()
        .put("hour", hour.hour)
        .ratio("numerator", Some(&hour.numerator))
        .ratio("denominator", Some(&hour.denominator))
        .ratio("value", Some(&hour.value))
        .put("reached", hour.reached)
        .done()
}

fn limits(limits: &Limits) -> Value {
    Record::new()
        .put("field", limits.field.clone())
        .list("limits", &limits.limits, |(value, limit)| {
            Record::new().put("value", value.as_str()).put("limit", limit.as_str()).done()
        })
        .done()
}

fn part(part: &PartLine) -> Value {
    Record::new()
        .put("field", part.field.as_str())
        .put("value", part.value.as_str())
        .put("outcome", words_v1::outcome(part.outcome))
        .put("reason", reason(&part.reason))
        .goal("goal", part.goal.as_ref())
        .put("working", part.working.as_ref().map(leads_v1::working))
        .put("pace", part.pace.as_ref().map(leads_v1::pace))
        .put("figure", figure(&part.figure))
        .done()
}

fn reason(reason: &ReasonLine) -> Value {
    let kind = |kind: &str| Record::new().put("kind", kind);
    match reason {
        ReasonLine::Figure => kind("figure"),
        ReasonLine::NoData => kind("no-data"),
        ReasonLine::TooFewItems { items, needed } => {
            kind("too-few-items").put("items", *items).put("needed", *needed)
        }
        ReasonLine::UnknownTime => kind("unknown-time"),
        ReasonLine::AllExcluded => kind("all-excluded"),
        ReasonLine::Incomplete(interval) => kind("incomplete").interval(*interval),
        ReasonLine::StillRunning => kind("still-running"),
        ReasonLine::AllowanceUsedUp => kind("allowance-used-up"),
        ReasonLine::BelowFloor => kind("below-floor"),
        ReasonLine::SomeOccurrence => kind("some-occurrence"),
        ReasonLine::SomePart => kind("some-part"),
        ReasonLine::AlreadyCertain => kind("already-certain"),
        ReasonLine::ExcusedBy(exclusion) => kind("excused-by").put("exclusion", exclusion.as_str()),
        ReasonLine::ShareOfValues { met, judged, at_least } => {
            kind("share-of-values").put("met", *met).put("judged", *judged).ratio("at_least", Some(at_least))
        }
        ReasonLine::NoGoal => kind("no-goal"),
    }
    .done()
}
