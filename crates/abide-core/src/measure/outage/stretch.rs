use abide_time::Interval;

use super::level::Level;
use super::levels::Levels;
use crate::value::Ratio;

/// A time on one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) interval: Interval,
    pub(super) level: Level,
}

/// Seconds of downtime in these stretches: each second times its weight.
pub(super) fn weighted_s(stretches: &[Stretch], levels: &Levels) -> Ratio {
    let mut us = vec![0_i64; levels.count()];
    for stretch in stretches {
        us[stretch.level.0] += stretch.interval.duration().us();
    }
    let weighted = us.iter().enumerate().filter(|(_, us)| **us != 0);
    weighted.map(|(level, &us)| &seconds(us) * levels.weight(Level(level))).sum()
}

/// Seconds of so many microseconds, exact.
pub(super) fn seconds(us: i64) -> Ratio {
    Ratio::new(us, 1_000_000).unwrap_or_else(|_| Ratio::zero())
}

/// What of ordered stretches lies inside a window.
pub(super) fn clip(stretches: &[Stretch], window: Interval) -> Vec<Stretch> {
    let first = stretches.partition_point(|stretch| stretch.interval.end() <= window.start());
    let reached = stretches[first..].iter().take_while(|stretch| stretch.interval.start() < window.end());
    let inside = reached.filter_map(|stretch| {
        let interval = stretch.interval.intersection(window)?;
        Some(Stretch { interval, level: stretch.level })
    });
    inside.collect()
}
