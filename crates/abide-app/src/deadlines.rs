use std::path::{Path, PathBuf};

use abide_core::clock::Timeline;
use abide_core::deadline::{Deadline, deadlines_of_course, deadlines_of_ledger};
use abide_core::replay::replay;
use abide_time::Instant;

use crate::evaluate::{EvaluateError, EvaluateRequest, Evaluated, evaluate};
use crate::life_of::{Lived, life_of};
use crate::signing::SignError;

/// Whose deadlines are wanted.
#[derive(Debug, Clone)]
pub struct DeadlinesRequest {
    /// The agreement.
    pub agreement: PathBuf,
    /// The record; beside the agreement where nothing is said.
    pub record: Option<PathBuf>,
    /// The facts from which the ledger follows; without them there are no deadlines of claims, payments and rights.
    pub facts: Option<EvaluateRequest>,
    /// As of when.
    pub as_of: Instant,
    /// Whether those that have passed are told too.
    pub all: bool,
}

/// Deadlines with what they were found by.
#[derive(Debug)]
pub struct Deadlines {
    /// The agreement and its course.
    pub lived: Lived,
    /// What was read, where facts were named.
    pub evaluated: Option<Evaluated>,
    /// The deadlines, the next one first; none where the record has faults.
    pub deadlines: Vec<Deadline>,
}

/// Why there are no deadlines.
#[derive(Debug, thiserror::Error)]
pub enum DeadlinesError {
    /// The agreement or its record cannot be used.
    #[error(transparent)]
    Course(#[from] SignError),
    /// The facts cannot be used.
    #[error(transparent)]
    Facts(#[from] EvaluateError),
}

/// Lists what somebody must do by when.
pub fn deadlines(request: &DeadlinesRequest) -> Result<Deadlines, DeadlinesError> {
    let record = request.record.as_deref().map(Path::new);
    let lived = life_of(&request.agreement, record, request.as_of)?;
    let mut found = match lived.terms() {
        Some(terms) if lived.diagnostics.is_empty() => deadlines_of_course(&terms, &lived.acts, &lived.life),
        _ => Vec::new(),
    };
    let evaluated = request.facts.as_ref().map(evaluate).transpose()?;
    if let Some(Evaluated { plan, facts, .. }) = &evaluated {
        let timeline = Timeline::new(facts);
        let replay = replay(plan, facts, &timeline, request.as_of).map_err(EvaluateError::Judge)?;
        found.extend(deadlines_of_ledger(plan, &replay.ledger));
    }
    found.retain(|deadline| request.all || deadline.at > request.as_of);
    found.sort();
    Ok(Deadlines { lived, evaluated, deadlines: found })
}
