use crate::agreement::{Action, Agreement};
use crate::check::Rule;
use crate::check::reference::{ids_of, unknown_reference};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-termination",
    severity: Severity::Error,
    about: "a right is given under a way of termination that the term does not have",
    run,
};

/// The term says who may use the right and with what notice; without it the right is empty.
///
/// Example: `right: { under: chronical, … }`. Instead: an id from `term.termination`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, remedy) in agreement.remedies.iter() {
        let Action::Right(right) = &remedy.then else { continue };
        if agreement.term.termination.get(&right.under.value).is_none() {
            let known = ids_of(&agreement.term.termination);
            let otherwise = "add it under `term.termination`";
            diagnostics.push(unknown_reference(&RULE, "way of termination", &right.under, known, otherwise));
        }
    }
}
