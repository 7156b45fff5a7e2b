use abide_core::value::{Ratio, Rounding};
use abide_time::{Duration, Instant};
use serde_json::Value;

use super::field::{exact, instant, list, number, text, whole};
use super::remedies::{Judged, checks, currency};
use super::remedy_case::{RemedyCase, money};
use super::{CasesError, Check};

/// Remedies for goods: late ones, shaken ones, warm ones, lost ones.
pub(super) fn of_goods(terms: &Value, facts: &Value, case: &Value) -> Result<Option<Vec<Check>>, CasesError> {
    match text(terms, "kind")? {
        "delay_penalty" => late(terms, facts, case).map(Some),
        "price_reduction" => shaken(terms, facts, case).map(Some),
        "excursion_penalty" => warm(terms, facts, case).map(Some),
        "refund_capped" => lost(terms, facts, case).map(Some),
        _ => Ok(None),
    }
}

const DAY_S: i64 = 86_400;

/// An order with its limit at the agreed instant. A second remedy of one unit a day tells the days.
fn late(terms: &Value, facts: &Value, case: &Value) -> Result<Vec<Check>, CasesError> {
    let (agreed, actual) = (instant(facts, "agreed")?, instant(facts, "actual")?);
    let rate = number(&facts["rate"]).unwrap_or_else(Ratio::one);
    let value = &exact(facts, "goods_value")? * &rate;
    let currency = currency(terms, case);
    let mut remedy = RemedyCase::new(&currency, &value);
    // The order is older than either instant, and its limit ends at the agreed one.
    let opened = agreed.min(actual).minus(Duration::from_seconds(DAY_S));
    let limit_s = agreed.since(opened).us() / 1_000_000;
    let first = opened.to_string();
    remedy.starts = first.get(..10).unwrap_or_default().to_owned();
    remedy.lasts = "2 years".to_owned();
    remedy.fee = format!("{} {currency} per term", money(&value));
    let limit = length(limit_s);
    let objective = format!(
        "measure: {{ within: {{ clock: delivery }} }}, limit: {limit}, goal: \">= 100%\", period: term"
    );
    remedy.objectives.push(("figure".to_owned(), objective));
    remedy.sections.push("clocks: { delivery: { start: [opened], stop: [resolved] } }".to_owned());
    let rows = [(opened, "opened"), (actual, "resolved")];
    let row = |(at, event): (Instant, &str)| format!("order,{event},{at},service");
    remedy.rows.insert("tickets", rows.into_iter().map(row).collect());
    let started = terms["day_count"] == "ceil";
    let (step, percent) = (whole(terms, "step_days")?, exact(terms, "pct_of_value_per_step")?);
    let (each, pays, count) = match text(terms, "step_rule")? {
        "started_steps" => (step, percent, "started"),
        // Whole days, each of which is its part of a step.
        _ => (
            1,
            percent.over(&Ratio::whole(step)).unwrap_or_default(),
            if started { "started" } else { "whole" },
        ),
    };
    let cap = number(&terms["cap_pct_of_value"]).map_or_else(String::new, |cap| format!(", at-most: {cap}%"));
    let days = |each: i64| format!("{each} calendar day{}", if each == 1 { "" } else { "s" });
    let steps =
        format!("{{ steps: {{ each: {}, beyond: limit, pays: {pays}%, count: {count} }} }}", days(each));
    remedy.remedy(
        "penalty",
        format!("when: {{ breached: figure }}, then: {{ fine: {{ pays: {steps}{cap} }} }}"),
    );
    let count = if started { "started" } else { "whole" };
    let steps = format!(
        "{{ steps: {{ each: 1 calendar day, beyond: limit, pays: 1.00 {currency}, count: {count} }} }}"
    );
    remedy.remedy("days", format!("when: {{ breached: figure }}, then: {{ fine: {{ pays: {steps} }} }}"));
    let most = whole(terms, "termination_if_delay_days_gt")?;
    let overrun =
        if started { format!("> {} hours", most * 24) } else { format!(">= {} hours", (most + 1) * 24) };
    let then = "then: { right: { under: exit, exercise: 60 days } }";
    remedy
        .remedy("exit", format!("when: {{ breached: figure }}, where: {{ overrun: \"{overrun}\" }}, {then}"));
    let judged = Judged { answer: remedy.judge()?, fee: value };
    checks(case, &judged, |key| {
        Some(match key {
            "penalty" => money(&judged.answer.paid(|id| id == "penalty")),
            "delay_days" => judged.answer.paid(|id| id == "days").to_string(),
            "reject" if judged.answer.is_met("figure") && judged.answer.entries.is_empty() => {
                "not late".to_owned()
            }
            _ => return None,
        })
    })
}

/// A length of time as the language writes it.
fn length(seconds: i64) -> String {
    let parts = [(seconds / 3600, "hours"), (seconds / 60 % 60, "minutes"), (seconds % 60, "seconds")];
    let written = parts.iter().filter(|(count, _)| *count > 0);
    written.map(|(count, unit)| format!("{count} {unit}")).collect::<Vec<_>>().join(" ")
}

/// A price less so much for each shock outside its bounds, and less a sum for coming late.
fn shaken(terms: &Value, facts: &Value, case: &Value) -> Result<Vec<Check>, CasesError> {
    let price = exact(terms, "contract_price")?;
    let currency = currency(terms, case);
    let mut remedy = RemedyCase::new(&currency, &price);
    let wrong = |key: &str| CasesError::Field { key: key.to_owned(), wanted: "numbers" };
    let readings: Option<Vec<Ratio>> = list(facts, "readings").iter().map(number).collect();
    remedy.sampled("shock", &readings.ok_or_else(|| wrong("readings"))?);
    let each = exact(terms, "per_shock")?;
    for (id, sign, bound) in [("low", "<", 0), ("high", ">", 1)] {
        let bound = number(&terms["shock_bounds"][bound]).ok_or_else(|| wrong("shock_bounds"))?;
        let objective = format!(
            "where: {{ about: shock, value: \"{sign} {bound}\" }}, measure: {{ count: {{ of: samples }} }}, goal: \"< 1\", \
             period: month"
        );
        remedy.objectives.push((id.to_owned(), objective));
        let steps = format!(
            "{{ steps: {{ each: 1, beyond: none, pays: {} {currency}, count: whole }} }}",
            money(&each)
        );
        remedy.remedy(id, format!("when: {{ missed: {id} }}, then: {{ fine: {{ pays: {steps} }} }}"));
    }
    let took = instant(facts, "finish")?.since(instant(facts, "start")?);
    let took = Ratio::new(took.us(), 1_000_000).unwrap_or_default();
    let objective = format!(
        "measure: {{ statistic: {{ of: samples, field: value, take: max }} }}, goal: \"<= {}\", period: month",
        exact(terms, "limit_seconds")?
    );
    remedy.samples("figure", &objective, &[took]);
    let late = money(&exact(terms, "late_penalty")?);
    remedy.remedy(
        "late",
        format!("when: {{ missed: figure }}, then: {{ fine: {{ pays: {late} {currency} }} }}"),
    );
    let judged = Judged { answer: remedy.judge()?, fee: price.clone() };
    checks(case, &judged, |key| {
        Some(match key {
            "price_due" => money(&(&price - &judged.answer.net())),
            "late" => (!judged.answer.is_met("figure")).to_string(),
            _ => return None,
        })
    })
}

/// So much for each degree and each percent of humidity outside their bounds; the high side counts where the low one
/// was kept.
fn warm(terms: &Value, facts: &Value, case: &Value) -> Result<Vec<Check>, CasesError> {
    let units = exact(facts, "units")?;
    let price = &units * &exact(terms, "unit_price")?;
    let each = money(&(&units * &exact(terms, "factor")?));
    let currency = currency(terms, case);
    let mut remedy = RemedyCase::new(&currency, &price);
    let wrong = |key: &str| CasesError::Field { key: key.to_owned(), wanted: "numbers" };
    let bound = |key: &str, side: usize| number(&terms[key][side]).ok_or_else(|| wrong(key));
    for (about, key) in [("temperature", "c"), ("humidity", "humidity")] {
        let readings: Option<Vec<Ratio>> =
            list(facts, "readings").iter().map(|one| number(&one[key])).collect();
        remedy.sampled(about, &readings.ok_or_else(|| wrong("readings"))?);
        for (side, take, sign) in [("low", "min", ">="), ("high", "max", "<=")] {
            let id = format!("{about}-{side}");
            let bound = bound(about, usize::from(side == "high"))?;
            let statistic = format!("{{ statistic: {{ of: samples, field: value, take: {take} }} }}");
            let terms = format!("measure: {statistic}, goal: \"{sign} {bound}\", period: month");
            remedy.objectives.push((id.clone(), format!("where: {{ about: {about} }}, {terms}")));
            let steps =
                format!("{{ steps: {{ each: 1, beyond: goal, pays: {each} {currency}, count: linear }} }}");
            let unless = if side == "high" {
                format!(", unless: {{ any-missed: [{about}-low] }}")
            } else {
                String::new()
            };
            remedy.remedy(
                &id,
                format!("when: {{ missed: {id} }}{unless}, then: {{ fine: {{ pays: {steps} }} }}"),
            );
        }
    }
    for (id, side, sign) in [("few", 0, ">="), ("many", 1, "<=")] {
        let sum = "measure: { sum: { of: samples, field: value } }";
        let objective = format!("{sum}, goal: \"{sign} {}\", period: month", bound("units", side)?);
        remedy.samples(id, &objective, std::slice::from_ref(&units));
    }
    remedy
        .caps
        .push(("price".to_owned(), format!("covers: all, at-most: {} {currency} per term", money(&price))));
    let judged = Judged { answer: remedy.judge()?, fee: price.clone() };
    let in_range = judged.answer.is_met("few") && judged.answer.is_met("many");
    checks(case, &judged, |key| {
        Some(match key {
            "price_due" => money(&(&price - &judged.answer.net())),
            "reject" if !in_range => "units out of range".to_owned(),
            _ => return None,
        })
    })
}

/// The price of what was lost, within so much for each unit of weight.
fn lost(terms: &Value, facts: &Value, case: &Value) -> Result<Vec<Check>, CasesError> {
    let price = exact(facts, "price")?;
    let currency = currency(terms, case);
    let mut remedy = RemedyCase::new(&currency, &price);
    let wrong = || CasesError::Field { key: "cap_formula".to_owned(), wanted: "of a form that is known" };
    let (each, of) = text(terms, "cap_formula")?.split_once(" x ").ok_or_else(wrong)?;
    let each: Ratio = each.parse().map_err(|_| wrong())?;
    let most = (&each * &exact(facts, of)?).decimal_text(2, Rounding::HalfEven);
    let refund = exact(terms, "refund_pct")?;
    remedy.share("figure", ">= 100%", &[Ratio::zero()]);
    let pays = format!("{{ pays: {refund}%, at-most: {most} {currency} }}");
    remedy.remedy("refund", format!("when: {{ missed: figure }}, then: {{ refund: {pays} }}"));
    let judged = Judged { answer: remedy.judge()?, fee: price };
    checks(case, &judged, |_| None)
}
