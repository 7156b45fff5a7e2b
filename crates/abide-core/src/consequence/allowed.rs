use abide_time::{AgreementUnit, CivilUnit, PeriodRule};

use super::{Measured, Tolerance};
use crate::agreement::Operator;
use crate::calculation::allowed_downtime_s;
use crate::plan::{Goal, ItemPlan, MeasurePlan, ObjectivePlan, Unit};
use crate::value::Ratio;

/// Hours that stand for opening hours, whatever a week of them is.
const OPEN_HOURS: u32 = 100;
const ALWAYS: &str = "always";

/// What a goal of an objective tolerates; nothing where it is no share of time or of items that more of is better.
///
/// Formulas: downtime `(1 − goal) · time`, items `(1 − goal) · 1000`. Example: 99.95 % of a month of 30 days:
/// 0.0005 · 2 592 000 s = 1296 s = 21 min 36 s.
pub(super) fn tolerance(objective: &ObjectivePlan, goal: &Goal) -> Option<Tolerance> {
    let at_least = matches!(goal.operator, Operator::AtLeast | Operator::MoreThan);
    if let MeasurePlan::Outages(outages) = &objective.measure {
        let of = measured(objective);
        return match (outages.figure, at_least) {
            ("availability", true) => {
                let seconds = allowed_downtime_s(&goal.number, &seconds_of(of)).ok()?;
                Some(Tolerance::Downtime { seconds, of })
            }
            _ => None,
        };
    }
    let of_items = match &objective.measure {
        MeasurePlan::Items(items) => matches!(items, ItemPlan::Within { .. } | ItemPlan::Share { .. }),
        MeasurePlan::Records(_) => true,
        MeasurePlan::Outages(_) => false,
    };
    let share = objective.unit == Unit::Share && goal.number <= Ratio::one();
    (of_items && share && at_least)
        .then(|| Tolerance::OfThousand(&(&Ratio::one() - &goal.number) * &Ratio::whole(1000)))
}

/// The time that an objective is judged over: a usual length of its period, or hours of opening.
fn measured(objective: &ObjectivePlan) -> Measured {
    if objective.calendar_ids.iter().any(|id| id != ALWAYS) {
        return Measured::OpenHours(OPEN_HOURS);
    }
    Measured::Days(match objective.period {
        PeriodRule::Civil(CivilUnit::Hour | CivilUnit::Day) => 1,
        PeriodRule::Civil(CivilUnit::Week) => 7,
        PeriodRule::Civil(CivilUnit::Month) | PeriodRule::Agreement(AgreementUnit::Month) => 30,
        PeriodRule::Civil(CivilUnit::Quarter) | PeriodRule::Agreement(AgreementUnit::Quarter) => 90,
        PeriodRule::Civil(CivilUnit::HalfYear) | PeriodRule::Agreement(AgreementUnit::HalfYear) => 180,
        PeriodRule::Civil(CivilUnit::Year) | PeriodRule::Agreement(AgreementUnit::Year) => 365,
        PeriodRule::EveryDays(days) => days,
        PeriodRule::EveryWeeks(weeks) => weeks.saturating_mul(7),
        PeriodRule::EveryMonths(months) => months.saturating_mul(30),
        PeriodRule::Term => 365,
    })
}

fn seconds_of(measured: Measured) -> Ratio {
    match measured {
        Measured::Days(days) => Ratio::whole(i64::from(days) * 86_400),
        Measured::OpenHours(hours) => Ratio::whole(i64::from(hours) * 3_600),
    }
}
