use super::{availability, burn, capacity, credit, leads, staffing, uptime};
use crate::calc_arguments::CalcVerb;
use crate::exit::Exit;

/// Calculators that need no agreement.
pub(crate) fn run(verb: &CalcVerb) -> Exit {
    match verb {
        CalcVerb::Uptime(arguments) => uptime::run(arguments),
        CalcVerb::Availability(arguments) => availability::run(arguments),
        CalcVerb::Burn(arguments) => burn::run(arguments),
        CalcVerb::Credit(arguments) => credit::run(arguments),
        CalcVerb::Leads(arguments) => leads::run(arguments),
        CalcVerb::Capacity(arguments) => capacity::run(arguments),
        CalcVerb::Staffing(arguments) => staffing::run(arguments),
    }
}
