use abide_core::calculation::{
    Funnel, FunnelStage, GoalLine, LeadGoal, LeadRate, LeadTerms, LeadTier, Recalculation, RecordedMonth,
    RepTerms, RevenueTerms, lead_goal, rep_capacity, tier_outcomes,
};
use abide_core::value::{Ratio, Rounding};
use serde_json::{Map, Value};

use super::answers::{Answer, checks, numbers};
use super::field::{count, exact, list, number, over_hundred, text, whole};
use super::{CasesError, Check};

type Checks = Result<Option<Vec<Check>>, CasesError>;

/// Lead goals, their line, their tiers and the time for them, as `abide calc leads` and `abide calc capacity` answer.
/// `None` for what only measures over facts can answer.
pub(super) fn try_leads(case: &Value) -> Checks {
    let (given, expect) = (&case["given"], &case["expect"]);
    let has = |key: &str| !given[key].is_null();
    if has("close_percent") {
        goal(given, expect).map(Some)
    } else if has("won") || has("months") && has("next_quota") {
        recalculation(given, expect).map(Some)
    } else if has("goal") && has("n") {
        line(given, expect).map(Some)
    } else if has("segments") {
        segments(given, expect).map(Some)
    } else if has("goals") && has("actual") {
        tiers(given, expect).map(Some)
    } else if has("per_rep") {
        funnel(given, expect).map(Some)
    } else if has("attempts_per_lead") {
        capacity(given, expect).map(Some)
    } else {
        Ok(None)
    }
}

fn no_answer(error: abide_core::calculation::CalculationError) -> CasesError {
    CasesError::NoAnswer(error.to_string())
}

fn close(percent: &Ratio) -> Vec<LeadRate> {
    vec![LeadRate { name: "close".to_owned(), rate: over_hundred(percent) }]
}

fn goal_of(revenue: RevenueTerms, percent: &Ratio) -> Result<LeadGoal, CasesError> {
    lead_goal(LeadTerms { revenue, rates: close(percent) }).map_err(no_answer)
}

fn whole_number(leads: Option<i64>) -> Answer {
    Answer::Number(leads.map(Ratio::whole))
}

fn rounded_up(number: Option<&Ratio>) -> Option<i64> {
    number.and_then(|number| number.to_whole(Rounding::Up))
}

fn goal(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let percent = exact(given, "close_percent")?;
    let revenue = match number(&given["customers_needed"]) {
        Some(customers) => RevenueTerms::Customers(customers),
        None => RevenueTerms::Quota {
            quota: exact(given, "sales_quota")?,
            marketing_share: over_hundred(&exact(given, "marketing_share_percent")?),
            deal_size: exact(given, "average_deal")?,
        },
    };
    let goal = goal_of(revenue, &percent)?;
    let whole_customers = rounded_up(goal.customers.as_ref());
    let from_whole =
        goal_of(RevenueTerms::Customers(Ratio::whole(whole_customers.unwrap_or_default())), &percent)?;
    checks(expect, |key, _| {
        Some(match key {
            "marketing_revenue_goal" => Answer::Number(goal.marketing_revenue_goal.clone()),
            "customers_needed" => Answer::Number(goal.customers.clone()),
            "customers_ceil" => whole_number(whole_customers),
            "leads_needed" => Answer::Number(goal.leads.clone()),
            "leads_goal" => whole_number(goal.leads_goal),
            // What it would be if customers were given, rounded.
            "leads_goal_if_customers_rounded_up_first" => whole_number(from_whole.leads_goal),
            "no_goal" | "status" => Answer::Yes(Some(goal.no_goal.is_some())),
            "wrong_readings" => Answer::Aside,
            _ => return None,
        })
    })
}

fn month(given: &Value) -> Result<RecordedMonth, CasesError> {
    Ok(RecordedMonth {
        month: given["month"].as_str().unwrap_or_default().to_owned(),
        leads: exact(given, "marketing_leads")?,
        won: exact(given, "won")?,
        won_revenue: exact(given, "revenue_from_won")?,
        marketing_revenue: exact(given, "marketing_revenue_closed")?,
        revenue: exact(given, "total_revenue_closed")?,
    })
}

fn recalculation(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let months = match list(given, "months") {
        [] => vec![month(given)?],
        months => months.iter().map(month).collect::<Result<_, _>>()?,
    };
    let recorded = Recalculation::new(months).map_err(no_answer)?;
    let next = match (number(&given["next_quota"]), &recorded) {
        (
            Some(quota),
            Recalculation {
                close_rate: Some(rate), deal_size: Some(size), marketing_share: Some(share), ..
            },
        ) => {
            let revenue =
                RevenueTerms::Quota { quota, marketing_share: share.clone(), deal_size: size.clone() };
            Some(goal_of(revenue, &(rate * &Ratio::whole(100)))?)
        }
        _ => None,
    };
    checks(expect, |key, _| {
        Some(match key {
            "close" => Answer::Number(recorded.close_rate.clone()),
            "deal_size" => Answer::Number(recorded.deal_size.clone()),
            "marketing_share" => Answer::Number(recorded.marketing_share.clone()),
            "next_leads_needed" => Answer::Number(next.as_ref().and_then(|goal| goal.leads.clone())),
            "next_leads_goal" => whole_number(next.as_ref().and_then(|goal| goal.leads_goal)),
            "wrong_mean_of_monthly_close_percent" => Answer::Aside,
            _ => return None,
        })
    })
}

/// A line alone, or with what came in.
fn line(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let line = GoalLine::new(exact(given, "goal")?, count(given, "n")?).map_err(no_answer)?;
    let wrong = || CasesError::Field { key: "daily".to_owned(), wanted: "numbers" };
    let came_in = numbers(list(given, "daily")).ok_or_else(wrong)?;
    let progress = line.progress(&came_in).map_err(no_answer)?;
    let two = |number: Ratio| number.decimal_text(2, Rounding::HalfUp);
    let days = |expected: &Value, told: &dyn Fn(Ratio) -> String| {
        let days = expected.as_object().into_iter().flatten();
        let days = days.map(|(day, _)| (day.clone(), Value::from(told(line.at(day.parse().unwrap_or(0))))));
        Value::Object(days.collect::<Map<_, _>>()).to_string()
    };
    checks(expect, |key, expected| {
        Some(match key {
            "per_period" | "per_day" => Answer::Number(Some(line.at(1))),
            "line" => Answer::Text(days(expected, &|number| number.to_string())),
            "line_2dp" => Answer::Text(days(expected, &two)),
            "last_equals_goal" => Answer::Yes(Some(line.at(line.steps) == line.goal)),
            "cumulative_actual" => {
                let all: Vec<String> = progress.cumulative.iter().map(ToString::to_string).collect();
                Answer::Text(format!("[{}]", all.join(",")))
            }
            "cumulative_goal_2dp" => {
                let all = (1_u32..).zip(&progress.cumulative).map(|(day, _)| Value::from(two(line.at(day))));
                Answer::Text(Value::Array(all.collect()).to_string())
            }
            "gap" => Answer::Number(Some(progress.gap.clone())),
            "on_or_above_line" => Answer::Yes(Some(progress.on_track)),
            "percent_of_goal" => Answer::Percent(progress.share_of_goal.clone()),
            "days_left" => whole_number(Some(i64::from(progress.steps_left))),
            "needed_per_day_left" => Answer::Number(progress.needed_per_step.clone()),
            "projected_total_linear" => Answer::Number(progress.projected.clone()),
            "met" => Answer::Yes(progress.met),
            "first_day_goal_reached" => whole_number(progress.reached_at.map(i64::from)),
            "wrong_reading_1_over_n_times_g" => Answer::Aside,
            _ => return None,
        })
    })
}

fn segments(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let mut tiers = Vec::new();
    for segment in list(given, "segments") {
        let revenue = RevenueTerms::Revenue {
            revenue: exact(segment, "revenue_goal")?,
            deal_size: exact(segment, "average_deal")?,
        };
        let goal = goal_of(revenue, &exact(segment, "close_percent")?)?;
        tiers.push(LeadTier {
            name: text(segment, "tier")?.to_owned(),
            goal: goal.leads_goal,
            calculated: Some(goal),
            value: None,
            handed: None,
        });
    }
    let (outcomes, totals) = tier_outcomes(tiers).map_err(no_answer)?;
    let mut found = Vec::new();
    for outcome in &outcomes {
        let Some(goal) = &outcome.tier.calculated else { continue };
        let name = &outcome.tier.name;
        let of_tier = checks(&expect[name], |key, _| {
            Some(match key {
                "customers" => Answer::Number(goal.customers.clone()),
                "leads_needed" => Answer::Number(goal.leads.clone()),
                "leads_goal" => whole_number(goal.leads_goal),
                _ => return None,
            })
        })?;
        found.extend(
            of_tier.into_iter().map(|check| Check { what: format!("{name}.{}", check.what), ..check }),
        );
    }
    found.push(Check::new(
        "total_leads_goal",
        &expect["total_leads_goal"],
        totals.goal.map_or_else(|| "null".to_owned(), |goal| goal.to_string()),
    ));
    Ok(found)
}

fn tiers(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let goals = given["goals"].as_object().into_iter().flatten();
    let tiers = goals.map(|(name, goal)| LeadTier {
        name: name.clone(),
        calculated: None,
        goal: goal.as_i64(),
        value: None,
        handed: number(&given["actual"][name]),
    });
    let (outcomes, totals) = tier_outcomes(tiers.collect()).map_err(no_answer)?;
    checks(expect, |key, _| {
        Some(match key {
            "met" => {
                let met =
                    outcomes.iter().map(|outcome| (outcome.tier.name.clone(), Value::from(outcome.met)));
                Answer::Text(Value::Object(met.collect()).to_string())
            }
            "total_actual" => Answer::Number(Some(totals.handed.clone())),
            "total_goal" => whole_number(totals.goal),
            "overall_met" => Answer::Yes(totals.met),
            _ => return None,
        })
    })
}

fn funnel(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let stages = given["per_rep"].as_object().into_iter().flatten();
    let stages = stages.map(|(name, count)| {
        let count = number(count).unwrap_or_else(Ratio::zero);
        FunnelStage { name: name.clone(), count }
    });
    let of_one = Funnel::new(stages.collect()).map_err(no_answer)?;
    let team = of_one.times(&exact(given, "reps")?);
    let counted = |stage: Option<&FunnelStage>| Answer::Number(stage.map(|stage| stage.count.clone()));
    checks(expect, |key, _| {
        Some(match key {
            "leads_for_team" => counted(team.stages.first()),
            "customers" => counted(team.stages.last()),
            "close" => Answer::Number(of_one.close_rate()),
            "connect_rate" => Answer::Number(of_one.rate(1)),
            "demo_to_customer" => Answer::Number(of_one.rate(of_one.stages.len() - 1)),
            _ => return None,
        })
    })
}

fn capacity(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let elsewhere = over_hundred(&exact(given, "time_for_sales_sourced_percent")?);
    let capacity = rep_capacity(RepTerms {
        leads: Ratio::whole(whole(given, "leads")?),
        reps: exact(given, "reps")?,
        attempts: exact(given, "attempts_per_lead")?,
        attempt_min: exact(given, "minutes_per_attempt")?,
        days: exact(given, "working_days")?,
        hours_per_day: exact(given, "selling_hours_per_day")?,
        share: &Ratio::one() - &elsewhere,
    });
    let capacity = capacity.map_err(no_answer)?;
    checks(expect, |key, _| {
        Some(match key {
            "needed_min" => Answer::Number(Some(capacity.needed_min.clone())),
            "available_min" => Answer::Number(Some(capacity.available_min.clone())),
            "load_percent" => Answer::Percent(Some(capacity.load.clone())),
            "fits" => Answer::Yes(Some(capacity.fits)),
            "leads_per_rep" => Answer::Number(Some(capacity.leads_per_rep.clone())),
            "attempts_affordable" => whole_number(capacity.attempts_affordable),
            "reps_needed" => whole_number(Some(capacity.reps_needed)),
            _ => return None,
        })
    })
}
