use crate::agreement::{Agreement, OutageSource};
use crate::check::Rule;
use crate::check::outage_terms::outage_terms;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "probes-without-length",
    severity: Severity::Error,
    about: "a measure is taken of probes that do not say how long one holds",
    run,
};

/// A probe tells of one instant. How long it holds says when one is missing; without it a monitor that stopped would
/// prove the service up for ever.
///
/// Example: `availability: { of: probes }`. Instead: `availability: { of: probes, holds: 90 seconds }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Some(terms) = outage_terms(&objective.measure) else { continue };
        let Some(of) = terms.of.as_ref().filter(|of| of.value == OutageSource::Probes) else { continue };
        if terms.holds.is_none() {
            diagnostics.push(RULE.at(
                of.span,
                "nothing says how long a probe holds, so no probe could ever be missing",
                "add `holds: 90 seconds`, a little more than the time between two probes",
            ));
        }
        for (key, count) in [("confirm", &terms.confirm), ("quorum", &terms.quorum)] {
            if let Some(count) = count.as_ref().filter(|count| count.value.0 == 0) {
                diagnostics.push(RULE.at(
                    count.span,
                    format!("`{key}` is 0, so that nothing would have to fail"),
                    format!("write `{key}: 1` or more"),
                ));
            }
        }
    }
}
