use abide_core::calculation::{CalculationError, scheduled_agents};
use abide_core::value::Ratio;
use abide_forecast::{ForecastError, QueueFigures, QueueModel, StaffingGoal, Traffic, agents_needed};

/// How many agents beside the answer are shown, to each side.
const AROUND: u32 = 4;

/// What callers do when everybody is busy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Callers {
    /// They are turned away: Erlang B.
    TurnedAway,
    /// They wait until answered: Erlang C.
    Wait,
    /// They give up after a mean patience in seconds: Erlang A.
    GiveUp(Ratio),
}

/// What the agents are to reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaffingAim {
    /// A share of calls within the time.
    ServiceLevel(Ratio),
    /// A mean speed of answer in seconds.
    SpeedOfAnswer(Ratio),
}

/// What is asked of a contact centre.
#[derive(Debug, Clone)]
pub struct StaffingRequest {
    /// Calls in the period.
    pub calls: Ratio,
    /// The period in seconds.
    pub period_s: Ratio,
    /// The mean handling time in seconds.
    pub handle_s: Ratio,
    /// The time that the service level speaks of; without it there is no service level.
    pub within_s: Option<Ratio>,
    /// What is to be reached.
    pub aim: Option<StaffingAim>,
    /// Agents, where their number is given.
    pub agents: Option<u32>,
    /// What callers do.
    pub callers: Callers,
    /// The share of the roster that is away.
    pub shrinkage: Ratio,
    /// The highest occupancy.
    pub occupancy_most: Ratio,
}

/// How a contact centre does.
#[derive(Debug, Clone)]
pub struct Staffing {
    /// What was asked.
    pub request: StaffingRequest,
    /// The load in erlangs, exact.
    pub load: Ratio,
    /// The figures for the number of agents given, or needed where none is given.
    pub figures: QueueFigures,
    /// The figures for the smallest number that reaches the aim.
    pub needed: Option<QueueFigures>,
    /// How many must be on the roster.
    pub scheduled: i64,
    /// Whether the aim is reached.
    pub reached: Option<bool>,
    /// The figures with a few agents fewer and more.
    pub around: Vec<QueueFigures>,
}

/// Why there is no staffing.
#[derive(Debug, thiserror::Error)]
pub enum StaffingError {
    /// The queue cannot be calculated.
    #[error(transparent)]
    Forecast(#[from] ForecastError),
    /// The roster cannot be calculated.
    #[error(transparent)]
    Calculation(#[from] CalculationError),
    /// Nothing is asked.
    #[error(
        "neither a goal nor a number of agents is given; write `--goal 80%`, `--asa 30s` or `--agents 14`"
    )]
    NothingAsked,
    /// A service level without its time.
    #[error("a service level says within which time; write `--within 20s`")]
    NoTime,
}

/// Agents for a goal, or what a number of agents reaches. What is counted is exact; the queue itself is a forecast.
pub fn calc_staffing(request: StaffingRequest) -> Result<Staffing, StaffingError> {
    let traffic = Traffic::new(number(&request.calls), number(&request.period_s), number(&request.handle_s))?;
    let load = (&request.calls * &request.handle_s).over(&request.period_s);
    let load = load.map_err(|_| CalculationError::Zero { what: "the length of the period" })?;
    let model = match &request.callers {
        Callers::TurnedAway => QueueModel::ErlangB,
        Callers::Wait => QueueModel::ErlangC,
        Callers::GiveUp(patience_s) => QueueModel::ErlangA { patience_s: number(patience_s) },
    };
    let waits = model != QueueModel::ErlangB;
    if request.within_s.is_none() && waits && matches!(request.aim, Some(StaffingAim::ServiceLevel(_))) {
        return Err(StaffingError::NoTime);
    }
    let within_s = request.within_s.as_ref().map_or(0.0, number);
    let occupancy_most = number(&request.occupancy_most);
    let goal = request.aim.as_ref().map(|aim| match aim {
        StaffingAim::ServiceLevel(share) => StaffingGoal::ServiceLevel(number(share)),
        StaffingAim::SpeedOfAnswer(seconds) => StaffingGoal::SpeedOfAnswer(number(seconds)),
    });
    let needed =
        goal.map(|goal| agents_needed(model, traffic, within_s, goal, occupancy_most)).transpose()?;
    let figures = match (request.agents, &needed) {
        (Some(agents), _) => model.figures(traffic, agents, within_s)?,
        (None, Some(needed)) => needed.clone(),
        (None, None) => return Err(StaffingError::NothingAsked),
    };
    let around = figures.agents.saturating_sub(AROUND).max(1)..=figures.agents.saturating_add(AROUND);
    Ok(Staffing {
        scheduled: scheduled_agents(figures.agents, &request.shrinkage)?,
        reached: needed.as_ref().map(|needed| figures.agents >= needed.agents),
        around: around
            .map(|agents| model.figures(traffic, agents, within_s))
            .collect::<Result<_, ForecastError>>()?,
        load,
        figures,
        needed,
        request,
    })
}

/// The nearest double; a forecast may round.
fn number(ratio: &Ratio) -> f64 {
    let part = |text: String| text.parse::<f64>().unwrap_or(f64::NAN);
    part(ratio.numerator_text()) / part(ratio.denominator_text())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> StaffingRequest {
        StaffingRequest {
            calls: Ratio::whole(100),
            period_s: Ratio::whole(1800),
            handle_s: Ratio::whole(180),
            within_s: Some(Ratio::whole(20)),
            aim: Some(StaffingAim::ServiceLevel(Ratio::from_percent_text("80").unwrap())),
            agents: None,
            callers: Callers::Wait,
            shrinkage: Ratio::from_percent_text("30").unwrap(),
            occupancy_most: Ratio::one(),
        }
    }

    #[test]
    fn fourteen_agents_are_twenty_on_the_roster() {
        let staffing = calc_staffing(request()).unwrap();
        assert_eq!((staffing.figures.agents, staffing.scheduled, staffing.reached), (14, 20, Some(true)));
        assert_eq!(staffing.load, Ratio::whole(10));
        assert_eq!(staffing.around.len(), 9);
    }

    #[test]
    fn a_number_that_is_given_is_held_against_the_goal() {
        let short = calc_staffing(StaffingRequest { agents: Some(13), ..request() }).unwrap();
        assert_eq!((short.figures.agents, short.reached), (13, Some(false)));
        assert_eq!(short.needed.map(|needed| needed.agents), Some(14));
        let drowned = calc_staffing(StaffingRequest { agents: Some(8), aim: None, ..request() }).unwrap();
        assert!(!drowned.figures.stable);
    }

    #[test]
    fn what_is_not_said_is_asked_for() {
        let nothing = StaffingRequest { aim: None, ..request() };
        assert!(matches!(calc_staffing(nothing), Err(StaffingError::NothingAsked)));
        assert!(matches!(
            calc_staffing(StaffingRequest { within_s: None, ..request() }),
            Err(StaffingError::NoTime)
        ));
    }
}
