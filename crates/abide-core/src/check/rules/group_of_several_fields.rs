use crate::agreement::Agreement;
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "group-of-several-fields",
    severity: Severity::Error,
    about: "a roster is named for several fields at once",
    run,
};

/// The members of a roster are values of one field; with two fields nobody knows which one they fill.
///
/// Example: `each: { of: [rep, region], group: reps }`. Instead: `each: { of: rep, group: reps }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Some(each) = &objective.each else { continue };
        if let (Some(group), [_, second, ..]) = (&each.group, each.of.as_slice()) {
            diagnostics.push(
                RULE.at(
                    group.span,
                    "the members of a group are values of one field, and here are several",
                    "keep one field in `of`, or remove `group`",
                )
                .label(second.span, "a second field"),
            );
        }
    }
}
