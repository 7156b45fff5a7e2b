use std::collections::BTreeMap;
use std::fmt::Write as _;

use abide_app::{EvaluateError, EvaluateRequest, PeriodRequest, evaluate, judge};
use abide_core::plan::Unit;
use abide_core::value::Ratio;
use abide_report::{Language, Messages};
use abide_time::Instant;

use super::MeasuresError;
use super::examples::{EXAMPLES, FRAME};

/// What a statement says of a measure.
pub(super) struct Said {
    /// How its figure is formed.
    pub(super) formula: String,
    /// In what it is told.
    pub(super) unit: &'static str,
}

/// Judges the examples, without any fact, and takes down what the statement says of each.
pub(super) fn judged() -> Result<BTreeMap<String, Said>, MeasuresError> {
    let folder = tempfile::tempdir()?;
    let path = |name: &str| folder.path().join(name);
    let mut text = FRAME.to_owned();
    for (key, objective) in EXAMPLES {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {key}-example: {{ service: app, {objective}, period: month }}");
    }
    std::fs::write(path("agreement.yaml"), text)?;
    std::fs::write(path("tickets.csv"), "item,at,event\nT-1,2026-01-05T09:00:00Z,opened\n")?;
    std::fs::write(path("sources.yaml"), "sources:\n  tickets: { stream: tickets, file: tickets.csv }\n")?;
    let as_of = Instant::from_seconds(1_771_200_000);
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
    let evaluated = evaluate(&request).map_err(|error| match &error {
        EvaluateError::Faulty { diagnostics, .. } => {
            let faults: Vec<String> = diagnostics.iter().map(|fault| fault.message.clone()).collect();
            MeasuresError::Refused(faults.join("; "))
        }
        _ => MeasuresError::Refused(error.to_string()),
    })?;
    let period = PeriodRequest::Named("2026-01".to_owned());
    let judgement = judge(&evaluated, &period, as_of, "measures")
        .map_err(|error| MeasuresError::NotJudged(error.to_string()))?;
    let messages = Messages::new(Language::English);
    let lines = judgement.statement.services.iter().flat_map(|service| &service.objectives);
    let own = lines.filter_map(|line| Some((line.id.strip_suffix("-example")?.to_owned(), line)));
    let said = own.map(|(key, line)| {
        let unit = match &line.unit {
            Unit::Share => "a share, in percent",
            Unit::Seconds => "a length of time",
            Unit::Count => "a count",
            Unit::Number(_) => "a number, in the unit of what is added or averaged",
        };
        (key, Said { formula: messages.formula(line), unit })
    });
    Ok(said.collect())
}
