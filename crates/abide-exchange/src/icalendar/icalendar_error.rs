use thiserror::Error;

/// Why a text is not a list of holidays. Where an event is at fault, it is named by its summary, or by its UID
/// where it has none.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum IcalendarError {
    /// The text is not iCalendar.
    #[error("this is not an iCalendar file: {why}")]
    Broken {
        /// What the parser met, in one line.
        why: String,
    },
    /// An event without a day.
    #[error("the event `{event}` has no DTSTART")]
    NoStart {
        /// The event.
        event: String,
    },
    /// An event with hours; a holiday takes whole days.
    #[error("the event `{event}` begins or ends at a time of day (`{value}`); a holiday takes whole days")]
    Timed {
        /// The event.
        event: String,
        /// The value as written.
        value: String,
    },
    /// A date that does not exist, or another text.
    #[error("the event `{event}` has the value `{value}`, which is not a date")]
    BadDate {
        /// The event.
        event: String,
        /// The value as written.
        value: String,
    },
    /// An event that ends before it begins, lasts no day, or lasts more than ten years.
    #[error("the event `{event}` lasts {days} days; between 1 and 3660 make sense")]
    BadLength {
        /// The event.
        event: String,
        /// From its start to its end.
        days: i64,
    },
    /// A recurrence that is not yearly on the date of its start.
    #[error(
        "the event `{event}` repeats by `{rule}`; only FREQ=YEARLY with INTERVAL, COUNT and UNTIL is read"
    )]
    OtherRule {
        /// The event.
        event: String,
        /// The rule as written.
        rule: String,
    },
    /// A window that is no time at all.
    #[error("the event `{event}` does not end after it begins; give it a DTEND or a DURATION")]
    NoLength {
        /// The event.
        event: String,
    },
    /// A zone that the tz database does not have.
    #[error(
        "the event `{event}` is in the zone `{zone}`, which is not known; use a name like `Europe/Berlin`"
    )]
    UnknownZone {
        /// The event.
        event: String,
        /// The zone as written.
        zone: String,
    },
    /// A recurrence that is neither daily nor weekly.
    #[error(
        "the event `{event}` repeats by `{rule}`; only FREQ=DAILY and FREQ=WEEKLY with INTERVAL, COUNT and UNTIL are read"
    )]
    OtherRepetition {
        /// The event.
        event: String,
        /// The rule as written.
        rule: String,
    },
}
