use abide_time::{Date, DateTime, Instant, Zone};

use super::NotAnInstant;
use super::civil_parts::CivilParts;

const HOURS_KEPT: usize = 4096;
const HOUR_US: i64 = 3_600_000_000;

/// The instants of civil times in one zone. Files hold many times of the same hours, so the start of an hour
/// is kept wherever the hour runs evenly; hours with a clock change are asked of the zone each time.
#[derive(Debug)]
pub(crate) struct CivilMemo {
    zone: Zone,
    /// Key of the hour and its start; a key of 0 is an empty place.
    hours: Box<[(u64, i64)]>,
}

impl CivilMemo {
    pub(crate) fn new(zone: Zone) -> CivilMemo {
        CivilMemo { zone, hours: vec![(0, 0); HOURS_KEPT].into_boxed_slice() }
    }

    /// The instant at which the zone's clocks show this, if they show it once. Midnight is the start of its day, also
    /// where a clock change leaves it out or repeats it.
    pub(crate) fn instant(&mut self, parts: &CivilParts) -> Result<Instant, NotAnInstant> {
        let in_range = (0..=23).contains(&parts.hour)
            && (0..=59).contains(&parts.minute)
            && (0..=59).contains(&parts.second)
            && (0..=9999).contains(&parts.year);
        if !in_range {
            return Err(NotAnInstant::Unreadable);
        }
        let key = key_of(parts).ok_or(NotAnInstant::Unreadable)?;
        let place = usize::try_from(key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52).unwrap_or(0) % HOURS_KEPT;
        let (known, start_us) = self.hours[place];
        if known == key {
            return Ok(Instant::from_us(start_us + parts.us_of_hour()));
        }
        let date = Date::new(parts.year, parts.month, parts.day).map_err(|_| NotAnInstant::Unreadable)?;
        let nanoseconds = i32::try_from(parts.fraction_us * 1000).unwrap_or(0);
        let shown = date.at(parts.hour, parts.minute, parts.second, nanoseconds);
        let hour = date.at(parts.hour, 0, 0, 0);
        if self.runs_evenly(hour) {
            let start_us = self.zone.instant(hour).us();
            self.hours[place] = (key, start_us);
            return Ok(Instant::from_us(start_us + parts.us_of_hour()));
        }
        if self.zone.is_unclear(shown) && shown != date.at(0, 0, 0, 0) {
            return Err(NotAnInstant::ClockChange);
        }
        Ok(self.zone.instant(shown))
    }

    /// Whether the clocks show each second of an hour once. No clock change since 1970 that lies within an hour and
    /// touches neither of its ends took less than twenty minutes.
    fn runs_evenly(&self, hour: DateTime) -> bool {
        let at = |minute, second| hour.date().at(hour.hour(), minute, second, 0);
        let last = at(59, 59);
        let length = self.zone.instant(last).us() - self.zone.instant(hour).us();
        length == HOUR_US - 1_000_000
            && ![hour, at(20, 0), at(40, 0), last].into_iter().any(|shown| self.zone.is_unclear(shown))
    }
}

/// A number for the hour, never 0 for a real one; nothing for a month or day that cannot be.
fn key_of(parts: &CivilParts) -> Option<u64> {
    let year = u64::try_from(parts.year).ok()?;
    let month = u64::try_from(parts.month).ok().filter(|month| (1..=12).contains(month))?;
    let day = u64::try_from(parts.day).ok().filter(|day| (1..=31).contains(day))?;
    let hour = u64::try_from(parts.hour).ok()?;
    Some(((year * 16 + month) * 32 + day) * 32 + hour)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(memo: &mut CivilMemo, (month, day): (i8, i8), (hour, minute): (i8, i8)) -> String {
        let parts = CivilParts { year: 2026, month, day, hour, minute, ..CivilParts::default() };
        match memo.instant(&parts) {
            Ok(instant) => instant.to_string(),
            Err(fault) => format!("{fault:?}"),
        }
    }

    #[test]
    fn gives_the_same_from_memory_as_from_the_zone() {
        let mut memo = CivilMemo::new(Zone::named("Europe/Berlin").unwrap());
        for _ in 0..2 {
            assert_eq!(at(&mut memo, (7, 1), (9, 30)), "2026-07-01T07:30:00Z");
            assert_eq!(at(&mut memo, (3, 29), (2, 30)), "ClockChange");
            assert_eq!(at(&mut memo, (10, 25), (2, 30)), "ClockChange");
            assert_eq!(at(&mut memo, (10, 25), (3, 0)), "2026-10-25T02:00:00Z");
            assert_eq!(at(&mut memo, (2, 29), (9, 0)), "Unreadable");
            assert_eq!(at(&mut memo, (13, 1), (9, 0)), "Unreadable");
            assert_eq!(at(&mut memo, (1, 1), (24, 0)), "Unreadable");
        }
    }

    #[test]
    fn follows_a_change_of_half_an_hour() {
        let mut memo = CivilMemo::new(Zone::named("Australia/Lord_Howe").unwrap());
        for _ in 0..2 {
            assert_eq!(at(&mut memo, (10, 4), (2, 15)), "ClockChange");
            assert_eq!(at(&mut memo, (10, 4), (2, 45)), "2026-10-03T15:45:00Z");
        }
    }
}
