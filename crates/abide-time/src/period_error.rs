use thiserror::Error;

/// Why a name stands for no period of a grid.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PeriodError {
    /// The text is not the name of a period of this kind.
    #[error("`{name}` is not the name of a period here; one is written like {example}")]
    Name {
        /// The text as read.
        name: String,
        /// A name of the right form.
        example: &'static str,
    },
    /// The period exists, but no part of it lies in the term.
    #[error("`{name}` lies outside the term")]
    OutsideTerm {
        /// The name as read.
        name: String,
    },
}
