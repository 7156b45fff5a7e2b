use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::holiday_covers::HolidayCovers;
use crate::hours::Hours;
use crate::interval::Interval;
use crate::interval_set::IntervalSet;
use crate::yearly_day::YearlyDay;
use crate::zone::Zone;

/// When a place is open, as rules without bounds: weekly hours, breaks, holidays and dated hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OpeningRules {
    /// Hours by weekday, Monday first.
    pub(crate) weekly: [Vec<Hours>; 7],
    /// Breaks by weekday, Monday first.
    pub(crate) weekly_breaks: [Vec<Hours>; 7],
    /// Breaks of single dates; they add to the weekly ones.
    pub(crate) dated_breaks: BTreeMap<Date, Vec<Hours>>,
    /// Single dates that are closed.
    pub(crate) holidays: BTreeSet<Date>,
    /// Days that are closed every year.
    pub(crate) yearly: Vec<YearlyDay>,
    /// Hours that replace everything that would start on that date; none at all means closed.
    pub(crate) dated: BTreeMap<Date, Vec<Hours>>,
    /// What a holiday closes when hours cross midnight.
    pub(crate) holiday_covers: HolidayCovers,
}

impl OpeningRules {
    /// The open time inside `window`.
    pub(crate) fn open_in(&self, window: Interval, zone: &Zone) -> IntervalSet {
        // A shift of the evening before reaches in, and a date may start late by a clock change: two days of
        // margin before and one after hold both.
        let first = days_after(zone.civil(window.start()).date(), -2);
        let last = days_after(zone.civil(window.end()).date(), 1);
        let holidays = self.holidays_in(first, days_after(last, 1));
        let mut open = Vec::new();
        let mut breaks = Vec::new();
        let mut date = first;
        loop {
            self.push_open(date, zone, &holidays, &mut open);
            self.push_breaks(date, zone, &mut breaks);
            if date >= last {
                break;
            }
            date = days_after(date, 1);
        }
        let open: IntervalSet = open.into_iter().collect();
        if breaks.is_empty() {
            return open.clip(window);
        }
        open.subtract(&breaks.into_iter().collect()).clip(window)
    }

    /// Whether any rule could ever open it.
    pub(crate) fn is_empty(&self) -> bool {
        self.weekly.iter().all(Vec::is_empty) && self.dated.values().all(Vec::is_empty)
    }

    fn holidays_in(&self, first: Date, last: Date) -> BTreeSet<Date> {
        let yearly = self.yearly.iter().flat_map(|day| day.dates_in(first, last));
        // Dated hours win over a holiday: such a date is an ordinary one with other hours.
        self.holidays
            .range(first..=last)
            .copied()
            .chain(yearly)
            .filter(|date| !self.dated.contains_key(date))
            .collect()
    }

    fn push_open(&self, date: Date, zone: &Zone, holidays: &BTreeSet<Date>, open: &mut Vec<Interval>) {
        if let Some(hours) = self.dated.get(&date) {
            open.extend(hours.iter().filter_map(|hours| hours.on(date, zone)));
            return;
        }
        let covers_dates = self.holiday_covers == HolidayCovers::Date;
        let is_holiday = holidays.contains(&date);
        if is_holiday && !covers_dates {
            return;
        }
        let tomorrow = days_after(date, 1);
        let midnight = || zone.start_of_day(tomorrow);
        let tail_is_closed = covers_dates && holidays.contains(&tomorrow);
        for hours in &self.weekly[weekday_index(date)] {
            let Some(shift) = hours.on(date, zone) else { continue };
            match (hours.crosses_midnight(), is_holiday) {
                (false, true) => {}
                (false, false) => open.push(shift),
                (true, _) => {
                    let start = if is_holiday { shift.start().max(midnight()) } else { shift.start() };
                    let end = if tail_is_closed { shift.end().min(midnight()) } else { shift.end() };
                    open.extend(Interval::new(start, end));
                }
            }
        }
    }

    fn push_breaks(&self, date: Date, zone: &Zone, breaks: &mut Vec<Interval>) {
        let weekly = &self.weekly_breaks[weekday_index(date)];
        let dated = self.dated_breaks.get(&date).map_or(&[][..], Vec::as_slice);
        breaks.extend(weekly.iter().chain(dated).filter_map(|hours| hours.on(date, zone)));
    }
}

fn weekday_index(date: Date) -> usize {
    usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())
}

fn days_after(date: Date, days: i32) -> Date {
    date.saturating_add(jiff::Span::new().days(days))
}
