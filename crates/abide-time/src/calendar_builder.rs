use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::holiday_covers::HolidayCovers;
use crate::hours::Hours;
use crate::opening_rules::OpeningRules;
use crate::weekdays::Weekdays;
use crate::yearly_day::YearlyDay;
use crate::zone::Zone;

/// Puts the rules of one calendar together.
///
/// Dated hours win over holidays, holidays over weekly hours; breaks subtract from all of them. What is said
/// twice adds up.
#[derive(Clone, Debug)]
pub struct CalendarBuilder {
    zone: Zone,
    rules: OpeningRules,
}

impl Calendar {
    /// A calendar without any rule yet, whose hours are those of `zone`.
    #[must_use]
    pub fn builder(zone: Zone) -> CalendarBuilder {
        CalendarBuilder { zone, rules: OpeningRules::default() }
    }
}

impl CalendarBuilder {
    /// Open during these hours on these weekdays. Hours past midnight belong to the day they start on.
    #[must_use]
    pub fn hours(mut self, days: Weekdays, hours: impl IntoIterator<Item = Hours>) -> CalendarBuilder {
        add(&mut self.rules.weekly, days, hours);
        self
    }

    /// Closed during these hours on these weekdays, whatever opened them.
    #[must_use]
    pub fn breaks(mut self, days: Weekdays, hours: impl IntoIterator<Item = Hours>) -> CalendarBuilder {
        add(&mut self.rules.weekly_breaks, days, hours);
        self
    }

    /// Closed during these hours of one date, besides the breaks of its weekday.
    #[must_use]
    pub fn breaks_on(mut self, date: Date, hours: impl IntoIterator<Item = Hours>) -> CalendarBuilder {
        self.rules.dated_breaks.entry(date).or_default().extend(hours);
        self
    }

    /// Closed on these dates.
    #[must_use]
    pub fn holidays(mut self, dates: impl IntoIterator<Item = Date>) -> CalendarBuilder {
        self.rules.holidays.extend(dates);
        self
    }

    /// Closed on one date.
    #[must_use]
    pub fn holiday(self, date: Date) -> CalendarBuilder {
        self.holidays([date])
    }

    /// Closed on a day that comes back every year of its calendar system.
    #[must_use]
    pub fn yearly(mut self, day: YearlyDay) -> CalendarBuilder {
        self.rules.yearly.push(day);
        self
    }

    /// What a holiday closes when hours cross midnight; its own date if this is not called.
    #[must_use]
    pub const fn holiday_covers(mut self, covers: HolidayCovers) -> CalendarBuilder {
        self.rules.holiday_covers = covers;
        self
    }

    /// These hours start on that date, and nothing else does: neither a holiday nor weekly hours count for it.
    /// No hours at all means closed. The tail of a shift of the evening before stays, because it belongs to
    /// that evening, and these hours may themselves run past midnight into a holiday.
    #[must_use]
    pub fn dated(mut self, date: Date, hours: impl IntoIterator<Item = Hours>) -> CalendarBuilder {
        self.rules.dated.entry(date).or_default().extend(hours);
        self
    }

    /// The calendar of these rules. It may never open; a [`Timetable`](crate::Timetable) refuses it then.
    #[must_use]
    pub fn build(self) -> Calendar {
        Calendar::of_rules(self.zone, self.rules)
    }
}

fn add(table: &mut [Vec<Hours>; 7], days: Weekdays, hours: impl IntoIterator<Item = Hours>) {
    let hours: Vec<Hours> = hours.into_iter().collect();
    for weekday in days.iter() {
        table[usize::from(weekday.to_monday_zero_offset().unsigned_abs())].extend(&hours);
    }
}
