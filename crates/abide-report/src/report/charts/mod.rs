//! The pictures of a report. What they draw stands in the statement; here it only gets its place and its words.

mod arrivals;
mod bars;
mod budget;
mod days;
mod drawing;
mod durations;
mod money;
mod trend;

use abide_core::statement::{ObjectiveLine, ServiceSection};

use crate::document::Block;
use crate::phrases::View;

pub(super) use money::money;

/// The pictures of one promise, whose lines are those of its periods and values.
pub(super) fn of_objective(view: &View<'_>, lines: &[ObjectiveLine]) -> Vec<Block> {
    let mut pictures: Vec<Block> = bars::of_values(view, lines).into_iter().collect();
    let Some(whole) = lines.iter().rfind(|line| line.scope.is_empty()).or(lines.last()) else {
        return pictures;
    };
    pictures.extend(days::days(view, whole));
    pictures.extend(trend::trend(view, whole));
    pictures.extend(bars::of_breakdown(view, whole));
    pictures.extend(durations::durations(view, whole));
    pictures
}

/// The pictures of a service as a whole.
pub(super) fn of_service(view: &View<'_>, service: &ServiceSection) -> Vec<Block> {
    budget::budget(view, service).into_iter().chain(arrivals::arrivals(view, service)).collect()
}
