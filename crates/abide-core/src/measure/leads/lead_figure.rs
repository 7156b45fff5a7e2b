use super::close_rate::close_rate;
use super::deal_size::deal_size;
use super::follow_up_depth::follow_up_depth;
use super::lead_value::lead_value;
use super::lead_volume::lead_volume;
use crate::measure::items::Tally;
use crate::measure::{Figure, Population};
use crate::plan::LeadPlan;
use crate::value::{Names, Ratio};

/// What the leads of a tally come to.
pub(crate) fn lead_figure(plan: &LeadPlan, tally: Tally, names: &Names) -> Figure {
    match plan {
        LeadPlan::Volume { .. } => lead_volume(tally, names),
        LeadPlan::Value { .. } => lead_value(tally, names),
        LeadPlan::Depth { .. } => follow_up_depth(tally, names),
        LeadPlan::CloseRate(_) | LeadPlan::ClosedRate(_) => close_rate(tally, names),
        LeadPlan::DealSize(_) | LeadPlan::Recorded(_) => deal_size(tally, names),
    }
}

/// The sum of the values as a figure.
pub(super) fn sum(tally: Tally, names: &Names) -> Figure {
    let sum: Ratio = tally.sorted_values().into_iter().sum();
    Figure {
        value: Some(sum.clone()),
        numerator: sum,
        denominator: Ratio::one(),
        bounds: None,
        population: Population::Items(tally.finish(names)),
    }
}

#[cfg(test)]
pub(super) mod testing {
    use super::*;
    use crate::measure::items::{Addition, Class};

    /// The tally of leads with these values; those without one were not won.
    pub(crate) fn tally(values: &[Option<i64>]) -> Tally {
        let mut tally = Tally::default();
        for value in values {
            tally.add(&Addition {
                class: if value.is_some() { Class::Met } else { Class::Missed },
                again: false,
                carried: None,
                row: Default::default(),
                breach: None,
                value: value.map(Ratio::whole),
                elapsed: None,
                sum: None,
                day: None,
            });
        }
        tally
    }
}
