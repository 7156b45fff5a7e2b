use abide_core::statement::{PaceLine, Statement, WorkingLine};
use abide_core::value::{Ratio, Rounding};
use abide_core::verdict::Outcome;
use abide_time::{Duration, Instant};
use serde_json::Value;

use super::answers::{Answer, checks};
use super::field::{count, exact, list, number, text, whole};
use super::lead_log::{LeadLog, at, line, met};
use super::{CasesError, Check};

const DAY_S: i64 = 86_400;

/// A period with so many days, its first instant and its name.
fn period_of(days: u32) -> Result<(Instant, &'static str, &'static str), CasesError> {
    let (start, name, rule) = match days {
        29 => ("2028-02-01T00:00:00Z", "2028-02", "month"),
        30 => ("2026-04-01T00:00:00Z", "2026-04", "month"),
        31 => ("2026-03-01T00:00:00Z", "2026-03", "month"),
        90 => ("2026-01-01T00:00:00Z", "2026-Q1", "quarter"),
        _ => return Err(CasesError::Field { key: "n".to_owned(), wanted: "a month or a quarter" }),
    };
    Ok((at(start)?, name, rule))
}

/// The goal line of a promise whose leads came in day by day.
pub(super) fn pace(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let (start, period, rule) = period_of(count(given, "n")?)?;
    let day = |day: i64| start.plus(Duration::from_seconds(day * DAY_S));
    let mut log = LeadLog::default();
    let daily = list(given, "daily");
    for (leads, place) in daily.iter().zip(0..) {
        for _ in 0..leads.as_i64().unwrap_or_default() {
            log.lead(day(place).plus(Duration::from_seconds(DAY_S / 2)), "", &[]);
        }
    }
    let goal = text(given, "goal")?;
    log.promise("volume", &format!("measure: lead-volume, goal: \">= {goal}\", period: {rule}, pace: days"));
    let past = if daily.is_empty() { i64::from(count(given, "n")?) } else { whole(given, "as_of_day")? };
    let statement = log.statement(period, day(past))?;
    let line = line(&statement, "volume")?;
    let pace = line.pace.as_ref().ok_or_else(|| CasesError::NoAnswer("no goal line".to_owned()))?;
    checks(expect, |key, expected| Some(of_pace(pace, key, expected)))
}

fn of_pace(pace: &PaceLine, key: &str, expected: &Value) -> Answer {
    let two = |number: &Ratio| number.decimal_text(2, Rounding::HalfUp);
    let days = |told: &dyn Fn(&Ratio) -> String| {
        let days = expected.as_object().into_iter().flatten().map(|(day, _)| {
            let place = day.parse::<usize>().unwrap_or(1) - 1;
            (day.clone(), Value::from(pace.points.get(place).map(|point| told(&point.goal))))
        });
        Value::Object(days.collect()).to_string()
    };
    let past = || pace.points.iter().take(pace.days_past as usize);
    let progress = &pace.progress;
    match key {
        "per_period" | "per_day" => Answer::Number(Some(pace.per_day.clone())),
        "line" => Answer::Text(days(&|number| number.to_string())),
        "line_2dp" => Answer::Text(days(&two)),
        "last_equals_goal" => Answer::Yes(pace.points.last().map(|point| point.goal == pace.goal)),
        "cumulative_actual" => {
            let all = past().filter_map(|point| point.actual.as_ref()).map(ToString::to_string);
            Answer::Text(format!("[{}]", all.collect::<Vec<_>>().join(",")))
        }
        "cumulative_goal_2dp" => Answer::Text(
            Value::Array(past().map(|point| Value::from(two(&point.goal))).collect()).to_string(),
        ),
        "gap" => Answer::Number(Some(progress.gap.clone())),
        "on_or_above_line" => Answer::Yes(Some(progress.on_track)),
        "percent_of_goal" => Answer::Percent(progress.share_of_goal.clone()),
        "days_left" => Answer::Number(Some(Ratio::whole(i64::from(progress.steps_left)))),
        "needed_per_day_left" => Answer::Number(progress.needed_per_step.clone()),
        "projected_total_linear" => Answer::Number(progress.projected.clone()),
        "met" => Answer::Yes(progress.met),
        "first_day_goal_reached" => {
            Answer::Number(progress.reached_at.map(|day| Ratio::whole(i64::from(day))))
        }
        _ => Answer::Aside,
    }
}

/// A goal for each tier, each judged apart.
pub(super) fn tiers(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let mut log = LeadLog::default();
    let mut goals = Vec::new();
    for (tier, goal) in given["goals"].as_object().into_iter().flatten() {
        goals.push(format!("{tier}: \">= {goal}\""));
        for place in 0..whole(&given["actual"], tier)? {
            log.lead(at("2026-03-02T08:00:00Z")?.plus(Duration::from_seconds(place)), tier, &[]);
        }
    }
    log.promise(
        "volume",
        &format!("measure: lead-volume, goal: {{ by: kind, of: {{ {} }} }}, period: month", goals.join(", ")),
    );
    let statement = log.statement("2026-03", at("2026-04-20T00:00:00Z")?)?;
    let volume = line(&statement, "volume")?;
    let of_tier = |part: &abide_core::statement::PartLine| {
        (part.value.clone(), Value::from(part.outcome == Outcome::Met))
    };
    let by_tier = Value::Object(volume.parts.iter().map(of_tier).collect()).to_string();
    checks(expect, |key, _| {
        Some(match key {
            "met" => Answer::Text(by_tier.clone()),
            "total_actual" => Answer::Number(volume.figure.value.clone()),
            "overall_met" => met(volume),
            _ => Answer::Aside,
        })
    })
}

/// The working of a goal, by the inputs that an agreement writes.
pub(super) fn goal(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let money = |key: &str| Ok::<_, CasesError>(exact(given, key)?.decimal_text(2, Rounding::HalfUp));
    let mut log = LeadLog::default();
    log.sections = format!(
        "figures: {{ needed: {{ leads-needed: {{ quota: {} EUR, marketing-share: {}%, deal-size: {} EUR, close-rate: {}% }} }} }}\n",
        money("sales_quota")?,
        exact(given, "marketing_share_percent")?,
        money("average_deal")?,
        exact(given, "close_percent")?,
    );
    log.promise("volume", "measure: lead-volume, goal: \">= figures.needed\", period: month");
    let statement = log.statement("2026-03", at("2026-04-20T00:00:00Z")?)?;
    let working = working(&statement)?;
    let steps = working.steps.as_ref();
    checks(expect, |key, _| {
        Some(Answer::Number(match key {
            "marketing_revenue_goal" => steps.map(|steps| steps.marketing_revenue.amount.clone()),
            "customers_needed" => steps.map(|steps| steps.customers.clone()),
            "leads_needed" => steps.map(|steps| steps.leads.clone()),
            "leads_goal" => steps.map(|steps| Ratio::whole(steps.goal)),
            _ => return Some(Answer::Aside),
        }))
    })
}

fn working(statement: &Statement) -> Result<&WorkingLine, CasesError> {
    let working = line(statement, "volume")?.working.as_ref();
    working.ok_or_else(|| CasesError::NoAnswer("no working of the goal".to_owned()))
}

/// The rates by what was recorded of the months, and the goal of the month after them.
pub(super) fn recorded(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let months = match list(given, "months") {
        [] => std::slice::from_ref(given),
        months => months,
    };
    let mut log = LeadLog::default();
    for (month, place) in months.iter().zip(1..) {
        let name = month["month"].as_str().map_or_else(|| format!("2026-{place:02}"), str::to_owned);
        let day = at(&format!("{name}-10T08:00:00Z"))?;
        let won = exact(month, "won")?;
        let each = exact(month, "revenue_from_won")?
            .over(&won)
            .map_err(|error| CasesError::NoAnswer(error.to_string()))?;
        let (leads, won) = (whole(month, "marketing_leads")?, whole(month, "won")?);
        (0..won).for_each(|_| log.won(day, &each.to_string()));
        (won..leads).for_each(|_| drop(log.lead(day, "", &[])));
        let (marketing, all) =
            (exact(month, "marketing_revenue_closed")?, exact(month, "total_revenue_closed")?);
        log.deal(day, "marketing", &marketing.to_string());
        log.deal(day, "sales", &(&all - &marketing).to_string());
    }
    let again = if months.len() == 1 { "month" } else { "quarter" };
    let next = months.len() + 1;
    let quota =
        number(&given["next_quota"]).unwrap_or_else(|| Ratio::whole(1000)).decimal_text(2, Rounding::HalfUp);
    log.sections = format!(
        "figures: {{ needed: {{ leads-needed: {{ quota: {quota} EUR, marketing-share: 50%, deal-size: 1.00 EUR, close-rate: 50%, \
         recalculated: {again} }} }} }}\n"
    );
    log.promise("volume", "measure: lead-volume, goal: \">= figures.needed\", period: month");
    let statement =
        log.statement(&format!("2026-{next:02}"), at(&format!("2026-{:02}-20T00:00:00Z", next + 1))?)?;
    let working = working(&statement)?;
    let (recorded, steps) = (working.recorded.as_ref(), working.steps.as_ref());
    checks(expect, |key, _| {
        Some(Answer::Number(match key {
            "close" => recorded.and_then(|it| it.close_rate.clone()),
            "deal_size" => recorded.and_then(|it| Some(it.deal_size.as_ref()?.amount.clone())),
            "marketing_share" => recorded.and_then(|it| it.marketing_share.clone()),
            "next_leads_needed" => steps.map(|steps| steps.leads.clone()),
            "next_leads_goal" => steps.map(|steps| Ratio::whole(steps.goal)),
            _ => return Some(Answer::Aside),
        }))
    })
}
