use crate::agreement::{Agreement, Dependency};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "shared-dependency",
    severity: Severity::Warning,
    about: "one service beneath is counted twice as if it failed independently of itself",
    run,
};

/// Parts are composed as if they failed independently of each other. A part that stands in two places fails in both.
///
/// Example: `parallel: [ola#a, ola#a]`, or two paths over one carrier. Instead: name the shared part once, in series.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, service) in agreement.services.iter() {
        let named: Vec<_> = service.depends_on.iter().flat_map(Dependency::services).collect();
        for (at, need) in named.iter().enumerate() {
            if let Some(first) = named[..at].iter().find(|first| first.value == need.value) {
                let message =
                    format!("`{}` is counted twice, and it fails in both places at once", need.value);
                let hint = "name what is shared once, beside the parts that are not";
                diagnostics.push(RULE.at(need.span, message, hint).label(first.span, "first counted here"));
            }
        }
    }
}
