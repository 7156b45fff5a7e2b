use std::path::{Path, PathBuf};
use std::sync::Arc;

use abide_app::{
    EvaluateError, EvaluateRequest, Evaluated, Judgement, PeriodRequest, evaluate_watched, is_pattern, judge,
    now,
};
use abide_bulk::{FileFormat, Watch, format_of};
use abide_core::agreement::Percent;
use abide_core::fact::{FindingKind, RejectCause, RejectCount};
use abide_core::statement::{FoundAt, Statement};
use abide_core::text::ReadText;
use abide_core::verdict::Outcome;
use abide_report::{Messages, render_text, statement_json};

use crate::arguments::{EvaluateArguments, FactsArguments, FailOn, Format, PeriodArguments, ScopeArguments};
use crate::exit::Exit;
use crate::output::{colour, complain, deliver, show_diagnostics, show_load_error, width};
use crate::progress::Progress;

/// The version that statements name.
pub(crate) const PROGRAM: &str = concat!("Abide ", env!("CARGO_PKG_VERSION"));

/// Judges a period.
pub(crate) fn run(arguments: &EvaluateArguments) -> Exit {
    let judgement = match judgement(&arguments.facts, &arguments.period, &arguments.scope) {
        Ok(judgement) => judgement,
        Err(exit) => return exit,
    };
    let text = match arguments.format {
        Format::Json => format!("{:#}\n", statement_json(&judgement.statement)),
        Format::Text => {
            let colour = colour() && arguments.output.is_none();
            render_text(&judgement.statement, &Messages::new(arguments.lang), width(), colour)
        }
    };
    let delivered = deliver(&text, arguments.output.as_deref());
    let mut lines = judgement.statement.services.iter().flat_map(|service| &service.objectives);
    let missed = lines.any(|line| line.outcome == Outcome::Missed);
    if delivered == Exit::Done && missed && arguments.fail_on == Some(FailOn::Missed) {
        return Exit::Missed;
    }
    delivered
}

/// Reads the facts, judges the period, and shows what was found on the way.
pub(crate) fn judgement(
    facts: &FactsArguments,
    period: &PeriodArguments,
    scope: &ScopeArguments,
) -> Result<Judgement, Exit> {
    let request = request(facts)?;
    let progress = Progress::start("reading the facts");
    let watch = Arc::new(Watch::default());
    progress.watch(&watch);
    let judged = evaluate_watched(&request, &watch).and_then(|evaluated| {
        progress.goes_on("judging");
        let judged = judge(&evaluated, &self::period(period), request.as_of, PROGRAM)?;
        Ok((evaluated, judged))
    });
    progress.end();
    let (evaluated, judgement) = judged.map_err(|error| fail(&error))?;
    show_findings(&evaluated);
    show_found(&judgement.statement);
    scoped(judgement, scope)
}

/// The judgement of the one value that was asked for, or of everybody.
fn scoped(judgement: Judgement, arguments: &ScopeArguments) -> Result<Judgement, Exit> {
    let Some(asked) = &arguments.scope else { return Ok(judgement) };
    let own = asked.split_once('=').and_then(|(field, value)| judgement.statement.for_scope(field, value));
    if let Some(statement) = own {
        return Ok(Judgement { statement, ..judgement });
    }
    complain(&format!("error: --for {asked}: no promise of this period is judged for that value"));
    let known = judgement
        .statement
        .scopes()
        .into_iter()
        .flat_map(|(field, values)| values.into_iter().map(move |value| format!("{field}={value}")));
    let known: Vec<String> = known.collect();
    complain(&if known.is_empty() {
        "  help: no objective of the agreement has `each`, so there is only the whole".to_owned()
    } else {
        format!("  help: one of {}", known.join(", "))
    });
    Err(Exit::Usage)
}

/// Which time was meant.
pub(crate) fn period(arguments: &PeriodArguments) -> PeriodRequest {
    match (&arguments.period, &arguments.from, &arguments.to) {
        (Some(name), _, _) => PeriodRequest::Named(name.clone()),
        (None, Some(from), Some(to)) => PeriodRequest::Span(from.clone(), to.clone()),
        _ => PeriodRequest::Last,
    }
}

/// What was typed, as what was meant.
pub(crate) fn request(arguments: &FactsArguments) -> Result<EvaluateRequest, Exit> {
    if arguments.facts.is_empty() && arguments.sources.is_none() {
        complain(
            "error: no facts were named; add `--sources sources.yaml` or `--facts tickets=incidents.csv`",
        );
        return Err(Exit::Usage);
    }
    let max_rejects = match Percent::read_text(&arguments.max_rejects) {
        Ok(percent) => percent.0,
        Err(fault) => {
            complain(&format!("error: --max-rejects: {}; {}", fault.message, fault.hint));
            return Err(Exit::Usage);
        }
    };
    Ok(EvaluateRequest {
        agreement: arguments.agreement.clone(),
        facts: arguments.facts.clone(),
        complete_until: arguments.complete_until,
        sources: arguments.sources.clone(),
        as_of: arguments.as_of.unwrap_or_else(now),
        strict: arguments.strict,
        max_rejects,
        rejects: arguments.rejects.clone().unwrap_or_else(|| rejects_file(arguments)),
    })
}

/// `incidents.rejects.csv` beside `incidents.csv`, or beside the sources file; `facts.rejects.csv` beside the files of a
/// pattern.
fn rejects_file(arguments: &FactsArguments) -> PathBuf {
    let named = arguments.facts.first().map(|argument| argument.path.clone()).or(arguments.sources.clone());
    let path = named.unwrap_or_default();
    let stem = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let stem = stem.split('.').next().filter(|_| !is_pattern(&path)).unwrap_or("facts");
    path.with_file_name(format!("{stem}.rejects.csv"))
}

/// Warnings about the agreement and rows that were rejected, on standard error.
pub(crate) fn show_findings(evaluated: &Evaluated) {
    show_diagnostics(&evaluated.source, &evaluated.warnings);
    for source in &evaluated.facts.sources {
        if source.rows_rejected > 0 {
            complain(&format!(
                "warning: {}: {} of {} rows were rejected",
                source.name, source.rows_rejected, source.rows_read
            ));
            show_causes(&source.rejects);
        }
    }
    if let Some(path) = &evaluated.rejects {
        complain(&format!("  the rejected rows stand in {}", path.display()));
    }
}

/// The faults that were found in the facts, where a row of a file tells of them.
fn show_found(statement: &Statement) {
    let english = Messages::new(abide_report::Language::English);
    let faults = statement.provenance.found_at.iter().filter(|found| found.finding.kind.is_fault());
    for FoundAt { finding, place } in faults {
        let kind = english.finding(finding.kind, 1);
        let detail = if finding.detail.is_none() { String::new() } else { format!(" ({})", finding.detail) };
        complain(&format!("warning: {place}: {kind}: {}{detail}", finding.item));
        if let Some(hint) = remedy_of(finding.kind) {
            complain(&format!("  help: {hint}"));
        }
    }
}

/// What usually mends a finding.
fn remedy_of(kind: FindingKind) -> Option<&'static str> {
    match kind {
        FindingKind::NoStart => Some(
            "no row opens this item, so it is not judged; add the row, or name its opening under `names` or \
             `opened-at` in the description",
        ),
        FindingKind::EventBeforeOpening => Some(
            "the clock starts at the opening, so what came before it counts nothing; check the times and the zone \
             of the two rows",
        ),
        FindingKind::ConflictingFacts => Some(
            "two rows contradict each other; correct one, or give it a higher revision or a later sequence",
        ),
        FindingKind::UnknownEvent => Some(
            "correct the rows, name the event in a clock of the agreement, or leave it out by `others: ignore` in \
             the source's description",
        ),
        FindingKind::UnknownService => Some(
            "correct the rows, or give the service an entry under `services` in the agreement; its facts are left out",
        ),
        FindingKind::UnknownExclusion => {
            Some("correct the rows, or give the exclusion an entry under `exclusions` in the agreement")
        }
        FindingKind::ReversedInterval => Some("check whether the two times are swapped"),
        FindingKind::UnlistedValue => {
            Some("list the value in the agreement, or say what holds for the others by `else`")
        }
        _ => None,
    }
}

pub(crate) fn show_causes(causes: &[RejectCount]) {
    let english = Messages::new(abide_report::Language::English);
    for cause in causes {
        let column = if cause.column.is_empty() { String::new() } else { format!(" in `{}`", cause.column) };
        complain(&format!(
            "  {} × {}{column}, first at {}",
            cause.count,
            english.reject(cause.cause),
            cause.first
        ));
        if let Some(hint) = mending(cause) {
            complain(&format!("    help: {hint}"));
        }
    }
}

/// What usually mends rows of a cause.
fn mending(reject: &RejectCount) -> Option<&'static str> {
    match reject.cause {
        RejectCause::BadInstant => Some(
            "times are RFC 3339 with their offset, like `2026-10-05T09:00:00+02:00`; for others say in the source's \
             description `time: { format: \"%d/%m/%Y %H:%M\", zone: Europe/Berlin }`",
        ),
        RejectCause::ClockChange => Some(
            "the clocks of the zone skip this time or show it twice; let the source write the offset, like \
             `2026-10-25T02:30:00+01:00`, or times in UTC",
        ),
        RejectCause::UnknownEvent | RejectCause::UnknownValue => {
            Some("add it to `names` in the description, or say `others: ignore`")
        }
        RejectCause::MissingValue => {
            Some("name the texts that mean \"no value\" under `missing`, or correct the rows")
        }
        RejectCause::WrongColumnCount => Some("look at the row before it too: a quote may not be closed"),
        RejectCause::BrokenRow => Some(match format_of(Path::new(file_of(&reject.first))) {
            Some(FileFormat::JsonLines) => {
                "each line is one JSON object of its own, in UTF-8, like `{\"item\": \"T-1\"}`; look for a quote, a comma \
                 or a brace that is missing"
            }
            Some(FileFormat::Csv | FileFormat::Tsv) => {
                "a quote may not be closed, in this row or the one before it, or the row is not text in UTF-8"
            }
            Some(FileFormat::Parquet | FileFormat::Json) | None => {
                "see the row in the file of rejected rows, and whether it is text in UTF-8"
            }
        }),
        RejectCause::ReversedInterval => Some("check whether the two columns are swapped"),
        RejectCause::BadNumber => None,
    }
}

/// The file of a place `file:line:column`.
fn file_of(place: &str) -> &str {
    place.rsplitn(3, ':').nth(2).unwrap_or(place)
}

/// How the call would accept what it refused.
fn accepting(error: &EvaluateError) -> String {
    match error {
        EvaluateError::TooManyRejects { rejected, read, accepted, .. } if accepted != "none" => {
            let percent = (rejected * 100).div_ceil((*read).max(1));
            format!("accept them with `--max-rejects {percent}%`")
        }
        _ => "leave out `--strict`".to_owned(),
    }
}

/// Shows why there is no statement.
pub(crate) fn fail(error: &EvaluateError) -> Exit {
    match error {
        EvaluateError::Faulty { source_text, diagnostics } => show_diagnostics(source_text, diagnostics),
        EvaluateError::Facts { error, description: Some(description) } if error.diagnostic().is_some() => {
            let diagnostics: Vec<_> = error.diagnostic().into_iter().collect();
            show_diagnostics(description, &diagnostics);
        }
        EvaluateError::Facts { error, .. } => {
            complain(&format!("error: {error}"));
            if let Some(hint) = error.hint() {
                complain(&format!("  help: {hint}"));
            }
        }
        EvaluateError::TooManyRejects { written, causes, .. } => {
            complain(&format!("error: {error}; nothing was judged"));
            show_causes(causes);
            complain(&format!("  the rejected rows stand in {}", written.display()));
            complain(&format!("  help: correct the file or its description, or {}", accepting(error)));
        }
        EvaluateError::FaultyFacts { statement, .. } => {
            show_found(statement);
            complain(&format!("error: {error}; nothing was judged"));
            complain("  help: correct the rows, or leave out `--strict`");
        }
        EvaluateError::Load(error) => show_load_error(error),
        EvaluateError::Period(_) | EvaluateError::Judge(_) | EvaluateError::Explain(_) => {
            complain(&format!("error: {error}"));
        }
    }
    match error {
        EvaluateError::Period(_) => Exit::Usage,
        _ => Exit::Errors,
    }
}
