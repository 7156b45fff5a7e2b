use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use crate::duration::Duration;
use crate::time_error::TimeError;

const US_PER_SECOND: i64 = 1_000_000;
/// The edges of what has a civil date in every zone, as the time library draws them.
const FIRST_US: i64 = -377_705_023_201 * US_PER_SECOND;
const LAST_US: i64 = 253_402_207_200 * US_PER_SECOND + 999_999;

/// A point of time in whole microseconds since 1970-01-01T00:00:00Z.
///
/// It always lies within the years that civil dates reach (-9999 to 9999); what lies outside is moved to the
/// nearer edge, so that every instant has a date in every zone. [`Instant::MIN`] and [`Instant::MAX`] are the
/// narrower horizon within which timetables answer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// The first instant of the horizon, 1970-01-01T00:00:00Z.
    pub const MIN: Instant = Instant(0);
    /// The end of the horizon, 2200-01-01T00:00:00Z.
    pub const MAX: Instant = Instant(7_258_118_400 * US_PER_SECOND);

    /// The instant `us` microseconds after 1970-01-01T00:00:00Z, or the nearer edge of the civil years.
    #[must_use]
    pub const fn from_us(us: i64) -> Instant {
        if us < FIRST_US {
            Instant(FIRST_US)
        } else if us > LAST_US {
            Instant(LAST_US)
        } else {
            Instant(us)
        }
    }

    /// The instant `seconds` after 1970-01-01T00:00:00Z, or the nearer edge of the civil years.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Instant {
        Instant::from_us(seconds.saturating_mul(US_PER_SECOND))
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn us(self) -> i64 {
        self.0
    }

    /// The instant that lies `duration` later, at most the end of the civil years.
    #[must_use]
    pub const fn plus(self, duration: Duration) -> Instant {
        Instant::from_us(self.0.saturating_add(duration.us()))
    }

    /// The instant that lies `duration` earlier, at least the start of the civil years.
    #[must_use]
    pub const fn minus(self, duration: Duration) -> Instant {
        Instant::from_us(self.0.saturating_sub(duration.us()))
    }

    /// The time from `other` to this instant; zero if `other` is the later one.
    #[must_use]
    pub const fn since(self, other: Instant) -> Duration {
        Duration::from_us(self.0.saturating_sub(other.0))
    }
}

impl fmt::Display for Instant {
    /// RFC 3339 in UTC with `Z`; a fraction is printed only where there is one.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::MAX), out)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl FromStr for Instant {
    type Err = TimeError;

    /// Reads RFC 3339 with `Z` or an offset; what is finer than a microsecond is dropped.
    ///
    /// # Errors
    /// [`TimeError::Instant`] for any other form, an impossible date, or a missing offset.
    fn from_str(text: &str) -> Result<Instant, TimeError> {
        let wrong = || TimeError::Instant { text: text.to_owned() };
        if !is_rfc_3339_shape(text.as_bytes()) {
            return Err(wrong());
        }
        let timestamp: Timestamp = text.parse().map_err(|_| wrong())?;
        let us = timestamp.as_nanosecond().div_euclid(1_000);
        i64::try_from(us).map(Instant::from_us).map_err(|_| wrong())
    }
}

/// The parser of the time library also reads shorter and longer forms; a fact or an option must have one form.
fn is_rfc_3339_shape(text: &[u8]) -> bool {
    const HEAD: &[u8] = b"0000-00-00T00:00:00";
    let Some((head, tail)) = text.split_at_checked(HEAD.len()) else { return false };
    let head_fits = head.iter().zip(HEAD).all(|(byte, form)| match form {
        b'0' => byte.is_ascii_digit(),
        b'T' => matches!(byte, b'T' | b't' | b' '),
        _ => byte == form,
    });
    let tail = match tail.split_first() {
        Some((b'.', rest)) => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return false;
            }
            &rest[digits..]
        }
        _ => tail,
    };
    let tail_fits = match tail {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => [h1, h2, m1, m2].iter().all(|byte| byte.is_ascii_digit()),
        _ => false,
    };
    head_fits && tail_fits
}

#[cfg(test)]
mod tests {
    use super::Instant;
    use crate::duration::Duration;

    fn read(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn reads_offsets_and_prints_utc() {
        assert_eq!(read("2026-03-30T09:00:00+02:00").to_string(), "2026-03-30T07:00:00Z");
        assert_eq!(read("2026-03-30t07:00:00.250z").to_string(), "2026-03-30T07:00:00.25Z");
        assert_eq!(read("1969-12-31T23:59:59.9999999Z").us(), -1);
    }

    #[test]
    fn refuses_other_forms() {
        for text in [
            "",
            "2026-03-30",
            "2026-03-30T07:00:00",
            "2026-03-30T07:00Z",
            "2026-02-30T07:00:00Z",
            "2026-03-30T07:00:00.Z",
            "2026-03-30T07:00:00+0200",
            "2026-03-30T07:00:00+02:00[Europe/Berlin]",
        ] {
            assert!(text.parse::<Instant>().is_err(), "{text}");
        }
    }

    #[test]
    fn horizon_edges_are_new_years() {
        assert_eq!(Instant::MIN.to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(Instant::MAX.to_string(), "2200-01-01T00:00:00Z");
    }

    #[test]
    fn stays_within_civil_years() {
        assert_eq!(Instant::from_us(i64::MAX), Instant::MAX.plus(Duration::MAX));
        assert_eq!(Instant::from_us(i64::MIN).us(), jiff::Timestamp::MIN.as_microsecond());
        assert_eq!(Instant::from_us(i64::MAX).us(), jiff::Timestamp::MAX.as_microsecond());
        assert_eq!(Instant::MIN.since(Instant::MAX), Duration::ZERO);
    }
}
