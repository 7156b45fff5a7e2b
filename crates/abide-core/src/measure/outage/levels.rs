use std::collections::BTreeMap;

use super::level::Level;
use crate::value::{Name, Ratio};

/// The weights of an agreement in ascending order, so that the largest of many is found without fractions.
#[derive(Debug, Clone)]
pub(super) struct Levels {
    weights: Vec<Ratio>,
    states: BTreeMap<Name, Level>,
}

impl Levels {
    /// The levels of the states that an agreement weighs. A weight below 0 counts as 0, one above 1 as 1.
    pub(super) fn new(states: &[(Name, Ratio)]) -> Levels {
        let within = |weight: &Ratio| weight.clone().max(Ratio::zero()).min(Ratio::one());
        let mut weights: Vec<Ratio> = states.iter().map(|(_, weight)| within(weight)).collect();
        weights.extend([Ratio::zero(), Ratio::one()]);
        weights.sort();
        weights.dedup();
        let level = |weight: &Ratio| Level(weights.partition_point(|other| *other < within(weight)));
        let states = states.iter().map(|(state, weight)| (*state, level(weight))).collect();
        Levels { weights, states }
    }

    /// Fully down.
    pub(super) fn full(&self) -> Level {
        Level(self.weights.len() - 1)
    }

    /// How many levels there are, up included.
    pub(super) fn count(&self) -> usize {
        self.weights.len()
    }

    /// The level of a state; no state, and one that the agreement does not weigh, is fully down.
    pub(super) fn of_state(&self, state: Option<Name>) -> Level {
        state.and_then(|state| self.states.get(&state).copied()).unwrap_or(self.full())
    }

    /// The weight of a level, from 0 to 1.
    pub(super) fn weight(&self, level: Level) -> &Ratio {
        &self.weights[level.0]
    }
}
