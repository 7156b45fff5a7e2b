use abide_core::statement::EntryLine;
use abide_core::value::{Ratio, Rounding};
use serde_json::Value;

use super::field::{exact, whole};
use super::outage_case::{OutageCase, credited};
use super::uptime::{down_for, lasting, percent};
use super::{CasesError, Check};

const MONTH_S: i64 = 30 * 86_400;

fn hundredth() -> Ratio {
    Ratio::new(1, 100).unwrap_or_else(|_| Ratio::zero())
}

fn judged(
    outages: &OutageCase,
    case: &Value,
    got: impl Fn(&str, &[EntryLine], Option<&Ratio>) -> Option<String>,
) -> Result<Vec<Check>, CasesError> {
    let answer = outages.judge()?;
    let mut checks = Vec::new();
    for (key, expected) in case["expect"].as_object().into_iter().flatten() {
        let Some(got) = got(key, &answer.entries, answer.figure.value.as_ref()) else { continue };
        checks.push(Check::new(
            key,
            expected.as_str().map_or_else(|| expected.to_string(), str::to_owned),
            got,
        ));
    }
    Ok(checks)
}

/// So much for each whole step of downtime beyond what the goal allows, in a month of 30 days.
pub(super) fn stepped(case: &Value, schedule: &Value) -> Result<Vec<Check>, CasesError> {
    let inputs = &case["inputs"];
    let allowance = exact(inputs, "allowance_seconds")?;
    let (step_s, step) = (whole(schedule, "step_seconds")?, exact(schedule, "step_pct")?);
    let cap = exact(schedule, "cap_pct")?;
    let allowed = allowance.over(&Ratio::whole(MONTH_S)).unwrap_or_else(|_| Ratio::zero());
    let goal = &(Ratio::one() - allowed) * &Ratio::whole(100);
    let mut outages = lasting(MONTH_S);
    outages.goal = format!(">= {goal}%");
    outages.outages = vec![down_for(&exact(inputs, "downtime_seconds")?, "", "")?];
    outages.remedy = Some(format!(
        "{{ when: {{ missed: uptime }}, then: {{ credit: {{ pays: {{ steps: {{ each: {} minutes, beyond: goal, pays: \
         {step}%, count: whole }} }}, at-most: {cap}% }} }} }}",
        step_s / 60
    ));
    judged(&outages, case, |key, entries, _| {
        let credited = credited(entries);
        let steps = credited.over(&(&step * &hundredth())).unwrap_or_else(|_| Ratio::zero());
        Some(match key {
            "credit_pct" => percent(&credited),
            "steps" => steps.to_string(),
            other => format!("nothing is known of `{other}`"),
        })
    })
}

/// A multiple of what was paid for the time of the downtime, at most all of it.
pub(super) fn multiplied(case: &Value) -> Result<Vec<Check>, CasesError> {
    let inputs = &case["inputs"];
    let has = |key: &str| !inputs[key].is_null();
    let fee = exact(inputs, "fee")?;
    // A month of a stated number of hours is a twelfth of a year: 730 hours are no whole days, a year of them is.
    let (window_s, down_s, fee) = if has("hours_per_month") {
        let (hours, months) = (Ratio::whole(3600), Ratio::whole(12));
        let year = &(&exact(inputs, "hours_per_month")? * &hours) * &months;
        (year, &exact(inputs, "downtime_hours")? * &hours, &fee * &months)
    } else {
        (exact(inputs, "period_seconds")?, exact(inputs, "downtime_seconds")?, fee)
    };
    let window_s = window_s.to_whole(Rounding::Down).unwrap_or(0);
    let mut outages = lasting(window_s);
    outages.goal = ">= 100%".to_owned();
    outages.fee = format!("{} USD per term", fee.decimal_text(2, Rounding::HalfEven));
    outages.outages = vec![down_for(&down_s, "", "")?];
    let times = &exact(inputs, "multiplier")? * &Ratio::whole(100);
    outages.remedy = Some(format!(
        "{{ when: {{ missed: uptime }}, then: {{ credit: {{ over: downtime, pays: {times}%, at-most: 100% }} }} }}"
    ));
    judged(&outages, case, |key, entries, value| {
        let entry = entries.first();
        let gross = entry.and_then(|entry| entry.gross.as_ref()).map(|gross| gross.amount.clone());
        let paid = entry.and_then(|entry| entry.amount.as_ref()).map(|paid| paid.amount.clone());
        Some(match key {
            "credit_amount_exact" => gross.unwrap_or_default().decimal_text(12, Rounding::HalfUp),
            "credit_amount_2dp" => paid.unwrap_or_default().decimal_text(2, Rounding::HalfUp),
            "uptime_pct" => value.map_or_else(|| "null".to_owned(), percent),
            // What rounding too early would give is what the case warns of.
            "credit_amount_if_multiplier_is_rounded_first" => return None,
            other => format!("nothing is known of `{other}`"),
        })
    })
}
