use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::wordings::{languages, languages_of, wordings};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "language-missing",
    severity: Severity::Warning,
    about: "a translated text lacks one of the agreement's languages",
    run,
};

/// A document in a language shows the first language where a translation is missing. A text that is not
/// translated at all, such as a name, is left alone.
///
/// Example: `languages: [en, fa]` and `title: { en: … }`. Instead: add `fa`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let languages = languages(agreement);
    for wording in wordings(agreement) {
        let named = languages_of(wording);
        let missing: Vec<&str> =
            languages.iter().skip(1).filter(|one| !named.contains(one)).copied().collect();
        if let ([_, ..], [first, ..]) = (named.as_slice(), missing.as_slice()) {
            diagnostics.push(RULE.at(
                wording.span,
                format!("this text has no translation into {}", listed(&missing)),
                format!("add `{first}: …`; until then that language shows the first one's words"),
            ));
        }
    }
}

fn listed(languages: &[&str]) -> String {
    languages.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(" and ")
}
