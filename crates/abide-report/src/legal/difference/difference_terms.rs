use abide_core::agreement::Digest;
use abide_core::lifecycle::LifeTerms;

use crate::legal::LegalTerms;

/// One of two versions.
#[derive(Debug, Clone, Copy)]
pub struct DifferenceTerms<'a> {
    /// What its clauses are written from.
    pub legal: LegalTerms<'a>,
    /// The digest of its canonical form.
    pub digest: &'a Digest,
}

impl<'a> DifferenceTerms<'a> {
    /// What its course depends on.
    pub(super) fn life(&self) -> LifeTerms<'a> {
        LifeTerms { agreement: self.legal.agreement, plan: self.legal.plan, digest: self.digest.clone() }
    }
}
