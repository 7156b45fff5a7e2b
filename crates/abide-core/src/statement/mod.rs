//! The statement: the inert record of a period. Every report, whatever its form, shows a statement and computes
//! nothing.

mod calendar_line;
mod call_history;
mod day_line;
mod evidence;
mod figure_line;
mod for_scope;
mod from_entry;
mod from_replay;
mod from_verdict;
mod history;
mod hour_line;
mod layer_line;
mod lead_activity;
mod objective_line;
mod pace;
mod pace_line;
mod remedy_line;
mod rule_line;
mod statement;
mod trend_point;
mod value_name;
mod working_line;

pub use calendar_line::CalendarLine;
pub use day_line::DayLine;
pub use evidence::BREACHES_EXPLAINED;
pub use figure_line::{
    FigureLine, ItemFigure, MissedItem, OutageLine, OutageTold, PartLine, RowLine, TimeFigure,
};
pub use from_replay::StatementInput;
pub use hour_line::HourLine;
pub use layer_line::LayerLine;
pub use lead_activity::{ActivityDay, LeadActivity, RepLine};
pub use objective_line::{Limits, ObjectiveLine, ReasonLine};
pub use pace_line::{PaceLine, PacePoint};
pub use remedy_line::{EntryLine, PricedLine, ReductionLine, RightLine};
pub use rule_line::RuleLine;
pub use statement::{
    AgreementHead, ExclusionLine, FindingLine, FoundAt, PartyLine, PeriodHead, Provenance, ServiceSection,
    Statement,
};
pub use trend_point::{OwedPeriod, TrendPoint};
pub use value_name::ValueName;
pub use working_line::{RecordedLine, WorkingLine, WorkingSteps};
