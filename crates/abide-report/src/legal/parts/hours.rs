use std::collections::BTreeMap;

use abide_core::agreement::{
    BreakDays, CalendarTerms, DatedHours, HolidayCovers, HoursList, Id, Part, Weekday,
};
use abide_core::diagnostic::Spanned;
use abide_time::Date;

use crate::document::{Align, RowKind, Table, Text};
use crate::legal::{Exhibit, PartText, Pen, Provision, Sentence};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Hours);
    let calendars = &pen.terms.agreement.calendars;
    for (id, terms) in calendars.iter() {
        let id = id.value.as_str();
        let provision = part.entry("calendars", id, pen.title(None, id), lead(pen, terms));
        let inside = terms.file.as_ref().and_then(|file| pen.terms.files.calendars.get(&file.value.0));
        rules(pen, inside.unwrap_or(terms), provision);
    }
    if calendars.is_empty() {
        part.general(pen.sentence("legal-calendars-none", []));
    }
    part.general(pen.sentence("legal-around-the-clock", []));
    if !calendars.is_empty() {
        part.general(pen.sentence("legal-hours-rule", []));
        part.general(pen.sentence("legal-hours-order", []));
    }
    part.general(pen.sentence("legal-clock-change", []));
    part
}

fn lead(pen: &Pen<'_>, terms: &CalendarTerms) -> Sentence {
    let parts = |ids: &[Spanned<Id>]| pen.list(ids.iter().map(|id| pen.calendar(&id.value)));
    if let Some(file) = &terms.file {
        return pen.sentence("legal-calendar-file", [("file", pen.id(&file.value.0).into())]);
    }
    match (&terms.any_of, &terms.all_of) {
        (Some(ids), _) => pen.sentence("legal-calendar-any-of", [("calendars", parts(ids).into())]),
        (None, Some(ids)) => pen.sentence("legal-calendar-all-of", [("calendars", parts(ids).into())]),
        (None, None) => pen.sentence("legal-calendar", [("zone", zone(pen, terms).into())]),
    }
}

fn zone(pen: &Pen<'_>, terms: &CalendarTerms) -> String {
    let own = terms.timezone.as_ref().map(|zone| &zone.value.0);
    pen.id(own.unwrap_or(&pen.terms.agreement.term.timezone.value.0))
}

/// What a calendar with hours of its own says.
fn rules(pen: &Pen<'_>, terms: &CalendarTerms, provision: &mut Provision) {
    if terms.any_of.is_some() || terms.all_of.is_some() {
        return;
    }
    let covers = terms.holiday_covers.as_ref().map_or(HolidayCovers::Date, |word| word.value);
    let holidays = holidays(pen, terms);
    // A file may name days that come to be added; without one, a rule about no day at all would only puzzle.
    let has_file = terms.holidays.as_ref().is_some_and(|holidays| !holidays.files.is_empty());
    if holidays.table.rows.is_empty() && !has_file {
        provision.point(pen.sentence("legal-holidays-none", []));
    } else {
        provision.point(pen.sentence("legal-holiday-covers", [("covers", covers.word().into())]));
    }
    for file in terms.holidays.iter().flat_map(|holidays| &holidays.files) {
        provision.point(pen.sentence("legal-holiday-file", [("file", pen.id(&file.value.0).into())]));
    }
    provision.exhibit(week(pen, terms));
    provision.exhibit(holidays);
    provision.exhibit(dated(pen, terms));
}

/// The week, from the day on which the agreement lets it begin.
fn week(pen: &Pen<'_>, terms: &CalendarTerms) -> Exhibit {
    let mut table = Table::new([
        (pen.word("legal-column-day"), Align::Start),
        (pen.word("legal-column-hours"), Align::Start),
        (pen.word("legal-column-breaks"), Align::Start),
    ]);
    for day in days_of_week(pen) {
        let civil = day.civil();
        let hours = terms.hours.iter().filter(|(days, _)| days.value.contains(civil)).map(|(_, list)| list);
        let breaks = terms.breaks.iter().filter_map(|(days, list)| match days.value {
            BreakDays::Weekly(days) if days.contains(civil) => Some(list),
            BreakDays::Weekly(_) | BreakDays::On(_) => None,
        });
        let (hours, breaks) = (ranges(pen, hours), ranges(pen, breaks));
        let hours = if hours.is_empty() { pen.say("legal-closed", []) } else { hours };
        table.row(RowKind::Whole, vec![pen.weekday(day), hours, breaks]);
    }
    Exhibit { caption: pen.say("legal-week", []), table }
}

fn days_of_week(pen: &Pen<'_>) -> Vec<Weekday> {
    const DAYS: [Weekday; 7] = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    let first = pen.terms.plan.term.week_starts;
    let position = DAYS.iter().position(|day| day.civil() == first).unwrap_or_default();
    DAYS.into_iter().cycle().skip(position).take(7).collect()
}

fn ranges<'h, I: IntoIterator<Item = &'h HoursList>>(pen: &Pen<'_>, lists: I) -> Text {
    let ranges = lists.into_iter().flat_map(|list| &list.0);
    pen.list(ranges.map(|hours| Text::from(pen.range(hours.value))))
}

/// Days without hours: those of every year first, then single dates in their order.
fn holidays(pen: &Pen<'_>, terms: &CalendarTerms) -> Exhibit {
    let mut table = Table::new([
        (pen.word("legal-column-date"), Align::Start),
        (pen.word("legal-column-holiday"), Align::Start),
    ]);
    let Some(holidays) = &terms.holidays else {
        return Exhibit { caption: Text::default(), table };
    };
    for (day, name) in holidays.yearly.iter() {
        table.row(RowKind::Whole, vec![pen.yearly(day.value).into(), pen.wording(name)]);
    }
    let mut dates: BTreeMap<Date, Text> = BTreeMap::new();
    for file in &holidays.files {
        let days = pen.terms.files.holidays.get(&file.value.0).into_iter().flatten();
        for (date, name) in days.filter(|(date, _)| in_term(pen, *date)) {
            dates.insert(*date, pen.id(name).into());
        }
    }
    dates.extend(holidays.dates.iter().map(|(date, name)| (date.value, pen.wording(name))));
    for (date, name) in dates {
        table.row(RowKind::Whole, vec![pen.date(date).into(), name]);
    }
    Exhibit { caption: pen.say("legal-holidays", []), table }
}

/// A file often holds more years than the agreement lasts.
fn in_term(pen: &Pen<'_>, date: Date) -> bool {
    let term = &pen.terms.plan.term;
    date >= term.starts && term.ends.is_none_or(|ends| date < ends)
}

/// Hours and breaks of single dates.
fn dated(pen: &Pen<'_>, terms: &CalendarTerms) -> Exhibit {
    let mut table = Table::new([
        (pen.word("legal-column-date"), Align::Start),
        (pen.word("legal-column-hours"), Align::Start),
        (pen.word("legal-column-breaks"), Align::Start),
    ]);
    let mut days: BTreeMap<Date, (Text, Text)> = BTreeMap::new();
    for (date, hours) in terms.dates.iter() {
        let hours = match hours {
            DatedHours::Closed => pen.say("legal-closed", []),
            DatedHours::Open(list) => ranges(pen, [list]),
        };
        days.entry(date.value).or_default().0 = hours;
    }
    for (day, list) in terms.breaks.iter() {
        if let BreakDays::On(date) = day.value {
            let (hours, breaks) = days.entry(date).or_default();
            *breaks = ranges(pen, [list]);
            if hours.is_empty() {
                *hours = pen.say("legal-usual-hours", []);
            }
        }
    }
    for (date, (hours, breaks)) in days {
        table.row(RowKind::Whole, vec![pen.date(date).into(), hours, breaks]);
    }
    Exhibit { caption: pen.say("legal-dated-hours", []), table }
}
