use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::instant::Instant;
use crate::time_error::TimeError;

/// A time zone of the IANA database that is built into the program.
///
/// The system's own zone files are never read, so that the same bytes decide on every machine.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// The zone of an IANA name such as `Europe/Berlin`, in any case of letters.
    ///
    /// # Errors
    /// [`TimeError::Zone`] if the bundled database does not have it.
    pub fn named(name: &str) -> Result<Zone, TimeError> {
        if name.eq_ignore_ascii_case("utc") {
            return Ok(Zone::utc());
        }
        match TimeZoneDatabase::bundled().get(name) {
            Ok(zone) if zone.iana_name().is_some() => Ok(Zone(zone)),
            _ => Err(TimeError::Zone { name: name.to_owned() }),
        }
    }

    /// Coordinated universal time.
    #[must_use]
    pub const fn utc() -> Zone {
        Zone(TimeZone::UTC)
    }

    /// The zone's IANA name as the database writes it.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What the clocks of the zone show at `instant`.
    #[must_use]
    pub fn civil(&self, instant: Instant) -> DateTime {
        self.0.to_datetime(Timestamp::from_microsecond(instant.us()).unwrap_or(Timestamp::MAX))
    }

    /// The instant at which the clocks of the zone show `civil`.
    ///
    /// A time that a spring change leaves out moves forward by the gap; a time that occurs twice is its first
    /// occurrence.
    #[must_use]
    pub fn instant(&self, civil: DateTime) -> Instant {
        match self.0.to_ambiguous_timestamp(civil).compatible() {
            Ok(timestamp) => Instant::from_us(timestamp.as_microsecond()),
            // Only the outermost hours of the civil years have no instant; they lie at the edge.
            Err(_) if civil.year() < 0 => Instant::from_us(i64::MIN),
            Err(_) => Instant::from_us(i64::MAX),
        }
    }

    /// Whether a clock change leaves a time out or repeats it, so that the clocks of the zone do not show it exactly
    /// once.
    pub fn is_unclear(&self, civil: DateTime) -> bool {
        self.0.to_ambiguous_timestamp(civil).is_ambiguous()
    }

    /// The first instant of a local date: midnight, or what a clock change makes of it.
    #[must_use]
    pub fn start_of_day(&self, date: Date) -> Instant {
        self.instant(date.at(0, 0, 0, 0))
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Zone({})", self.name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Zone;

    #[test]
    fn knows_its_names() {
        assert_eq!(Zone::named("europe/berlin").unwrap().name(), "Europe/Berlin");
        assert_eq!(Zone::named("UTC").unwrap(), Zone::utc());
        assert!(Zone::named("Europe/Atlantis").is_err());
        assert!(Zone::named("").is_err());
    }

    #[test]
    fn moves_a_gap_forward_and_takes_the_first_of_a_fold() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let gap = berlin.instant(date(2026, 3, 29).at(2, 30, 0, 0));
        assert_eq!(gap.to_string(), "2026-03-29T01:30:00Z");
        let fold = berlin.instant(date(2026, 10, 25).at(2, 30, 0, 0));
        assert_eq!(fold.to_string(), "2026-10-25T00:30:00Z");
    }

    #[test]
    fn starts_a_day_after_a_midnight_gap() {
        let sao_paulo = Zone::named("America/Sao_Paulo").unwrap();
        assert_eq!(sao_paulo.start_of_day(date(2015, 10, 18)).to_string(), "2015-10-18T03:00:00Z");
        let tehran = Zone::named("Asia/Tehran").unwrap();
        assert_eq!(tehran.start_of_day(date(2022, 3, 22)).to_string(), "2022-03-21T20:30:00Z");
        assert_eq!(tehran.start_of_day(date(2022, 9, 23)).to_string(), "2022-09-22T20:30:00Z");
        assert_eq!(tehran.start_of_day(date(2023, 3, 22)).to_string(), "2023-03-21T20:30:00Z");
    }

    #[test]
    fn returns_what_the_clocks_show() {
        let new_york = Zone::named("America/New_York").unwrap();
        let instant = "2026-07-01T12:00:00Z".parse().unwrap();
        assert_eq!(new_york.civil(instant), date(2026, 7, 1).at(8, 0, 0, 0));
    }
}
