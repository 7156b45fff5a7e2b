use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::built_in_clocks::BUILT_IN_CLOCKS;
use crate::check::clock_uses::{clock_uses, is_known};
use crate::check::reference::{ids_of, unknown_reference};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-clock",
    severity: Severity::Error,
    about: "a measure or a clock names a clock that is neither built in nor defined",
    run,
};

/// Without the clock nobody can say when the time of an item starts and stops.
///
/// Example: `within: { clock: respons }`. Instead: a built-in clock, or one from `clocks`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for id in clock_uses(agreement).filter(|id| !is_known(agreement, &id.value)) {
        let built_in = BUILT_IN_CLOCKS.iter().map(|(name, _)| *name);
        let known = ids_of(&agreement.clocks).chain(built_in);
        diagnostics.push(unknown_reference(&RULE, "clock", id, known, "define it under `clocks`"));
    }
}
