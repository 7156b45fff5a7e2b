use crate::agreement::UnknownPolicy;
use crate::measure::{Figure, Population};
use crate::plan::{MeasurePlan, Plan};
use crate::value::Ratio;

/// Which of its numbers a figure is read by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// The figure itself.
    Given,
    /// The one with all unknown time up.
    Best,
    /// The one with all unknown time down.
    Worst,
}

impl Reading {
    /// The readings of a figure that are worth something each: two where unknown time stays undecided.
    pub(super) fn of(plan: &Plan, objective: usize, figure: &Figure) -> &'static [Reading] {
        let measure = plan.objectives.get(objective).map(|objective| &objective.measure);
        let decided = matches!(measure, Some(MeasurePlan::Outages(it)) if matches!(
            it.unknown,
            UnknownPolicy::Down | UnknownPolicy::Up | UnknownPolicy::Removed
        ));
        match &figure.bounds {
            Some((best, worst)) if best != worst && !decided => &[Reading::Best, Reading::Worst],
            _ => &[Reading::Given],
        }
    }

    /// The number.
    pub(super) fn value(self, figure: &Figure) -> Option<&Ratio> {
        match (self, &figure.bounds) {
            (Reading::Best, Some((best, _))) => Some(best),
            (Reading::Worst, Some((_, worst))) => Some(worst),
            (Reading::Given, _) | (_, None) => figure.value.as_ref(),
        }
    }

    /// The counted downtime in seconds; `None` for a figure of items.
    pub(super) fn down_s(self, plan: &Plan, objective: usize, figure: &Figure) -> Option<Ratio> {
        let Population::Time(tally) = &figure.population else { return None };
        let objective = plan.objectives.get(objective)?;
        let MeasurePlan::Outages(measure) = &objective.measure else { return None };
        match measure.figure {
            _ if self == Reading::Given => Some(tally.down_s.clone()),
            "downtime" => self.value(figure).cloned(),
            "availability" => {
                let down = &Ratio::one() - self.value(figure)?;
                let measured = Ratio::new(tally.measured.us(), 1_000_000).ok()?;
                Some(&down * &measured)
            }
            _ => Some(tally.down_s.clone()),
        }
    }
}
