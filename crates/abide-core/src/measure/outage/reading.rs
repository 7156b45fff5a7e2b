use abide_time::{Duration, Interval};

use super::counted::Counted;
use super::counted_time::CountedTime;
use super::levels::Levels;
use super::line::Line;
use super::outage_question::OutageQuestion;
use super::stretch::{Stretch, seconds, weighted_s};
use super::whole_minutes::in_whole_minutes;
use super::whole_outage::WholeOutage;
use crate::value::Ratio;

/// The sums of one reading of the facts, of which every figure is made.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    /// The part of the period that has elapsed.
    pub(super) elapsed: Interval,
    /// Time measured, added over the resources of a pool.
    pub(super) measured: Duration,
    /// Seconds of downtime in the period, weighted.
    pub(super) down_s: Ratio,
    /// The merged outages that touch the period, in order of time.
    pub(super) outages: Vec<Counted>,
}

impl Reading {
    /// Exclusions and closed hours cut, then the edges of the period; whole minutes of each piece; sums.
    pub(super) fn of(
        question: &OutageQuestion<'_>,
        lines: &[Line],
        outages: &[WholeOutage],
        time: &CountedTime,
        levels: &Levels,
    ) -> Reading {
        let elapsed = question.elapsed();
        let countable: Vec<_> = lines.iter().map(|line| time.countable(line)).collect();
        let in_period: Vec<_> = countable.iter().map(|countable| countable.clip(elapsed)).collect();
        let granularity = question.measure.granularity;
        let minutes = |pieces: Vec<Vec<Stretch>>| -> Vec<Vec<Stretch>> {
            pieces.into_iter().map(|piece| in_whole_minutes(piece, granularity)).collect()
        };
        let counted = outages.iter().map(|outage| {
            let whole = minutes(outage.pieces(&countable[outage.line])).concat();
            let pieces = minutes(outage.pieces(&in_period[outage.line]));
            let repair_us: i64 = whole.iter().map(|stretch| stretch.interval.duration().us()).sum();
            Counted {
                counted_s: pieces.iter().map(|piece| weighted_s(piece, levels)).sum(),
                whole_s: weighted_s(&whole, levels),
                repair_s: seconds(repair_us),
                pieces,
                outage: outage.clone(),
            }
        });
        let outages: Vec<Counted> = counted.collect();
        Reading {
            elapsed,
            measured: lines.iter().map(|line| time.measured(line, elapsed).duration()).sum(),
            down_s: outages.iter().map(|outage| outage.counted_s.clone()).sum(),
            outages,
        }
    }

    /// Seconds measured.
    pub(super) fn measured_s(&self) -> Ratio {
        seconds(self.measured.us())
    }

    /// Seconds measured less the weighted downtime. Started minutes can add up to more than there was; up time
    /// is never less than nothing.
    pub(super) fn up_s(&self) -> Ratio {
        (&self.measured_s() - &self.down_s).max(Ratio::zero())
    }

    /// The outages that begin in the period and count for more than nothing.
    pub(super) fn begun(&self) -> impl Iterator<Item = &Counted> {
        let counts = |counted: &&Counted| !counted.whole_s.is_zero();
        self.outages
            .iter()
            .filter(|counted| self.elapsed.contains(counted.outage.whole.start()))
            .filter(counts)
    }

    /// The outages whose end lies in the period and that count for more than nothing.
    pub(super) fn ended(&self) -> impl Iterator<Item = &Counted> {
        let counts = |counted: &&Counted| !counted.outage.lasts && !counted.whole_s.is_zero();
        self.outages.iter().filter(|counted| self.elapsed.contains(counted.outage.whole.end())).filter(counts)
    }
}
