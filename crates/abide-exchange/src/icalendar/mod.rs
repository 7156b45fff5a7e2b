//! iCalendar files (RFC 5545), as public holidays are published in them.

mod all_day_event;
mod icalendar_error;
mod read_holidays;
mod yearly_rule;

pub use icalendar_error::IcalendarError;
pub use read_holidays::read_holidays;
