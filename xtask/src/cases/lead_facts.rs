use abide_core::statement::{ObjectiveLine, PaceLine, Statement, WorkingLine};
use abide_core::value::{Ratio, Rounding};
use abide_core::verdict::Outcome;
use abide_time::{Duration, Instant};
use serde_json::Value;

use super::answers::{Answer, checks};
use super::field::{count, exact, instant, list, number, text, whole};
use super::lead_log::{LeadLog, line};
use super::{CasesError, Check};

const DAY_S: i64 = 86_400;

/// Leads as facts, judged by an agreement: how soon and how often they were followed up, how what came in stands to the
/// goal line, goals by tier, both sides together, and goals worked out of what was recorded. `None` where facts say
/// nothing.
pub(super) fn try_lead_facts(case: &Value, file: &Value) -> Result<Option<Vec<Check>>, CasesError> {
    let (given, expect) = (&case["given"], &case["expect"]);
    let has = |key: &str| !given[key].is_null();
    let found = if has("rule") && logs_leads(file) {
        untouched(given, expect, file)?
    } else if has("log") && logs_leads(file) {
        speed(given, expect, file)?
    } else if has("seconds") {
        mean_and_share(given, expect)?
    } else if has("handed") && has("first") {
        spans(given, expect)?
    } else if has("attempts_on_unreached") {
        depth(given, expect)?
    } else if has("marketing") && has("sales") {
        both_sides(given, expect)?
    } else if has("months_met") {
        in_a_row(given, expect)?
    } else if has("goal") && has("n") {
        pace(given, expect)?
    } else if has("goals") && has("actual") {
        tiers(given, expect)?
    } else if has("sales_quota") {
        goal(given, expect)?
    } else if has("won") || has("months") && has("next_quota") {
        recorded(given, expect)?
    } else {
        return Ok(None);
    };
    Ok(Some(found))
}

/// Whether the logs of a file tell what was done about leads; others tell calls.
fn logs_leads(file: &Value) -> bool {
    let logs = file["logs"].as_object().into_iter().flat_map(|logs| logs.values());
    logs.filter_map(Value::as_array).flatten().any(|entry| !entry["attempts"].is_null())
}

fn at(text: &str) -> Result<Instant, CasesError> {
    text.parse().map_err(|_| CasesError::NoAnswer(format!("`{text}` is no instant")))
}

fn met(line: &ObjectiveLine) -> Answer {
    Answer::Yes(match line.outcome {
        Outcome::Met => Some(true),
        Outcome::Missed => Some(false),
        _ => None,
    })
}

/// Statistics of the clock that runs from hand-over to the first touch.
const STATISTICS: [(&str, &str); 4] =
    [("mean", "mean"), ("median", "median"), ("p90", "p90"), ("max", "max")];

fn statistics(log: &mut LeadLog, period: &str, filter: &str) {
    for (id, take) in STATISTICS {
        log.promise(
            id,
            &format!(
                "measure: {{ statistic: {{ of: leads, clock: follow-up, take: {take} }} }}, goal: \"<= 1 hour\", period: \
                 {period}{filter}"
            ),
        );
    }
}

fn speed(given: &Value, expect: &Value, file: &Value) -> Result<Vec<Check>, CasesError> {
    let mut log = LeadLog::of(list(&file["logs"], text(given, "log")?))?;
    let last = log.last.ok_or_else(|| CasesError::NoAnswer("the log is empty".to_owned()))?;
    if let Some(rep) = given["rep"].as_str() {
        statistics(&mut log, "month", &format!(", where: {{ kind: {rep} }}"));
        return of_bucket(&log.statement("2026-03", last)?, expect);
    }
    statistics(&mut log, text(given, "bucket")?, "");
    let mut found = Vec::new();
    for (bucket, expect) in expect.as_object().into_iter().flatten() {
        let checks = of_bucket(&log.statement(bucket, last)?, expect)?;
        found.extend(
            checks.into_iter().map(|check| Check { what: format!("{bucket}.{}", check.what), ..check }),
        );
    }
    Ok(found)
}

fn of_bucket(statement: &Statement, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let mean = line(statement, "mean")?;
    let items = mean.figure.items.as_ref().ok_or_else(|| CasesError::NoAnswer("no items".to_owned()))?;
    let counted = |count: u64| Answer::Number(i64::try_from(count).ok().map(Ratio::whole));
    let value = |id: &str| Ok(Answer::Number(line(statement, id)?.figure.value.clone()));
    let values = [value("mean")?, value("median")?, value("p90")?, value("max")?];
    let [mean, median, p90, max] = values;
    let number = |answer: &Answer| match answer {
        Answer::Number(number) => Answer::Number(number.clone()),
        _ => Answer::Aside,
    };
    checks(expect, |key, _| {
        Some(match key {
            "count" => counted(items.met),
            "open" => counted(items.open),
            "mean_s" | "mean_6dp" => number(&mean),
            "median_s" => number(&median),
            "p90_nearest_rank_s" => number(&p90),
            "max_s" => number(&max),
            _ => return None,
        })
    })
}

fn mean_and_share(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let mut log = LeadLog::default();
    for (seconds, start) in list(given, "seconds").iter().zip(0..) {
        let after = seconds.as_i64().unwrap_or_default();
        log.lead(
            at("2026-03-02T08:00:00Z")?.plus(Duration::from_seconds(start * 60)),
            "",
            &[("call", after)],
        );
    }
    let mean = whole(given, "target_mean_s")?;
    let within = whole(given, "target_within_s")?;
    let percent = text(given, "target_percent")?;
    log.promise(
        "mean",
        &format!("measure: {{ statistic: {{ of: leads, clock: follow-up, take: mean }} }}, goal: \"<= {mean} seconds\", period: month"),
    );
    log.promise(
        "share",
        &format!("measure: {{ within: {{ clock: follow-up }} }}, limit: {within} seconds, goal: \">= {percent}%\", period: month"),
    );
    let statement = log.statement("2026-03", at("2026-04-20T00:00:00Z")?)?;
    let (mean, share) = (line(&statement, "mean")?, line(&statement, "share")?);
    checks(expect, |key, _| {
        Some(match key {
            "mean_s" => Answer::Number(mean.figure.value.clone()),
            "mean_met" => met(mean),
            "ratio" => Answer::Number(share.figure.value.clone()),
            "percent" => Answer::Percent(share.figure.value.clone()),
            "share_met" => met(share),
            _ => return None,
        })
    })
}

/// Times between the form, the hand-over and the first touch, around the clock and in opening hours.
fn spans(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let mut log = LeadLog::default();
    let (handed, first) = (instant(given, "handed")?, instant(given, "first")?);
    if !given["submitted"].is_null() {
        log.event("lead", instant(given, "submitted")?, "submitted", "");
    }
    log.event("lead", handed, "handed", "");
    log.event("lead", first, "call", "");
    let hours = given["hours"].as_str().unwrap_or("daily 00:00-24:00 UTC").to_lowercase();
    let words: Vec<&str> = hours.split(' ').collect();
    let [days, open, _] = words[..] else {
        return Err(CasesError::Field { key: "hours".to_owned(), wanted: "days, hours and a zone" });
    };
    log.sections = format!("calendars: {{ desk: {{ hours: {{ {days}: \"{open}\" }} }} }}\n");
    let mut clocks = vec![("calendar", "follow-up", "always"), ("business", "follow-up", "desk")];
    if !given["submitted"].is_null() {
        log.sections.push_str(
            "clocks:\n  buyer: { of: leads, start: [submitted], stop: [call] }\n  routing: { of: leads, start: [submitted], \
             stop: [handed] }\n",
        );
        clocks.extend([("buyer", "buyer", "always"), ("routing", "routing", "always")]);
    }
    for (id, clock, calendar) in clocks {
        log.promise(
            id,
            &format!(
                "measure: {{ statistic: {{ of: leads, clock: {clock}, take: max }} }}, calendar: {calendar}, goal: \"<= 1 \
                 hour\", period: month"
            ),
        );
    }
    let statement = log.statement("2026-03", at("2026-04-20T00:00:00Z")?)?;
    let value = |id: &str| line(&statement, id).ok().and_then(|line| line.figure.value.clone());
    checks(expect, |key, _| {
        Some(Answer::Number(match key {
            "calendar_s" | "rep_s" => value("calendar"),
            "business_s" => value("business"),
            "buyer_wait_s" => value("buyer"),
            "routing_s" => value("routing"),
            _ => return None,
        }))
    })
}

fn depth(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let mut log = LeadLog::default();
    for (attempts, place) in list(given, "attempts_on_unreached").iter().zip(0..) {
        let tries: Vec<(&str, i64)> =
            (1..=attempts.as_i64().unwrap_or_default()).map(|n| ("call", n * 3600)).collect();
        log.lead(at("2026-03-02T08:00:00Z")?, &format!("lead-{place}"), &tries);
    }
    let target = whole(given, "target")?;
    log.promise("mean", &format!("measure: follow-up-depth, goal: \">= {target}\", period: month"));
    log.promise(
        "each",
        &format!("measure: follow-up-depth, goal: \">= {target}\", period: month, each: kind"),
    );
    let statement = log.statement("2026-03", at("2026-04-20T00:00:00Z")?)?;
    let (mean, each) = (line(&statement, "mean")?, line(&statement, "each")?);
    let values: Vec<&ObjectiveLine> = statement
        .services
        .iter()
        .flat_map(|service| &service.objectives)
        .filter(|line| line.id == "each" && !line.scope.is_empty())
        .collect();
    let reached = values.iter().filter(|line| line.outcome == Outcome::Met).count();
    let whole = |number: usize| Ratio::whole(i64::try_from(number).unwrap_or(i64::MAX));
    let share = whole(reached).over(&whole(values.len())).ok();
    checks(expect, |key, _| {
        Some(match key {
            "mean_attempts" => Answer::Number(mean.figure.value.clone()),
            "mean_met" => met(mean),
            "ratio" => Answer::Number(share.clone()),
            "percent" => Answer::Percent(share.clone()),
            "each_met" => met(each),
            _ => return None,
        })
    })
}

/// Those whom nobody tried within so many hours.
fn untouched(given: &Value, expect: &Value, file: &Value) -> Result<Vec<Check>, CasesError> {
    let mut log = LeadLog::of(list(&file["logs"], text(given, "log")?))?;
    let hours = text(given, "rule")?.split(' ').find_map(|word| word.parse::<u32>().ok());
    let hours = hours.ok_or_else(|| CasesError::Field { key: "rule".to_owned(), wanted: "hours" })?;
    log.promise(
        "touched",
        &format!("measure: {{ within: {{ clock: follow-up }} }}, limit: {hours} hours, goal: \"= 100%\", period: month"),
    );
    let statement = log.statement("2026-03", instant(given, "as_of")?)?;
    let items = line(&statement, "touched")?.figure.items.as_ref();
    let mut late: Vec<Value> = items.map_or_else(Vec::new, |items| {
        items.breaches.iter().map(|breach| Value::from(breach.item.clone())).collect()
    });
    late.sort_by_key(ToString::to_string);
    let late = Value::Array(late).to_string();
    checks(expect, |key, _| (key == "flagged").then(|| Answer::Text(late.clone())))
}

fn both_sides(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let (marketing, sales) = (&given["marketing"], &given["sales"]);
    let wanted = || CasesError::Field { key: "within".to_owned(), wanted: "two counts" };
    let [within, of] = list(sales, "within") else { return Err(wanted()) };
    let (within, of) = (within.as_i64().ok_or_else(wanted)?, of.as_i64().ok_or_else(wanted)?);
    let actual = whole(marketing, "actual")?;
    let attempts = exact(sales, "mean_attempts")?;
    let mut log = LeadLog::default();
    let start = at("2026-03-02T08:00:00Z")?;
    // So many leads were followed up, one call each, and were reached by it; on the others the attempts were made.
    let (numerator, leads) = (attempts.numerator_text(), attempts.denominator_text());
    let wrong = |_| CasesError::Field { key: "mean_attempts".to_owned(), wanted: "a small fraction" };
    let (tries, tried): (i64, i64) = (numerator.parse().map_err(wrong)?, leads.parse().map_err(wrong)?);
    for place in 0..actual {
        let late = if place < within { 60 } else { 7200 };
        let timed = if place < of { "timed" } else { "untimed" };
        let mut events = vec![("call", late)];
        if place >= tried {
            events.push(("connected", late));
        } else {
            let more = tries / tried + i64::from(place < tries % tried) - 1;
            events.extend((1..=more).map(|n| ("call", late + n * 3600)));
        }
        log.lead(start.plus(Duration::from_seconds(place)), timed, &events);
    }
    log.promise(
        "volume",
        &format!("measure: lead-volume, goal: \">= {}\", period: month", whole(marketing, "goal")?),
    );
    log.promise(
        "speed",
        &format!(
            "where: {{ kind: timed }}, measure: {{ within: {{ clock: follow-up }} }}, limit: 1 hour, goal: \">= {}%\", period: month",
            text(sales, "within_percent_target")?
        ),
    );
    log.promise(
        "depth",
        &format!("measure: follow-up-depth, goal: \">= {}\", period: month", text(sales, "attempts_target")?),
    );
    let statement = log.statement("2026-03", at("2026-04-20T00:00:00Z")?)?;
    let (volume, speed, depth) =
        (line(&statement, "volume")?, line(&statement, "speed")?, line(&statement, "depth")?);
    let all = [volume, speed, depth].iter().all(|line| line.outcome == Outcome::Met);
    let mut found = checks(expect, |key, _| {
        Some(match key {
            "marketing_met" => met(volume),
            "sales_speed" => Answer::Number(speed.figure.value.clone()),
            "sales_speed_met" => met(speed),
            "sales_depth_met" => met(depth),
            "agreement_met" => Answer::Yes(Some(all)),
            _ => return None,
        })
    })?;
    let came = depth.figure.value.clone().unwrap_or_else(Ratio::zero);
    found.push(Check::new("mean attempts given", attempts, came));
    Ok(found)
}

/// A right that arises after three missed months in a row.
fn in_a_row(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
    let mut log = LeadLog::default();
    let months = list(given, "months_met");
    for (met, month) in months.iter().zip(1..) {
        if *met == Value::Bool(true) {
            log.lead(at(&format!("2026-{month:02}-10T08:00:00Z"))?, "", &[]);
        }
    }
    log.promise("volume", "measure: lead-volume, goal: \">= 1\", period: month");
    log.objectives.push_str(
        "remedies: { leave: { when: { in-a-row: { when: { any-missed: all }, times: 3 } }, then: { right: { under: cancel, \
         exercise: 30 days } } } }\n",
    );
    let last = months.len();
    let as_of = at(&format!("2026-{:02}-20T00:00:00Z", last + 1))?;
    let mut right = false;
    for month in 1..=last {
        right |= !log.statement(&format!("2026-{month:02}"), as_of)?.entries.is_empty();
    }
    let statement = log.statement(&format!("2026-{last:02}"), as_of)?;
    let trend = &line(&statement, "volume")?.trend;
    let (mut longest, mut run) = (0_i64, 0_i64);
    for point in trend {
        run = if point.outcome == Outcome::Missed { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    checks(expect, |key, _| {
        Some(match key {
            "termination_condition_met" => Answer::Yes(Some(right)),
            "longest_miss_streak" => Answer::Number(Some(Ratio::whole(longest))),
            _ => return None,
        })
    })
}

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
fn pace(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
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
fn tiers(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
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
fn goal(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
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
fn recorded(given: &Value, expect: &Value) -> Result<Vec<Check>, CasesError> {
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
