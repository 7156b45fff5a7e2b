use abide_core::agreement::Operator;
use abide_core::text::{Node, NodeKind};
use abide_core::value::Ratio;

use super::yaml::{flow, quoted};
use super::{Budgeting, Indicator, Metric, Promise, Query, Slo};

/// The kind of a metric source whose spec holds keys of an objective of this language.
pub(super) const OWN_SOURCE: &str = "abide";

/// The keys of an objective that say how it is measured and what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MeasureText {
    /// `key: value`, in order.
    pub(super) lines: Vec<String>,
    /// The goal, as the language writes it.
    pub(super) goal: String,
    /// What the text says that OpenSLO does not.
    pub(super) assumed: Vec<String>,
}

/// How a promise is measured; the error says why this language cannot say it.
pub(super) fn measure(slo: &Slo, promise: &Promise, indicator: &Indicator) -> Result<MeasureText, String> {
    let mut text = MeasureText { lines: Vec::new(), goal: at_least(&promise.target), assumed: Vec::new() };
    if let Some(own) = own_keys(&indicator.metric) {
        text.lines = own;
        if matches!(indicator.metric, Metric::Failure(_)) {
            text.goal = at_most(&promise.target);
        }
        return Ok(text);
    }
    let (measure, goal) = match (slo.budgeting, &indicator.metric) {
        (Budgeting::Occurrences, metric) => occurrences(promise, metric)?,
        (Budgeting::Timeslices, Metric::Good(..)) => {
            let good = promise.slice_target.as_ref().ok_or("a slice has no target")?;
            let good = quoted(&at_least(good));
            text.assumed.push(EMPTY_SLICES.to_owned());
            (
                format!("{{ slot-share: {{ slot: {}, good: {good}, empty: good }} }}", slice(promise)?),
                text.goal,
            )
        }
        (Budgeting::RatioTimeslices, Metric::Good(..)) => {
            text.assumed.push(EMPTY_SLICES.to_owned());
            (format!("{{ slot-mean: {{ slot: {}, empty: good }} }}", slice(promise)?), text.goal)
        }
        (Budgeting::Timeslices | Budgeting::RatioTimeslices, _) => {
            return Err("slices of time need a ratio of `good` and `total` here".to_owned());
        }
    };
    text.goal = goal;
    text.lines.push(format!("where: {{ indicator: {} }}", quoted(&indicator.name)));
    text.lines.push(format!("measure: {measure}"));
    Ok(text)
}

const EMPTY_SLICES: &str = "a slice without events is taken as good";

/// Measure and goal of a promise that counts events.
fn occurrences(promise: &Promise, metric: &Metric) -> Result<(String, String), String> {
    let ratio = |side: &str| {
        format!(
            "{{ ratio: {{ good: {{ of: requests, field: {side} }}, total: {{ of: requests, field: total }} }} }}"
        )
    };
    let mean = "{ statistic: { of: samples, field: value, take: mean } }".to_owned();
    Ok(match metric {
        Metric::Threshold(_) => {
            let operator = promise.operator.ok_or("the promise has no `op`")?;
            let value = promise.value.as_ref().ok_or("the promise has no `value`")?;
            let good = quoted(&format!("{} {}", operator.sign(), decimal(value)?));
            (format!("{{ share: {{ of: samples, good: {{ value: {good} }} }} }}"), at_least(&promise.target))
        }
        Metric::Good(..) => (ratio("good"), at_least(&promise.target)),
        Metric::Bad(..) => (ratio("bad"), at_most(&promise.target)),
        Metric::Success(_) => (mean, format!(">= {}", decimal(&promise.target)?)),
        Metric::Failure(_) => {
            let most = &Ratio::one() - &promise.target;
            (mean, format!("{} {}", Operator::AtMost.sign(), decimal(&most)?))
        }
    })
}

/// The keys that an export of this program wrote.
fn own_keys(metric: &Metric) -> Option<Vec<String>> {
    let (Metric::Success(query) | Metric::Failure(query)) = metric else { return None };
    if query.source.as_deref() != Some(OWN_SOURCE) {
        return None;
    }
    let NodeKind::Map(entries) = &query.spec.kind else { return None };
    Some(entries.iter().map(|entry| format!("{}: {}", entry.key.value, flow(&entry.value))).collect())
}

/// What the sources were asked, as lines of comment.
pub(super) fn asked(metric: &Metric) -> Vec<String> {
    if own_keys(metric).is_some() {
        return Vec::new();
    }
    let lines = metric.queries().into_iter().map(|(what, query)| {
        format!(
            "{what}: {}{}",
            query.source.as_ref().map_or_else(String::new, |s| format!("{s} ")),
            spec(query)
        )
    });
    // A comment ends with its line.
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn spec(query: &Query) -> String {
    match &query.spec {
        Node { kind: NodeKind::Map(entries), .. } if entries.len() == 1 => entries
            .first()
            .and_then(|entry| entry.value.text())
            .map_or_else(|| flow(&query.spec), str::to_owned),
        node => flow(node),
    }
}

/// `>= 99.9%` for 0.999.
fn at_least(share: &Ratio) -> String {
    format!(">= {}%", share * &Ratio::whole(100))
}

/// `<= 0.1%` of bad events for 0.999 of good ones.
fn at_most(share: &Ratio) -> String {
    format!("<= {}%", &(&Ratio::one() - share) * &Ratio::whole(100))
}

fn decimal(number: &Ratio) -> Result<String, String> {
    number.exact_decimal_text().ok_or_else(|| format!("{number} is no decimal number"))
}

/// The length of a slice as the language writes it.
fn slice(promise: &Promise) -> Result<String, String> {
    let slice = promise.slice.ok_or("nothing says how long a slice is")?;
    let seconds =
        slice.seconds().ok_or(format!("slices of {slice} are too long; hours and minutes are read"))?;
    let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
    let part = |count: i64, word: &str| match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{count} {word}s")),
    };
    let parts: Vec<String> = [part(hours, "hour"), part(minutes, "minute")].into_iter().flatten().collect();
    Ok(parts.join(" "))
}
