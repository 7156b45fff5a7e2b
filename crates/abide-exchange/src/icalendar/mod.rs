//! iCalendar files (RFC 5545), as public holidays and windows of maintenance are published in them.

mod all_day_event;
mod icalendar_error;
mod read_holidays;
mod read_windows;
mod recurrence;
mod window;
mod yearly_rule;

pub use icalendar_error::IcalendarError;
pub use read_holidays::read_holidays;
pub use read_windows::read_windows;
pub use window::Window;
