use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::cap_sets::cap_sets;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "cap-equal",
    severity: Severity::Error,
    about: "two caps bound the same remedies over the same period",
    run,
};

/// Caps are applied from the smaller set to the larger and from the shorter period to the longer. Of two equal
/// ones nothing says which comes first.
///
/// Example: two caps that cover `all` per month. Instead: one of them.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let sets = cap_sets(agreement);
    for (at, set) in sets.iter().enumerate() {
        let earlier = sets[..at].iter().find(|other| {
            other.remedies == set.remedies && other.cap.at_most.value.per == set.cap.at_most.value.per
        });
        if let Some(other) = earlier {
            diagnostics.push(
                RULE.at(
                    set.id.span,
                    format!(
                        "`{}` bounds the same remedies over the same period as `{}`",
                        set.id.value, other.id.value
                    ),
                    "keep one of the two, or give them different remedies or periods",
                )
                .label(other.id.span, "the other cap"),
            );
        }
    }
}
