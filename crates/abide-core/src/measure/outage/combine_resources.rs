use abide_time::{Instant, Interval, IntervalSet};

use super::level::Level;
use super::levels::Levels;
use super::resource_life::ResourceLife;
use super::stretches::Stretches;

/// One service made of several resources that must have `needed` of them up: when any of them existed, and on
/// which level the whole was.
///
/// The resources that exist are ranked from the least to the most down; the level of the one on rank `needed` is
/// that of the whole. So `all-down` is rank 1, `any-down` the last rank (`None`). While some exist, but fewer than
/// needed, the whole is fully down.
pub(super) fn combine_resources(
    resources: &[ResourceLife],
    needed: Option<usize>,
    levels: &Levels,
) -> (IntervalSet, Stretches) {
    let lives = resources.iter().flat_map(|resource| resource.lives.iter()).collect();
    let mut changes: Vec<(Instant, usize, i64)> = Vec::new();
    let mut change = |interval: Interval, level: Level, by: i64| {
        changes.extend([(interval.start(), level.0, by), (interval.end(), level.0, -by)]);
    };
    for resource in resources {
        resource.lives.iter().for_each(|life| change(life, Level::UP, 1));
        for stretch in resource.stretches.iter() {
            change(stretch.interval, Level::UP, -1);
            change(stretch.interval, stretch.level, 1);
        }
    }
    changes.sort_unstable();
    let mut counts = vec![0_i64; levels.count()];
    let mut stretches = Stretches::default();
    let mut since = None;
    for now in changes.chunk_by(|one, other| one.0 == other.0) {
        let instant = now[0].0;
        if let Some(since) = since {
            stretches.push(Interval::spanning(since, instant), level_of_whole(&counts, needed, levels));
        }
        for &(_, level, by) in now {
            counts[level] += by;
        }
        since = Some(instant);
    }
    (lives, stretches)
}

fn level_of_whole(counts: &[i64], needed: Option<usize>, levels: &Levels) -> Level {
    let existing: i64 = counts.iter().sum();
    if existing == 0 {
        return Level::UP;
    }
    let rank = needed.map_or(existing, |needed| i64::try_from(needed).unwrap_or(i64::MAX));
    let mut seen = 0;
    for (level, count) in counts.iter().enumerate() {
        seen += count;
        if seen >= rank {
            return Level(level);
        }
    }
    levels.full()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::outage::stretch::Stretch;

    fn interval(start_s: i64, end_s: i64) -> Interval {
        Interval::spanning(Instant::from_seconds(start_s), Instant::from_seconds(end_s))
    }

    fn resource(life: (i64, i64), down: &[(i64, i64)]) -> ResourceLife {
        let full = Levels::new(&[]).full();
        let pieces = down.iter().map(|&(start, end)| Stretch { interval: interval(start, end), level: full });
        let lives = IntervalSet::from(interval(life.0, life.1));
        ResourceLife { stretches: Stretches::highest(pieces).within(&lives), lives }
    }

    fn down(resources: &[ResourceLife], needed: Option<usize>) -> Vec<Interval> {
        let (_, stretches) = combine_resources(resources, needed, &Levels::new(&[]));
        stretches.iter().map(|stretch| stretch.interval).collect()
    }

    #[test]
    fn any_all_and_some_of_three() {
        let three = [
            resource((0, 100), &[(10, 30)]),
            resource((0, 100), &[(20, 40)]),
            resource((0, 100), &[(25, 28), (60, 70)]),
        ];
        assert_eq!(down(&three, None), [interval(10, 40), interval(60, 70)]);
        assert_eq!(down(&three, Some(1)), [interval(25, 28)]);
        assert_eq!(down(&three, Some(2)), [interval(20, 30)]);
        assert_eq!(down(&three, Some(4)), [interval(0, 100)]);
    }

    #[test]
    fn only_what_exists_is_asked() {
        let two = [resource((0, 50), &[(0, 50)]), resource((40, 100), &[])];
        assert_eq!(down(&two, Some(1)), [interval(0, 40)]);
        assert_eq!(down(&[], None), []);
    }
}
