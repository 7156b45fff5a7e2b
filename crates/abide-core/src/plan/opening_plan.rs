use crate::value::Ratio;

/// What counts from before the term.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpeningPlan {
    /// How many periods in a row were missed before, by the objective's position.
    pub streaks: Vec<(usize, u32)>,
    /// How many strikes stand, by the party's position.
    pub strikes: Vec<(usize, u32)>,
    /// How much was paid before, in the major unit, by the cap's id.
    pub paid: Vec<(String, Ratio)>,
}

impl OpeningPlan {
    /// The row of missed periods with which an objective begins.
    pub fn streak(&self, objective: usize) -> u32 {
        self.streaks.iter().find(|(known, _)| *known == objective).map_or(0, |(_, count)| *count)
    }

    /// The strikes with which a party begins.
    pub fn strikes_of(&self, party: usize) -> u32 {
        self.strikes.iter().find(|(known, _)| *known == party).map_or(0, |(_, count)| *count)
    }

    /// What was paid under a cap before.
    pub fn paid_under(&self, cap: &str) -> Ratio {
        let found = self.paid.iter().find(|(known, _)| known == cap);
        found.map_or_else(Ratio::zero, |(_, amount)| amount.clone())
    }
}
