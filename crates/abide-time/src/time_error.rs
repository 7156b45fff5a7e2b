use thiserror::Error;

/// A text or a set of numbers that does not name a point, a span or a rule of time.
///
/// Each variant carries what was read, so that a caller can print it beside the place it came from.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TimeError {
    /// Not an RFC 3339 date and time with an offset, or outside the years that can be computed with.
    #[error("`{text}` is not a date and time with an offset, such as 2026-03-30T07:00:00Z")]
    Instant {
        /// The text as read.
        text: String,
    },
    /// The bundled tz database has no zone of this name.
    #[error("`{name}` is not a time zone of the IANA database")]
    Zone {
        /// The name as read.
        name: String,
    },
    /// Not a range of hours within a day.
    #[error("`{text}` is not a range of hours, such as 08:00-18:00")]
    Hours {
        /// The text as read.
        text: String,
    },
    /// Not a weekday, a range of weekdays or `daily`.
    #[error("`{text}` is not a weekday or a range of weekdays, such as mon or mon-fri, or daily")]
    Weekdays {
        /// The text as read.
        text: String,
    },
    /// Not the name of a calendar system.
    #[error("`{text}` is not one of gregorian, persian, umm-al-qura")]
    System {
        /// The text as read.
        text: String,
    },
    /// The calendar system has no such date.
    #[error("the {system} calendar has no date {year}-{month:02}-{day:02}")]
    Date {
        /// The calendar system, as it is written in an agreement.
        system: &'static str,
        /// Year in that system.
        year: i32,
        /// Month in that system, from 1.
        month: u8,
        /// Day of the month, from 1.
        day: u8,
    },
    /// Not a month and day that some year of its calendar system has.
    #[error("`{text}` is not a yearly day, such as 11-15, persian 01-01 or umm-al-qura 10-01")]
    YearlyDay {
        /// The text as read.
        text: String,
    },
}
