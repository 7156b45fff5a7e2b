use std::sync::Arc;

use abide_time::{Calendar, HolidayCovers as Covers, Interval, Timetable, TimetableError, Zone};

use super::Files;
use crate::agreement::{Agreement, BreakDays, CalendarRef, CalendarTerms, DatedHours, HolidayCovers, Id};
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::text::Map;

/// The calendars of an agreement, unrolled.
#[derive(Debug)]
pub(super) struct Calendars {
    always: Arc<Timetable>,
    named: Vec<(String, Option<Arc<Timetable>>)>,
}

impl Calendars {
    /// Unrolls every calendar of the agreement over `range`; faults are located.
    pub(super) fn compile(
        agreement: &Agreement,
        zone: &Zone,
        files: &Files,
        range: Interval,
        faults: &mut Diagnostics,
    ) -> Option<Calendars> {
        let always = Timetable::new(Calendar::always(zone.clone()), range).ok().map(Arc::new)?;
        let mut named = Vec::new();
        for (id, terms) in agreement.calendars.iter() {
            let mut builder = Builder { calendars: &agreement.calendars, zone, files, faults, depth: 0 };
            let calendar = builder.calendar(terms);
            named.push((
                id.value.as_str().to_owned(),
                calendar.and_then(|calendar| unroll(id, calendar, range, faults)),
            ));
        }
        Some(Calendars { always, named })
    }

    /// The timetable of a reference; `closed` has none, because no second of it could ever be judged.
    pub(super) fn timetable(&self, calendar: &CalendarRef) -> Option<Arc<Timetable>> {
        match calendar {
            CalendarRef::Always => Some(Arc::clone(&self.always)),
            CalendarRef::Closed => None,
            CalendarRef::Named(id) => self
                .named
                .iter()
                .find(|(known, _)| known == id.as_str())
                .and_then(|(_, timetable)| timetable.clone()),
        }
    }

    /// `always`, then those that have an id, in document order.
    pub(super) fn named(&self) -> Vec<(String, Arc<Timetable>)> {
        let unrolled =
            |(id, timetable): &(String, Option<Arc<Timetable>>)| Some((id.clone(), timetable.clone()?));
        let always = [("always".to_owned(), Arc::clone(&self.always))];
        always.into_iter().chain(self.named.iter().filter_map(unrolled)).collect()
    }

    /// The name of a timetable given out by this table.
    pub(super) fn name_of(&self, timetable: &Arc<Timetable>) -> String {
        if Arc::ptr_eq(timetable, &self.always) {
            return "always".to_owned();
        }
        let named = self
            .named
            .iter()
            .find(|(_, known)| known.as_ref().is_some_and(|known| Arc::ptr_eq(known, timetable)));
        named.map_or_else(String::new, |(id, _)| id.clone())
    }
}

fn unroll(
    id: &Spanned<Id>,
    calendar: Calendar,
    range: Interval,
    faults: &mut Diagnostics,
) -> Option<Arc<Timetable>> {
    match Timetable::new(calendar, range) {
        Ok(timetable) => Some(Arc::new(timetable)),
        Err(fault) => {
            faults.push(calendar_fault(id, &fault));
            None
        }
    }
}

fn calendar_fault(id: &Spanned<Id>, fault: &TimetableError) -> Diagnostic {
    Diagnostic::error(
        "calendar-never-opens",
        id.span,
        format!("the calendar `{}` cannot be used: {fault}", id.value),
        "give it hours on at least one day of the term that is no holiday, or use `closed`",
    )
}

/// A calendar in a file of its own, for `abide clock`, in its own zone or in `zone`.
///
/// `None` after a fault was added.
pub fn calendar_file(
    terms: &CalendarTerms,
    zone: &Zone,
    files: &Files,
    faults: &mut Diagnostics,
) -> Option<Calendar> {
    let none = Map::default();
    Builder { calendars: &none, zone, files, faults, depth: 0 }.calendar(terms)
}

struct Builder<'a> {
    calendars: &'a Map<Id, CalendarTerms>,
    zone: &'a Zone,
    files: &'a Files,
    faults: &'a mut Diagnostics,
    depth: usize,
}

impl Builder<'_> {
    fn calendar(&mut self, terms: &CalendarTerms) -> Option<Calendar> {
        // A cycle is a fault of its own rule; here it only must not recurse for ever.
        if self.depth > self.calendars.len() {
            return None;
        }
        let zone = match &terms.timezone {
            Some(named) => Zone::named(&named.value.0).ok()?,
            None => self.zone.clone(),
        };
        if let Some(file) = &terms.file {
            let Some(inner) = self.files.calendars.get(&file.value.0) else {
                self.faults.push(missing_file(file.span, &file.value.0));
                return None;
            };
            return self.calendar(inner);
        }
        if let Some(parts) = &terms.any_of {
            return Some(Calendar::any_of(zone, self.parts(parts)?));
        }
        if let Some(parts) = &terms.all_of {
            return Some(Calendar::all_of(zone, self.parts(parts)?));
        }
        self.rules(terms, zone)
    }

    fn parts(&mut self, ids: &[Spanned<Id>]) -> Option<Vec<Arc<Calendar>>> {
        self.depth += 1;
        let parts = ids
            .iter()
            .map(|id| match self.calendars.get(id.value.as_str()) {
                Some(terms) => self.calendar(terms).map(Arc::new),
                None => {
                    self.faults.push(super::from_agreement::unresolved("calendar", id));
                    None
                }
            })
            .collect();
        self.depth -= 1;
        parts
    }

    fn rules(&mut self, terms: &CalendarTerms, zone: Zone) -> Option<Calendar> {
        let mut builder = Calendar::builder(zone);
        for (days, hours) in terms.hours.iter() {
            builder = builder.hours(days.value, hours.0.iter().map(|hours| hours.value));
        }
        for (days, hours) in terms.breaks.iter() {
            let hours = hours.0.iter().map(|hours| hours.value);
            builder = match days.value {
                BreakDays::Weekly(days) => builder.breaks(days, hours),
                BreakDays::On(date) => builder.breaks_on(date, hours),
            };
        }
        if let Some(holidays) = &terms.holidays {
            for file in &holidays.files {
                let Some(dates) = self.files.holidays.get(&file.value.0) else {
                    self.faults.push(missing_file(file.span, &file.value.0));
                    return None;
                };
                builder = builder.holidays(dates.iter().map(|(date, _)| *date));
            }
            builder = builder.holidays(holidays.dates.iter().map(|(date, _)| date.value));
            for (day, _) in holidays.yearly.iter() {
                builder = builder.yearly(day.value);
            }
        }
        for (date, hours) in terms.dates.iter() {
            builder = match hours {
                DatedHours::Closed => builder.dated(date.value, []),
                DatedHours::Open(hours) => builder.dated(date.value, hours.0.iter().map(|hours| hours.value)),
            };
        }
        let covers = terms.holiday_covers.as_ref().map_or(HolidayCovers::Date, |covers| covers.value);
        let covers = match covers {
            HolidayCovers::Date => Covers::Date,
            HolidayCovers::Shift => Covers::Shift,
        };
        Some(builder.holiday_covers(covers).build())
    }
}

fn missing_file(span: crate::diagnostic::Span, path: &str) -> Diagnostic {
    Diagnostic::error(
        "missing-file",
        span,
        format!("the file `{path}` was not found beside the agreement"),
        "put it there or correct the path; it is part of the agreement",
    )
}
