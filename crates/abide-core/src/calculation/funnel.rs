use super::CalculationError;
use super::bounds::not_negative;
use crate::value::Ratio;

/// How many of the recorded leads came how far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funnel {
    /// The stages in order, leads first and customers last.
    pub stages: Vec<FunnelStage>,
}

/// One stage of a funnel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunnelStage {
    /// Its name.
    pub name: String,
    /// How many came to it.
    pub count: Ratio,
}

impl Funnel {
    /// A funnel of at least two stages, none larger than the one before it.
    pub fn new(stages: Vec<FunnelStage>) -> Result<Funnel, CalculationError> {
        if stages.len() < 2 {
            return Err(CalculationError::Empty { what: "the way from lead to customer" });
        }
        stages.iter().try_for_each(|stage| not_negative("a stage of the funnel", &stage.count))?;
        if let Some([before, after]) =
            stages.array_windows().find(|[before, after]| after.count > before.count)
        {
            return Err(CalculationError::beyond(
                "a stage of the funnel",
                &after.count,
                "the stage before it",
                &before.count,
            ));
        }
        Ok(Funnel { stages })
    }

    /// The share that goes on from the stage before `position`; `None` where that was empty.
    pub fn rate(&self, position: usize) -> Option<Ratio> {
        let before = self.stages.get(position.checked_sub(1)?)?;
        self.stages.get(position)?.count.over(&before.count).ok()
    }

    /// The share of leads that become customers: the product of all rates.
    pub fn close_rate(&self) -> Option<Ratio> {
        self.stages.last()?.count.over(&self.stages.first()?.count).ok()
    }

    /// The same funnel so many times over, as for a team of so many.
    #[must_use]
    pub fn times(&self, team: &Ratio) -> Funnel {
        let stages = self.stages.iter();
        let many = stages.map(|stage| FunnelStage { name: stage.name.clone(), count: &stage.count * team });
        Funnel { stages: many.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn funnel(counts: &[i64]) -> Result<Funnel, CalculationError> {
        let stage = |count: &i64| FunnelStage { name: String::new(), count: Ratio::whole(*count) };
        Funnel::new(counts.iter().map(stage).collect())
    }

    #[test]
    fn rates_and_team() {
        let of_one = funnel(&[100, 50, 30, 15, 5]).unwrap();
        assert_eq!(of_one.rate(1), Ratio::new(1, 2).ok());
        assert_eq!(of_one.rate(4), Ratio::new(1, 3).ok());
        assert_eq!(of_one.close_rate(), Ratio::new(1, 20).ok());
        assert_eq!(of_one.times(&Ratio::whole(10)).stages[0].count, Ratio::whole(1000));
        assert_eq!(of_one.rate(0), None);
        assert!(funnel(&[10, 11]).is_err());
        assert!(funnel(&[10]).is_err());
    }
}
