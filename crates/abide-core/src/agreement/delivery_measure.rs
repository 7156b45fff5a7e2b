//! The measures of deliveries and of evidence.

use super::{Id, Ids};
use crate::diagnostic::Spanned;
use crate::section;

section! {
    /// A measure of one delivery of the agreement.
    pub struct OfDelivery ("measure of a delivery") {
        /// The delivery.
        required delivery: Spanned<Id>,
    }
}

section! {
    /// The share of evidence that is valid at the end of a period.
    pub struct EvidenceValidTerms ("evidence-valid measure") {
        /// The evidence.
        required evidence: Ids,
    }
}
