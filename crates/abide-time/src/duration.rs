use std::fmt;

const US_PER_SECOND: i64 = 1_000_000;

/// A length of real time in whole microseconds; never negative.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration(i64);

impl Duration {
    /// No time at all.
    pub const ZERO: Duration = Duration(0);
    /// The longest duration, some 292,000 years.
    pub const MAX: Duration = Duration(i64::MAX);

    /// A duration of `us` microseconds; a negative number becomes [`Duration::ZERO`], because negative time
    /// is a finding about the data and never an amount.
    #[must_use]
    pub const fn from_us(us: i64) -> Duration {
        if us < 0 { Duration::ZERO } else { Duration(us) }
    }

    /// A duration of whole seconds; negative becomes zero, too long becomes [`Duration::MAX`].
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Duration {
        Duration::from_us(seconds.saturating_mul(US_PER_SECOND))
    }

    /// Length in microseconds.
    #[must_use]
    pub const fn us(self) -> i64 {
        self.0
    }

    /// Length in whole seconds, the rest dropped.
    #[must_use]
    pub const fn seconds_floor(self) -> i64 {
        self.0 / US_PER_SECOND
    }

    /// Whether there is no time in it.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The sum, or nothing if it is too long to be held.
    #[must_use]
    pub const fn checked_add(self, other: Duration) -> Option<Duration> {
        match self.0.checked_add(other.0) {
            Some(us) => Some(Duration(us)),
            None => None,
        }
    }

    /// The difference, or nothing if `other` is the longer one.
    #[must_use]
    pub const fn checked_sub(self, other: Duration) -> Option<Duration> {
        if other.0 > self.0 { None } else { Some(Duration(self.0 - other.0)) }
    }

    /// The sum, at most [`Duration::MAX`].
    #[must_use]
    pub const fn saturating_add(self, other: Duration) -> Duration {
        Duration(self.0.saturating_add(other.0))
    }

    /// The difference, at least [`Duration::ZERO`].
    #[must_use]
    pub const fn saturating_sub(self, other: Duration) -> Duration {
        Duration::from_us(self.0.saturating_sub(other.0))
    }

    /// The exact number of seconds in decimal, without trailing zeros: `244800`, `0.5`.
    #[must_use]
    pub fn seconds_text(self) -> String {
        let (seconds, us) = (self.0 / US_PER_SECOND, self.0 % US_PER_SECOND);
        if us == 0 {
            return seconds.to_string();
        }
        let fraction = format!("{us:06}");
        format!("{seconds}.{}", fraction.trim_end_matches('0'))
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}s", self.seconds_text())
    }
}

impl std::iter::Sum for Duration {
    fn sum<I: Iterator<Item = Duration>>(durations: I) -> Duration {
        durations.fold(Duration::ZERO, Duration::saturating_add)
    }
}

#[cfg(test)]
mod tests {
    use super::Duration;

    #[test]
    fn is_never_negative() {
        assert_eq!(Duration::from_us(-1), Duration::ZERO);
        assert_eq!(Duration::from_seconds(i64::MIN), Duration::ZERO);
        assert_eq!(Duration::from_seconds(1).saturating_sub(Duration::from_seconds(2)), Duration::ZERO);
        assert_eq!(Duration::from_seconds(1).checked_sub(Duration::from_seconds(2)), None);
    }

    #[test]
    fn prints_exact_seconds() {
        assert_eq!(Duration::from_seconds(244_800).seconds_text(), "244800");
        assert_eq!(Duration::from_us(500_000).seconds_text(), "0.5");
        assert_eq!(Duration::from_us(1_000_001).seconds_text(), "1.000001");
        assert_eq!(Duration::ZERO.seconds_text(), "0");
    }

    #[test]
    fn saturates_at_the_longest() {
        assert_eq!(Duration::MAX.checked_add(Duration::from_us(1)), None);
        assert_eq!([Duration::MAX, Duration::from_us(1)].into_iter().sum::<Duration>(), Duration::MAX);
        assert_eq!(Duration::from_us(1_999_999).seconds_floor(), 1);
    }
}
