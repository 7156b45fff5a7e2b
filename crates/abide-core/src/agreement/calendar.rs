use abide_time::{Date, Hours, Weekdays, YearlyDay};

use super::{FilePath, Id, Wording, ZoneName};
use crate::diagnostic::{Diagnostic, Spanned};
use crate::text::{Map, Node, NodeKind, Read, ReadText, Reader, Shape, TextFault, TextForm};
use crate::{section, words};

words! {
    /// What a holiday takes away.
    pub enum HolidayCovers ("`date` or `shift`") {
        /// Its own local date, also the tail of a night shift that began the day before.
        Date = "date",
        /// The shifts that begin on it, whole.
        Shift = "shift",
    }
}

section! {
    /// Opening hours.
    pub struct CalendarTerms ("calendar") {
        /// The zone of its hours.
        optional timezone: Spanned<ZoneName> = "the term's zone",
        /// The weekly table.
        many hours: Map<Weekdays, HoursList>,
        /// Times inside the hours that do not count.
        many breaks: Map<BreakDays, HoursList>,
        /// Days without hours.
        optional holidays: Holidays,
        /// Hours of single dates; they win over holidays and the weekly table.
        many dates: Map<Date, DatedHours>,
        /// What a holiday takes away.
        optional holiday_covers: Spanned<HolidayCovers> = "date",
        /// Open when any of these is.
        optional any_of: Vec<Spanned<Id>>,
        /// Open when all of these are.
        optional all_of: Vec<Spanned<Id>>,
        /// A calendar kept in a file of its own.
        optional file: Spanned<FilePath>,
    }
}

section! {
    /// Days without hours.
    pub struct Holidays ("list of holidays") {
        /// iCalendar files beside the agreement; every all-day event in them is a holiday.
        many files: Vec<Spanned<FilePath>>,
        /// Single dates with their names.
        many dates: Map<Date, Wording>,
        /// Days that come back every year of their calendar, with their names.
        many yearly: Map<YearlyDay, Wording>,
    }
}

/// One or several ranges of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursList(pub Vec<Spanned<Hours>>);

impl Read for HoursList {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            NodeKind::Scalar(_) => Spanned::<Hours>::read(node, reader).map(|hours| HoursList(vec![hours])),
            NodeKind::List(_) | NodeKind::Map(_) => Vec::<Spanned<Hours>>::read(node, reader).map(HoursList),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![Shape::Text(Hours::FORM), Shape::List(Box::new(Shape::Text(Hours::FORM)))])
    }
}

/// The hours of one date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatedHours {
    /// None.
    Closed,
    /// These.
    Open(HoursList),
}

impl Read for DatedHours {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if node.text() == Some("closed") {
            return Some(DatedHours::Closed);
        }
        HoursList::read(node, reader).map(DatedHours::Open)
    }

    fn shape() -> Shape {
        HoursList::shape()
    }
}

/// On which days a break is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BreakDays {
    /// Every week.
    Weekly(Weekdays),
    /// Once.
    On(Date),
}

impl ReadText for BreakDays {
    const FORM: TextForm = TextForm { name: "days of the week or a date", example: "mon-fri" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text.starts_with(|first: char| first.is_ascii_digit()) {
            Date::read_text(text).map(BreakDays::On)
        } else {
            Weekdays::read_text(text).map(BreakDays::Weekly)
        }
    }
}

impl ReadText for Hours {
    const FORM: TextForm = TextForm { name: "a range of hours", example: "\"08:00-18:00\"" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        text.parse().map_err(|_| TextFault::malformed(text, Self::FORM))
    }
}

impl ReadText for Weekdays {
    const FORM: TextForm = TextForm { name: "days of the week", example: "mon-fri" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        text.parse().map_err(|_| TextFault::malformed(text, Self::FORM))
    }
}

impl ReadText for YearlyDay {
    const FORM: TextForm = TextForm { name: "a day of the year", example: "persian 01-01" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        text.parse().map_err(|_| TextFault::malformed(text, Self::FORM))
    }
}

/// A calendar in a file of its own, or the fault that keeps it from being one.
pub fn read_calendar(node: &Node, reader: &mut Reader<'_>) -> Option<CalendarTerms> {
    let terms = CalendarTerms::read(node, reader)?;
    if let Some(file) = &terms.file {
        reader.fault(Diagnostic::error(
            "calendar-file-names-a-file",
            file.span,
            "a calendar file cannot name another one",
            "write the hours here",
        ));
        return None;
    }
    Some(terms)
}
