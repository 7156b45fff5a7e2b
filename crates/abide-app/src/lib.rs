//! The verbs of Abide. Each loads what it needs, makes one pure call and hands the result on; nothing here holds
//! a rule of its own, and only [`now`] reads the clock.

mod calc_uptime;
mod check;
mod clock;
mod convert;
mod evaluate;
mod explain;
mod files;
mod load;
mod now;
mod sources;

pub use calc_uptime::{AllowedDowntime, CalcError, PeriodLength, allowed_downtime};
pub use check::{Checked, check};
pub use clock::{ClockError, clock_due, clock_elapsed};
pub use convert::{ConvertFault, ConvertRequest, convert};
pub use evaluate::{
    EvaluateError, EvaluateRequest, Evaluated, Judgement, PeriodRequest, evaluate, evaluate_watched, judge,
};
pub use explain::{Explained, explain_items};
pub use load::{LoadError, Loaded, load, read_text};
pub use now::now;
pub use sources::{FactsArgument, FactsArgumentError, SourcesFile, read_sources_file};
