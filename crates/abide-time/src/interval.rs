use crate::duration::Duration;
use crate::instant::Instant;

/// A half-open stretch of time: `start` belongs to it, `end` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    start: Instant,
    end: Instant,
}

impl Interval {
    /// The interval from `start` to `end`; nothing if they are reversed. Equal edges give an empty interval.
    #[must_use]
    pub fn new(start: Instant, end: Instant) -> Option<Interval> {
        (start <= end).then_some(Interval { start, end })
    }

    /// The interval between two instants, whichever of them is the earlier one.
    #[must_use]
    pub fn spanning(one: Instant, other: Instant) -> Interval {
        Interval { start: one.min(other), end: one.max(other) }
    }

    /// The first instant of the interval.
    #[must_use]
    pub const fn start(self) -> Instant {
        self.start
    }

    /// The first instant after the interval.
    #[must_use]
    pub const fn end(self) -> Instant {
        self.end
    }

    /// Its length in real time.
    #[must_use]
    pub const fn duration(self) -> Duration {
        self.end.since(self.start)
    }

    /// Whether no instant belongs to it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `instant` belongs to it.
    #[must_use]
    pub fn contains(self, instant: Instant) -> bool {
        self.start <= instant && instant < self.end
    }

    /// Whether some instant belongs to both; touching is not overlapping.
    #[must_use]
    pub fn overlaps(self, other: Interval) -> bool {
        self.start.max(other.start) < self.end.min(other.end)
    }

    /// What belongs to both; nothing if no instant does.
    #[must_use]
    pub fn intersection(self, other: Interval) -> Option<Interval> {
        let (start, end) = (self.start.max(other.start), self.end.min(other.end));
        (start < end).then_some(Interval { start, end })
    }
}

#[cfg(test)]
mod tests {
    use super::Interval;
    use crate::instant::Instant;

    fn interval(start_s: i64, end_s: i64) -> Interval {
        Interval::new(Instant::from_seconds(start_s), Instant::from_seconds(end_s)).unwrap()
    }

    #[test]
    fn refuses_reversed_edges_and_allows_empty() {
        assert_eq!(Interval::new(Instant::from_seconds(2), Instant::from_seconds(1)), None);
        assert!(interval(1, 1).is_empty());
        assert!(!interval(1, 1).contains(Instant::from_seconds(1)));
    }

    #[test]
    fn touching_is_not_overlapping() {
        assert!(!interval(0, 5).overlaps(interval(5, 9)));
        assert_eq!(interval(0, 5).intersection(interval(5, 9)), None);
        assert_eq!(interval(0, 6).intersection(interval(5, 9)), Some(interval(5, 6)));
        assert!(!interval(0, 9).overlaps(interval(4, 4)));
    }
}
