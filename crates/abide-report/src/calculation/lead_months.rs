use abide_core::calculation::{Recalculation, RecordedMonth};
use abide_core::value::Ratio;
use serde_json::Value;

use super::exact_text::{number_text, percent_text};
use super::sheet::{Row, Sheet, row};
use crate::json::record::Record;

/// Months, sums and rates for programs.
pub(super) fn months_json(months: &Recalculation) -> Value {
    Record::new()
        .ratio("close_rate", months.close_rate.as_ref())
        .ratio("deal_size", months.deal_size.as_ref())
        .ratio("marketing_share", months.marketing_share.as_ref())
        .put("total", month_json(&months.total))
        .list("months", &months.months, month_json)
        .done()
}

fn month_json(month: &RecordedMonth) -> Value {
    Record::new()
        .put("month", month.month.as_str())
        .ratio("leads", Some(&month.leads))
        .ratio("won", Some(&month.won))
        .ratio("won_revenue", Some(&month.won_revenue))
        .ratio("marketing_revenue", Some(&month.marketing_revenue))
        .ratio("revenue", Some(&month.revenue))
        .done()
}

/// Months, sums and rates for people.
pub(super) fn months_text(sheet: &mut Sheet, months: &Recalculation) {
    let told = |month: &RecordedMonth| {
        row(
            &month.month,
            format!("{} leads", number_text(&month.leads)),
            format!(
                "{} won for {}; {} of {} revenue from marketing",
                number_text(&month.won),
                number_text(&month.won_revenue),
                number_text(&month.marketing_revenue),
                number_text(&month.revenue)
            ),
        )
    };
    let mut rows: Vec<Row> = months.months.iter().map(told).collect();
    if months.months.len() > 1 {
        rows.push(told(&months.total));
    }
    sheet.table(&rows);
    let total = &months.total;
    let over = |one: &Ratio, other: &Ratio| format!("{} / {}", number_text(one), number_text(other));
    let share = |share: &Option<Ratio>| share.as_ref().map_or_else(|| "none".to_owned(), percent_text);
    let size = months.deal_size.as_ref().map_or_else(|| "none".to_owned(), number_text);
    sheet.table(&[
        row(
            "k  close rate",
            share(&months.close_rate),
            format!("won / leads = {}", over(&total.won, &total.leads)),
        ),
        row("d  deal size", size, format!("revenue of won / won = {}", over(&total.won_revenue, &total.won))),
        row(
            "s  marketing's share",
            share(&months.marketing_share),
            format!("marketing revenue / revenue = {}", over(&total.marketing_revenue, &total.revenue)),
        ),
    ]);
    sheet.note("Rates come from the sums of the months, never from the mean of monthly rates.");
}
