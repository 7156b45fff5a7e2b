use abide_app::{BandText, CreditRequest, calc_credit};
use abide_core::agreement::{Comparison, Operator, Percent, Value as Figure};
use abide_core::calculation::{
    CalculationError, MtbfReading, OutageHistory, allowed_downtime_s, at_least_of, parallel, series,
    steady_availability, uptime,
};
use abide_core::value::Ratio;
use serde_json::Value;

use super::answers::{Answer, checks, numbers};
use super::field::{count, exact, list, number, over_hundred};
use super::{CasesError, Check};

/// The availability of parts, what a target allows and what a miss costs, as `abide calc availability`,
/// `abide calc uptime` and `abide calc credit` answer.
pub(super) fn try_parts(case: &Value) -> Result<Option<Vec<Check>>, CasesError> {
    let (given, expect) = (&case["given"], &case["expect"]);
    let has = |key: &str| !given[key].is_null();
    if has("fine_usd") {
        return fine(given, expect).map(Some);
    }
    if has("percent") && has("period_s") {
        let allowed =
            allowed_downtime_s(&over_hundred(&exact(given, "percent")?), &exact(given, "period_s")?);
        let allowed = allowed.map_err(no_answer)?;
        return checks(expect, |key, _| match key {
            "allowed_down" => Some(Answer::Number(Some(allowed.clone()))),
            "seed_says" => Some(Answer::Aside),
            _ => None,
        })
        .map(Some);
    }
    if has("outages_s") {
        return history(given, expect).map(Some);
    }
    let Some(availability) = composed(given)? else { return Ok(None) };
    let availability = availability.map_err(no_answer)?;
    checks(expect, |key, _| match key {
        "availability" => Some(Answer::Number(Some(availability.clone()))),
        "percent" => Some(Answer::Percent(Some(availability.clone()))),
        _ => None,
    })
    .map(Some)
}

fn no_answer(error: CalculationError) -> CasesError {
    CasesError::NoAnswer(error.to_string())
}

fn wrong(key: &str) -> CasesError {
    CasesError::Field { key: key.to_owned(), wanted: "numbers" }
}

fn composed(given: &Value) -> Result<Option<Result<Ratio, CalculationError>>, CasesError> {
    let parts = |key: &str| numbers(list(given, key)).ok_or_else(|| wrong(key));
    if !given["mtbf_h"].is_null() {
        let of_up_time = given["mtbf_means"].as_str().is_none_or(|means| means.contains("up time"));
        let reading = if of_up_time { MtbfReading::UpTime } else { MtbfReading::Failures };
        return Ok(Some(steady_availability(&exact(given, "mtbf_h")?, &exact(given, "mttr_h")?, reading)));
    }
    if given["series"].is_array() {
        return Ok(Some(series(&parts("series")?)));
    }
    if given["parallel"].is_array() {
        return Ok(Some(parallel(&parts("parallel")?)));
    }
    if !given["k"].is_null() {
        let parts = vec![exact(given, "each")?; count(given, "n")? as usize];
        return Ok(Some(at_least_of(count(given, "k")? as usize, &parts)));
    }
    Ok(None)
}

fn history(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let outages = numbers(list(given, "outages_s")).ok_or_else(|| wrong("outages_s"))?;
    let history = OutageHistory::new(&exact(given, "period_s")?, &outages).map_err(no_answer)?;
    checks(expect, |key, _| {
        Some(match key {
            "availability" => Answer::Number(Some(history.availability.clone())),
            "percent" => Answer::Percent(Some(history.availability.clone())),
            "failures" => Answer::Text(history.failures.to_string()),
            "mttr_s" => Answer::Number(history.mttr_s.clone()),
            "mean_up_s" => Answer::Number(history.mean_up_s.clone()),
            "mtbf_start_to_start_s" => Answer::Number(history.between_failures_s.clone()),
            _ => return None,
        })
    })
}

/// A fixed sum for a miss of the promise.
fn fine(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let fine = number(&given["fine_usd"]).ok_or_else(|| wrong("fine_usd"))?;
    let measured = uptime(&exact(given, "down_s")?, &exact(given, "period_s")?).map_err(no_answer)?;
    let goal = over_hundred(&exact(given, "percent")?);
    let credit = calc_credit(CreditRequest {
        fee: "0.00 USD".parse().map_err(|_| wrong("fine_usd"))?,
        measured,
        goal: Some(Comparison { operator: Operator::AtLeast, value: Figure::Percent(Percent(goal)) }),
        bands: vec![BandText { cut: "< goal".to_owned(), pays: format!("{fine} USD") }],
        at_most: None,
        half_up: false,
    });
    let quote = credit.map_err(|error| CasesError::NoAnswer(error.to_string()))?.quote;
    checks(expect, |key, _| {
        Some(match key {
            "met" => Answer::Yes(Some(!quote.missed)),
            "fine_usd" => {
                let paid = quote.rounded.as_ref().map(|money| money.amount.clone());
                Answer::Number(Some(paid.unwrap_or_else(Ratio::zero)))
            }
            _ => return None,
        })
    })
}
