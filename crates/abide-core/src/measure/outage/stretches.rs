use std::collections::BTreeMap;

use abide_time::{Instant, Interval, IntervalSet};

use super::level::Level;
use super::stretch::{Stretch, clip};

/// On which level something was over time: stretches in ascending order that do not overlap, none of them up,
/// and no two of one level that touch. Between them it was up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Stretches(Vec<Stretch>);

impl Stretches {
    /// The highest level of all pieces at every instant, whatever their order and however they are split.
    pub(super) fn highest(pieces: impl IntoIterator<Item = Stretch>) -> Stretches {
        let mut edges: Vec<(Instant, Level, bool)> = Vec::new();
        for Stretch { interval, level } in pieces {
            if level != Level::UP && !interval.is_empty() {
                edges.extend([(interval.start(), level, true), (interval.end(), level, false)]);
            }
        }
        edges.sort_unstable();
        let mut running: BTreeMap<Level, u32> = BTreeMap::new();
        let mut stretches = Stretches::default();
        let mut since = edges.first().map_or(Instant::MIN, |edge| edge.0);
        for now in edges.chunk_by(|one, other| one.0 == other.0) {
            let instant = now[0].0;
            if let Some((&level, _)) = running.last_key_value() {
                stretches.push(Interval::spanning(since, instant), level);
            }
            // What starts is counted before what ends, so that a count never falls below nothing.
            for &(_, level, _) in now.iter().filter(|edge| edge.2) {
                *running.entry(level).or_default() += 1;
            }
            for (_, level, _) in now.iter().filter(|edge| !edge.2) {
                let left = running.get(level).map_or(0, |count| count.saturating_sub(1));
                if left == 0 {
                    running.remove(level);
                } else {
                    running.insert(*level, left);
                }
            }
            since = instant;
        }
        stretches
    }

    /// Adds a stretch that begins at or after the end of the last.
    pub(super) fn push(&mut self, interval: Interval, level: Level) {
        if level == Level::UP || interval.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) if last.level == level && last.interval.end() == interval.start() => {
                last.interval = Interval::spanning(last.interval.start(), interval.end());
            }
            _ => self.0.push(Stretch { interval, level }),
        }
    }

    /// The stretches in ascending order.
    pub(super) fn iter(&self) -> impl Iterator<Item = Stretch> + '_ {
        self.0.iter().copied()
    }

    /// The same inside the set, up outside of it.
    pub(super) fn within(&self, set: &IntervalSet) -> Stretches {
        let mut inside = Stretches::default();
        for stretch in &self.0 {
            for piece in set.clip(stretch.interval).iter() {
                inside.push(piece, stretch.level);
            }
        }
        inside
    }

    /// The level in the last moment before an instant.
    pub(super) fn just_before(&self, instant: Instant) -> Level {
        let next = self.0.partition_point(|stretch| stretch.interval.end() < instant);
        let stretch = self.0.get(next).filter(|stretch| stretch.interval.start() < instant);
        stretch.map_or(Level::UP, |stretch| stretch.level)
    }

    /// When the two are on different levels.
    pub(super) fn differing(&self, other: &Stretches) -> IntervalSet {
        let (mine, theirs) = (self.down(), other.down());
        let mut differing: Vec<Interval> = mine.subtract(&theirs).into_iter().collect();
        differing.extend(theirs.subtract(&mine));
        for stretch in &self.0 {
            let overlapping = clip(&other.0, stretch.interval);
            differing.extend(
                overlapping.iter().filter(|it| it.level != stretch.level).map(|stretch| stretch.interval),
            );
        }
        differing.into_iter().collect()
    }

    /// When it was not up.
    fn down(&self) -> IntervalSet {
        self.0.iter().map(|stretch| stretch.interval).collect()
    }

    /// The stretches of each time that was down without a break, on whatever levels.
    pub(super) fn runs(&self) -> impl Iterator<Item = &[Stretch]> {
        self.0.chunk_by(|one, next| one.interval.end() == next.interval.start())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(start_s: i64, end_s: i64, level: usize) -> Stretch {
        let interval = Interval::spanning(Instant::from_seconds(start_s), Instant::from_seconds(end_s));
        Stretch { interval, level: Level(level) }
    }

    #[test]
    fn the_largest_weight_holds_and_touching_times_merge() {
        let merged =
            Stretches::highest([at(0, 10, 1), at(4, 6, 2), at(10, 12, 1), at(20, 21, 0), at(5, 6, 2)]);
        assert_eq!(merged, Stretches(vec![at(0, 4, 1), at(4, 6, 2), at(6, 12, 1)]));
        assert_eq!(merged.runs().count(), 1);
        assert_eq!(merged.just_before(Instant::from_seconds(12)), Level(1));
        assert_eq!(merged.just_before(Instant::from_seconds(0)), Level::UP);
    }

    #[test]
    fn two_readings_differ_where_their_levels_do() {
        let one = Stretches(vec![at(0, 4, 1), at(8, 9, 2)]);
        let other = Stretches(vec![at(2, 6, 1), at(8, 9, 1)]);
        let expected: IntervalSet =
            [at(0, 2, 1), at(4, 6, 1), at(8, 9, 1)].map(|it| it.interval).into_iter().collect();
        assert_eq!(one.differing(&other), expected);
    }
}
