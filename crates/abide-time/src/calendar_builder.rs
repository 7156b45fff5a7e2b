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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use crate::calendar::Calendar;
    use crate::calendar_builder::CalendarBuilder;
    use crate::holiday_covers::HolidayCovers;
    use crate::hours::Hours;
    use crate::instant::Instant;
    use crate::interval::Interval;
    use crate::zone::Zone;

    fn hours<const N: usize>(texts: [&str; N]) -> [Hours; N] {
        texts.map(|text| text.parse().unwrap())
    }

    fn builder(zone: &str) -> CalendarBuilder {
        Calendar::builder(Zone::named(zone).unwrap())
    }

    fn nights() -> CalendarBuilder {
        builder("UTC").hours("daily".parse().unwrap(), hours(["22:00-06:00"]))
    }

    /// What is open from midnight to midnight of these UTC days, as `DDTHH:MM-DDTHH:MM`.
    fn open(calendar: &Calendar, from: &str, to: &str) -> Vec<String> {
        let midnight = |day: &str| format!("{day}T00:00:00Z").parse::<Instant>().unwrap();
        let short = |instant: Instant| instant.to_string()[8..16].to_owned();
        let open = calendar.open_in(Interval::new(midnight(from), midnight(to)).unwrap());
        open.iter().map(|piece| format!("{}-{}", short(piece.start()), short(piece.end()))).collect()
    }

    #[test]
    fn several_ranges_a_day_and_breaks() {
        let calendar = builder("UTC")
            .hours("mon-fri".parse().unwrap(), hours(["09:00-12:00", "13:00-17:00"]))
            .breaks("mon".parse().unwrap(), hours(["11:30-13:30"]))
            .breaks_on(date(2026, 1, 6), hours(["15:00-15:15"]))
            .build();
        // 2026-01-05 is a Monday.
        assert_eq!(open(&calendar, "2026-01-05", "2026-01-06"), ["05T09:00-05T11:30", "05T13:30-05T17:00"]);
        assert_eq!(
            open(&calendar, "2026-01-06", "2026-01-07"),
            ["06T09:00-06T12:00", "06T13:00-06T15:00", "06T15:15-06T17:00"]
        );
        assert!(open(&calendar, "2026-01-10", "2026-01-12").is_empty());
    }

    #[test]
    fn midnights_meet() {
        let days = builder("UTC").hours("daily".parse().unwrap(), hours(["00:00-24:00"])).build();
        assert_eq!(open(&days, "2026-01-05", "2026-01-08"), ["05T00:00-08T00:00"]);
        let same = builder("UTC").hours("daily".parse().unwrap(), hours(["08:00-08:00"])).build();
        assert_eq!(open(&same, "2026-01-05", "2026-01-08"), ["05T00:00-08T00:00"]);
    }

    #[test]
    fn a_holiday_takes_its_own_date_out_of_night_shifts() {
        let calendar = nights().holiday(date(2026, 1, 6)).build();
        assert_eq!(
            open(&calendar, "2026-01-05", "2026-01-08"),
            ["05T00:00-05T06:00", "05T22:00-06T00:00", "07T00:00-07T06:00", "07T22:00-08T00:00"]
        );
    }

    #[test]
    fn a_holiday_can_take_the_shift_that_starts_on_it() {
        let calendar = nights().holiday(date(2026, 1, 6)).holiday_covers(HolidayCovers::Shift).build();
        assert_eq!(
            open(&calendar, "2026-01-05", "2026-01-08"),
            ["05T00:00-05T06:00", "05T22:00-06T06:00", "07T22:00-08T00:00"]
        );
    }

    #[test]
    fn dated_hours_win_over_holidays_and_weekly_hours() {
        let calendar = builder("UTC")
            .hours("daily".parse().unwrap(), hours(["08:00-18:00"]))
            .holidays([date(2026, 1, 5), date(2026, 1, 6)])
            .dated(date(2026, 1, 6), hours(["10:00-12:00"]))
            .dated(date(2026, 1, 7), [])
            .build();
        assert_eq!(open(&calendar, "2026-01-05", "2026-01-08"), ["06T10:00-06T12:00"]);
    }

    #[test]
    fn dated_hours_run_into_a_holiday_and_keep_the_evening_before() {
        let calendar = nights()
            .dated(date(2026, 1, 5), hours(["20:00-04:00"]))
            .holiday(date(2026, 1, 6))
            .dated(date(2026, 1, 9), [])
            .build();
        assert_eq!(open(&calendar, "2026-01-05", "2026-01-07"), ["05T00:00-05T06:00", "05T20:00-06T04:00"]);
        assert_eq!(open(&calendar, "2026-01-09", "2026-01-10"), ["09T00:00-09T06:00"]);
    }

    #[test]
    fn a_holiday_with_dated_hours_is_no_holiday() {
        let calendar =
            nights().holiday(date(2026, 1, 6)).dated(date(2026, 1, 6), hours(["10:00-12:00"])).build();
        assert_eq!(
            open(&calendar, "2026-01-05", "2026-01-07"),
            ["05T00:00-05T06:00", "05T22:00-06T06:00", "06T10:00-06T12:00"]
        );
    }

    #[test]
    fn breaks_cut_dated_hours_and_shifts_over_midnight() {
        let calendar = nights()
            .dated(date(2026, 1, 6), hours(["10:00-14:00"]))
            .breaks("daily".parse().unwrap(), hours(["12:00-12:30", "23:45-00:15"]))
            .build();
        assert_eq!(
            open(&calendar, "2026-01-05", "2026-01-07"),
            [
                "05T00:15-05T06:00",
                "05T22:00-05T23:45",
                "06T00:15-06T06:00",
                "06T10:00-06T12:00",
                "06T12:30-06T14:00"
            ]
        );
    }

    #[test]
    fn yearly_days_of_other_systems_close() {
        let calendar = builder("Asia/Tehran")
            .hours("sat-wed".parse().unwrap(), hours(["08:00-16:00"]))
            .hours("thu".parse().unwrap(), hours(["08:00-12:00"]))
            .yearly("persian 01-01".parse().unwrap())
            .build();
        // 2026-03-21 is Nowruz 1405, a Saturday; Thursday is a half day and Friday closed.
        assert_eq!(open(&calendar, "2026-03-19", "2026-03-23"), ["19T04:30-19T08:30", "22T04:30-22T12:30"]);
    }

    #[test]
    fn tehran_changed_its_clocks_for_the_last_time_in_2022() {
        let calendar = builder("Asia/Tehran").hours("daily".parse().unwrap(), hours(["08:00-16:00"])).build();
        assert_eq!(open(&calendar, "2022-03-21", "2022-03-22"), ["21T04:30-21T12:30"]);
        assert_eq!(open(&calendar, "2022-06-21", "2022-06-22"), ["21T03:30-21T11:30"]);
        assert_eq!(open(&calendar, "2023-06-21", "2023-06-22"), ["21T04:30-21T12:30"]);
    }

    #[test]
    fn composes_over_zones() {
        let office = |zone: &str| {
            Arc::new(builder(zone).hours("mon-fri".parse().unwrap(), hours(["09:00-17:00"])).build())
        };
        let parts = vec![office("Europe/Berlin"), office("America/New_York")];
        let either = Calendar::any_of(Zone::utc(), parts.clone());
        let both = Calendar::all_of(Zone::utc(), parts);
        assert_eq!(open(&either, "2026-01-05", "2026-01-06"), ["05T08:00-05T22:00"]);
        assert_eq!(open(&both, "2026-01-05", "2026-01-06"), ["05T14:00-05T16:00"]);
    }

    #[test]
    fn knows_what_is_always_or_never_open() {
        let always = Arc::new(Calendar::always(Zone::utc()));
        let never = Arc::new(Calendar::never(Zone::utc()));
        let office = Arc::new(nights().build());
        assert!(Calendar::any_of(Zone::utc(), vec![office.clone(), always.clone()]).is_always_open());
        assert!(!Calendar::all_of(Zone::utc(), vec![office.clone(), always]).is_always_open());
        assert!(Calendar::all_of(Zone::utc(), vec![office, never.clone()]).is_never_open());
        assert!(Calendar::any_of(Zone::utc(), vec![never]).is_never_open());
        assert!(builder("UTC").dated(date(2026, 1, 1), []).build().is_never_open());
    }
}
