use abide_core::remedy::Quote;
use abide_core::value::{Money, Ratio};
use serde_json::Value;

use super::exact_text::percent_text;
use super::sheet::{Sheet, row};
use crate::figures::money_text;
use crate::json::record::Record;

/// A credit for a figure of uptime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditPage {
    /// The fee of the period.
    pub fee: Money,
    /// The measured share.
    pub measured: Ratio,
    /// The goal as it stands in an agreement.
    pub goal: String,
    /// What is paid.
    pub quote: Quote,
    /// The cut of the band that pays, as it was typed.
    pub band: Option<String>,
    /// The lines that say the same in an agreement.
    pub terms: Vec<String>,
}

/// For programs.
pub fn credit_json(page: &CreditPage) -> Value {
    let nothing = Money::zero(page.fee.currency);
    let worth = page.quote.worth.as_ref();
    let zero = Ratio::zero();
    let share = worth.map_or(Some(&zero), |worth| worth.base.as_ref().map(|_| &worth.share));
    Record::new()
        .put("format", "abide.calc-credit/1")
        .ratio("measured", Some(&page.measured))
        .put("goal", page.goal.as_str())
        .put("missed", page.quote.missed)
        .put("band", page.band.as_deref())
        .ratio("share", share)
        .ratio("exact", Some(&worth.map_or_else(Ratio::zero, |worth| worth.bounded.amount.clone())))
        .put("credit", page.quote.rounded.as_ref().unwrap_or(&nothing).amount_text())
        .put("currency", page.fee.currency.code())
        .done()
}

/// For people.
pub fn credit_text(page: &CreditPage, width: usize) -> String {
    let money = |money: &Money| format!("{} {}", money_text(money), money.currency.code());
    let measured = percent_text(&page.measured);
    let answer = match &page.quote.rounded {
        Some(credit) => format!("{} is credited for an uptime of {measured}", money(credit)),
        None => format!("Nothing is credited for an uptime of {measured}"),
    };
    let mut sheet = Sheet::new(&answer, width);
    let verdict = if page.quote.missed { "missed" } else { "met" };
    let mut rows = vec![row("goal", page.goal.as_str(), verdict)];
    if let Some(worth) = &page.quote.worth {
        let band = page.band.as_deref().unwrap_or_default();
        rows.push(row("band", band, "the tightest that holds; compared before any rounding"));
        let how = match &worth.base {
            Some(base) => format!("{} of the fee of {}", percent_text(&worth.share), money(base)),
            None => "an amount whatever the fee".to_owned(),
        };
        rows.push(row("credit", money(&worth.gross), how));
        if worth.at_most.is_some() {
            rows.push(row("at most", money(&worth.bounded), "the payment's own bound"));
        }
        if let Some(rounded) = page.quote.rounded.as_ref().filter(|rounded| **rounded != worth.bounded) {
            rows.push(row("rounded", money(rounded), "once, at the end, to the minor unit"));
        }
    }
    sheet.table(&rows);
    sheet.verbatim(page.terms.iter().map(|line| format!("  {line}")));
    sheet.note("The lines above say the same in an agreement; there, grace, caps and claims come on top.");
    sheet.done()
}
