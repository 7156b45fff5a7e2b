use crate::agreement::{Agreement, ItemStream, Measure};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "items-not-records",
    severity: Severity::Error,
    about: "a measure adds up records, and is taken of tickets or leads",
    run,
};

/// Sums, ratios, slots and forecasts add up records; a ticket or a lead is told by several events and has no record.
///
/// Example: `sum: { of: tickets, field: hours }`. Instead: `count: { of: tickets }`, or a stream of records.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let measure = &objective.measure;
        for of in streams(measure) {
            if matches!(of.value, ItemStream::Tickets | ItemStream::Leads) {
                diagnostics.push(RULE.at(
                    of.span,
                    format!("`{}` adds up records, and {} have none", measure.key(), of.value.word()),
                    "take `count`, `share` or `statistic` for items, or name a stream of records like `calls`",
                ));
            }
        }
    }
}

fn streams(measure: &Measure) -> Vec<Spanned<ItemStream>> {
    match measure {
        Measure::Sum(terms) => vec![terms.of],
        Measure::Ratio(terms) => vec![terms.good.of, terms.total.of],
        Measure::SlotShare(terms) => terms.of.into_iter().collect(),
        Measure::SlotMean(terms) => terms.of.into_iter().collect(),
        Measure::ForecastRatio(terms) => vec![terms.of],
        _ => Vec::new(),
    }
}
