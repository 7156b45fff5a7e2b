use std::path::PathBuf;

use abide_app::{EvaluateError, EvaluateRequest, Evaluated, PeriodRequest, evaluate, explain_items, judge};
use abide_core::explanation::ItemExplanation;
use abide_core::statement::Statement;
use abide_core::value::Ratio;
use abide_time::Instant;

use super::CasesError;

/// A folder in which a case becomes files, and the verbs that read them. It is removed when it is dropped.
pub(super) struct Workshop {
    folder: tempfile::TempDir,
}

impl Workshop {
    pub(super) fn new() -> Result<Workshop, CasesError> {
        let folder = tempfile::tempdir();
        folder
            .map(|folder| Workshop { folder })
            .map_err(|error| CasesError::File { path: PathBuf::new(), error })
    }

    /// Writes a file and gives its path.
    pub(super) fn write(&self, name: &str, text: &str) -> Result<PathBuf, CasesError> {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).map_err(|error| CasesError::File { path: path.clone(), error })?;
        Ok(path)
    }

    /// Reads `agreement.yaml` and `sources.yaml` as a user would have them read. No row may be rejected.
    fn evaluated(&self, as_of: Instant) -> Result<Evaluated, CasesError> {
        let path = |name: &str| self.folder.path().join(name);
        let request = EvaluateRequest {
            agreement: path("agreement.yaml"),
            facts: Vec::new(),
            complete_until: None,
            sources: Some(path("sources.yaml")),
            as_of,
            strict: true,
            max_rejects: Ratio::zero(),
            rejects: path("rejects.csv"),
        };
        evaluate(&request).map_err(refused)
    }

    /// The statement of a period.
    pub(super) fn statement(&self, period: &PeriodRequest, as_of: Instant) -> Result<Statement, CasesError> {
        let evaluated = self.evaluated(as_of)?;
        judge(&evaluated, period, as_of, "cases").map(|judged| judged.statement).map_err(refused)
    }

    /// Why the item counts as it does under every objective that has a clock.
    pub(super) fn explained(&self, item: &str, as_of: Instant) -> Result<Vec<ItemExplanation>, CasesError> {
        let evaluated = self.evaluated(as_of)?;
        explain_items(&evaluated, None, Some(item), as_of)
            .map_err(|error| CasesError::NoAnswer(error.to_string()))
    }
}

fn refused(error: EvaluateError) -> CasesError {
    match &error {
        EvaluateError::Faulty { source_text, diagnostics } => {
            let faults = diagnostics.iter().map(|fault| {
                let place = source_text.place(fault.span().start);
                format!("{} at {}:{}: {}", fault.code, place.line, place.column, fault.message)
            });
            CasesError::Refused(faults.collect::<Vec<_>>().join("; "))
        }
        _ => CasesError::Refused(error.to_string()),
    }
}
