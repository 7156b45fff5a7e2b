use abide_core::calculation::{TierOutcome, TierTotals};
use serde_json::Value;

use super::exact_text::number_text;
use super::lead_goal::put_goal;
use super::sheet::{Row, Sheet, row};
use crate::json::record::Record;

/// Tiers for programs.
pub(super) fn tiers_json(tiers: &[TierOutcome], totals: &TierTotals) -> Value {
    Record::new()
        .list("tiers", tiers, |outcome| {
            let tier = &outcome.tier;
            put_goal(Record::new().put("name", tier.name.as_str()), tier.calculated.as_ref())
                .put("leads_goal", tier.goal)
                .ratio("handed", tier.handed.as_ref())
                .put("met", outcome.met)
                .ratio("value", tier.value.as_ref())
                .ratio("worth", outcome.worth.as_ref())
                .done()
        })
        .put("leads_goal", totals.goal)
        .ratio("handed", Some(&totals.handed))
        .ratio("worth", Some(&totals.worth))
        .put("met", totals.met)
        .done()
}

/// Tiers for people.
pub(super) fn tiers_text(sheet: &mut Sheet, tiers: &[TierOutcome], totals: &TierTotals) {
    let mut rows: Vec<Row> = tiers.iter().map(tier_row).collect();
    let mut of_all = Vec::new();
    if tiers.iter().any(|outcome| outcome.tier.handed.is_some()) {
        of_all.push(format!("{} handed over", number_text(&totals.handed)));
    }
    if tiers.iter().any(|outcome| outcome.worth.is_some()) {
        of_all.push(format!("worth {}", number_text(&totals.worth)));
    }
    of_all.extend(totals.met.map(|met| if met { "met" } else { "missed" }.to_owned()));
    let goal = totals.goal.map_or_else(String::new, |goal| goal.to_string());
    rows.push(row("all", goal, of_all.join(", ")));
    sheet.table(&rows);
    if totals.met.is_some() {
        sheet.note("Tiers are judged apart: more of one does not stand for less of another.");
    }
}

fn tier_row(outcome: &TierOutcome) -> Row {
    let tier = &outcome.tier;
    let mut how = Vec::new();
    if let Some(goal) = &tier.calculated {
        let numbers = goal.customers.as_ref().zip(goal.leads.as_ref());
        how.extend(numbers.map(|(customers, leads)| {
            format!("{} customers, {} leads", number_text(customers), number_text(leads))
        }));
        how.extend(goal.no_goal.as_ref().map(ToString::to_string));
    }
    how.extend(tier.handed.as_ref().map(|handed| format!("{} handed over", number_text(handed))));
    how.extend(
        outcome
            .worth
            .as_ref()
            .zip(tier.value.as_ref())
            .map(|(worth, value)| format!("worth {} at {} each", number_text(worth), number_text(value))),
    );
    how.extend(outcome.met.map(|met| if met { "met" } else { "missed" }.to_owned()));
    row(&tier.name, tier.goal.map_or_else(String::new, |goal| goal.to_string()), how.join(", "))
}
