use abide_core::calculation::allowed_downtime_s;
use abide_core::value::{Ratio, Rounding};
use serde_json::Value;

use super::field::{exact, number, over_hundred};
use super::remedy_bands::{Ladder, ladder};
use super::remedy_case::{RemedyAnswer, RemedyCase};
use super::remedy_counts::of_counts;
use super::remedy_goods::of_goods;
use super::remedy_rights::of_rights;
use super::{CasesError, Check};

/// The fee where a case asks for percentages only: every percentage of it with four places is a whole cent.
const FEE: i64 = 1_000_000;

/// What is priced, and what it came to.
pub(super) struct Judged {
    pub(super) answer: RemedyAnswer,
    /// What a percentage is taken of.
    pub(super) fee: Ratio,
}

/// Terms of a remedy and the facts of a period. `None` for terms of another kind.
pub(super) fn try_remedies(case: &Value) -> Result<Option<Vec<Check>>, CasesError> {
    let (terms, facts) = (&case["terms"], &case["period_facts"]);
    let checks = match terms["kind"].as_str().unwrap_or_default() {
        "banded_remedy" | "tiered_service_credit" | "banded_amount" | "no_data" => {
            banded(terms, facts, case)?
        }
        _ => {
            let kinds = [of_counts, of_goods, of_rights];
            let mut found = None;
            for kind in kinds {
                found = found.or(kind(terms, facts, case)?);
            }
            match found {
                Some(checks) => checks,
                None => return Ok(None),
            }
        }
    };
    Ok(Some(checks))
}

/// Holds each expectation against what came out; `own` answers the keys that only this kind of case has.
pub(super) fn checks(
    case: &Value,
    judged: &Judged,
    own: impl Fn(&str) -> Option<String>,
) -> Result<Vec<Check>, CasesError> {
    let mut checks = Vec::new();
    for (key, expected) in case["expect"].as_object().into_iter().flatten() {
        let answer = &judged.answer;
        let (expected, got) = match expected["amount"].as_str() {
            Some(amount) => (amount.to_owned(), two_places(&owed(key, &answer.net()))),
            None => {
                let text = expected.as_str().map_or_else(|| expected.to_string(), str::to_owned);
                (text, of_key(key, judged).unwrap_or_default())
            }
        };
        let got = own(key).unwrap_or(got);
        let got = if got.is_empty() { format!("nothing is known of `{key}`") } else { got };
        checks.push(Check::new(key, expected, got));
    }
    Ok(checks)
}

/// A net amount is told as the provider sees it: what it owes is negative.
fn owed(key: &str, net: &Ratio) -> Ratio {
    if key.starts_with("net") { -net.clone() } else { net.clone() }
}

fn two_places(amount: &Ratio) -> String {
    amount.decimal_text(2, Rounding::HalfEven)
}

fn of_key(key: &str, judged: &Judged) -> Option<String> {
    Some(match key {
        "credit_pct" | "penalty_pct" | "refund_pct" | "reduction_pct" | "net_pct" => {
            let share = owed(key, &judged.answer.net()).over(&judged.fee).ok()?;
            (&share * &Ratio::whole(100)).to_string()
        }
        "objective_met" => judged.answer.is_met("figure").to_string(),
        "termination_right" => judged.answer.right().to_string(),
        _ => return None,
    })
}

/// What the facts measured: the one fact that the terms name, or the first percentage.
fn measured<'f>(terms: &Value, facts: &'f Value) -> &'f Value {
    if let Some(measure) = terms["measure"].as_str() {
        return &facts[measure];
    }
    let mut percentages = facts.as_object().into_iter().flatten().filter(|(key, _)| key.ends_with("_pct"));
    percentages.next().map_or(&facts["value"], |(_, value)| value)
}

fn banded(terms: &Value, facts: &Value, case: &Value) -> Result<Vec<Check>, CasesError> {
    let amounts = terms["kind"] == "banded_amount";
    let currency = currency(terms, case);
    let sum = if amounts { format!(".00 {currency}") } else { "%".to_owned() };
    let Ladder { goal, outermost, bands, rewards } = ladder(terms, "%", &sum)?;
    let fee = ["monthly_charge", "monthly_fee"].into_iter().find_map(|key| number(&facts[key]));
    let fee = fee.unwrap_or_else(|| Ratio::whole(FEE));
    let mut remedy = RemedyCase::new(&currency, &fee);
    let figure = number(measured(terms, facts));
    remedy.share("figure", &goal, figure.as_slice());
    if terms["no_data"] == "as_zero" {
        remedy.objectives[0].1 += ", no-data: missed";
    }
    let least = match number(&terms["minimum_payout_exclusive"]) {
        // More than an amount is a cent above it at least.
        Some(least) => {
            let cent = Ratio::new(1, 100).unwrap_or_default();
            format!(", drop-below: {} {currency}", two_places(&(&least + &cent)))
        }
        None => String::new(),
    };
    if let Some(outermost) = outermost {
        let pays = format!("{{ pays: {{ bands: {{ {bands} }} }}{least} }}");
        remedy.remedy(
            "credit",
            format!("when: {{ value: {{ figure: {outermost} }} }}, then: {{ credit: {pays} }}"),
        );
    }
    if let Some((cut, bands)) = rewards {
        let pays = format!("{{ pays: {{ bands: {{ {bands} }} }} }}");
        remedy
            .remedy("reward", format!("when: {{ value: {{ figure: {cut} }} }}, then: {{ reward: {pays} }}"));
    }
    capped(&mut remedy, terms, facts)?;
    let judged = Judged { answer: remedy.judge()?, fee };
    checks(case, &judged, |key| match key {
        "downtime_minutes_31_day_month" => {
            let month = Ratio::whole(31 * 86_400);
            let down = allowed_downtime_s(&over_hundred(&figure.clone()?), &month).ok()?;
            Some(two_places(&down.over(&Ratio::whole(60)).ok()?))
        }
        _ => None,
    })
}

/// The currency that a case speaks of.
pub(super) fn currency(terms: &Value, case: &Value) -> String {
    let expected = case["expect"].as_object().into_iter().flatten();
    let named = expected.filter_map(|(_, value)| value["currency"].as_str()).next();
    named.or(terms["currency"].as_str()).unwrap_or("USD").to_owned()
}

/// The caps of a month and of the months before, in the first month of a term.
fn capped(remedy: &mut RemedyCase, terms: &Value, facts: &Value) -> Result<(), CasesError> {
    if terms["rounding"].as_str().is_some_and(|rounding| rounding.starts_with("half_up")) {
        remedy.sections.push("pricing: { rounding: half-up }".to_owned());
    }
    let mut paid = Vec::new();
    for cap in terms["caps"].as_array().into_iter().flatten() {
        let percent = exact(cap, "pct")?;
        let (id, per) = match cap["scope"].as_str() {
            Some("month") => ("month", "month"),
            Some("rolling_12_months") => ("year", "rolling 12 months"),
            _ => {
                return Err(CasesError::Field { key: "scope".to_owned(), wanted: "of a kind that is known" });
            }
        };
        remedy.caps.push((id.to_owned(), format!("covers: credit, at-most: {percent}% per {per}, of: fees")));
        if id == "year" && number(&facts["credits_last_11_months"]).is_some_and(|credits| !credits.is_zero())
        {
            let before = exact(facts, "credits_last_11_months")?;
            paid.push(format!("{id}: {} {}", two_places(&before), remedy.currency));
        }
    }
    if number(&facts["charges_last_11_months"]).is_some_and(|charges| !charges.is_zero()) {
        return Err(CasesError::NoAnswer("charges of months before the term".to_owned()));
    }
    if !paid.is_empty() {
        remedy.sections.push(format!("opening: {{ paid: {{ {} }} }}", paid.join(", ")));
    }
    Ok(())
}
