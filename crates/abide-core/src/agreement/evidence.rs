use abide_time::Date;

use super::{Id, Wording};
use crate::diagnostic::Spanned;
use crate::section;

section! {
    /// What must be shown to keep a standard.
    pub struct Evidence ("evidence") {
        /// The standard.
        required standard: Wording,
        /// By what it is shown: a certificate, an audit report.
        required shown_by: Wording,
        /// Who owes it.
        optional owed_by: Spanned<Id> = "the provider",
        /// Until when what was shown is valid, that day included, as long as no fact says otherwise.
        optional valid_until: Spanned<Date>,
    }
    later { "warn" }
}
