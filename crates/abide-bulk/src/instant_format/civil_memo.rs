use abide_time::{Date, DateTime, Instant, Zone};

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

    /// The instant at which the zone's clocks show this; nothing where no calendar has such a time. A time
    /// left out by a clock change moves forward by the gap, one that occurs twice is its first occurrence.
    pub(crate) fn instant(&mut self, parts: &CivilParts) -> Option<Instant> {
        let in_range = (0..=23).contains(&parts.hour)
            && (0..=59).contains(&parts.minute)
            && (0..=59).contains(&parts.second)
            && (0..=9999).contains(&parts.year);
        if !in_range {
            return None;
        }
        let key = key_of(parts)?;
        let place = usize::try_from(key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52).unwrap_or(0) % HOURS_KEPT;
        let (known, start_us) = self.hours[place];
        if known == key {
            return Some(Instant::from_us(start_us + parts.us_of_hour()));
        }
        let hour = Date::new(parts.year, parts.month, parts.day).ok()?.at(parts.hour, 0, 0, 0);
        let start_us = self.zone.instant(hour).us();
        let last = DateTime::from_parts(hour.date(), abide_time::Time::constant(parts.hour, 59, 59, 0));
        if self.zone.instant(last).us() - start_us == HOUR_US - 1_000_000 {
            self.hours[place] = (key, start_us);
            return Some(Instant::from_us(start_us + parts.us_of_hour()));
        }
        let nanoseconds = i32::try_from(parts.fraction_us * 1000).unwrap_or(0);
        Some(self.zone.instant(hour.date().at(parts.hour, parts.minute, parts.second, nanoseconds)))
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
        memo.instant(&parts).map_or("none".to_owned(), |instant| instant.to_string())
    }

    #[test]
    fn gives_the_same_from_memory_as_from_the_zone() {
        let mut memo = CivilMemo::new(Zone::named("Europe/Berlin").unwrap());
        for _ in 0..2 {
            assert_eq!(at(&mut memo, (7, 1), (9, 30)), "2026-07-01T07:30:00Z");
            assert_eq!(at(&mut memo, (3, 29), (2, 30)), "2026-03-29T01:30:00Z");
            assert_eq!(at(&mut memo, (10, 25), (2, 30)), "2026-10-25T00:30:00Z");
            assert_eq!(at(&mut memo, (10, 25), (3, 0)), "2026-10-25T02:00:00Z");
            assert_eq!(at(&mut memo, (2, 29), (9, 0)), "none");
            assert_eq!(at(&mut memo, (13, 1), (9, 0)), "none");
            assert_eq!(at(&mut memo, (1, 1), (24, 0)), "none");
        }
    }

    #[test]
    fn follows_a_change_of_half_an_hour() {
        let mut memo = CivilMemo::new(Zone::named("Australia/Lord_Howe").unwrap());
        for _ in 0..2 {
            assert_eq!(at(&mut memo, (10, 4), (2, 15)), "2026-10-03T15:45:00Z");
            assert_eq!(at(&mut memo, (10, 4), (2, 45)), "2026-10-03T15:45:00Z");
        }
    }
}
