//! The verbs of Abide. Each loads what it needs, makes one pure call and hands the result on; nothing here holds
//! a rule of its own, and only [`now`] reads the clock.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod backing;
mod calc_credit;
mod calc_staffing;
mod check;
mod clock;
mod convert;
mod deadlines;
mod evaluate;
mod explain;
mod export_openslo;
mod export_prometheus;
mod export_tmf623;
mod exported;
mod facts_check;
mod file_pattern;
mod files;
mod import_openslo;
mod import_windows;
mod joined;
mod layers;
mod life_of;
mod load;
mod look;
mod now;
mod record;
mod recorded_months;
mod signing;
mod sources;

pub use calc_credit::{BandText, BandTextError, Credit, CreditError, CreditRequest, calc_credit};
pub use calc_staffing::{Callers, Staffing, StaffingAim, StaffingError, StaffingRequest, calc_staffing};
pub use check::{Checked, check};
pub use clock::{ClockError, clock_due, clock_elapsed};
pub use convert::{ConvertFault, ConvertRequest, convert};
pub use deadlines::{Deadlines, DeadlinesError, DeadlinesRequest, deadlines};
pub use evaluate::{
    EvaluateError, EvaluateRequest, Evaluated, Judgement, PeriodRequest, evaluate, evaluate_watched, judge,
};
pub use explain::{Explained, explain_items};
pub use export_openslo::export_openslo;
pub use export_prometheus::export_prometheus;
pub use export_tmf623::export_tmf623;
pub use exported::{ExportError, Exported};
pub use facts_check::{FactsCheckError, FactsCheckRequest, FactsChecked, check_facts};
pub use file_pattern::is_pattern;
pub use import_openslo::{ImportRequest, Imported, ImportedFile, import_openslo};
pub use import_windows::{WindowsError, import_windows};
pub use life_of::{Lived, life_of};
pub use load::{LoadError, Loaded, load, read_text};
pub use look::{look, look_at_items, look_at_replay};
pub use now::now;
pub use record::{Recorded, record_path, recorded};
pub use recorded_months::{MONTH_COLUMNS, MonthsError, recorded_months};
pub use signing::{
    Consent, KeyError, SignError, SignRequest, Signatory, SignedAs, Verified, create_key, public_key, sign,
    verify,
};
pub use sources::{FactsArgument, FactsArgumentError, SourcesFile, read_sources_file};
