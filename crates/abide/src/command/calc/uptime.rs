use abide_core::calculation::{CalculationError, allowed_downtime_s, uptime};
use abide_core::value::Ratio;
use abide_report::calculation::{UptimePage, uptime_json, uptime_text};

use super::show::show;
use crate::calc_arguments::{Length, UptimeArguments};
use crate::exit::Exit;

/// The downtime that a target allows, or the uptime that a downtime leaves.
pub(super) fn run(arguments: &UptimeArguments) -> Exit {
    show(page(arguments), arguments.format, uptime_json, uptime_text)
}

fn page(arguments: &UptimeArguments) -> Result<UptimePage, CalculationError> {
    let (name, usual) = match arguments.per {
        Length::Day => ("day", 1),
        Length::Week => ("week", 7),
        Length::Month => ("month", 30),
        Length::Quarter => ("quarter", 90),
        Length::Year => ("year", 365),
    };
    let days = arguments.days.clone().unwrap_or_else(|| Ratio::whole(usual));
    let period_s = &days * &Ratio::whole(86_400);
    let period = if days == Ratio::one() { format!("a {name}") } else { format!("a {name} of {days} days") };
    let (uptime, allowed_s) = match (&arguments.target, &arguments.downtime) {
        (_, Some(downtime_s)) => (uptime(downtime_s, &period_s)?, downtime_s.clone()),
        (Some(target), None) => (target.clone(), allowed_downtime_s(target, &period_s)?),
        (None, None) => return Err(CalculationError::Empty { what: "the question" }),
    };
    let from_downtime = arguments.downtime.is_some();
    Ok(UptimePage { uptime, period_s, period, allowed_s, from_downtime })
}
