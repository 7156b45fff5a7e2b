use super::{Id, Whole};
use crate::diagnostic::Spanned;
use crate::section;
use crate::text::Map;
use crate::value::Money;

section! {
    /// What counts from before the term: an agreement that follows another one.
    pub struct Opening ("opening balances") {
        /// How many periods in a row were missed before, by objective.
        many streaks: Map<Id, Spanned<Whole>>,
        /// How many strikes stand, by party.
        many strikes: Map<Id, Spanned<Whole>>,
        /// How much was paid before in the period of a cap in which the term starts, by cap.
        many paid: Map<Id, Spanned<Money>>,
    }
}
