use abide_time::{Duration, Instant};

use super::counted::Counted;
use super::levels::Levels;
use super::outage_question::OutageQuestion;
use super::reading::Reading;
use super::stretch::{Stretch, clip, seconds, weighted_s};
use super::whole_minutes::MINUTE_US;
use crate::agreement::{Granularity, Operator};
use crate::value::{Ratio, Rounding};

/// A change of counted downtime: from an instant on it grows at another rate, or by an amount at once.
struct Change {
    at: Instant,
    rate: Ratio,
    amount_s: Ratio,
}

/// The instant at which counted downtime passes a goal on downtime, rounded up to a microsecond; `None` for other
/// figures and goals, and where it does not.
///
/// An outage counts once it has lasted as long as `lasting` asks, then with all of it; a full minute counts at its
/// end and a started one at its beginning.
pub(super) fn certain_at(
    question: &OutageQuestion<'_>,
    reading: &Reading,
    levels: &Levels,
) -> Option<Instant> {
    let goal = question.goal.filter(|_| question.measure.figure == "downtime")?;
    if !matches!(goal.operator, Operator::AtMost | Operator::LessThan) || goal.holds(&reading.down_s) {
        return None;
    }
    let mut changes = Vec::new();
    for counted in &reading.outages {
        let counts_from = counts_from(question, counted);
        for piece in &counted.pieces {
            changes_of(piece, counts_from, question.measure.granularity, levels, &mut changes);
        }
    }
    changes.sort_by_key(|change| change.at);
    let (mut down_s, mut rate, mut now) = (Ratio::zero(), Ratio::zero(), Instant::MIN);
    for change in changes {
        let elapsed_s = seconds(change.at.since(now).us());
        let reached_s = &down_s + &(&rate * &elapsed_s);
        if !goal.holds(&reached_s) {
            return passing(now, &(&goal.number - &down_s), &rate).or(Some(change.at));
        }
        down_s = &reached_s + &change.amount_s;
        rate = &rate + &change.rate;
        now = change.at;
        if !goal.holds(&down_s) {
            return Some(now);
        }
    }
    None
}

/// When growing at `rate` from `from` on has added `left_s`.
fn passing(from: Instant, left_s: &Ratio, rate: &Ratio) -> Option<Instant> {
    let us = &left_s.over(rate).ok()? * &Ratio::whole(1_000_000);
    Some(from.plus(Duration::from_us(us.to_whole(Rounding::Up)?)))
}

/// From when on it is certain that an outage counts.
fn counts_from(question: &OutageQuestion<'_>, counted: &Counted) -> Instant {
    let whole = counted.outage.whole;
    match &question.measure.lasting {
        None => whole.start(),
        Some(lasting) if lasting.operator.wants_more() => {
            passing(whole.start(), &lasting.number, &Ratio::one()).unwrap_or(whole.end())
        }
        Some(_) => whole.end(),
    }
}

fn changes_of(
    piece: &[Stretch],
    counts_from: Instant,
    granularity: Granularity,
    levels: &Levels,
    changes: &mut Vec<Change>,
) {
    if granularity == Granularity::Seconds {
        for stretch in piece {
            let (start, end) = (stretch.interval.start(), stretch.interval.end());
            let weight = levels.weight(stretch.level);
            let before_s = seconds(counts_from.min(end).since(start).us());
            let start = start.max(counts_from);
            changes.push(Change { at: start, rate: Ratio::zero(), amount_s: weight * &before_s });
            if start < end {
                changes.push(Change { at: start, rate: weight.clone(), amount_s: Ratio::zero() });
                changes.push(Change { at: end, rate: -weight.clone(), amount_s: Ratio::zero() });
            }
        }
        return;
    }
    let (Some(first), Some(last)) = (piece.first(), piece.last()) else { return };
    let mut start = first.interval.start();
    while start < last.interval.end() {
        let end = start.plus(Duration::from_us(MINUTE_US));
        let minute = clip(piece, abide_time::Interval::spanning(start, end));
        let at = if granularity == Granularity::FullMinutes { end } else { start };
        changes.push(Change {
            at: at.max(counts_from),
            rate: Ratio::zero(),
            amount_s: weighted_s(&minute, levels),
        });
        start = end;
    }
}
