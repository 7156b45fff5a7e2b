//! The statement: the inert record of a period. Every report, whatever its form, shows a statement and computes
//! nothing.

mod day_line;
mod figure_line;
mod for_scope;
mod from_entry;
mod from_replay;
mod from_verdict;
mod history;
mod lead_activity;
mod objective_line;
mod pace;
mod pace_line;
mod remedy_line;
mod statement;
mod trend_point;
mod working_line;

pub use day_line::DayLine;
pub use figure_line::{FigureLine, ItemFigure, MissedItem, OutageLine, PartLine, RowLine, TimeFigure};
pub use from_replay::StatementInput;
pub use lead_activity::{ActivityDay, LeadActivity, RepLine};
pub use objective_line::{Limits, ObjectiveLine, ReasonLine};
pub use pace_line::{PaceLine, PacePoint};
pub use remedy_line::{EntryLine, ReductionLine};
pub use statement::{
    AgreementHead, ExclusionLine, FindingLine, FoundAt, PartyLine, PeriodHead, Provenance, ServiceSection,
    Statement,
};
pub use trend_point::{OwedPeriod, TrendPoint};
pub use working_line::{RecordedLine, WorkingLine, WorkingSteps};
