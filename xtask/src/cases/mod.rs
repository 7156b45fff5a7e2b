//! Cases as data: each becomes an agreement and facts, or a calendar, and goes the way of `abide evaluate`,
//! `abide explain`, `abide clock` or the functions behind `abide calc`. What comes out is held against what the case expects.
//!
//! Only this module knows what cases look like. Which shape a case has is told by its keys.

mod cases_error;
mod check;
mod field;
mod outcome;

mod calendar_text;
mod workshop;

mod answers;

mod business_time;

mod ticket_events;

mod ticket_terms;

mod ticket_clocks;

mod credit_bands;

mod outage_case;

mod record_case;

mod uptime_records;

mod uptime_credits;

mod uptime;

mod call_facts;

mod call_measures;
mod leads;

mod lead_log;

mod lead_goals;

mod lead_facts;

mod calls;

mod parts;

mod openslo_documents;

mod openslo_change;

mod openslo;

mod remedy_case;

mod remedy_bands;

mod remedy_rights;

mod remedy_goods;

mod remedy_counts;

mod remedies;

mod report;
mod run;

pub use cases_error::CasesError;
pub use check::Check;
pub use outcome::{Outcome, Tried};
pub use report::CasesReport;
pub use run::run;
