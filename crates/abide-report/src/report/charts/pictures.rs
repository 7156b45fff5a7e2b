use abide_core::statement::{ObjectiveLine, ServiceSection};

use super::{arrivals, bars, budget, days, durations, hours, leads, trend};
use crate::document::{Block, Text};
use crate::phrases::View;

/// The pictures of one promise, whose lines are those of its periods and values.
pub(in crate::report) fn of_objective(view: &View<'_>, lines: &[ObjectiveLine]) -> Vec<Block> {
    let mut pictures: Vec<Block> = bars::of_values(view, lines).into_iter().collect();
    let Some(whole) = lines.iter().rfind(|line| line.scope.is_empty()).or(lines.last()) else {
        return pictures;
    };
    pictures.extend(days::days(view, whole));
    pictures.extend(leads::pace(view, whole));
    pictures.extend(trend::trend(view, whole));
    pictures.extend(hours::hours(view, whole));
    pictures.extend(bars::of_breakdown(view, whole));
    pictures.extend(durations::durations(view, whole));
    let title = view.title(whole.title.as_ref(), &whole.id);
    pictures.into_iter().map(|picture| named(picture, &title)).collect()
}

/// The picture with what it is about before what it shows: on a page of its own nothing else would say so.
fn named(picture: Block, name: &str) -> Block {
    match picture {
        Block::Picture { svg, caption, lines } => {
            let caption = Text::from(name).and(": ").and(caption);
            Block::Picture { svg, caption, lines }
        }
        other => other,
    }
}

/// The pictures of a service as a whole.
pub(in crate::report) fn of_service(view: &View<'_>, service: &ServiceSection) -> Vec<Block> {
    let of_time = budget::budget(view, service).into_iter().chain(arrivals::arrivals(view, service));
    of_time.chain(arrivals::calls(view, service)).chain(leads::activity(view, service)).collect()
}
