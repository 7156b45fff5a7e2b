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
    let messages = view.messages;
    let counts =
        service.arrivals.as_ref().filter(|arrivals| arrivals.0.as_flattened().iter().any(|it| *it > 0))?;
    let title = messages.say("chart-arrivals");
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
        caption: caption(view, &["arrivals", &service.id], &title, told.collect()),
        rows: rows.clone(),
        columns,
        cells,
        format: &format,
    };
    Some(picture(chart.svg(direction(view)), title))
}
