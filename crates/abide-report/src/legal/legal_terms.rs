use abide_core::agreement::Agreement;
use abide_core::plan::{Files, Plan};

/// An agreement with all that its legal document needs.
#[derive(Debug, Clone, Copy)]
pub struct LegalTerms<'a> {
    /// The agreement as its authors wrote it.
    pub agreement: &'a Agreement,
    /// The same compiled: parties bound, dates computed.
    pub plan: &'a Plan,
    /// What stands in the files that it names.
    pub files: &'a Files,
}
