use abide_time::{Duration, Interval, IntervalSet};

use super::allowed_downtime::allowed_downtime;
use super::certain_at::certain_at;
use super::counted::Counted;
use super::counted_time::CountedTime;
use super::known_outages::KnownOutages;
use super::levels::Levels;
use super::line::{Line, lines};
use super::outage_figure::OutageFigure;
use super::outage_question::OutageQuestion;
use super::quotient::Quotient;
use super::reading::Reading;
use super::whole_outage::{WholeOutage, whole_outages};
use crate::measure::exclusion::{ExclusionTimes, windows_known};
use crate::measure::{CountedOutage, Figure, Population, TimeTally};
use crate::value::Ratio;

/// Makes a figure of outages, in the order of decision 14 of the design: states by source → unknown policy →
/// union with weights and resources → `lasting` on the whole merged outage → exclusions and closed hours cut →
/// cut at the edges of the period and at the instant of judging → whole minutes of each piece → weighted sum.
pub fn judge_outages(question: &OutageQuestion<'_>) -> OutageFigure {
    let levels = Levels::new(&question.measure.weights);
    let mut known = KnownOutages::read(question, &levels);
    let lines = lines(question, &mut known, &levels);
    let first = whole_outages(question, &known, &lines, |line| &line.first);
    let second = whole_outages(question, &known, &lines, |line| line.second.as_ref().unwrap_or(&line.first));
    let span = span(question.period, first.iter().chain(&second));
    let exclusions = windows_known(
        question.plan,
        question.facts,
        question.objective,
        question.scope,
        question.known_by,
        span,
    );
    let time = CountedTime::of(question, &exclusions, span);
    let judge = Judge { question, lines: &lines, first: &first, second: &second, levels: &levels };
    let reading = judge.first(&time);
    let tally = judge.tally(&reading, &time, &exclusions);
    let open = lines.iter().any(|line| line.second.is_some());
    let down = open.then(|| judge.second(&time));
    let mut figure = judge.figure(&reading, tally.clone());
    let with_unknown_down = down.map(|down| {
        let outages = judge.outages(&down);
        let other = TimeTally { down_s: down.down_s.clone(), outages, ..tally };
        judge.figure(&down, other)
    });
    if let Some(other) = &with_unknown_down {
        figure.bounds = judge.bounds(&figure, other, &time);
    }
    let with_unknown_down = with_unknown_down.filter(|_| figure.bounds.is_some() || figure.value.is_none());
    let mut findings = known.findings;
    findings.extend(exclusions.findings.iter().cloned());
    let whole_time = time.without_exclusions();
    let whole = judge.first(&whole_time);
    let whole_tally = judge.tally(&whole, &whole_time, &ExclusionTimes::default());
    OutageFigure {
        without_exclusions: judge.figure(&whole, whole_tally),
        excused: judge.excused(&figure, &time, &exclusions),
        certain_at: certain_at(question, &reading, &levels),
        forgiven: judge.forgiven(&time, &exclusions),
        figure,
        with_unknown_down,
        findings,
    }
}

/// The time that must be known to count whole outages: the period and every outage that touches it.
fn span<'o>(period: Interval, outages: impl Iterator<Item = &'o WholeOutage>) -> Interval {
    outages.fold(period, |span, outage| {
        Interval::spanning(span.start().min(outage.whole.start()), span.end().max(outage.whole.end()))
    })
}

struct Judge<'a> {
    question: &'a OutageQuestion<'a>,
    lines: &'a [Line],
    first: &'a [WholeOutage],
    second: &'a [WholeOutage],
    levels: &'a Levels,
}

impl Judge<'_> {
    fn first(&self, time: &CountedTime) -> Reading {
        Reading::of(self.question, self.lines, self.first, time, self.levels)
    }

    fn second(&self, time: &CountedTime) -> Reading {
        Reading::of(self.question, self.lines, self.second, time, self.levels)
    }

    fn value(&self, reading: &Reading) -> Option<Ratio> {
        Quotient::of(self.question.measure, reading).value
    }

    fn figure(&self, reading: &Reading, tally: TimeTally) -> Figure {
        let Quotient { value, numerator, denominator } = Quotient::of(self.question.measure, reading);
        Figure { value, numerator, denominator, bounds: None, population: Population::Time(tally) }
    }

    /// Both readings, the better one first, where open unknown time counts or the readings differ.
    fn bounds(&self, up: &Figure, down: &Figure, time: &CountedTime) -> Option<(Ratio, Ratio)> {
        let elapsed = self.question.elapsed();
        let counts = self.lines.iter().any(|line| {
            let open = line.second.as_ref().map(|second| line.first.differing(second)).unwrap_or_default();
            !time.countable(line).intersection(&line.lives).intersection(&open).clip(elapsed).is_empty()
        });
        let (up, down) = (up.value.clone()?, down.value.clone()?);
        if !counts && up == down {
            return None;
        }
        let more_is_better = matches!(self.question.measure.figure, "availability" | "mtbf");
        Some(if (up >= down) == more_is_better { (up, down) } else { (down, up) })
    }

    fn tally(&self, reading: &Reading, time: &CountedTime, exclusions: &ExclusionTimes) -> TimeTally {
        let elapsed = reading.elapsed;
        let open = time.open.clip(elapsed);
        let mut taken = IntervalSet::new();
        let mut excluded = Vec::new();
        for applied in exclusions.removing() {
            let times = applied.times.intersection(&open);
            excluded.push((applied.exclusion, times.subtract(&taken).duration()));
            taken = taken.union(&times);
        }
        let unknown = self.lines.iter().flat_map(|line| {
            let counted = open.subtract(&taken).intersection(&line.lives);
            line.unknown.intersection(&counted)
        });
        TimeTally {
            period: elapsed,
            closed: elapsed.duration().saturating_sub(open.duration()),
            excluded,
            measured: reading.measured,
            down_s: reading.down_s.clone(),
            allowed_s: allowed_downtime(self.question, self.lines, time),
            unknown: unknown.collect(),
            outages: self.outages(reading),
        }
    }

    /// The outages that counted for something, in the period or as one that ended in it.
    fn outages(&self, reading: &Reading) -> Vec<CountedOutage> {
        let ended = |counted: &Counted| {
            !counted.outage.lasts
                && !counted.whole_s.is_zero()
                && reading.elapsed.contains(counted.outage.whole.end())
        };
        let counted = reading.outages.iter().filter(|counted| !counted.counted_s.is_zero() || ended(counted));
        let outages = counted.map(|counted| CountedOutage {
            whole: counted.outage.whole,
            lasts: counted.outage.lasts,
            counted_s: counted.counted_s.clone(),
            weight: self.levels.weight(counted.outage.heaviest()).clone(),
            resource: self.lines[counted.outage.line].resource,
        });
        outages.collect()
    }

    /// Takes the time of the excusing exclusions out, one after the other in document order, until the goal is
    /// met or nothing is left.
    fn excused(&self, figure: &Figure, time: &CountedTime, exclusions: &ExclusionTimes) -> Option<usize> {
        let goal = self.question.goal?;
        if figure.value.as_ref().is_none_or(|value| goal.holds(value)) {
            return None;
        }
        let mut time = time.clone();
        for applied in exclusions.excusing().filter(|applied| !applied.times.is_empty()) {
            time = time.also_removed(&applied.times);
            let readings = [self.first(&time), self.second(&time)];
            let met = |reading: &Reading| self.value(reading).is_none_or(|value| goal.holds(&value));
            if readings.iter().all(met) {
                return Some(applied.exclusion);
            }
        }
        None
    }

    /// What count-as-good took from the downtime: outages in the measured part of the period.
    fn forgiven(&self, time: &CountedTime, exclusions: &ExclusionTimes) -> Vec<(usize, Duration)> {
        let elapsed = self.question.elapsed();
        let down: Vec<IntervalSet> = self
            .lines
            .iter()
            .enumerate()
            .map(|(line, life)| {
                let whole = self.first.iter().filter(|outage| outage.line == line).map(|outage| outage.whole);
                time.measured(life, elapsed).intersection(&whole.collect())
            })
            .collect();
        let mut taken = IntervalSet::new();
        let mut forgiven = Vec::new();
        for applied in exclusions.forgiving() {
            let fresh = applied.times.subtract(&taken);
            let durations = down.iter().map(|down| down.intersection(&fresh).duration());
            forgiven.push((applied.exclusion, durations.sum()));
            taken = taken.union(&fresh);
        }
        forgiven
    }
}
