use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::wordings::{languages, languages_of, wordings};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unlisted-language",
    severity: Severity::Warning,
    about: "a text is translated into a language that the agreement does not list",
    run,
};

/// Only the languages of the agreement are printed; a translation into another one is never seen.
///
/// Example: `languages: [en]` and `title: { en: …, fa: … }`. Instead: `languages: [en, fa]`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let languages = languages(agreement);
    for wording in wordings(agreement) {
        let other = languages_of(wording).into_iter().find(|one| !languages.contains(one));
        if let Some(other) = other {
            diagnostics.push(RULE.at(
                wording.span,
                format!(
                    "`{other}` is not one of the agreement's languages, so this translation is never shown"
                ),
                format!("write `languages: [{}, {other}]`, or remove the translation", languages.join(", ")),
            ));
        }
    }
}
