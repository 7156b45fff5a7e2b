use abide_core::plan::Unit;
use abide_core::statement::{ObjectiveLine, ServiceSection};

use super::characters::{self, CharacterBar};
use super::drawing::{caption, direction, drawn, picture};
use crate::chart::{BudgetBar, BudgetBars};
use crate::document::Block;
use crate::phrases::{View, joined};

/// Downtime allowed and used, for each promise of a service that allows some.
pub(super) fn budget(view: &View<'_>, service: &ServiceSection) -> Option<Block> {
    let bars: Vec<BudgetBar> = service.objectives.iter().filter_map(|line| budget_bar(view, line)).collect();
    if bars.is_empty() {
        return None;
    }
    let title = view.messages.say("chart-budget");
    let told = bars.iter().map(|bar| bar.tooltip.clone()).collect();
    let chart = BudgetBars { caption: caption(view, &["budget", &service.id], &title, told), bars };
    let lines = chart.bars.iter().map(|bar| CharacterBar {
        label: bar.label.clone(),
        part: Some(if bar.allowed > 0.0 { bar.used / bar.allowed } else { bar.used.min(1.0) }),
        text: format!("{}  {}", bar.used_text, bar.allowed_text),
    });
    let lines = characters::bars(view, &lines.collect::<Vec<_>>());
    Some(picture(chart.svg(direction(view)), title, lines))
}

fn budget_bar(view: &View<'_>, line: &ObjectiveLine) -> Option<BudgetBar> {
    let messages = view.messages;
    let time = line.figure.time.as_ref()?;
    let allowed = time.allowed_s.as_ref()?;
    let mut label = vec![view.title(line.title.as_ref(), &line.id), view.scope(&line.scope)];
    if line.period != view.statement.period.name {
        label.push(view.period(&line.period));
    }
    let label = joined(&label);
    let said = |key: &str, text: String| messages.say_with(key, [("time", text.into())]);
    let allowed_text = said("time-allowed", messages.seconds(allowed));
    let used_text = said("time-used", messages.figure(&Unit::Seconds, &time.down_s, Some(allowed)));
    let tooltip = joined(&[label.clone(), allowed_text.clone(), used_text.clone()]);
    Some(BudgetBar {
        label,
        tooltip,
        allowed: drawn(allowed),
        used: drawn(&time.down_s),
        allowed_text,
        used_text,
    })
}
