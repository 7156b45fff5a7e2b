use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "forgive-without-money",
    severity: Severity::Error,
    about: "a remedy that is no money is forgiven so many times",
    run,
};

/// What is forgiven is stated with an amount of nothing; a strike or a right has no amount.
///
/// Example: `forgive: 1 per year, then: { right: … }`. Instead: the trigger `repeated`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, remedy) in agreement.remedies.iter() {
        if let (Some(forgive), None) = (&remedy.forgive, remedy.then.pay()) {
            diagnostics.push(RULE.at(
                forgive.span,
                "only money can be forgiven, and what follows here is none",
                "remove `forgive`, or let the remedy follow only what has happened often: `repeated`",
            ));
        }
    }
}
