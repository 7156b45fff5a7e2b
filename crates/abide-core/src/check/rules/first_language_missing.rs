use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::wordings::{languages, languages_of, wordings};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "first-language-missing",
    severity: Severity::Error,
    about: "a text is not there in the language that decides",
    run,
};

/// The first language is authoritative: where translations differ, its words hold. So each text has it.
///
/// Example: `languages: [en, fa]` and `name: { fa: … }`. Instead: add `en`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let languages = languages(agreement);
    let Some(first) = languages.first() else { return };
    for wording in wordings(agreement) {
        let named = languages_of(wording);
        if !named.is_empty() && !named.contains(first) {
            let finding = RULE.at(
                wording.span,
                format!("this text is not there in `{first}`, the language that decides"),
                if agreement.languages.is_empty() {
                    format!("add `{first}: …`, or say another first language with `languages`")
                } else {
                    format!("add `{first}: …`")
                },
            );
            let place = agreement.languages.first();
            diagnostics.push(
                place.iter().fold(finding, |finding, one| finding.label(one.span, "the first language")),
            );
        }
    }
}
