use abide_core::measure::items::Arrivals;
use abide_core::plan::Unit;
use abide_core::statement::ServiceSection;
use abide_time::Weekday;

use super::characters::{self, CharacterBar};
use super::drawing::{caption, direction, format_of, picture};
use crate::chart::{HeatCell, HeatMap};
use crate::document::Block;
use crate::phrases::{View, joined};

/// The weekdays from Monday on.
const WEEKDAYS: [&str; 7] =
    ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];

/// When the items of a service were opened, by weekday and hour; nothing where none was, or where a service above
/// has the same.
pub(super) fn arrivals(view: &View<'_>, service: &ServiceSection) -> Option<Block> {
    let mut above = view.statement.services.iter().take_while(|other| other.id != service.id);
    if above.any(|other| other.arrivals == service.arrivals) {
        return None;
    }
    // What was done about leads is told by one service of those that count them.
    let mut same = view.statement.services.iter().filter(|other| other.arrivals == service.arrivals);
    let of_leads = same.any(|other| other.activity.is_some());
    let title = if of_leads { "chart-leads" } else { "chart-arrivals" };
    let title = view.messages.say(title);
    heat_map(view, service.arrivals.as_ref()?, &["arrivals", &service.id], title)
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
    let days = week(view.statement.period.week_starts);
    let rows: Vec<String> = days.iter().map(|day| messages.say(WEEKDAYS[*day])).collect();
    let columns: Vec<String> = (0..24).map(|hour| messages.digits(&hour.to_string())).collect();
    let cell = |row: usize, hour: usize| {
        let count = counts.0[days[row]][hour];
        let name = joined(&[rows[row].clone(), messages.digits(&format!("{hour:02}:00"))]);
        let tooltip = messages.say_with("chart-class", [("class", name.into()), ("count", count.into())]);
        HeatCell { count, text: messages.count(count), tooltip }
    };
    let cells: Vec<Vec<HeatCell>> = (0..7).map(|row| (0..24).map(|hour| cell(row, hour)).collect()).collect();
    let told = rows.iter().zip(&days).map(|(row, day)| {
        let count: u64 = counts.0[*day].iter().sum();
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
    let most = counts.0.as_flattened().iter().copied().max().unwrap_or(0);
    let bars = rows.iter().zip(&days).map(|(row, day)| CharacterBar {
        label: row.clone(),
        part: None,
        text: characters::counts(&counts.0[*day], most),
    });
    let lines = characters::bars(view, &bars.collect::<Vec<_>>());
    Some(picture(chart.svg(direction(view)), title, lines))
}

/// The days of a week, counted from Monday, in the order in which the agreement's weeks run.
fn week(starts: Weekday) -> [usize; 7] {
    let first = usize::try_from(starts.to_monday_zero_offset()).unwrap_or(0);
    std::array::from_fn(|row| (first + row) % 7)
}

#[cfg(test)]
mod tests {
    use abide_core::measure::items::Arrivals;
    use abide_core::statement::LeadActivity;
    use abide_time::Weekday;

    use super::arrivals;
    use crate::document::Block;
    use crate::phrases::View;
    use crate::samples::hosting;
    use crate::{Language, Messages};

    #[test]
    fn leads_that_two_services_count_are_shown_once_and_by_their_name() {
        let mut statement = hosting();
        let mut counts = Arrivals::default();
        counts.0[0][9] = 1;
        let mut other = statement.services[0].clone();
        other.id = "follow-up".to_owned();
        other.activity = Some(LeadActivity { days: Vec::new(), reps: Vec::new() });
        statement.services[0].arrivals = Some(counts.clone());
        other.arrivals = Some(counts);
        statement.services.insert(1, other);
        let messages = Messages::new(Language::English);
        let view = View::new(&statement, &messages);
        let Some(Block::Picture { caption, .. }) = arrivals(&view, &statement.services[0]) else { panic!() };
        assert_eq!(caption.plain(), messages.say("chart-leads"));
        assert!(arrivals(&view, &statement.services[1]).is_none());
    }

    #[test]
    fn the_rows_begin_with_the_first_day_of_the_agreements_week() {
        let mut statement = hosting();
        statement.period.week_starts = Weekday::Saturday;
        let mut counts = Arrivals::default();
        counts.0[5][9] = 1;
        statement.services[0].arrivals = Some(counts);
        let messages = Messages::new(Language::English);
        let view = View::new(&statement, &messages);
        let Some(Block::Picture { svg, .. }) = arrivals(&view, &statement.services[0]) else { panic!() };
        let place = |day: &str| svg.find(&format!(">{day}<")).unwrap();
        assert!(place("Saturday") < place("Sunday") && place("Sunday") < place("Monday"));
    }
}
