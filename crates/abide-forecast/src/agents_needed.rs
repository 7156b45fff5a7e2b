use crate::traffic::positive;
use crate::{ForecastError, QueueFigures, QueueModel, Traffic};

/// The most agents that are tried.
const AGENTS_MOST: u32 = 2_000_000;
/// What rounding may cost before it costs an agent, as a part of the bound on occupancy.
const ROUNDING: f64 = 1e-12;

/// What the agents are to reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum StaffingGoal {
    /// At least this share of calls within the agreed time.
    ServiceLevel(f64),
    /// At most this mean speed of answer in seconds.
    SpeedOfAnswer(f64),
}

impl StaffingGoal {
    /// Whether figures reach it.
    pub fn is_met_by(self, figures: &QueueFigures) -> bool {
        match self {
            StaffingGoal::ServiceLevel(share) => figures.service_level >= share,
            StaffingGoal::SpeedOfAnswer(most_s) => figures.asa_s.is_some_and(|asa_s| asa_s <= most_s),
        }
    }

    fn check(self) -> Result<(), ForecastError> {
        match self {
            StaffingGoal::ServiceLevel(value) if value > 0.0 && value < 1.0 => Ok(()),
            StaffingGoal::ServiceLevel(value) => {
                Err(ForecastError::Share { what: "the goal", value, bound: "below" })
            }
            StaffingGoal::SpeedOfAnswer(most_s) => positive("the speed of answer", most_s),
        }
    }
}

/// The smallest number of agents that reaches the goal with no higher occupancy than allowed.
///
/// More agents never do worse, so the number is bracketed by doubling and found by halving.
///
/// Example: 100 calls in 30 minutes of 180 s, 80 % within 20 s: 14 by Erlang C.
pub fn agents_needed(
    model: QueueModel,
    traffic: Traffic,
    within_s: f64,
    goal: StaffingGoal,
    occupancy_most: f64,
) -> Result<QueueFigures, ForecastError> {
    goal.check()?;
    if !(occupancy_most > 0.0 && occupancy_most <= 1.0) {
        let what = "the highest occupancy";
        return Err(ForecastError::Share { what, value: occupancy_most, bound: "at most" });
    }
    let enough = |agents: u32| -> Result<Option<QueueFigures>, ForecastError> {
        let figures = model.figures(traffic, agents, within_s)?;
        let calm = figures.occupancy <= occupancy_most * (1.0 + ROUNDING);
        Ok((figures.stable && calm && goal.is_met_by(&figures)).then_some(figures))
    };
    let (mut too_few, mut agents) = (0, 1);
    let mut found = loop {
        match enough(agents)? {
            Some(figures) => break figures,
            None if agents == AGENTS_MOST => return Err(ForecastError::OutOfReach { most: AGENTS_MOST }),
            None => {
                too_few = agents;
                agents = (agents * 2).min(AGENTS_MOST);
            }
        }
    };
    while found.agents - too_few > 1 {
        let middle = too_few + (found.agents - too_few) / 2;
        match enough(middle)? {
            Some(figures) => found = figures,
            None => too_few = middle,
        }
    }
    Ok(found)
}
