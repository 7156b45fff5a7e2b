use abide_core::calculation::{allowed_downtime_s, burn_factor, burn_rate};
use abide_core::value::{Ratio, Rounding};
use abide_time::{Duration, Instant};
use serde_json::Value;

use super::credit_bands::credit_bands;
use super::field::{exact, id, instant, list, over_hundred, text, whole};
use super::outage_case::{OutageCase, credited};
use super::uptime_credits::{multiplied, stepped};
use super::uptime_records::try_uptime_records;
use super::{CasesError, Check};

/// The uptime of a window, what a promise allows, and what a published schedule credits. `None` for other kinds.
pub(super) fn try_uptime(case: &Value, schedules: &Value) -> Result<Option<Vec<Check>>, CasesError> {
    let schedule = &schedules[case["schedule"].as_str().unwrap_or("none")];
    let bands = credit_bands(schedule)?;
    let inputs = &case["inputs"];
    let outages = match case["kind"].as_str() {
        Some("allowance") => return allowance(case).map(Some),
        Some("burn_rate" | "burn_factor") => return burn(case).map(Some),
        Some("stepped_credit") => return stepped(case, schedule).map(Some),
        Some("multiplier_credit") => return multiplied(case).map(Some),
        Some("interval") => of_intervals(case)?,
        Some("pooled_resource_minutes") => of_pool_minutes(inputs)?,
        Some("pooled_resource_seconds") => of_pool_seconds(inputs)?,
        Some("weighted_states") => of_states(inputs)?,
        Some("simple") => of_downtime(inputs)?,
        Some("tier_credit") if bands.is_some() => of_uptime(inputs)?,
        _ => return try_uptime_records(case, bands),
    };
    judged(case, OutageCase { bands, ..outages }).map(Some)
}

/// Where cases tell lengths without dates.
fn somewhen() -> Instant {
    Instant::from_seconds(1_748_736_000)
}

pub(super) fn lasting(seconds: i64) -> OutageCase {
    let start = somewhen();
    OutageCase::new(start, start.plus(Duration::from_seconds(seconds)), "UTC")
}

pub(super) fn down_for(
    seconds: &Ratio,
    state: &str,
    node: &str,
) -> Result<(Instant, Option<Instant>, String, String), CasesError> {
    let us = (seconds * &Ratio::whole(1_000_000)).to_whole(Rounding::HalfEven);
    let us = us.ok_or_else(|| CasesError::Field { key: "down".to_owned(), wanted: "a time" })?;
    let end = somewhen().plus(Duration::from_us(us));
    Ok((somewhen(), Some(end), state.to_owned(), node.to_owned()))
}

fn of_intervals(case: &Value) -> Result<OutageCase, CasesError> {
    let window = &case["window"];
    let zone = window["timezone"].as_str().unwrap_or("UTC");
    let mut outages = OutageCase::new(instant(window, "start")?, instant(window, "end")?, zone);
    for interval in list(case, "intervals") {
        let end = if interval["end"].is_null() { None } else { Some(instant(interval, "end")?) };
        outages.outages.push((instant(interval, "start")?, end, String::new(), String::new()));
    }
    for excluded in list(case, "exclusions") {
        outages.excluded.push((instant(excluded, "start")?, instant(excluded, "end")?));
    }
    outages.effect = match case["exclusion_effect"].as_str() {
        None | Some("remove_from_denominator") => "remove",
        Some("count_as_up") => "count-as-good",
        Some(_) => return Err(unknown("exclusion_effect")),
    };
    match text(case, "method")? {
        "union-seconds" | "drop-short-then-union" => {}
        "downtime-periods-whole-minutes" => outages.keys.push("granularity: full minutes".to_owned()),
        _ => return Err(unknown("method")),
    }
    if let Some(seconds) = case["min_outage_seconds"].as_i64() {
        outages.keys.push(format!("lasting: \">= {seconds} seconds\""));
    }
    Ok(outages)
}

fn unknown(key: &str) -> CasesError {
    CasesError::Field { key: key.to_owned(), wanted: "of a kind that is known" }
}

const POOLED: &str = "resources: { field: node, combine: pooled }";

fn of_pool_minutes(inputs: &Value) -> Result<OutageCase, CasesError> {
    let minutes = whole(inputs, "deployed_minutes")?;
    let mut outages = lasting(minutes * 60);
    outages.keys = vec!["granularity: full minutes".to_owned(), POOLED.to_owned()];
    let count = usize::try_from(whole(inputs, "resources")?).unwrap_or(0);
    outages.pool = vec![Duration::from_seconds(minutes * 60); count];
    for (number, down) in list(inputs, "down_minutes").iter().enumerate() {
        let down = super::field::number(down);
        let down =
            down.ok_or_else(|| CasesError::Field { key: "down_minutes".to_owned(), wanted: "numbers" })?;
        if !down.is_zero() {
            outages.outages.push(down_for(&(&down * &Ratio::whole(60)), "", &format!("n{number}"))?);
        }
    }
    Ok(outages)
}

fn of_pool_seconds(inputs: &Value) -> Result<OutageCase, CasesError> {
    let resources = list(inputs, "resources");
    let lives: Result<Vec<i64>, _> = resources.iter().map(|resource| whole(resource, "seconds")).collect();
    let lives = lives?;
    let mut outages = lasting(lives.iter().copied().max().unwrap_or(0));
    outages.keys = vec![POOLED.to_owned()];
    outages.pool = lives.into_iter().map(Duration::from_seconds).collect();
    for (number, resource) in resources.iter().enumerate() {
        let down = exact(resource, "down")?;
        if !down.is_zero() {
            outages.outages.push(down_for(&down, "", &format!("n{number}"))?);
        }
    }
    Ok(outages)
}

fn of_states(inputs: &Value) -> Result<OutageCase, CasesError> {
    let mut outages = lasting(whole(inputs, "window_minutes")? * 60);
    let mut weights = Vec::new();
    let mut at = somewhen();
    for state in list(inputs, "states") {
        let name = id(text(state, "state")?);
        weights.push(format!("{name}: {}%", &exact(state, "weight")? * &Ratio::whole(100)));
        let end = at.plus(Duration::from_seconds(whole(state, "minutes")? * 60));
        outages.outages.push((at, Some(end), name, String::new()));
        at = end;
    }
    outages.keys = vec![format!("weights: {{ {} }}", weights.join(", "))];
    Ok(outages)
}

fn of_downtime(inputs: &Value) -> Result<OutageCase, CasesError> {
    let mut outages = lasting(whole(inputs, "window_seconds")?);
    outages.outages = vec![down_for(&exact(inputs, "downtime_seconds")?, "", "")?];
    Ok(outages)
}

/// A stated uptime, as the downtime that makes it in a month of 30 days.
fn of_uptime(inputs: &Value) -> Result<OutageCase, CasesError> {
    const MONTH_S: i64 = 30 * 86_400;
    let mut outages = lasting(MONTH_S);
    let down = Ratio::whole(100) - exact(inputs, "uptime_pct")?;
    let down_s = &(&down * &Ratio::whole(MONTH_S)) * &Ratio::new(1, 100).unwrap_or_else(|_| Ratio::zero());
    outages.outages = vec![down_for(&down_s, "", "")?];
    Ok(outages)
}

/// Exact where it ends within twelve places, else rounded there, half up: as the cases write percentages.
pub(super) fn percent(share: &Ratio) -> String {
    let percent = share * &Ratio::whole(100);
    let rounded = percent.decimal_text(12, Rounding::HalfUp);
    rounded.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn judged(case: &Value, outages: OutageCase) -> Result<Vec<Check>, CasesError> {
    let answer = outages.judge()?;
    let time = answer.figure.time.as_ref();
    let time = time.ok_or_else(|| CasesError::NoAnswer("a figure of time".to_owned()))?;
    let value = answer.figure.value.as_ref();
    let expect = case["expect"].as_object();
    let mut checks = Vec::new();
    for (key, expected) in expect.into_iter().flatten() {
        let minutes =
            |seconds: &Ratio| (seconds * &Ratio::new(1, 60).unwrap_or_else(|_| Ratio::zero())).to_string();
        let got = match key.as_str() {
            "window_seconds" => time.elapsed.saturating_sub(time.closed).seconds_text(),
            "denominator_seconds" => time.measured.seconds_text(),
            "max_available_minutes" => minutes(&Ratio::whole(time.measured.seconds_floor())),
            "downtime_seconds" => time.down_s.to_string(),
            "downtime_minutes" => minutes(&time.down_s),
            "uptime_pct" => value.map_or_else(|| "null".to_owned(), percent),
            "uptime_fraction" => value.map_or_else(|| "null".to_owned(), Ratio::fraction_text),
            "credit_pct" if outages.bands.is_some() => percent(&credited(&answer.entries)),
            // What a schedule without tiers credits, and where a published table has a gap, is no question of uptime.
            "credit_pct" | "in_published_gap" => continue,
            // The ladder has a rung for each point, and what it pays tells how many.
            "full_points_below" => full_points(&credited(&answer.entries), &case["expect"]),
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

/// How many full points a credit of so much a point stands for.
fn full_points(credited: &Ratio, expect: &Value) -> String {
    let rung = exact(expect, "credit_pct").ok().and_then(|credit| {
        let points = exact(expect, "full_points_below").ok()?;
        credit.over(&points).ok()
    });
    let points = rung.and_then(|rung| (credited * &Ratio::whole(100)).over(&rung).ok());
    points.map_or_else(|| "none".to_owned(), |points| points.to_string())
}

/// How fast a budget of errors is used up, and at which rate a part of it is within a window.
fn allowance(case: &Value) -> Result<Vec<Check>, CasesError> {
    let inputs = &case["inputs"];
    let target = over_hundred(&exact(inputs, "target_pct")?);
    let allowed = allowed_downtime_s(&target, &exact(inputs, "period_seconds")?);
    let allowed = allowed.map_err(|error| CasesError::NoAnswer(error.to_string()))?;
    let mut checks = Vec::new();
    for (key, expected) in case["expect"].as_object().into_iter().flatten() {
        let got = match key.as_str() {
            "allowed_downtime_seconds" => allowed.to_string(),
            // Slices of a minute.
            "allowed_slices" => {
                let slices = allowed.over(&Ratio::whole(60)).ok();
                slices.map_or_else(String::new, |slices| slices.to_string())
            }
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

/// How fast a budget burns, and the rate of an alert.
fn burn(case: &Value) -> Result<Vec<Check>, CasesError> {
    let inputs = &case["inputs"];
    let rate = match case["kind"].as_str() {
        Some("burn_rate") => {
            burn_rate(&exact(inputs, "target")?, &exact(inputs, "good")?, &exact(inputs, "bad")?)
        }
        _ => {
            let used = over_hundred(&exact(inputs, "budget_pct")?);
            burn_factor(&used, &exact(inputs, "slo_window_hours")?, &exact(inputs, "long_window_hours")?)
        }
    };
    let rate = rate.map_err(|error| CasesError::NoAnswer(error.to_string()))?;
    let mut checks = Vec::new();
    for (key, expected) in case["expect"].as_object().into_iter().flatten() {
        let got = match key.as_str() {
            "burn_rate" | "burn_rate_factor" => rate.to_string(),
            "alert" => (rate > exact(inputs, "alert_when_above")?).to_string(),
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
