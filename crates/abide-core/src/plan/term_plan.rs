use std::sync::Arc;

use abide_time::{CalendarSystem, Date, Instant, Interval, PeriodGrid, PeriodRule, Timetable, Weekday, Zone};

use crate::agreement::Delay;
use crate::value::{Currency, Rounding};

/// When the agreement runs and by which clock, dates and money.
#[derive(Debug, Clone)]
pub struct TermPlan {
    /// The zone of its days and periods.
    pub zone: Zone,
    /// What decides months, quarters and years.
    pub system: CalendarSystem,
    /// First day of a week.
    pub week_starts: Weekday,
    /// First day.
    pub starts: Date,
    /// The first day after it, where it ends.
    pub ends: Option<Date>,
    /// From its first instant to its last; an open one ends at the horizon.
    pub interval: Interval,
    /// The one currency.
    pub currency: Option<Currency>,
    /// How money is rounded.
    pub rounding: Rounding,
    /// How long facts may come in after a period.
    pub settle: Delay,
    /// Whether something booked is taken back.
    pub clawback: bool,
    /// By when money is paid, after the statement.
    pub due: Delay,
    /// Until when nothing is booked for periods that begin before it.
    pub grace_until: Option<Instant>,
    /// The business days outside of limits.
    pub business_days: Option<Arc<Timetable>>,
}

impl TermPlan {
    /// The grid of a rule over the term.
    pub fn grid(&self, rule: PeriodRule) -> PeriodGrid {
        PeriodGrid {
            rule,
            system: self.system,
            zone: self.zone.clone(),
            week_starts: self.week_starts,
            term_starts: self.starts,
            term_ends: self.ends,
        }
    }

    /// The start of the local day in which an instant lies.
    pub fn day_of(&self, instant: Instant) -> Instant {
        self.zone.start_of_day(self.zone.civil(instant).date())
    }

    /// The instant that lies a delay after another. A delay in days or more ends with the last local day; from a
    /// local midnight, which is where periods end, that is exactly so many days later.
    ///
    /// Beyond the horizon of timetables a business-day delay ends at the horizon.
    pub fn after(&self, from: Instant, delay: Delay) -> Instant {
        match delay {
            Delay::Time(duration) => from.plus(duration),
            Delay::Civil(civil) => {
                let date = self.zone.civil(from).date();
                if self.zone.start_of_day(date) == from {
                    self.zone.start_of_day(civil.after_date(date, self.system))
                } else {
                    civil.after_instant(from, self.system, &self.zone)
                }
            }
            Delay::BusinessDays(count) => {
                let due = self.business_days.as_ref().and_then(|days| days.business_day(from, count).ok());
                due.unwrap_or(Instant::MAX)
            }
        }
    }
}
