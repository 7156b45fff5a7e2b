use std::path::{Path, PathBuf};

use abide_bulk::{Workers, judged_items};
use abide_core::deadline::{Deadline, deadlines_of_course, deadlines_of_ledger};
use abide_core::replay::{default_period, replay, survey};
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
        // Before any period has begun nothing can have been booked.
        if let Ok(period) = default_period(plan, request.as_of) {
            let items = judged_items(facts, Workers::of_machine());
            let judged = survey(plan, facts, &items, request.as_of, &period)
                .and_then(|mut survey| replay(plan, facts, &items, &mut survey, request.as_of));
            found.extend(deadlines_of_ledger(plan, &judged.map_err(EvaluateError::Judge)?.ledger));
        }
    }
    found.retain(|deadline| request.all || deadline.at > request.as_of);
    found.sort();
    Ok(Deadlines { lived, evaluated, deadlines: found })
}
