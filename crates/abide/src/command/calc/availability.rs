use abide_core::calculation::{
    CalculationError, MtbfReading, OutageHistory, at_least_of, parallel, series, steady_availability,
};
use abide_core::value::Ratio;
use abide_report::calculation::{AvailabilityPage, AvailabilityWay, availability_json, availability_text};

use super::show::show;
use crate::calc_arguments::{AvailabilityArguments, Between};
use crate::exit::Exit;

/// The availability of parts.
pub(super) fn run(arguments: &AvailabilityArguments) -> Exit {
    show(page(arguments), arguments.format, availability_json, availability_text)
}

fn page(arguments: &AvailabilityArguments) -> Result<AvailabilityPage, CalculationError> {
    let (availability, way) = way(arguments)?;
    let beyond = arguments.goal.iter().find(|goal| **goal > Ratio::one());
    if let Some(value) = beyond {
        return Err(CalculationError::MoreThanAll { what: "the goal", value: value.clone() });
    }
    Ok(AvailabilityPage { availability, way, goal: arguments.goal.clone() })
}

fn way(arguments: &AvailabilityArguments) -> Result<(Ratio, AvailabilityWay), CalculationError> {
    let parts = |parts: &[Ratio]| parts.to_vec();
    if let (Some(mtbf_s), Some(mttr_s)) = (&arguments.mtbf, &arguments.mttr) {
        return steady(mtbf_s, mttr_s, arguments.between);
    }
    if let Some(period_s) = &arguments.period {
        let history = OutageHistory::new(period_s, &arguments.outages)?;
        let way = AvailabilityWay::Outages { period_s: period_s.clone(), history: history.clone() };
        return Ok((history.availability, way));
    }
    if let Some(needed) = arguments.needed {
        let needed = usize::try_from(needed).unwrap_or(usize::MAX);
        let availability = at_least_of(needed, &arguments.parts)?;
        return Ok((availability, AvailabilityWay::AtLeast(needed, parts(&arguments.parts))));
    }
    if arguments.parallel.is_empty() {
        return Ok((series(&arguments.series)?, AvailabilityWay::Series(parts(&arguments.series))));
    }
    Ok((parallel(&arguments.parallel)?, AvailabilityWay::Parallel(parts(&arguments.parallel))))
}

/// Both readings, and the one that was named; time up where none was.
fn steady(
    mtbf_s: &Ratio,
    mttr_s: &Ratio,
    between: Option<Between>,
) -> Result<(Ratio, AvailabilityWay), CalculationError> {
    let of_up_time = steady_availability(mtbf_s, mttr_s, MtbfReading::UpTime)?;
    let of_failures = steady_availability(mtbf_s, mttr_s, MtbfReading::Failures);
    let availability =
        if between == Some(Between::Failures) { of_failures.clone()? } else { of_up_time.clone() };
    let way = AvailabilityWay::Steady {
        mtbf_s: mtbf_s.clone(),
        mttr_s: mttr_s.clone(),
        of_up_time,
        of_failures: of_failures.ok(),
        named: between.is_some(),
    };
    Ok((availability, way))
}
