use super::{Delay, Flag};
use crate::diagnostic::Spanned;
use crate::{section, words};

words! {
    /// How money is paid.
    pub enum Paid ("`next-invoice` or `transfer`") {
        /// It is set off.
        NextInvoice = "next-invoice",
        /// It is transferred.
        Transfer = "transfer",
    }
}

section! {
    /// How a period is closed.
    pub struct Settlement ("settlement") {
        /// How long facts may come in after a period; later ones restate.
        optional settle: Spanned<Delay> = "10 days",
        /// Whether something booked is taken back when a later fact says so.
        optional clawback: Spanned<Flag> = "false",
        /// How money is paid.
        optional paid: Spanned<Paid> = "next-invoice",
        /// By when, after the statement.
        optional due: Spanned<Delay> = "30 days",
    }
}

words! {
    /// How money is rounded to the minor unit.
    pub enum RoundingWord ("`half-even` or `half-up`") {
        /// A half goes to the even neighbour.
        HalfEven = "half-even",
        /// A half goes up.
        HalfUp = "half-up",
    }
}

section! {
    /// How money is charged.
    pub struct Pricing ("pricing") {
        /// How money is rounded to the minor unit, once, at the end.
        optional rounding: Spanned<RoundingWord> = "half-even",
    }
    later { "extra", "billing", "tax", "late-payment", "price-lock" }
}
