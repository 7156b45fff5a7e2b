use abide_core::value::{Ratio, Rounding};
use serde_json::Value;

use super::credit_bands::CreditBands;
use super::field::{exact, list, number, whole};
use super::outage_case::credited;
use super::record_case::RecordCase;
use super::uptime::percent;
use super::{CasesError, Check};

const DAY_S: i64 = 86_400;

/// Uptime from requests and from checks. `None` for other kinds.
pub(super) fn try_uptime_records(
    case: &Value,
    bands: Option<CreditBands>,
) -> Result<Option<Vec<Check>>, CasesError> {
    let inputs = &case["inputs"];
    let records = match case["kind"].as_str() {
        Some("mean_of_slot_error_rates") => of_error_rates(inputs)?,
        Some("mean_of_slot_ratios") => {
            of_slots(inputs, "measure: { slot-mean: { slot: 1 hour, empty: skip } }")?
        }
        Some("occurrences") if inputs["slots"].is_array() => of_slots(inputs, REQUESTS)?,
        Some("occurrences") => of_counts(inputs)?,
        Some("check_counts") => of_checks(inputs)?,
        _ => return Ok(None),
    };
    judged(case, &RecordCase { bands, ..records }).map(Some)
}

const REQUESTS: &str =
    "measure: { ratio: { good: { of: requests, field: good }, total: { of: requests, field: total } } }";

fn case_of(measure: &str, rows: Vec<(i64, String)>) -> RecordCase {
    RecordCase {
        stream: "requests",
        days: 1,
        measure: measure.to_owned(),
        columns: "good,total",
        rows,
        bands: None,
    }
}

/// Slots of which most have no requests; their length is chosen so that they fill whole days.
fn of_error_rates(inputs: &Value) -> Result<RecordCase, CasesError> {
    let slots = whole(inputs, "slots")?;
    let (length, length_s) = if slots % 288 == 0 { ("5 minutes", 300) } else { ("1 hour", 3600) };
    let mut rows = Vec::new();
    for group in list(inputs, "slots_with_errors") {
        let good = Ratio::one() - exact(group, "error_rate")?;
        for _ in 0..whole(group, "count")? {
            let slot = i64::try_from(rows.len()).unwrap_or(0);
            rows.push((slot * length_s, format!("{good},1")));
        }
    }
    let measure = format!("measure: {{ slot-mean: {{ slot: {length}, empty: good }} }}");
    Ok(RecordCase { days: slots * length_s / DAY_S, ..case_of(&measure, rows) })
}

fn of_slots(inputs: &Value, measure: &str) -> Result<RecordCase, CasesError> {
    let wrong = || CasesError::Field { key: "slots".to_owned(), wanted: "pairs of numbers" };
    let mut rows = Vec::new();
    for (hour, slot) in (0..).zip(list(inputs, "slots")) {
        let (good, total) = number(&slot[0]).zip(number(&slot[1])).ok_or_else(wrong)?;
        rows.push((hour * 3600, format!("{good},{total}")));
    }
    Ok(case_of(measure, rows))
}

fn of_counts(inputs: &Value) -> Result<RecordCase, CasesError> {
    let (good, bad) = (exact(inputs, "good")?, exact(inputs, "bad")?);
    Ok(case_of(REQUESTS, vec![(0, format!("{good},{}", &good + &bad))]))
}

/// Checks that found the service up, down or in maintenance; the last say nothing of it.
fn of_checks(inputs: &Value) -> Result<RecordCase, CasesError> {
    let mut rows = Vec::new();
    for status in ["up", "down", "maintenance"] {
        let count = if inputs[status].is_null() { 0 } else { whole(inputs, status)? };
        for _ in 0..count {
            let minute = i64::try_from(rows.len()).unwrap_or(0);
            rows.push((minute * 60, status.to_owned()));
        }
    }
    let measure =
        "except: { status: maintenance }, measure: { share: { of: samples, good: { status: up } } }"
            .to_owned();
    Ok(RecordCase { stream: "samples", days: 1, measure, columns: "status", rows, bands: None })
}

fn judged(case: &Value, records: &RecordCase) -> Result<Vec<Check>, CasesError> {
    let answer = records.judge()?;
    let value = answer.figure.value.as_ref();
    let or_null = |text: Option<String>| text.unwrap_or_else(|| "null".to_owned());
    let mut checks = Vec::new();
    for (key, expected) in case["expect"].as_object().into_iter().flatten() {
        let got = match key.as_str() {
            "uptime_pct" => or_null(value.map(percent)),
            "uptime_fraction" => or_null(value.map(Ratio::fraction_text)),
            "sli" => or_null(value.map(|value| {
                let text = value.decimal_text(12, Rounding::HalfUp);
                text.trim_end_matches('0').trim_end_matches('.').to_owned()
            })),
            "status" => if value.is_none() { "no-data" } else { "data" }.to_owned(),
            "credit_pct" => percent(&credited(&answer.entries)),
            other => format!("nothing is known of `{other}`"),
        };
        checks.push(Check::new(
            key,
            expected.as_str().map_or_else(|| expected.to_string(), str::to_owned),
            got,
        ));
    }
    Ok(checks)
}
