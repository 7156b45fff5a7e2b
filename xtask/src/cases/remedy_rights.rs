use abide_core::value::{Ratio, Rounding};
use serde_json::Value;

use super::field::{list, number, whole};
use super::remedies::{Judged, checks};
use super::remedy_case::RemedyCase;
use super::{CasesError, Check};

const RIGHT: &str = "then: { right: { under: exit, exercise: 60 days } }";

/// Rights to end an agreement.
pub(super) fn of_rights(
    terms: &Value,
    facts: &Value,
    case: &Value,
) -> Result<Option<Vec<Check>>, CasesError> {
    if terms["kind"] != "termination" {
        return Ok(None);
    }
    let fee = Ratio::whole(100);
    let mut remedy = RemedyCase::new("USD", &fee);
    let has = |key: &str| !terms[key].is_null();
    if has("consecutive_missed_months") {
        row(&mut remedy, terms, facts)?;
    } else if has("mean_of_months") {
        mean(&mut remedy, terms, facts)?;
    } else if has("outages_at_least") {
        outages(&mut remedy, terms, facts)?;
    } else if has("failed_month") {
        repeated(&mut remedy, terms, facts)?;
    } else {
        return Ok(None);
    }
    let judged = Judged { answer: remedy.judge()?, fee };
    let own = |key: &str| match key {
        "mean_pct" => judged.answer.figure("figure").map(|mean| mean.decimal_text(6, Rounding::HalfUp)),
        _ => None,
    };
    checks(case, &judged, own).map(Some)
}

fn numbers(facts: &Value, key: &str) -> Result<Vec<Ratio>, CasesError> {
    let all: Option<Vec<Ratio>> = list(facts, key).iter().map(number).collect();
    all.ok_or_else(|| CasesError::Field { key: key.to_owned(), wanted: "numbers" })
}

fn row(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let missed = list(facts, "missed_by_month").iter().map(|missed| missed == true);
    let months: Vec<Ratio> =
        missed.map(|missed| if missed { Ratio::zero() } else { Ratio::whole(100) }).collect();
    remedy.lasts = format!("{} months", months.len());
    remedy.share("figure", ">= 50%", &months);
    let times = whole(terms, "consecutive_missed_months")?;
    let when = format!("when: {{ in-a-row: {{ when: {{ missed: figure }}, times: {times} }} }}");
    remedy.remedy("exit", format!("{when}, {RIGHT}"));
    Ok(())
}

/// The simple mean of what months came to.
fn mean(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let months = whole(terms, "mean_of_months")?;
    let below = whole(terms, "below_pct")?;
    remedy.lasts = format!("{months} months");
    let objective = format!(
        "measure: {{ statistic: {{ of: samples, field: value, take: mean }} }}, goal: \">= {below}\", period: {months} \
         months"
    );
    remedy.samples("figure", &objective, &numbers(facts, "uptime_pct_by_month")?);
    remedy.remedy("exit", format!("when: {{ missed: figure }}, {RIGHT}"));
    Ok(())
}

/// So many long outages within so many days, or so many hours in a month.
fn outages(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let (count, minutes) = (whole(terms, "outages_at_least")?, whole(terms, "each_minutes_gt")?);
    let (days, hours) = (whole(terms, "within_days")?, whole(terms, "or_month_total_hours_gt")?);
    remedy.lasts = format!("{days} days");
    let long = format!(
        "measure: {{ outage-count: {{ lasting: \"> {minutes} minutes\" }} }}, goal: \"< {count}\", period: {days} days"
    );
    remedy.objectives.push(("figure".to_owned(), long));
    let total = format!("measure: downtime, goal: \"<= {hours} hours\", period: {days} days");
    remedy.objectives.push(("total".to_owned(), total));
    for (number, length) in numbers(facts, "outage_minutes")?.iter().enumerate() {
        let length = length.to_whole(Rounding::Down).unwrap_or(0);
        let (day, hour, minute) = (number + 2, length / 60, length % 60);
        let ended = format!("2026-01-{day:02}T{hour:02}:{minute:02}:00Z");
        let row = format!("service,2026-01-{day:02}T00:00:00Z,{ended}");
        remedy.rows.entry("outages").or_default().push(row);
    }
    remedy.remedy("exit", format!("when: {{ any-missed: all }}, {RIGHT}"));
    Ok(())
}

/// Months that cost so much, so many of them within some months.
fn repeated(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let wrong = || CasesError::Field { key: "failed_month".to_owned(), wanted: "of a form that is known" };
    let from = terms["failed_month"].as_str().and_then(|text| text.strip_prefix("credits at or above "));
    let from = from.and_then(|text| text.strip_suffix("% of fees")).ok_or_else(wrong)?;
    let months = numbers(facts, "credit_pct_by_month")?;
    remedy.lasts = format!("{} months", months.len());
    remedy.share("figure", &format!("< {from}%"), &months);
    let (times, within) = (whole(terms, "count")?, whole(terms, "within_months")?);
    let when = format!(
        "when: {{ repeated: {{ when: {{ missed: figure }}, times: {times}, in: {within} months }} }}"
    );
    remedy.remedy("exit", format!("{when}, {RIGHT}"));
    Ok(())
}
