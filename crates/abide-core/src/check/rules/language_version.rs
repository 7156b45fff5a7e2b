use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "language-version",
    severity: Severity::Error,
    about: "the agreement is written in another version of the language",
    run,
};

/// A text in another version of the language may mean other things by the same words, so it is not judged.
///
/// Example: `abide: 2`. Instead: `abide: 1`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let version = &agreement.abide;
    if version.value.0 != 1 {
        diagnostics.push(RULE.at(
            version.span,
            format!(
                "this program reads version 1 of the language, and the agreement is in {}",
                version.value.0
            ),
            "write `abide: 1`; the version of the agreement itself is `version`",
        ));
    }
}
