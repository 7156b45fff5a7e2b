use abide_core::measure::items::Arrivals;
use abide_core::plan::Unit;
use abide_core::statement::ServiceSection;

use super::drawing::{caption, direction, format_of, picture};
use crate::chart::{HeatCell, HeatMap};
use crate::document::Block;
use crate::phrases::{View, joined};

/// The weekdays from Monday on.
const WEEKDAYS: [&str; 7] =
    ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];

/// When the items of a service were opened, by weekday and hour; nothing where none was.
pub(super) fn arrivals(view: &View<'_>, service: &ServiceSection) -> Option<Block> {
    heat_map(
        view,
        service.arrivals.as_ref()?,
        &["arrivals", &service.id],
        view.messages.say("chart-arrivals"),
    )
}

/// When the calls of a service arrived; nothing where none did.
pub(super) fn calls(view: &View<'_>, service: &ServiceSection) -> Option<Block> {
    heat_map(view, service.calls.as_ref()?, &["calls", &service.id], view.messages.say("chart-calls"))
}

fn heat_map(view: &View<'_>, counts: &Arrivals, parts: &[&str], title: String) -> Option<Block> {
    let messages = view.messages;
    if counts.0.as_flattened().iter().all(|count| *count == 0) {
        return None;
    }
    let rows: Vec<String> = WEEKDAYS.map(|day| messages.say(day)).into();
    let columns: Vec<String> = (0..24).map(|hour| messages.digits(&hour.to_string())).collect();
    let cell = |day: usize, hour: usize| {
        let count = counts.0[day][hour];
        let name = joined(&[rows[day].clone(), messages.digits(&format!("{hour:02}:00"))]);
        let tooltip = messages.say_with("chart-class", [("class", name.into()), ("count", count.into())]);
        HeatCell { count, text: messages.count(count), tooltip }
    };
    let cells: Vec<Vec<HeatCell>> = (0..7).map(|day| (0..24).map(|hour| cell(day, hour)).collect()).collect();
    let told = rows.iter().zip(&counts.0).map(|(row, hours)| {
        let count: u64 = hours.iter().sum();
        messages.say_with("chart-class", [("class", row.as_str().into()), ("count", count.into())])
    });
    let format = format_of(messages, &Unit::Count);
    let chart = HeatMap {
        caption: caption(view, parts, &title, told.collect()),
        rows: rows.clone(),
        columns,
        cells,
        format: &format,
    };
    Some(picture(chart.svg(direction(view)), title))
}
