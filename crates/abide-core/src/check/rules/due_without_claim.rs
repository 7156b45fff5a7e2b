use crate::agreement::{Agreement, DueAnchor};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "due-without-claim",
    severity: Severity::Error,
    about: "a payment is due after a claim, and nobody has to claim it",
    run,
};

/// A remedy without `claim` follows by itself, so that there is no claim from which its time could run.
///
/// Example: `due: { within: 30 days, after: claim }` without `claim`. Instead: `after: period`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, remedy) in agreement.remedies.iter().filter(|(_, remedy)| remedy.claim.is_none()) {
        if let Some(due) = remedy.due.as_ref().filter(|due| due.after.value == DueAnchor::Claim) {
            diagnostics.push(RULE.at(
                due.after.span,
                "this remedy follows by itself, so that there is no claim to wait for",
                "write `after: period` or `after: statement`, or add `claim: { within: 30 days }`",
            ));
        }
    }
}
