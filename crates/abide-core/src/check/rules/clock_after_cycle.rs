use std::collections::HashMap;

use crate::agreement::{Agreement, Id};
use crate::check::Rule;
use crate::check::built_in_clocks::BUILT_IN_CLOCKS;
use crate::check::rings::rings;
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule =
    Rule { code: "clock-after-cycle", severity: Severity::Error, about: "clocks wait for each other", run };

/// A clock with `after` sleeps until the other has stopped; clocks that wait in a ring never run. A ring may
/// lead through a built-in clock. It is told once, at its first clock.
///
/// Example: `a: { …, after: b }`, `b: { …, after: a }`. Instead: drop one `after`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let clocks = clocks(agreement);
    let places: HashMap<&str, usize> =
        clocks.iter().enumerate().map(|(at, (name, ..))| (*name, at)).collect();
    let needs: Vec<Vec<usize>> = clocks
        .iter()
        .map(|(_, after, _)| after.and_then(|after| places.get(after).copied()).into_iter().collect())
        .collect();
    for ring in rings(&needs) {
        let [first, others @ ..] = ring.as_slice() else { continue };
        // A built-in clock waits for `response` only, so that the ring's first clock is one of the agreement.
        let (name, _, Some(after)) = clocks[*first] else { continue };
        let way: Vec<String> = others.iter().map(|other| format!("`{}`", clocks[*other].0)).collect();
        let through = if way.is_empty() { String::new() } else { format!(" through {}", way.join(", ")) };
        diagnostics.push(RULE.at(
            after.span,
            format!("the clock `{name}` waits for itself{through}, so it never runs"),
            "remove one `after` of the ring",
        ));
    }
}

type Waiting<'a> = (&'a str, Option<&'a str>, Option<&'a Spanned<Id>>);

/// Every clock with the one it waits for and where that is said: those of the agreement first, then the built-in
/// ones that it does not define anew.
fn clocks(agreement: &Agreement) -> Vec<Waiting<'_>> {
    let own = agreement.clocks.iter().map(|(id, clock)| {
        let after = clock.after.as_ref();
        (id.value.as_str(), after.map(|after| after.value.as_str()), after)
    });
    let built_in = BUILT_IN_CLOCKS.iter().filter(|(name, _)| agreement.clocks.get(*name).is_none());
    own.chain(built_in.map(|(name, after)| (*name, *after, None))).collect()
}
