//! What queries can ask of the ground: working time, due instants, and the instant of judging.

mod calendars;
mod counted_time;
mod function_fault;
mod instant_of_judging;

pub(crate) use calendars::Calendars;
pub(crate) use counted_time::CountedTime;
pub(crate) use function_fault::FunctionFault;
pub(crate) use instant_of_judging::InstantOfJudging;
