use super::characters::{self, CharacterBar};
use super::drawing::{caption, direction, drawn, picture};
use crate::chart::{MoneyByPeriod, MoneyPeriod};
use crate::document::Block;
use crate::phrases::{View, joined};

/// What was owed in the periods up to this one; nothing where nothing ever was.
pub(in crate::report) fn money(view: &View<'_>) -> Option<Block> {
    let periods = &view.statement.owed_by_period;
    if periods.len() < 2 || periods.iter().all(|period| period.owed.amount.is_zero()) {
        return None;
    }
    let messages = view.messages;
    // The currency is said once, below; with it at each bar the amounts would run into each other.
    let title = joined(&[messages.say("chart-money"), messages.currency(periods[0].owed.currency)]);
    let periods: Vec<MoneyPeriod> = periods
        .iter()
        .map(|period| {
            let amount_text = messages.money(&period.owed);
            MoneyPeriod {
                label: messages.short_period(&period.period),
                tooltip: joined(&[view.period(&period.period), amount_text]),
                amount: Some(drawn(&period.owed.amount)),
                amount_text: messages.bare_amount(&period.owed),
            }
        })
        .collect();
    let told = periods.iter().map(|period| period.tooltip.clone()).collect();
    let chart = MoneyByPeriod {
        caption: caption(view, &["money"], &title, told),
        periods,
        format: &|value, decimals| messages.number(&format!("{value:.decimals$}")),
        cap: None,
        cap_text: String::new(),
    };
    let most = chart.periods.iter().filter_map(|period| period.amount).fold(0.0, f64::max);
    let lines = chart.periods.iter().map(|period| CharacterBar {
        label: period.label.clone(),
        part: period.amount.filter(|_| most > 0.0).map(|amount| amount / most),
        text: period.amount_text.clone(),
    });
    let lines = characters::bars(view, &lines.collect::<Vec<_>>());
    Some(picture(chart.svg(direction(view)), title, lines))
}
