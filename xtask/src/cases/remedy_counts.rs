use abide_core::value::Ratio;
use serde_json::Value;

use super::field::{exact, list, number, text, whole};
use super::remedies::{Judged, checks, currency};
use super::remedy_case::{RemedyCase, money};
use super::{CasesError, Check};

/// The fee where a case asks for percentages only.
const FEE: i64 = 1_000_000;

/// Remedies by numbers, points, steps, rows of months and sums.
pub(super) fn of_counts(
    terms: &Value,
    facts: &Value,
    case: &Value,
) -> Result<Option<Vec<Check>>, CasesError> {
    let fee = number(&facts["monthly_fee"]).or_else(|| number(&facts["monthly_charge"]));
    let fee = fee.or_else(|| number(&facts["monthly_port_charge"])).unwrap_or_else(|| Ratio::whole(FEE));
    let mut remedy = RemedyCase::new(&currency(terms, case), &fee);
    if !promised(&mut remedy, terms, facts)? {
        return Ok(None);
    }
    let judged = Judged { answer: remedy.judge()?, fee: fee.clone() };
    let own = |key: &str| match key {
        "warning_letter" => {
            let told = judged.answer.entries.iter().any(|entry| entry.remedy == "warning");
            Some(told.to_string())
        }
        "credit_days" => {
            let day = fee.over(&Ratio::whole(30)).ok()?;
            Some(judged.answer.net().over(&day).ok()?.to_string())
        }
        _ => None,
    };
    checks(case, &judged, own).map(Some)
}

/// The promise and the remedies of a case; whether its terms are of a kind that is known here.
fn promised(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<bool, CasesError> {
    match text(terms, "kind")? {
        "sum_with_cap" => summed(remedy, terms, facts)?,
        "repeat_breach" => repeated(remedy, terms, facts)?,
        "escalating" => escalating(remedy, terms, facts)?,
        "per_interval" => {
            let least = whole(terms, "minimum_intervals")?;
            let pays = stepped("1", "none", &exact(terms, "pct_per_interval")?, "whole");
            counted(remedy, &format!("< {least}"), &exact(facts, "down_intervals")?, &bounded(&pays, terms));
        }
        "per_violation" => {
            let pays = stepped("1", "none", &exact(terms, "pct_each")?, "whole");
            counted(remedy, "< 1", &exact(facts, "violations")?, &bounded(&pays, terms));
        }
        "count_trigger" => {
            let pays = format!("{}%", exact(terms, "credit_pct")?);
            let goal = format!("< {}", exact(terms, "misses_at_least")?);
            counted(remedy, &goal, &exact(facts, "support_misses")?, &pays);
        }
        "count_bands" => {
            from_rows(remedy, &rows(terms, "bands", "count", "credit_pct")?, &facts["breaches"])?
        }
        "points_table" => {
            let wrong = || CasesError::Field { key: "table".to_owned(), wanted: "pairs of numbers" };
            let pair = |row: &Value| number(&row[0]).zip(number(&row[1])).ok_or_else(wrong);
            let rows: Result<Vec<_>, _> = list(terms, "table").iter().map(pair).collect();
            from_rows(remedy, &rows?, &facts["points"])?;
        }
        "points_to_deduction" => {
            from_rows(remedy, &rows(terms, "table", "points", "deduction_pct")?, &facts["points"])?;
            let warned = list(terms, "table").iter().find(|row| row["warning"] == true);
            if let Some(from) = warned.and_then(|row| number(&row["points"][0])) {
                let then = "then: { notify: { to: [desk by email] } }";
                remedy.remedy("warning", format!("when: {{ value: {{ figure: \">= {from}\" }} }}, {then}"));
            }
        }
        "delay_refund" => delayed(remedy, terms, facts)?,
        "penalty_and_reward" => rewarded(remedy, terms, facts)?,
        "linear_shortfall" => shortfall(remedy, terms, facts)?,
        "step_shortfall" => {
            let each = format!("{} point", exact(terms, "step_points")?);
            let pays = bounded(&stepped(&each, "goal", &exact(terms, "pct_per_step")?, rule(terms)?), terms);
            remedy.share(
                "figure",
                &format!(">= {}%", exact(terms, "target")?),
                &[exact(facts, "availability_pct")?],
            );
            remedy.remedy(
                "credit",
                format!("when: {{ missed: figure }}, then: {{ credit: {{ pays: {pays} }} }}"),
            );
        }
        "outage_days" => outage_days(remedy, terms, facts)?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// `{ steps: … }` of a percentage each.
fn stepped(each: &str, beyond: &str, percent: &Ratio, count: &str) -> String {
    format!("{{ steps: {{ each: {each}, beyond: {beyond}, pays: {percent}%, count: {count} }} }}")
}

/// An amount with the bound of the terms behind it.
fn bounded(pays: &str, terms: &Value) -> String {
    number(&terms["cap_pct"]).map_or_else(|| pays.to_owned(), |cap| format!("{pays}, at-most: {cap}%"))
}

fn rule(terms: &Value) -> Result<&'static str, CasesError> {
    match text(terms, "step_rule")? {
        "started_steps" => Ok("started"),
        "whole_steps" => Ok("whole"),
        "linear" => Ok("linear"),
        _ => Err(CasesError::Field { key: "step_rule".to_owned(), wanted: "of a kind that is known" }),
    }
}

/// A promise about a number, told by one sample, and a credit where it is missed.
fn counted(remedy: &mut RemedyCase, goal: &str, count: &Ratio, pays: &str) {
    let terms =
        format!("measure: {{ sum: {{ of: samples, field: value }} }}, goal: \"{goal}\", period: month");
    remedy.samples("figure", &terms, std::slice::from_ref(count));
    remedy.remedy("credit", format!("when: {{ missed: figure }}, then: {{ credit: {{ pays: {pays} }} }}"));
}

/// The rows of a table by their lower ends. Where two begin alike, the one that pays more begins behind the other.
fn rows(terms: &Value, table: &str, range: &str, pays: &str) -> Result<Vec<(Ratio, Ratio)>, CasesError> {
    let mut rows: Vec<(Ratio, Ratio)> = Vec::new();
    let mut last_end: Option<Ratio> = None;
    for row in list(terms, table) {
        let wrong = || CasesError::Field { key: range.to_owned(), wanted: "two numbers" };
        let mut from = number(&row[range][0]).ok_or_else(wrong)?;
        if rows.last().is_some_and(|(other, _)| *other == from)
            && let Some(end) = &last_end
        {
            from = end + &Ratio::one();
        }
        last_end = number(&row[range][1]);
        rows.push((from, exact(row, pays)?));
    }
    Ok(rows)
}

/// Bands of a number: each row holds from its lower end on.
fn from_rows(remedy: &mut RemedyCase, rows: &[(Ratio, Ratio)], count: &Value) -> Result<(), CasesError> {
    let count =
        number(count).ok_or_else(|| CasesError::Field { key: "count".to_owned(), wanted: "a number" })?;
    let paying: Vec<&(Ratio, Ratio)> = rows.iter().filter(|(_, pays)| !pays.is_zero()).collect();
    let Some((first, _)) = paying.first() else { return Ok(()) };
    let bands: Vec<String> = paying.iter().map(|(from, pays)| format!("\">= {from}\": {pays}%")).collect();
    counted(remedy, &format!("< {first}"), &count, &format!("{{ bands: {{ {} }} }}", bands.join(", ")));
    Ok(())
}

/// Percentages that are added up, of which some may be owed the other way round.
fn summed(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let signed = list(facts, "signed_pct");
    let all = if signed.is_empty() { list(facts, "penalties_pct") } else { signed };
    for (position, percent) in all.iter().enumerate() {
        let wrong = || CasesError::Field { key: "penalties_pct".to_owned(), wanted: "numbers" };
        let percent = number(percent).ok_or_else(wrong)?;
        let (id, reward) = (format!("p{position}"), !signed.is_empty() && !percent.is_negative());
        let size = if percent.is_negative() { -percent } else { percent };
        remedy.share(&id, ">= 99%", &[if reward { Ratio::whole(100) } else { Ratio::zero() }]);
        let (trigger, kind) = if reward { ("all-met", "reward") } else { ("missed", "credit") };
        let then = format!("then: {{ {kind}: {{ pays: {size}% }} }}");
        remedy.remedy(&id, format!("when: {{ {trigger}: [{id}] }}, {then}"));
    }
    let cap = exact(terms, "cap_pct")?;
    remedy.caps.push(("sum".to_owned(), format!("covers: all, at-most: {cap}% per month, of: fees")));
    Ok(())
}

/// Something more where a month and the one before it were penalised.
fn repeated(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let kept = |key: &str| {
        let penalised = exact(facts, key)? > Ratio::zero();
        Ok(if penalised { Ratio::zero() } else { Ratio::whole(100) })
    };
    let months: Result<Vec<Ratio>, CasesError> =
        ["previous_penalty_pct", "current_penalty_pct"].into_iter().map(kept).collect();
    remedy.lasts = "2 months".to_owned();
    remedy.share("figure", ">= 50%", &months?);
    let extra = exact(terms, "extra_pct")?;
    let when = "when: { in-a-row: { when: { missed: figure }, times: 2 } }";
    remedy.remedy("extra", format!("{when}, then: {{ fine: {{ pays: {extra}% }} }}"));
    Ok(())
}

/// So much for the first missed month, more for each that follows it.
fn escalating(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let months = usize::try_from(whole(facts, "consecutive_failed_months")?).unwrap_or(0);
    remedy.lasts = format!("{months} months");
    remedy.share("figure", ">= 50%", &vec![Ratio::zero(); months]);
    let bands = terms["pct"].as_object().into_iter().flatten().filter_map(|(count, percent)| {
        Some(format!("\">= {}\": {}%", count.trim_end_matches('+'), number(percent)?))
    });
    let bands = bands.collect::<Vec<_>>().join(", ");
    let pays = bounded(&format!("{{ by-streak: {{ {bands} }} }}"), terms);
    remedy.remedy("credit", format!("when: {{ missed: figure }}, then: {{ credit: {{ pays: {pays} }} }}"));
    Ok(())
}

/// A refund by how late something was.
fn delayed(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let mut rows = Vec::new();
    for row in list(terms, "bands") {
        rows.push((exact(row, "minutes_from")?, exact(row, "refund_pct")?));
    }
    let bands: Vec<String> = rows.iter().map(|(from, pays)| format!("\">= {from}\": {pays}%")).collect();
    let first = rows.first().map_or_else(Ratio::zero, |(from, _)| from.clone());
    let terms = format!(
        "measure: {{ statistic: {{ of: samples, field: value, take: max }} }}, goal: \"< {first}\", period: month"
    );
    remedy.samples("figure", &terms, &[exact(facts, "delay_minutes")?]);
    let pays = format!("{{ pays: {{ bands: {{ {} }} }} }}", bands.join(", "));
    remedy.remedy("refund", format!("when: {{ missed: figure }}, then: {{ refund: {pays} }}"));
    Ok(())
}

/// A penalty for a miss, and a reward for doing better.
fn rewarded(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let wrong = |key: &str| CasesError::Field { key: key.to_owned(), wanted: "a comparison" };
    let compared = |value: &Value, key: &str| {
        let sign = value[1].as_str().map(|sign| if sign == "==" { "=" } else { sign });
        sign.zip(number(&value[2])).map(|(sign, number)| format!("{sign} {number}")).ok_or_else(|| wrong(key))
    };
    let measure = terms["objective"][0].as_str().ok_or_else(|| wrong("objective"))?;
    let goal = compared(&terms["objective"], "objective")?;
    let better = compared(&terms["reward"]["if"], "reward")?;
    let objective = format!(
        "measure: {{ statistic: {{ of: samples, field: value, take: max }} }}, goal: \"{goal}\", period: month"
    );
    remedy.samples("figure", &objective, &[exact(facts, measure)?]);
    let (penalty, reward) = (exact(terms, "penalty_pct")?, exact(&terms["reward"], "pct")?);
    remedy.remedy("penalty", format!("when: {{ missed: figure }}, then: {{ fine: {{ pays: {penalty}% }} }}"));
    let when = format!("when: {{ value: {{ figure: \"{better}\" }} }}");
    remedy.remedy("reward", format!("{when}, then: {{ reward: {{ pays: {reward}% }} }}"));
    Ok(())
}

/// So much money for each point below the promise, within the lowest of several caps.
fn shortfall(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let wrong = |key: &str| CasesError::Field { key: key.to_owned(), wanted: "of a form that is known" };
    let (factor, hours) = text(terms, "per_point")?.split_once(" x ").ok_or_else(|| wrong("per_point"))?;
    let hours: Ratio = hours.parse().map_err(|_| wrong("per_point"))?;
    let each = money(&(&exact(facts, factor)? * &hours));
    let goal = number(&terms["objective"][1]).ok_or_else(|| wrong("objective"))?;
    let currency = remedy.currency.clone();
    remedy.share("figure", &format!(">= {goal}%"), &[exact(facts, "availability_pct")?]);
    let steps =
        format!("{{ steps: {{ each: 1 point, beyond: goal, pays: {each} {currency}, count: linear }} }}");
    remedy.remedy("fine", format!("when: {{ missed: figure }}, then: {{ fine: {{ pays: {steps} }} }}"));
    for (position, cap) in list(terms, "caps").iter().enumerate() {
        let share = super::field::over_hundred(&exact(cap, "pct")?);
        let most = money(&(&exact(facts, text(cap, "pct_of")?)? * &share));
        // Two caps that cover the same over the same time are told apart by their periods.
        let per = if position == 0 { "month" } else { "term" };
        remedy
            .caps
            .push((format!("c{position}"), format!("covers: all, at-most: {most} {currency} per {per}")));
    }
    Ok(())
}

/// A day's fee for an outage, and for each complete hour a further one, up to some days.
fn outage_days(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    let (over, most) = (whole(terms, "over_minutes")?, whole(terms, "max_days_per_month")?);
    let day = exact(facts, "monthly_port_charge")?.over(&Ratio::whole(30)).unwrap_or_default();
    let currency = remedy.currency.clone();
    let mut bands = vec![format!("\"> {over} minutes\": {} {currency}", money(&day))];
    for days in 2..=most {
        let pays = money(&(&day * &Ratio::whole(days)));
        bands.push(format!("\">= {} minutes\": {pays} {currency}", days * 60));
    }
    let objective = format!("measure: longest-outage, goal: \"<= {over} minutes\", period: month");
    remedy.objectives.push(("figure".to_owned(), objective));
    let minutes = whole(facts, "outage_minutes")?;
    let ended = format!("2026-01-10T{:02}:{:02}:00Z", minutes / 60, minutes % 60);
    remedy.rows.entry("outages").or_default().push(format!("service,2026-01-10T00:00:00Z,{ended}"));
    let pays = format!("{{ pays: {{ bands: {{ {} }} }} }}", bands.join(", "));
    remedy.remedy("credit", format!("when: {{ missed: figure }}, then: {{ credit: {pays} }}"));
    Ok(())
}
