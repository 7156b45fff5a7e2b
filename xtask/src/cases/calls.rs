use abide_app::{Callers, Staffing, StaffingAim, StaffingRequest, calc_staffing};
use abide_core::value::Ratio;
use abide_forecast::blocking;
use serde_json::Value;

use super::answers::{Answer, checks};
use super::field::{count, exact, float, number, over_hundred};
use super::{CasesError, Check};

/// Queues and the agents that they need, as `abide calc staffing` answers. `None` for what only measures over facts
/// can answer.
pub(super) fn try_calls(case: &Value) -> Result<Option<Vec<Check>>, CasesError> {
    let given = &case["given"];
    let tolerance =
        float(&case["tolerance"]["absolute"]).or_else(|| scientific(&case["tolerance"]["absolute"]));
    let tolerance = tolerance.unwrap_or(1e-9);
    let has = |key: &str| !given[key].is_null();
    if has("lines") {
        let load = float(&given["erlangs"]).unwrap_or(f64::NAN);
        let blocked = blocking(count(given, "lines")?, load);
        let blocked = blocked.map_err(|error| CasesError::NoAnswer(error.to_string()))?;
        let answer = |key: &str, _: &Value| (key == "blocking").then_some(Answer::Near(blocked, tolerance));
        return checks(&case["expect"], answer).map(Some);
    }
    if !(has("calls") && has("aht_s")) {
        return Ok(None);
    }
    let staffing = calc_staffing(request(given)?);
    let staffing = staffing.map_err(|error| CasesError::NoAnswer(error.to_string()))?;
    checks(&case["expect"], |key, _| answer(&staffing, key, tolerance)).map(Some)
}

/// `1e-9`, which is no exact decimal of ours.
fn scientific(value: &Value) -> Option<f64> {
    value.as_str()?.parse().ok()
}

fn request(given: &Value) -> Result<StaffingRequest, CasesError> {
    let share = number(&given["target_level"])
        .or_else(|| number(&given["target_percent"]).as_ref().map(over_hundred));
    let speed = number(&given["target_asa_s"]).map(StaffingAim::SpeedOfAnswer);
    Ok(StaffingRequest {
        calls: exact(given, "calls")?,
        period_s: exact(given, "period_s")?,
        handle_s: exact(given, "aht_s")?,
        within_s: number(&given["target_s"]),
        aim: share.map(StaffingAim::ServiceLevel).or(speed),
        agents: if given["agents"].is_null() { None } else { Some(count(given, "agents")?) },
        callers: number(&given["mean_patience_s"]).map_or(Callers::Wait, Callers::GiveUp),
        shrinkage: number(&given["shrinkage"]).unwrap_or_else(Ratio::zero),
        occupancy_most: number(&given["max_occupancy"]).unwrap_or_else(Ratio::one),
    })
}

fn answer(staffing: &Staffing, key: &str, tolerance: f64) -> Option<Answer> {
    let figures = &staffing.figures;
    let near = |number: f64| Answer::Near(number, tolerance);
    let counted = |number: u32| Answer::Number(Some(Ratio::whole(i64::from(number))));
    Some(match key {
        "erlangs" => Answer::Number(Some(staffing.load.clone())),
        "agents" => counted(figures.agents),
        "scheduled" => Answer::Number(Some(Ratio::whole(staffing.scheduled))),
        "agents_short" => {
            counted(staffing.needed.as_ref().map_or(0, |needed| needed.agents.saturating_sub(figures.agents)))
        }
        "reachable" => Answer::Yes(staffing.reached),
        "stable" => Answer::Yes(Some(figures.stable)),
        "probability_of_wait" => near(figures.probability_of_wait),
        "service_level" | "served_within_target_of_all" => near(figures.service_level),
        "asa_s" => near(figures.asa_s?),
        "mean_wait_all_s" => near(figures.mean_wait_s?),
        // Of those who wait, the mean of the wait is that of all over their share.
        "mean_wait_of_waiters_s" => near(figures.mean_wait_s? / figures.probability_of_wait),
        "occupancy" => near(figures.occupancy),
        "abandonment" => near(figures.abandonment?),
        "fixture_claims" => Answer::Aside,
        _ => return None,
    })
}
