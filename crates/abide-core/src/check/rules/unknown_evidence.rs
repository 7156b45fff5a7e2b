use crate::agreement::{Agreement, Ids, Measure};
use crate::check::Rule;
use crate::check::reference::{ids_of, unknown_reference};
use crate::check::triggers::these;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-evidence",
    severity: Severity::Error,
    about: "a measure is taken of evidence that the agreement does not have",
    run,
};

/// `evidence-valid` is taken of what stands under `evidence`.
///
/// Example: `evidence-valid: { evidence: iso-2701 }`. Instead: an id from `evidence`, or `all`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Measure::EvidenceValid(terms) = &objective.measure else { continue };
        for id in these(&terms.evidence).iter().filter(|id| agreement.evidence.get(&id.value).is_none()) {
            let known = ids_of(&agreement.evidence);
            diagnostics.push(unknown_reference(&RULE, "evidence", id, known, "add it under `evidence`"));
        }
        if matches!(&terms.evidence, Ids::All(_)) && agreement.evidence.is_empty() {
            let message = "there is no evidence in this agreement";
            diagnostics.push(RULE.at(terms.span, message, "add what must be shown under `evidence`"));
        }
    }
}
