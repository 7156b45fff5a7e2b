//! OpenSLO (openslo.com, versions `openslo/v1alpha` and `openslo/v1`): its objects are read by the rules of its own
//! validator and become the text of an agreement, and the objectives of an agreement become its SLOs.
//!
//! OpenSLO knows no counterparty, no term, no remedy. What the text of an agreement needs beyond a document, and what of
//! a document has no place in an agreement, is given as notes beside the text: nothing is added or lost in silence.

mod mode;
mod relaxation;
mod short_duration;

mod fields;

mod names;

mod objects;

mod alerting;
mod indicator;
mod metadata;

mod slo;
mod slo_alpha;

mod documents;
mod read;

mod yaml;

mod period;

mod agreement_measure;
mod agreement_text;

mod exported;

pub use agreement_text::{AgreementHead, AgreementText, agreement_text};
pub use exported::{ExportedText, export};
pub use mode::Mode;
pub use objects::{
    Budgeting, Indicator, Metric, Object, Objects, Promise, PromiseIndicator, Query, Slo, Window,
};
pub use read::{ReadObjects, read};
pub use relaxation::Relaxation;
pub use short_duration::{ShortDuration, ShortUnit};
