use datafusion::error::DataFusionError;

/// Why a function has no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub(crate) struct FunctionFault {
    /// What is wrong.
    pub(crate) message: String,
    /// What to write.
    pub(crate) hint: String,
}

impl From<FunctionFault> for DataFusionError {
    fn from(fault: FunctionFault) -> Self {
        DataFusionError::External(Box::new(fault))
    }
}
