use abide_time::{Interval, IntervalSet};

use super::known_outages::KnownOutages;
use super::level::Level;
use super::line::Line;
use super::outage_question::OutageQuestion;
use super::stretch::{Stretch, clip, seconds};
use super::stretches::Stretches;

/// One merged outage, whole: before exclusions, closed hours and the edges of the period cut it.
#[derive(Debug, Clone)]
pub(super) struct WholeOutage {
    /// The line it is of, by position.
    pub(super) line: usize,
    /// From its beginning to its end, or to the instant of judging.
    pub(super) whole: Interval,
    /// Whether no end of it is known.
    pub(super) lasts: bool,
    /// Its levels.
    pub(super) stretches: Vec<Stretch>,
}

/// The merged outages of a reading that touch the period and last as long as the agreement asks, in order of
/// time. How long an outage lasted is real time on any level, also beyond the period and in closed hours.
pub(super) fn whole_outages<'l>(
    question: &OutageQuestion<'_>,
    known: &KnownOutages,
    lines: &'l [Line],
    reading: impl Fn(&'l Line) -> &'l Stretches,
) -> Vec<WholeOutage> {
    let mut outages = Vec::new();
    for (position, line) in lines.iter().enumerate() {
        for run in reading(line).runs() {
            let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
            let (start, end) = (first.interval.start(), last.interval.end());
            let end_known = end.min(question.known_by);
            if start >= question.period.end() || end_known < question.period.start() || start >= end_known {
                continue;
            }
            let whole = Interval::spanning(start, end_known);
            let lasting = question.measure.lasting.as_ref();
            if lasting.is_some_and(|lasting| !lasting.holds(&seconds(whole.duration().us()))) {
                continue;
            }
            let lasts = end > question.known_by || known.cut_at.contains(&end);
            outages.push(WholeOutage { line: position, whole, lasts, stretches: clip(run, whole) });
        }
    }
    outages.sort_by_key(|outage| (outage.whole, outage.line));
    outages
}

impl WholeOutage {
    /// Its heaviest level.
    pub(super) fn heaviest(&self) -> Level {
        self.stretches.iter().map(|stretch| stretch.level).max().unwrap_or(Level::UP)
    }

    /// Its pieces inside a set of time.
    pub(super) fn pieces(&self, set: &IntervalSet) -> Vec<Vec<Stretch>> {
        set.clip(self.whole).iter().map(|piece| clip(&self.stretches, piece)).collect()
    }
}
