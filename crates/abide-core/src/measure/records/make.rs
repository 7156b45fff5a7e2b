use abide_time::{Duration, Instant, Interval, Timetable};

use super::sums::Sums;
use crate::measure::items::{Tally, statistic};
use crate::measure::{Figure, Population};
use crate::plan::{RecordMake, RecordPlan, Slots};
use crate::value::{Names, Ratio};

/// The time that slots of a period fill.
pub(crate) struct SlotTimes<'a> {
    /// The period.
    pub(crate) period: Interval,
    /// Until when it is judged.
    pub(crate) known_by: Instant,
    /// When slots count: those that begin in open time.
    pub(crate) calendar: Option<&'a Timetable>,
}

/// What the sums of a tally come to.
///
/// Formulas: quotient `Σn / Σd`; sum `Σn`; points `100 · Σn / Σd`; a statistic of the values as for items; slots the
/// mean of `n/d` over the slots, or the share of slots whose `n/d` is good. A longer period's figure comes from the
/// sums, never from averaged shares. Nothing to divide by: no figure. Source: DESIGN §4, decisions 16 and 17.
///
/// Worked example: of 1,000 answered and 60 abandoned calls 860 were answered in time: 860/1060 = 43/53.
pub(crate) fn make(plan: &RecordPlan, tally: Tally, times: &SlotTimes<'_>, names: &Names) -> Figure {
    let sums = tally.sums().clone();
    let (value, numerator, denominator) = match &plan.make {
        RecordMake::Statistic(take, method) => return statistic(tally, take, *method, names),
        RecordMake::Quotient => {
            (sums.numerator.over(&sums.denominator).ok(), sums.numerator, sums.denominator)
        }
        RecordMake::Points => {
            let points = &sums.numerator * &Ratio::whole(100);
            (points.over(&sums.denominator).ok(), points, sums.denominator)
        }
        RecordMake::Sum => (Some(sums.numerator.clone()), sums.numerator, Ratio::one()),
        RecordMake::Slots(slots) => of_slots(slots, &sums, times),
    };
    Figure { value, numerator, denominator, bounds: None, population: Population::Items(tally.finish(names)) }
}

fn of_slots(slots: &Slots, sums: &Sums, times: &SlotTimes<'_>) -> (Option<Ratio>, Ratio, Ratio) {
    let (mut good, mut counted) = (Ratio::zero(), Ratio::zero());
    for slot in 0..slot_count(slots.length, times) {
        let start = times.period.start().plus(Duration::from_us(slot * slots.length.us()));
        if times.calendar.is_some_and(|calendar| !calendar.is_open(start).unwrap_or(true)) {
            continue;
        }
        let quotient = sums
            .slots
            .get(&slot)
            .filter(|(_, total)| *total >= slots.minimum)
            .and_then(|(good, total)| good.over(total).ok());
        let share = match (quotient, &slots.good) {
            (Some(quotient), None) => quotient,
            (Some(quotient), Some(goal)) if goal.holds(&quotient) => Ratio::one(),
            (Some(_), Some(_)) => Ratio::zero(),
            (None, _) if slots.empty_is_good => Ratio::one(),
            (None, _) => continue,
        };
        good = good + share;
        counted = counted + Ratio::one();
    }
    (good.over(&counted).ok(), good, counted)
}

/// How many slots have begun by the instant of judging; the last one of a period may be short.
fn slot_count(length: Duration, times: &SlotTimes<'_>) -> i64 {
    let end = times.period.end().min(times.known_by);
    let time = end.since(times.period.start()).us().max(0);
    time.div_euclid(length.us()) + i64::from(time.rem_euclid(length.us()) > 0)
}
