//! Time as agreements need it: instants and half-open intervals, opening hours that elapse in real time,
//! and civil periods in the Gregorian, Persian and Umm al-Qura calendars.
//!
//! Everything here is a pure function of its arguments and of the tz database inside the program
//! ([`tz_version`]): no clock, no file, no environment is read, and nothing is computed in floating point.
//!
//! A module uses only modules above it.

#![deny(clippy::float_arithmetic)]

// Points and stretches of time.
mod time_error;

mod duration;

mod instant;

mod interval;

mod interval_set;

// Civil time.
mod tz_version;
mod zone;

mod calendar_system;
mod weekdays;

mod yearly_day;

mod civil_delay;

// Opening hours.
mod hours;

mod holiday_covers;

mod opening_rules;

mod calendar;

mod calendar_builder;

// Opening hours, unrolled.
mod timetable_error;
mod year_chunk;

mod timetable;

// Periods.
mod agreement_unit;
mod civil_unit;

mod period_rule;

mod period_naming;

mod period;
mod period_error;

mod period_grid;

pub use jiff::civil::{Date, DateTime, Time, Weekday};

pub use agreement_unit::AgreementUnit;
pub use calendar::Calendar;
pub use calendar_builder::CalendarBuilder;
pub use calendar_system::CalendarSystem;
pub use civil_delay::CivilDelay;
pub use civil_unit::CivilUnit;
pub use duration::Duration;
pub use holiday_covers::HolidayCovers;
pub use hours::Hours;
pub use instant::Instant;
pub use interval::Interval;
pub use interval_set::IntervalSet;
pub use period::Period;
pub use period_error::PeriodError;
pub use period_grid::PeriodGrid;
pub use period_rule::PeriodRule;
pub use time_error::TimeError;
pub use timetable::Timetable;
pub use timetable_error::TimetableError;
pub use tz_version::tz_version;
pub use weekdays::Weekdays;
pub use yearly_day::YearlyDay;
pub use zone::Zone;
