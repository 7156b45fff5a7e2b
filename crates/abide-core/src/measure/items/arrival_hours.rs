use std::sync::OnceLock;

use abide_time::{Duration, Instant, Interval, Zone};

/// The hour of the week of instants, by the clocks of a zone. What was found for a quarter of an hour is remembered,
/// because millions of instants lie in a few thousand of them.
#[derive(Debug)]
pub struct ArrivalHours {
    zone: Zone,
    within: Interval,
    quarters: Vec<OnceLock<Option<Hour>>>,
}

/// Weekday (Monday first) and hour.
pub(super) type Hour = (usize, usize);

const QUARTER_US: i64 = 15 * 60 * 1_000_000;
/// For longer times than some years nothing is remembered.
const QUARTERS_MAX: i64 = 4 * 24 * 366 * 10;

impl ArrivalHours {
    /// Those of instants within a stretch of time.
    pub fn new(zone: Zone, within: Interval) -> Self {
        let count = within.duration().us() / QUARTER_US + 1;
        let count = usize::try_from(count).ok().filter(|_| count <= QUARTERS_MAX).unwrap_or(0);
        ArrivalHours { zone, within, quarters: (0..count).map(|_| OnceLock::new()).collect() }
    }

    /// The stretch of time.
    pub(super) fn within(&self) -> Interval {
        self.within
    }

    /// The hour of an instant of it.
    pub(super) fn of(&self, instant: Instant) -> Option<Hour> {
        let quarter = instant.since(self.within.start()).us() / QUARTER_US;
        let remembered = usize::try_from(quarter).ok().and_then(|quarter| self.quarters.get(quarter));
        let whole = remembered.and_then(|hour| *hour.get_or_init(|| self.of_quarter(quarter)));
        whole.or_else(|| self.read(instant))
    }

    /// The hour of a whole quarter, where it has only one.
    fn of_quarter(&self, quarter: i64) -> Option<Hour> {
        let start = self.within.start().plus(Duration::from_us(quarter * QUARTER_US));
        let last = start.plus(Duration::from_us(QUARTER_US - 1));
        self.read(start).filter(|hour| self.read(last) == Some(*hour))
    }

    fn read(&self, instant: Instant) -> Option<Hour> {
        let civil = self.zone.civil(instant);
        let day = usize::try_from(civil.weekday().to_monday_zero_offset()).ok()?;
        Some((day, usize::try_from(civil.hour()).ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_same_as_the_clocks_of_the_zone() {
        let at = |text: &str| text.parse::<Instant>().expect("an instant");
        let within =
            Interval::new(at("2026-03-28T22:10:00Z"), at("2026-03-30T00:00:00Z")).expect("an interval");
        for zone in ["Europe/Berlin", "Asia/Kathmandu", "Asia/Tehran"] {
            let zone = Zone::named(zone).expect("a zone");
            let hours = ArrivalHours::new(zone.clone(), within);
            for minute in 0..1500 {
                let instant = within.start().plus(Duration::from_seconds(minute * 60));
                assert_eq!(hours.of(instant), hours.read(instant), "{instant}");
            }
        }
    }
}
