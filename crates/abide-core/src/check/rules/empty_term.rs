use crate::agreement::{Agreement, Delay, Lasts};
use crate::check::Rule;
use crate::check::delays::is_zero;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule =
    Rule { code: "empty-term", severity: Severity::Error, about: "the agreement ends when it starts", run };

/// A term of no length has no period in which something could be kept.
///
/// Example: `lasts: 0 years`. Instead: `lasts: 1 year`, or `lasts: open`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let lasts = &agreement.term.lasts;
    if let Lasts::For(delay) = lasts.value
        && is_zero(Delay::Civil(delay))
    {
        diagnostics.push(
            RULE.at(lasts.span, "the agreement ends when it starts", "write `1 year`, or `open` for no end")
                .label(agreement.term.starts.span, "starts"),
        );
    }
}
