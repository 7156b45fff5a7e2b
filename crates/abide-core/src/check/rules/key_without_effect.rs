use crate::agreement::{Agreement, Measure, OutageSource, Take};
use crate::check::Rule;
use crate::check::outage_terms::outage_terms;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "key-without-effect",
    severity: Severity::Warning,
    about: "a key of a measure changes nothing there",
    run,
};

/// A term that changes nothing misleads the one who relies on it.
///
/// Example: `availability: { between: failures }`. Instead: `between` belongs to `mtbf`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let measure = &objective.measure;
        if let Some(terms) = outage_terms(measure) {
            let between = terms.between.as_ref().filter(|_| !matches!(measure, Measure::Mtbf(_)));
            if let Some(between) = between {
                let message = format!("`between` changes nothing on `{}`", measure.key());
                diagnostics.push(RULE.at(between.span, message, "remove it; it belongs to `mtbf`"));
            }
        }
        if let Some(terms) = outage_terms(measure) {
            let by_probes = terms.of.as_ref().is_some_and(|of| of.value == OutageSource::Probes);
            let idle = if by_probes {
                vec![("begins", terms.begins.as_ref().map(|it| it.span))]
            } else {
                vec![
                    ("holds", terms.holds.as_ref().map(|it| it.span)),
                    ("confirm", terms.confirm.as_ref().map(|it| it.span)),
                    ("quorum", terms.quorum.as_ref().map(|it| it.span)),
                ]
            };
            for (key, span) in idle.into_iter().filter_map(|(key, span)| Some((key, span?))) {
                let other = if by_probes { "outages" } else { "probes" };
                let message = format!("`{key}` changes nothing here");
                diagnostics.push(RULE.at(span, message, format!("remove it; it belongs to `of: {other}`")));
            }
        }
        if let Measure::Statistic(terms) = measure
            && let Some(method) = &terms.method
            && !matches!(terms.take.value, Take::Percentile(_))
        {
            diagnostics.push(RULE.at(
                method.span,
                "`method` changes nothing here: only percentiles are taken by rank",
                "remove it, or take a percentile such as `p95`",
            ));
        }
    }
}
