use abide_time::{AgreementUnit, CivilUnit, Instant, Period, PeriodRule};

use crate::plan::Plan;

/// Why a period cannot be chosen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodChoiceError {
    /// The text names no period.
    #[error("`{name}` names no period of this agreement; write it like `{example}`")]
    NotAPeriod {
        /// What was asked for.
        name: String,
        /// A name that would do.
        example: String,
    },
    /// The period lies outside the term.
    #[error("`{name}` lies outside the term of the agreement")]
    OutsideTerm {
        /// What was asked for.
        name: String,
    },
    /// No period of any objective has begun.
    #[error("no period of the agreement has begun by then")]
    NothingBegun,
}

/// The period that a name means: of any rule of an objective first, then any civil one.
pub fn choose_period(plan: &Plan, name: &str) -> Result<Period, PeriodChoiceError> {
    let own = plan.objectives.iter().map(|objective| objective.period);
    let civil = [
        CivilUnit::Month,
        CivilUnit::Quarter,
        CivilUnit::HalfYear,
        CivilUnit::Year,
        CivilUnit::Week,
        CivilUnit::Day,
        CivilUnit::Hour,
    ];
    let agreement =
        [AgreementUnit::Month, AgreementUnit::Quarter, AgreementUnit::HalfYear, AgreementUnit::Year];
    let rules = own
        .chain(civil.map(PeriodRule::Civil))
        .chain(agreement.map(PeriodRule::Agreement))
        .chain([PeriodRule::Term]);
    let mut outside = false;
    for rule in rules {
        match plan.term.grid(rule).named(name) {
            Ok(period) => return Ok(period),
            Err(abide_time::PeriodError::OutsideTerm { .. }) => outside = true,
            Err(_) => {}
        }
    }
    let name = name.to_owned();
    if outside {
        return Err(PeriodChoiceError::OutsideTerm { name });
    }
    let example = plan.objectives.first().and_then(|objective| plan.term.grid(objective.period).first());
    Err(PeriodChoiceError::NotAPeriod {
        name,
        example: example.map_or_else(String::new, |period| period.name),
    })
}

/// The period to state when none is named: the last one of the first objective that has ended by `until`, or, before
/// any has, the one that runs.
pub fn default_period(plan: &Plan, until: Instant) -> Result<Period, PeriodChoiceError> {
    let objective = plan.objectives.first().ok_or(PeriodChoiceError::NothingBegun)?;
    let grid = plan.term.grid(objective.period);
    let last = until.min(plan.term.interval.end());
    let running = grid.at(last).or_else(|| {
        let within = abide_time::Interval::new(plan.term.interval.start(), last)?;
        grid.between(within).last()
    });
    let running = running.ok_or(PeriodChoiceError::NothingBegun)?;
    if running.interval.end() <= until {
        return Ok(running);
    }
    Ok(grid.previous(&running).unwrap_or(running))
}
