use abide_time::{AgreementUnit, CivilUnit, Date, Instant, Interval, Period, PeriodRule};

use crate::plan::Plan;
use crate::text::ReadText;

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
    /// The period lies wholly after the instant of judging.
    #[error("`{0}` has not begun by the instant of judging; name an earlier period or a later `--as-of`")]
    NotBegun(String),
    /// Not a date and not an instant.
    #[error("`{0}` is neither a date like `2026-10-01` nor an instant like `2026-10-01T00:00:00Z`")]
    NotADay(String),
    /// The end does not lie after the start.
    #[error("the span ends before it begins")]
    EmptySpan,
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

/// The span between two days or instants, each a date of the term's zone or RFC 3339.
pub fn span(plan: &Plan, from: &str, to: &str) -> Result<Period, PeriodChoiceError> {
    let instant = |text: &str| {
        let day = Date::read_text(text).map(|date| plan.term.zone.start_of_day(date));
        day.or_else(|_| text.parse::<Instant>().map_err(|_| PeriodChoiceError::NotADay(text.to_owned())))
    };
    let interval = Interval::new(instant(from)?, instant(to)?).filter(|interval| !interval.is_empty());
    let interval = interval.ok_or(PeriodChoiceError::EmptySpan)?;
    Ok(Period { interval, name: format!("{from}/{to}") })
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
