use crate::value::Ratio;

/// Why there is nothing to calculate: an input that stands for nothing real. Each says what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalculationError {
    /// Less than nothing.
    #[error("{what} is {value}, which is less than nothing; write a number from 0 up")]
    Negative {
        /// Of what.
        what: &'static str,
        /// What was given.
        value: Ratio,
    },
    /// Nothing, where something is divided by it.
    #[error("{what} is 0, so there is nothing to calculate with; write a number above 0")]
    Zero {
        /// Of what.
        what: &'static str,
    },
    /// More than all.
    #[error("{what} is {}%, more than all there is; write a percentage from 0% to 100%", value * &Ratio::whole(100))]
    MoreThanAll {
        /// Of what.
        what: &'static str,
        /// What was given, as a share.
        value: Ratio,
    },
    /// All, where something must be left.
    #[error("{what} is 100%, so that nothing is left; write a percentage below 100%")]
    NothingLeft {
        /// Of what.
        what: &'static str,
    },
    /// No part at all.
    #[error("{what} has no part; name at least one")]
    Empty {
        /// What is made of parts.
        what: &'static str,
    },
    /// More parts are needed than there are.
    #[error("{needed} of {parts} parts cannot be up; ask for 1 to {parts}")]
    TooFewParts {
        /// How many must be up.
        needed: usize,
        /// How many there are.
        parts: usize,
    },
    /// A part is longer, or more, than the whole that it is part of.
    #[error("{part} is {}, more than {whole}, which is {}; the first is a part of the second", values.0, values.1)]
    PartBeyondWhole {
        /// The part.
        part: &'static str,
        /// The whole.
        whole: &'static str,
        /// How much the one and the other is.
        values: Box<(Ratio, Ratio)>,
    },
    /// A count that no computer counts to.
    #[error("{what} comes to more than 9 quintillion; check the numbers it is made of")]
    TooLarge {
        /// What was counted.
        what: &'static str,
    },
}

impl CalculationError {
    /// Of a part that is more than its whole.
    pub(super) fn beyond(part: &'static str, value: &Ratio, whole: &'static str, all: &Ratio) -> Self {
        CalculationError::PartBeyondWhole { part, whole, values: Box::new((value.clone(), all.clone())) }
    }
}
