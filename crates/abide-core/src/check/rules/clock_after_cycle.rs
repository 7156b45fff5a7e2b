use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::built_in_clocks::BUILT_IN_CLOCKS;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule =
    Rule { code: "clock-after-cycle", severity: Severity::Error, about: "clocks wait for each other", run };

/// A clock with `after` sleeps until the other has stopped; clocks that wait in a ring never run.
///
/// Example: `a: { …, after: b }`, `b: { …, after: a }`. Instead: drop one `after`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (at, (id, clock)) in agreement.clocks.iter().enumerate() {
        let Some(after) = &clock.after else { continue };
        let mut seen: Vec<&str> = vec![id.value.as_str()];
        let mut next = Some(after.value.as_str());
        while let Some(name) = next {
            if name == id.value.as_str() {
                break;
            }
            if seen.contains(&name) {
                next = None;
            } else {
                seen.push(name);
                next = waits_for(agreement, name);
            }
        }
        // Each ring is told once, at the clock of it that stands first.
        let first = seen.iter().all(|name| agreement.clocks.position(*name).is_none_or(|other| other >= at));
        if next.is_some() && first {
            let way: Vec<String> = seen.iter().skip(1).map(|name| format!("`{name}`")).collect();
            let through = if way.is_empty() { String::new() } else { format!(" through {}", way.join(", ")) };
            diagnostics.push(RULE.at(
                after.span,
                format!("the clock `{}` waits for itself{through}, so it never runs", id.value),
                "remove one `after` of the ring",
            ));
        }
    }
}

/// The clock that this one sleeps for; a definition in the agreement replaces the built-in one.
fn waits_for<'a>(agreement: &'a Agreement, name: &str) -> Option<&'a str> {
    match agreement.clocks.get(name) {
        Some(clock) => clock.after.as_ref().map(|after| after.value.as_str()),
        None => BUILT_IN_CLOCKS.iter().find(|(known, _)| *known == name).and_then(|(_, after)| *after),
    }
}
