/// Why there is no page of measures.
#[derive(Debug, thiserror::Error)]
pub enum MeasuresError {
    /// A measure of the grammar has no example.
    #[error("`{0}` has no example; add one to xtask/src/measures/examples.rs")]
    NoExample(String),
    /// The examples are no agreement.
    #[error("the examples are refused: {0}")]
    Refused(String),
    /// The examples were not judged.
    #[error("the examples could not be judged: {0}")]
    NotJudged(String),
    /// A file could not be written.
    #[error(transparent)]
    File(#[from] std::io::Error),
}
