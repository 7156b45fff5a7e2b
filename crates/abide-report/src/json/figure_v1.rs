use abide_core::clock::LimitChange;
use abide_core::explanation::{RunPart, RunTimes};
use abide_core::statement::{FigureLine, ItemFigure, MissedItem, OutageLine, TimeFigure};
use abide_time::Duration;
use serde_json::Value;

use super::record::Record;
use super::words_v1;

/// A figure with everything that led to it.
pub(super) fn figure(line: &FigureLine) -> Value {
    let bounds = line
        .bounds
        .as_ref()
        .map(|(best, worst)| Record::new().ratio("best", Some(best)).ratio("worst", Some(worst)).done());
    Record::new()
        .ratio("value", line.value.as_ref())
        .ratio("numerator", Some(&line.numerator))
        .ratio("denominator", Some(&line.denominator))
        .put("bounds", bounds)
        .put("items", line.items.as_ref().map(items))
        .put("time", line.time.as_ref().map(time))
        .done()
}

fn items(items: &ItemFigure) -> Value {
    Record::new()
        .put("met", items.met)
        .put("missed", items.missed)
        .put("open", items.open)
        .put("excused", items.excused)
        .put("removed", items.removed)
        .put("undecided", items.undecided)
        .put("reopened", items.reopened)
        .list("carried", &items.carried, |(item, period)| {
            Record::new().put("item", item.as_str()).put("period", period.as_str()).done()
        })
        .put("fields", items.fields.clone())
        .list("rows", &items.rows, |row| {
            Record::new()
                .put("values", row.values.clone())
                .put("met", row.met)
                .put("missed", row.missed)
                .put("open", row.open)
                .done()
        })
        .list("durations", &items.durations, |class| {
            let until = class.until.map(|until| until.seconds_text());
            Record::new().put("until_s", until).put("count", class.count).put("over", class.over).done()
        })
        .list("breaches", &items.breaches, breach)
        .done()
}

fn breach(breach: &MissedItem) -> Value {
    Record::new()
        .put("item", breach.item.as_str())
        .instant("at", Some(breach.at))
        .seconds("elapsed_s", breach.elapsed)
        .seconds("limit_s", breach.limit)
        .fields("fields", &breach.attributes)
        .put("times", breach.times.as_ref().map(times))
        .put_line("line", &breach.line)
        .done()
}

fn times(times: &RunTimes) -> Value {
    Record::new()
        .instant("started", Some(times.started))
        .instant("ended", times.ended)
        .instant("until", Some(times.until))
        .seconds("counted_s", times.counted)
        .seconds("outside_hours_s", times.outside_hours)
        .seconds("paused_s", times.paused)
        .seconds("excluded_s", times.excluded)
        .seconds("closed_s", times.closed)
        .list("limit_changes", &times.limit_changes, limit_change)
        .list("parts", &times.parts, part)
        .done()
}

fn limit_change(change: &LimitChange) -> Value {
    Record::new()
        .instant("at", Some(change.at))
        .put("before_s", change.before.map(Duration::seconds_text))
        .put("after_s", change.after.map(Duration::seconds_text))
        .done()
}

fn part(part: &RunPart) -> Value {
    let (kind, by) = words_v1::stretch(&part.kind);
    Record::new()
        .interval(part.interval)
        .put("kind", kind)
        .put("by", by)
        .seconds("counted_s", part.counted)
        .done()
}

fn time(time: &TimeFigure) -> Value {
    Record::new()
        .seconds("elapsed_s", time.elapsed)
        .seconds("closed_s", time.closed)
        .list("excluded", &time.excluded, |(exclusion, excluded)| {
            Record::new().put("exclusion", exclusion.as_str()).seconds("excluded_s", *excluded).done()
        })
        .seconds("measured_s", time.measured)
        .ratio("down_s", Some(&time.down_s))
        .ratio("allowed_s", time.allowed_s.as_ref())
        .list("unknown", &time.unknown, |interval| Record::new().interval(*interval).done())
        .list("outages", &time.outages, outage)
        .done()
}

fn outage(outage: &OutageLine) -> Value {
    Record::new()
        .interval(outage.whole)
        .put("lasts", outage.lasts)
        .ratio("counted_s", Some(&outage.counted_s))
        .ratio("weight", Some(&outage.weight))
        .put("resource", outage.resource.clone())
        .list("facts", &outage.told, |told| {
            Record::new().interval(told.interval).fields("fields", &told.fields).done()
        })
        .done()
}
