use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use abide_bulk::{
    BulkTerms, ReadError, Rejects, SourceRequest, Watch, Workers, judged_items, locate_findings,
    read_sources_held,
};
use abide_core::diagnostic::{Diagnostic, Severity};
use abide_core::explanation::ExplainError;
use abide_core::fact::{Facts, Finding};
use abide_core::plan::Plan;
use abide_core::replay::{PeriodChoiceError, Replay, choose_period, default_period, replay, span, survey};
use abide_core::statement::{FoundAt, Statement, StatementInput};
use abide_core::text::Source;
use abide_core::value::Ratio;
use abide_core::verdict::JudgeError;
use abide_time::{Instant, Period};

use crate::load::{LoadError, load};
use crate::sources::{FactsArgument, RequestError, Requests};

/// Which time is stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeriodRequest {
    /// The last period that has ended.
    Last,
    /// A period by its name.
    Named(String),
    /// What ends between two days or instants.
    Span(String, String),
}

/// What is to be judged by what.
#[derive(Debug, Clone)]
pub struct EvaluateRequest {
    /// The agreement.
    pub agreement: PathBuf,
    /// Facts named one by one.
    pub facts: Vec<FactsArgument>,
    /// Until when nothing is missing in the facts named one by one, where that is said.
    pub complete_until: Option<Instant>,
    /// A file that names facts.
    pub sources: Option<PathBuf>,
    /// The instant of judging.
    pub as_of: Instant,
    /// Whether a single rejected row, or fault found in the rows, refuses the whole.
    pub strict: bool,
    /// The share of rejected rows above which the whole is refused.
    pub max_rejects: Ratio,
    /// Where rejected rows are written.
    pub rejects: PathBuf,
}

/// An agreement judged by its facts.
#[derive(Debug)]
pub struct Evaluated {
    /// The agreement's text.
    pub source: Source,
    /// Warnings about it.
    pub warnings: Vec<Diagnostic>,
    /// The agreement.
    pub plan: Plan,
    /// The facts.
    pub facts: Facts,
    /// Where rejected rows were written, if there were any.
    pub rejects: Option<PathBuf>,
    /// What the facts were read from.
    pub requests: Vec<SourceRequest>,
    /// Whether a single fault of a row refuses the whole.
    pub strict: bool,
}

/// What judging came to.
#[derive(Debug)]
pub struct Judgement {
    /// The replay.
    pub replay: Replay,
    /// The period that was asked for.
    pub period: Period,
    /// Its statement.
    pub statement: Statement,
}

/// Why there is no judgement.
#[derive(Debug, thiserror::Error)]
pub enum EvaluateError {
    /// A file cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// A text has errors: the agreement, a sources file or a description.
    #[error("{} has errors", source_text.name())]
    Faulty {
        /// The text.
        source_text: Source,
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
    /// Facts cannot be read at all; with the description's text where the fault has a place in it.
    #[error("{error}")]
    Facts {
        /// What is wrong.
        error: ReadError,
        /// The description.
        description: Option<Box<Source>>,
    },
    /// Too many rows were rejected.
    #[error("{rejected} of {read} rows of `{name}` were rejected, more than is accepted ({accepted})")]
    TooManyRejects {
        /// The source.
        name: String,
        /// Rows rejected.
        rejected: u64,
        /// Rows read.
        read: u64,
        /// What is accepted.
        accepted: String,
        /// Where they were written.
        written: PathBuf,
        /// Why, by cause: cause, column, count, first place.
        causes: Vec<abide_core::fact::RejectCount>,
    },
    /// Rows have faults, and none is accepted.
    #[error("{count} {} found in the facts, and none is accepted", if *count == 1 { "fault was" } else { "faults were" })]
    FaultyFacts {
        /// How many.
        count: u64,
        /// What would have been stated.
        statement: Box<Statement>,
    },
    /// The period cannot be stated.
    #[error(transparent)]
    Period(#[from] PeriodChoiceError),
    /// The facts cannot be judged.
    #[error(transparent)]
    Judge(#[from] JudgeError),
    /// The items cannot be explained.
    #[error(transparent)]
    Explain(#[from] ExplainError),
}

/// Loads an agreement and its facts.
pub fn evaluate(request: &EvaluateRequest) -> Result<Evaluated, EvaluateError> {
    evaluate_watched(request, &Arc::default())
}

/// The same, for somebody who wants to see how far it is.
pub fn evaluate_watched(request: &EvaluateRequest, watch: &Arc<Watch>) -> Result<Evaluated, EvaluateError> {
    loaded_facts(request, &|plan, requests, rejects| {
        let needs: BTreeSet<String> =
            plan.fields().into_iter().map(|field| plan.names.text(field).to_owned()).collect();
        let terms = BulkTerms { watch: Arc::clone(watch), ..BulkTerms::default() };
        read_sources_held(requests, Some(&needs), plan.names.clone(), rejects, terms)
    })
}

/// Reads sources for a plan.
pub(crate) type ReadFacts<'r> = &'r dyn Fn(&Plan, &[SourceRequest], &mut Rejects) -> Result<Facts, ReadError>;

/// Loads an agreement and, in the given manner, its facts.
pub(crate) fn loaded_facts(
    request: &EvaluateRequest,
    read: ReadFacts<'_>,
) -> Result<Evaluated, EvaluateError> {
    let loaded = load(&request.agreement)?;
    let Some(plan) = loaded.plan else {
        return Err(EvaluateError::Faulty { source_text: loaded.source, diagnostics: loaded.diagnostics });
    };
    let requests = requests_of(&request.facts, request.complete_until, request.sources.as_deref())?;
    let mut rejects = Rejects::to(request.rejects.clone());
    let facts = read(&plan, &requests.requests, &mut rejects).map_err(|error| {
        let named = error.source_name().map(str::to_owned);
        let description = requests.descriptions.iter().find(|(name, _)| Some(name) == named.as_ref());
        EvaluateError::Facts { error, description: description.map(|(_, source)| Box::new(source.clone())) }
    })?;
    refuse_too_many_rejects(&facts, request)?;
    let written = rejects.written().map(std::path::Path::to_owned);
    let warnings = loaded.diagnostics.into_iter().filter(|fault| fault.severity == Severity::Warning);
    Ok(Evaluated {
        source: loaded.source,
        warnings: warnings.collect(),
        plan,
        facts,
        rejects: written,
        requests: requests.requests,
        strict: request.strict,
    })
}

/// What is to be read: facts named one by one, complete until an instant where that is said, and those of a file.
pub(crate) fn requests_of(
    facts: &[FactsArgument],
    complete_until: Option<Instant>,
    sources: Option<&Path>,
) -> Result<Requests, EvaluateError> {
    let mut requests = Requests::default();
    let added = facts.iter().try_for_each(|argument| requests.add_argument(argument, complete_until));
    let added = added.and_then(|()| sources.iter().try_for_each(|path| requests.add_file(path)));
    match added {
        Ok(()) => Ok(requests),
        Err(RequestError::Load(error)) => Err(EvaluateError::Load(error)),
        Err(RequestError::Faulty(fault)) => {
            Err(EvaluateError::Faulty { source_text: fault.source, diagnostics: fault.diagnostics })
        }
    }
}

fn refuse_too_many_rejects(facts: &Facts, request: &EvaluateRequest) -> Result<(), EvaluateError> {
    for source in &facts.sources {
        let count = |number: u64| Ratio::whole(i64::try_from(number).unwrap_or(i64::MAX));
        let share = count(source.rows_rejected).over(&count(source.rows_read.max(1)));
        let too_many = share.is_ok_and(|share| share > request.max_rejects);
        if (request.strict && source.rows_rejected > 0) || too_many {
            let percent = &request.max_rejects * &Ratio::whole(100);
            return Err(EvaluateError::TooManyRejects {
                name: source.name.clone(),
                rejected: source.rows_rejected,
                read: source.rows_read,
                accepted: if request.strict { "none".to_owned() } else { format!("{percent} %") },
                written: request.rejects.clone(),
                causes: source.rejects.clone(),
            });
        }
    }
    Ok(())
}

/// Judges loaded facts: replays the agreement up to an instant and states a period.
pub fn judge(
    evaluated: &Evaluated,
    period: &PeriodRequest,
    as_of: Instant,
    program: &str,
) -> Result<Judgement, EvaluateError> {
    let Evaluated { plan, facts, source, .. } = evaluated;
    let period = match period {
        PeriodRequest::Named(name) => choose_period(plan, name)?,
        PeriodRequest::Span(from, to) => span(plan, from, to)?,
        PeriodRequest::Last => default_period(plan, complete(facts, as_of))?,
    };
    if period.interval.start() >= as_of {
        return Err(EvaluateError::Period(PeriodChoiceError::NotBegun(period.name)));
    }
    let items = judged_items(facts, Workers::of_machine());
    let mut survey = survey(plan, facts, &items, as_of, &period)?;
    let replay = replay(plan, facts, &items, &mut survey, as_of)?;
    let input =
        StatementInput { source, plan, facts, items: &items, survey: &survey, replay: &replay, program };
    let mut statement = input.statement(&period)?;
    statement.provenance.found_at = found_at(&statement, &evaluated.requests)?;
    let faults = statement.findings.iter().filter(|line| line.kind.is_fault());
    let count: u64 = faults.map(|line| line.count).sum();
    if evaluated.strict && count > 0 {
        return Err(EvaluateError::FaultyFacts { count, statement: Box::new(statement) });
    }
    Ok(Judgement { replay, period, statement })
}

/// Where the examples of findings stand in the files.
fn found_at(statement: &Statement, requests: &[SourceRequest]) -> Result<Vec<FoundAt>, EvaluateError> {
    let wanted: BTreeSet<&Finding> = statement.findings.iter().flat_map(|line| &line.examples).collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let places = locate_findings(requests, &wanted)
        .map_err(|error| EvaluateError::Facts { error, description: None })?;
    let found = places.into_iter().map(|(finding, place)| FoundAt { finding: finding.clone(), place });
    Ok(found.collect())
}

/// How far all sources are complete.
fn complete(facts: &Facts, as_of: Instant) -> Instant {
    (0..facts.sources.len()).map(|source| facts.complete_until(source, as_of)).min().unwrap_or(as_of)
}
