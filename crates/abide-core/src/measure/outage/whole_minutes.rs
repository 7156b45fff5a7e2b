use abide_time::{Duration, Interval};

use super::stretch::Stretch;
use crate::agreement::Granularity;

/// A minute, in microseconds.
pub(super) const MINUTE_US: i64 = 60_000_000;

/// A piece of an outage as it is counted: exactly, or in whole minutes of its length.
///
/// In full minutes the piece loses what lies beyond its last full minute; in started minutes its last level lasts
/// to the end of the minute that it began. So each second keeps its own weight where the levels change within a
/// piece.
pub(super) fn in_whole_minutes(mut piece: Vec<Stretch>, granularity: Granularity) -> Vec<Stretch> {
    let (Some(first), Some(last)) = (piece.first().copied(), piece.last().copied()) else { return piece };
    let start = first.interval.start();
    let length_us = last.interval.end().since(start).us();
    let counted_us = match granularity {
        Granularity::Seconds => return piece,
        Granularity::FullMinutes => length_us / MINUTE_US * MINUTE_US,
        Granularity::StartedMinutes => (length_us + MINUTE_US - 1) / MINUTE_US * MINUTE_US,
    };
    let end = start.plus(Duration::from_us(counted_us));
    piece.retain(|stretch| stretch.interval.start() < end);
    if let Some(last) = piece.last_mut() {
        last.interval = Interval::spanning(last.interval.start(), end);
    }
    piece
}

#[cfg(test)]
mod tests {
    use abide_time::Instant;

    use super::*;
    use crate::measure::outage::level::Level;

    fn piece(stretches: &[(i64, i64, usize)]) -> Vec<Stretch> {
        let stretch = |&(start_s, end_s, level): &(i64, i64, usize)| Stretch {
            interval: Interval::spanning(Instant::from_seconds(start_s), Instant::from_seconds(end_s)),
            level: Level(level),
        };
        stretches.iter().map(stretch).collect()
    }

    #[test]
    fn minutes_run_from_the_beginning_of_the_piece() {
        let counted = |granularity| in_whole_minutes(piece(&[(10, 100, 2), (100, 239, 1)]), granularity);
        assert_eq!(counted(Granularity::Seconds), piece(&[(10, 100, 2), (100, 239, 1)]));
        assert_eq!(counted(Granularity::FullMinutes), piece(&[(10, 100, 2), (100, 190, 1)]));
        assert_eq!(counted(Granularity::StartedMinutes), piece(&[(10, 100, 2), (100, 250, 1)]));
    }

    #[test]
    fn a_short_piece_counts_nothing_or_a_minute() {
        assert_eq!(in_whole_minutes(piece(&[(0, 59, 1)]), Granularity::FullMinutes), []);
        assert_eq!(in_whole_minutes(piece(&[(0, 1, 1)]), Granularity::StartedMinutes), piece(&[(0, 60, 1)]));
        assert_eq!(in_whole_minutes(piece(&[(0, 60, 1)]), Granularity::StartedMinutes), piece(&[(0, 60, 1)]));
    }
}
