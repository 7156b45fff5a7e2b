use crate::agreement::{Agreement, Trigger};
use crate::check::Rule;
use crate::check::triggers::innermost;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "where-without-breached",
    severity: Severity::Error,
    about: "a remedy chooses items, and follows a whole period",
    run,
};

/// `where` on a remedy chooses among late items. A missed period has no priority; the objective has.
///
/// Example: `when: { missed: response }` and `where: { priority: p1 }`. Instead: `where` on the objective.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, remedy) in agreement.remedies.iter() {
        let trigger = innermost(&remedy.when);
        if let (Some((field, _)), false) =
            (remedy.r#where.iter().next(), matches!(trigger, Trigger::Breached(_)))
        {
            diagnostics.push(RULE.at(
                field.span,
                format!("`where` chooses among items, and `{}` is about a whole period", trigger.key()),
                "put `where` on the objective, or let the remedy follow each late item by `breached`",
            ));
        }
    }
}
