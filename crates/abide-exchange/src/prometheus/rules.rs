use std::fmt::Write as _;

use abide_core::agreement::{Agreement, By, Comparison, Measure, Objective, Operator, Value};
use abide_core::value::{Ratio, Rounding};
use abide_time::{AgreementUnit, CivilUnit, PeriodRule};

use super::{BurnPair, Series};
use crate::Note;

/// Rules and what they do not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// The rule file; `None` where no objective can be watched so.
    pub text: Option<String>,
    /// What has no place in rules.
    pub notes: Vec<Note>,
}

const DAY_S: i64 = 86_400;

/// Recording rules and alerts for each objective on availability or a ratio.
///
/// The alerts look back over rolling windows and warn; verdicts and money follow the periods of the agreement.
pub fn rules(agreement: &Agreement, series: &Series) -> Rules {
    let mut notes = Vec::new();
    let mut groups = String::new();
    for (id, objective) in agreement.objectives.iter() {
        match group(agreement, id.value.as_str(), objective, series) {
            Ok(text) => {
                groups += &text;
                notes.extend(
                    kept_back(id.value.as_str(), objective).map(|text| Note::left_out(text, Some(id.span))),
                );
            }
            Err(why) => notes.push(Note::left_out(format!("objective `{}`: {why}", id.value), Some(id.span))),
        }
    }
    for (id, _) in agreement.exclusions.iter() {
        let text = format!("exclusion `{}`: its windows silence no alert", id.value);
        notes.push(Note::left_out(text, Some(id.span)));
    }
    let text = (!groups.is_empty()).then(|| format!("groups:\n{groups}"));
    Rules { text, notes }
}

/// What of an objective the rules do not know.
fn kept_back(id: &str, objective: &Objective) -> impl Iterator<Item = String> {
    let detailed = match &objective.measure {
        Measure::Availability(terms) => {
            terms.lasting.is_some() || !terms.weights.is_empty() || terms.resources.is_some()
        }
        _ => false,
    };
    let known = [
        (detailed, "the keys of its measure"),
        (objective.each.is_some(), "`each`"),
        (objective.calendar.is_some(), "its calendar"),
        (objective.floor.is_some(), "its floor"),
    ];
    let id = id.to_owned();
    known.into_iter().filter(|(is, _)| *is).map(move |(_, what)| format!("objective `{id}`: {what}"))
}

fn group(agreement: &Agreement, id: &str, objective: &Objective, series: &Series) -> Result<String, String> {
    let budget = budget(objective)?;
    let period_s = nominal_s(agreement, objective.period.value.0).ok_or("its period has no usual length")?;
    let errors = series.errors(objective)?;
    let labels = format!(
        "{{ agreement: {}, objective: {id}, service: {} }}",
        agreement.id.value, objective.service.value
    );
    let mut text = format!("  - name: abide-{}-{id}\n    rules:\n", agreement.id.value);
    for window in BurnPair::WINDOWS {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "      - record: slo:error_ratio:rate{window}");
        let _ = writeln!(text, "        expr: {}", yaml(&errors.replace("$window", window)));
        let _ = writeln!(text, "        labels: {labels}");
    }
    let _ = writeln!(text, "      - record: slo:error_budget:ratio");
    let _ = writeln!(text, "        expr: vector({budget})\n        labels: {labels}");
    for pair in BurnPair::ALL {
        if let Some(factor) = pair.factor(period_s) {
            text += &alert(agreement, id, &pair, &factor, &budget);
        }
    }
    Ok(text)
}

fn alert(agreement: &Agreement, id: &str, pair: &BurnPair, factor: &Ratio, budget: &str) -> String {
    let factor = factor.decimal_text(4, Rounding::HalfUp);
    let factor = factor.trim_end_matches('0').trim_end_matches('.');
    let own = format!("agreement=\"{}\",objective=\"{id}\"", agreement.id.value);
    let over = |window: &str| format!("slo:error_ratio:rate{window}{{{own}}} > ({factor} * {budget})");
    let expression = format!("{} and {}", over(pair.long.0), over(pair.short));
    let summary = format!(
        "{id} uses up its budget of errors {factor} times too fast: {} % of it within {}",
        pair.budget_percent, pair.long.0
    );
    format!(
        "      - alert: BudgetBurnsWithin{}\n        expr: {}\n        labels: {{ severity: {}, agreement: {}, objective: \
         {id} }}\n        annotations: {{ summary: {} }}\n",
        pair.long.0,
        yaml(&expression),
        pair.severity,
        agreement.id.value,
        yaml(&summary)
    )
}

fn yaml(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The share of errors that the goal allows.
fn budget(objective: &Objective) -> Result<String, String> {
    let By::All(goal) = &objective.goal else {
        return Err("its goal depends on a field".to_owned());
    };
    let Comparison { operator, value: Value::Percent(percent) } = &goal.value else {
        return Err("its goal is no share".to_owned());
    };
    let allowed = match operator {
        Operator::AtLeast | Operator::MoreThan => &Ratio::one() - &percent.0,
        Operator::AtMost | Operator::LessThan => percent.0.clone(),
        Operator::Equal => return Err("its goal allows no direction".to_owned()),
    };
    if allowed <= Ratio::zero() {
        return Err("its goal leaves no budget of errors".to_owned());
    }
    allowed.exact_decimal_text().ok_or_else(|| "its goal is no decimal number".to_owned())
}

/// How long a period usually is: a month 30 days, a quarter 90, a year 365.
fn nominal_s(agreement: &Agreement, period: PeriodRule) -> Option<i64> {
    let days = |count: u32, days: i64| i64::from(count).checked_mul(days * DAY_S);
    match period {
        PeriodRule::Civil(CivilUnit::Hour) => Some(3600),
        PeriodRule::Civil(CivilUnit::Day) => Some(DAY_S),
        PeriodRule::Civil(CivilUnit::Week) => Some(7 * DAY_S),
        PeriodRule::Civil(CivilUnit::Month) | PeriodRule::Agreement(AgreementUnit::Month) => Some(30 * DAY_S),
        PeriodRule::Civil(CivilUnit::Quarter) | PeriodRule::Agreement(AgreementUnit::Quarter) => {
            Some(90 * DAY_S)
        }
        PeriodRule::Civil(CivilUnit::HalfYear) | PeriodRule::Agreement(AgreementUnit::HalfYear) => {
            Some(180 * DAY_S)
        }
        PeriodRule::Civil(CivilUnit::Year) | PeriodRule::Agreement(AgreementUnit::Year) => Some(365 * DAY_S),
        PeriodRule::EveryDays(count) => days(count, 1),
        PeriodRule::EveryWeeks(count) => days(count, 7),
        PeriodRule::EveryMonths(count) => days(count, 30),
        PeriodRule::Term => match agreement.term.lasts.value {
            abide_core::agreement::Lasts::For(abide_time::CivilDelay::Days(count)) => days(count, 1),
            abide_core::agreement::Lasts::For(abide_time::CivilDelay::Weeks(count)) => days(count, 7),
            abide_core::agreement::Lasts::For(abide_time::CivilDelay::Months(count)) => days(count, 30),
            abide_core::agreement::Lasts::For(abide_time::CivilDelay::Years(count)) => days(count, 365),
            _ => None,
        },
    }
}
