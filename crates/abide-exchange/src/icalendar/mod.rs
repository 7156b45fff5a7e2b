//! iCalendar files (RFC 5545): public holidays and windows of maintenance are read from them, and deadlines are
//! written to them.

mod all_day_event;
mod calendar_entry;
mod icalendar_error;
mod read_holidays;
mod read_windows;
mod recurrence;
mod window;
mod write_entries;
mod yearly_rule;

pub use calendar_entry::{CalendarEntry, EntryTime};
pub use icalendar_error::IcalendarError;
pub use read_holidays::read_holidays;
pub use read_windows::read_windows;
pub use window::Window;
pub use write_entries::write_entries;
