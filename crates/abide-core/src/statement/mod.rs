//! The statement: the inert record of a period. Every report, whatever its form, shows a statement and computes
//! nothing.

mod figure_line;
mod from_entry;
mod from_replay;
mod from_verdict;
mod objective_line;
mod remedy_line;
mod statement;

pub use figure_line::{FigureLine, ItemFigure, MissedItem, OutageLine, PartLine, RowLine, TimeFigure};
pub use from_replay::StatementInput;
pub use objective_line::{Limits, ObjectiveLine, ReasonLine};
pub use remedy_line::{EntryLine, ReductionLine};
pub use statement::{
    AgreementHead, ExclusionLine, FindingLine, FoundAt, PartyLine, PeriodHead, Provenance, ServiceSection,
    Statement,
};
