use super::{Delay, Id, Recipient};
use crate::diagnostic::Spanned;
use crate::section;

section! {
    /// A term that runs longer without a fee.
    pub struct ExtensionTerms ("extension") {
        /// How much longer.
        required adds: Spanned<Delay>,
    }
}

section! {
    /// A plan to get better.
    pub struct RecoveryTerms ("recovery plan") {
        /// By when, after the statement.
        required due: Spanned<Delay>,
        /// Who answers for it: a contact or a party.
        optional owner: Spanned<Id>,
    }
}

section! {
    /// A miss that is counted against a party.
    pub struct StrikeTerms ("strike") {
        /// By when it is answered, after the statement.
        optional due: Spanned<Delay>,
        /// When it counts no longer.
        optional expires: Spanned<Delay>,
        /// Who answers for it: a contact or a party.
        optional owner: Spanned<Id>,
    }
}

section! {
    /// People who are told.
    pub struct NotifyTerms ("notice") {
        /// Who.
        required to: Vec<Spanned<Recipient>>,
    }
}

section! {
    /// Work that passes to somebody else.
    pub struct ReassignTerms ("reassignment") {
        /// To whom: a contact or a party.
        required to: Spanned<Id>,
    }
}
