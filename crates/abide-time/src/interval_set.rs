use crate::duration::Duration;
use crate::instant::Instant;
use crate::interval::Interval;

/// A set of instants as intervals in ascending order: none empty, none overlapping, none touching.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IntervalSet {
    intervals: Vec<Interval>,
}

impl IntervalSet {
    /// The set without any instant.
    #[must_use]
    pub const fn new() -> IntervalSet {
        IntervalSet { intervals: Vec::new() }
    }

    /// The instants that belong to either set.
    #[must_use]
    pub fn union(&self, other: &IntervalSet) -> IntervalSet {
        if other.is_empty() {
            return self.clone();
        }
        if self.is_empty() {
            return other.clone();
        }
        self.iter().chain(other.iter()).collect()
    }

    /// The instants that belong to both sets.
    #[must_use]
    pub fn intersection(&self, other: &IntervalSet) -> IntervalSet {
        let (mut left, mut right) = (0, 0);
        let mut intervals = Vec::new();
        while let (Some(&a), Some(&b)) = (self.intervals.get(left), other.intervals.get(right)) {
            intervals.extend(a.intersection(b));
            if a.end() <= b.end() {
                left += 1;
            } else {
                right += 1;
            }
        }
        // Two pieces of a result can only touch where a piece of an operand touches another, which none does.
        IntervalSet { intervals }
    }

    /// The instants of this set that do not belong to `other`.
    #[must_use]
    pub fn subtract(&self, other: &IntervalSet) -> IntervalSet {
        let mut intervals = Vec::with_capacity(self.intervals.len());
        let mut next = 0;
        for &piece in &self.intervals {
            while other.intervals.get(next).is_some_and(|taken| taken.end() <= piece.start()) {
                next += 1;
            }
            let mut start = piece.start();
            for taken in other.intervals[next..].iter().take_while(|taken| taken.start() < piece.end()) {
                intervals.extend(Interval::new(start, taken.start()).filter(|kept| !kept.is_empty()));
                start = taken.end();
            }
            intervals.extend(Interval::new(start, piece.end()).filter(|kept| !kept.is_empty()));
        }
        IntervalSet { intervals }
    }

    /// The instants of this set that belong to `window`.
    #[must_use]
    pub fn clip(&self, window: Interval) -> IntervalSet {
        let first = self.intervals.partition_point(|piece| piece.end() <= window.start());
        let intervals = self.intervals[first..]
            .iter()
            .take_while(|piece| piece.start() < window.end())
            .filter_map(|piece| piece.intersection(window))
            .collect();
        IntervalSet { intervals }
    }

    /// How much time belongs to the set.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.iter().map(Interval::duration).sum()
    }

    /// How much time of `window` belongs to the set.
    #[must_use]
    pub fn duration_within(&self, window: Interval) -> Duration {
        let first = self.intervals.partition_point(|piece| piece.end() <= window.start());
        self.intervals[first..]
            .iter()
            .take_while(|piece| piece.start() < window.end())
            .filter_map(|piece| piece.intersection(window))
            .map(Interval::duration)
            .sum()
    }

    /// The intervals in ascending order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Interval> + DoubleEndedIterator + Clone + '_ {
        self.intervals.iter().copied()
    }

    /// The intervals in ascending order, as a slice.
    #[must_use]
    pub fn as_slice(&self) -> &[Interval] {
        &self.intervals
    }

    /// How many separate intervals the set has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.intervals.len()
    }

    /// Whether no instant belongs to the set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.intervals.is_empty()
    }

    /// Whether `instant` belongs to the set.
    #[must_use]
    pub fn contains(&self, instant: Instant) -> bool {
        let first = self.intervals.partition_point(|piece| piece.end() <= instant);
        self.intervals.get(first).is_some_and(|piece| piece.contains(instant))
    }
}

impl From<Interval> for IntervalSet {
    fn from(interval: Interval) -> IntervalSet {
        std::iter::once(interval).collect()
    }
}

impl FromIterator<Interval> for IntervalSet {
    /// Takes intervals in any order; empty ones vanish, overlapping and touching ones become one.
    fn from_iter<I: IntoIterator<Item = Interval>>(intervals: I) -> IntervalSet {
        let mut pieces: Vec<Interval> = intervals.into_iter().filter(|piece| !piece.is_empty()).collect();
        if !pieces.is_sorted() {
            pieces.sort_unstable();
        }
        let mut merged: Vec<Interval> = Vec::with_capacity(pieces.len());
        for piece in pieces {
            match merged.last_mut() {
                Some(last) if piece.start() <= last.end() => {
                    *last = Interval::new(last.start(), last.end().max(piece.end())).unwrap_or(*last);
                }
                _ => merged.push(piece),
            }
        }
        IntervalSet { intervals: merged }
    }
}

impl IntoIterator for IntervalSet {
    type Item = Interval;
    type IntoIter = std::vec::IntoIter<Interval>;

    fn into_iter(self) -> Self::IntoIter {
        self.intervals.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::IntervalSet;
    use crate::instant::Instant;
    use crate::interval::Interval;

    fn interval(start_s: i64, end_s: i64) -> Interval {
        Interval::new(Instant::from_seconds(start_s), Instant::from_seconds(end_s)).unwrap()
    }

    fn set(pieces: &[(i64, i64)]) -> IntervalSet {
        pieces.iter().map(|&(start_s, end_s)| interval(start_s, end_s)).collect()
    }

    #[test]
    fn sorts_and_merges_touching_pieces() {
        assert_eq!(
            set(&[(5, 7), (0, 2), (2, 3), (6, 9), (4, 4)]).as_slice(),
            &[interval(0, 3), interval(5, 9)]
        );
    }

    #[test]
    fn subtracts_across_pieces() {
        let kept = set(&[(0, 10), (20, 30)]).subtract(&set(&[(2, 3), (8, 22), (29, 40)]));
        assert_eq!(kept, set(&[(0, 2), (3, 8), (22, 29)]));
        assert_eq!(set(&[(0, 10)]).subtract(&set(&[(0, 10)])), IntervalSet::new());
    }

    #[test]
    fn intersects_and_clips() {
        let both = set(&[(0, 10), (20, 30)]).intersection(&set(&[(5, 25)]));
        assert_eq!(both, set(&[(5, 10), (20, 25)]));
        assert_eq!(both.clip(interval(7, 22)), set(&[(7, 10), (20, 22)]));
        assert_eq!(both.duration_within(interval(7, 22)).us(), 5_000_000);
        assert_eq!(both.clip(interval(12, 12)), IntervalSet::new());
    }

    #[test]
    fn contains_its_starts_and_not_its_ends() {
        let pieces = set(&[(0, 10), (20, 30)]);
        assert!(pieces.contains(Instant::from_seconds(20)));
        assert!(!pieces.contains(Instant::from_seconds(10)));
    }
}
