use abide_time::{Instant, Timetable, TimetableError};

use super::reading::Reading;
use super::view::View;
use crate::agreement::{Limit, StepCount};
use crate::measure::{Breach, Population};
use crate::plan::{BeyondPlan, ByPlan, Plan, StepsPlan, Unit};
use crate::value::{Ratio, Rounding};

/// How many steps a figure lies beyond, counted as agreed; none where it does not lie beyond at all.
pub(super) fn steps_of_figure(plan: &Plan, steps: &StepsPlan, view: &View<'_>, reading: Reading) -> Ratio {
    let Some(objective) = plan.objectives.get(view.objective) else { return Ratio::zero() };
    let by_time = steps.each_limit.is_some() && objective.unit == Unit::Share;
    let distance = if by_time {
        downtime_beyond(plan, steps, view, reading)
    } else {
        figure_beyond(plan, steps, view, reading)
    };
    distance.map_or_else(Ratio::zero, |distance| counted(&distance, &steps.each, steps.count))
}

/// The seconds of counted downtime beyond what the goal, or the value, allows.
fn downtime_beyond(plan: &Plan, steps: &StepsPlan, view: &View<'_>, reading: Reading) -> Option<Ratio> {
    let down = reading.down_s(plan, view.objective, view.figure)?;
    let Population::Time(tally) = &view.figure.population else { return None };
    let measured = Ratio::new(tally.measured.us(), 1_000_000).ok()?;
    let allowed = match &steps.beyond {
        BeyondPlan::Nothing => Ratio::zero(),
        BeyondPlan::Goal => match (&tally.allowed_s, view.goal) {
            (Some(allowed), _) => allowed.clone(),
            (None, Some(goal)) => &(&Ratio::one() - &goal.number) * &measured,
            (None, None) => return None,
        },
        BeyondPlan::Number(share) => &(&Ratio::one() - share) * &measured,
        BeyondPlan::Limit => return None,
    };
    Some(&down - &allowed)
}

/// How far the figure lies on the wrong side, in its own unit.
fn figure_beyond(plan: &Plan, steps: &StepsPlan, view: &View<'_>, reading: Reading) -> Option<Ratio> {
    let value = reading.value(view.figure)?;
    let wants_more = view.goal.is_some_and(|goal| goal.operator.wants_more());
    let share = plan.objectives.get(view.objective).is_some_and(|plan| plan.unit == Unit::Share);
    let from = match &steps.beyond {
        BeyondPlan::Goal => view.goal?.number.clone(),
        BeyondPlan::Number(number) => number.clone(),
        // A share that should be high falls short of all.
        BeyondPlan::Nothing if wants_more && share => Ratio::one(),
        BeyondPlan::Nothing => Ratio::zero(),
        BeyondPlan::Limit => return None,
    };
    Some(if wants_more { &from - value } else { value - &from })
}

/// How many steps an item lies beyond its limit.
pub(super) fn steps_of_item(plan: &Plan, steps: &StepsPlan, objective: usize, breach: &Breach) -> Ratio {
    let overrun = breach.elapsed.saturating_sub(breach.limit);
    match steps.each_limit {
        Some(days @ (Limit::BusinessDays(_) | Limit::CalendarDays(_))) => {
            let timetable = plan.objectives.get(objective).and_then(|it| timetable_of(&it.calendar, breach));
            let counted = timetable.map(|timetable| {
                let until = timetable.advance(breach.at, overrun)?;
                days_between(timetable, days, breach.at, until, steps.count)
            });
            counted.and_then(Result::ok).unwrap_or_else(Ratio::zero)
        }
        Some(Limit::Time(_)) | None => {
            let overrun = Ratio::new(overrun.us(), 1_000_000).unwrap_or_else(|_| Ratio::zero());
            counted(&overrun, &steps.each, steps.count)
        }
    }
}

/// The timetable by which the item's time ran.
fn timetable_of<'p>(
    calendar: &'p ByPlan<std::sync::Arc<Timetable>>,
    breach: &Breach,
) -> Option<&'p Timetable> {
    match calendar {
        ByPlan::All(all) => Some(&all.value),
        ByPlan::Field { field, of, otherwise, .. } => {
            let value =
                breach.attributes.iter().rev().find(|(name, _)| name == field).map(|(_, value)| *value);
            let listed = of.iter().find(|(name, _)| Some(*name) == value).map(|(_, timetable)| timetable);
            match listed {
                Some(timetable) => Some(&timetable.value),
                None => otherwise.as_ref().and_then(|other| other.value.as_deref()),
            }
        }
    }
}

/// Steps of days from the instant at which the item ran over to its end, at the same wall time each.
fn days_between(
    timetable: &Timetable,
    each: Limit,
    from: Instant,
    until: Instant,
    count: StepCount,
) -> Result<Ratio, TimetableError> {
    let day = |steps: u32| match each {
        Limit::BusinessDays(days) => timetable.business_day(from, days.saturating_mul(steps)),
        Limit::CalendarDays(days) => timetable.calendar_day(from, days.saturating_mul(steps)),
        Limit::Time(time) => Ok(from.plus(abide_time::Duration::from_us(time.us() * i64::from(steps)))),
    };
    let mut whole = 0_u32;
    let mut reached = from;
    loop {
        let next = day(whole + 1)?;
        if next > until || next <= reached {
            let part = Ratio::new(until.since(reached).us(), next.since(reached).us());
            let part = part.unwrap_or_else(|_| Ratio::zero());
            return Ok(counted(&(Ratio::whole(i64::from(whole)) + part), &Ratio::one(), count));
        }
        whole += 1;
        reached = next;
    }
}

/// The distance in steps; nothing before the first.
fn counted(distance: &Ratio, each: &Ratio, count: StepCount) -> Ratio {
    let Ok(steps) = distance.over(each) else { return Ratio::zero() };
    if steps.is_zero() || steps.is_negative() {
        return Ratio::zero();
    }
    let whole = |rounding| steps.to_whole(rounding).map_or_else(|| steps.clone(), Ratio::whole);
    match count {
        StepCount::Whole => whole(Rounding::Down),
        StepCount::Started => whole(Rounding::Up),
        StepCount::Linear => steps.clone(),
    }
}
