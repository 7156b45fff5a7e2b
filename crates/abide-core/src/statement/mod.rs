//! The statement: the inert record of a period. Every report, whatever its form, shows a statement and computes
//! nothing.

mod day_line;
mod figure_line;
mod for_scope;
mod from_entry;
mod from_replay;
mod from_verdict;
mod history;
mod hour_line;
mod objective_line;
mod remedy_line;
mod statement;
mod trend_point;

pub use day_line::DayLine;
pub use figure_line::{FigureLine, ItemFigure, MissedItem, OutageLine, PartLine, RowLine, TimeFigure};
pub use from_replay::StatementInput;
pub use hour_line::HourLine;
pub use objective_line::{Limits, ObjectiveLine, ReasonLine};
pub use remedy_line::{EntryLine, ReductionLine};
pub use statement::{
    AgreementHead, ExclusionLine, FindingLine, FoundAt, PartyLine, PeriodHead, Provenance, ServiceSection,
    Statement,
};
pub use trend_point::{OwedPeriod, TrendPoint};
