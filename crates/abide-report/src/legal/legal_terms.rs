use abide_core::agreement::Agreement;
use abide_core::plan::{Files, Plan};
use abide_core::resolve::Resolved;

/// An agreement with all that its legal document needs.
#[derive(Debug, Clone, Copy)]
pub struct LegalTerms<'a> {
    /// The agreement as its authors wrote it.
    pub agreement: &'a Agreement,
    /// The same compiled: parties bound, dates computed.
    pub plan: &'a Plan,
    /// What stands in the files that it names.
    pub files: &'a Files,
    /// The texts that it is made of, where that is known.
    pub resolved: Option<&'a Resolved>,
}

impl<'a> LegalTerms<'a> {
    /// The texts, where there are several.
    pub(super) fn several(&self) -> Option<&'a Resolved> {
        self.resolved.filter(|resolved| resolved.levels.are_several())
    }
}
