use crate::agreement::{Agreement, Id};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule =
    Rule { code: "calendar-cycle", severity: Severity::Error, about: "a calendar is made of itself", run };

/// Calendars that are made of each other have hours nowhere.
///
/// Example: `a: { any-of: [b] }`, `b: { all-of: [a] }`. Instead: hours in at least one of them.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (at, (id, _)) in agreement.calendars.iter().enumerate() {
        for part in parts(agreement, &id.value) {
            let mut path = Vec::new();
            // Each cycle is told once, at the calendar of it that stands first.
            if reaches(agreement, &part.value, &id.value, &mut path)
                && path
                    .iter()
                    .all(|on_path| agreement.calendars.position(*on_path).is_none_or(|other| other >= at))
            {
                // The way ends where it began.
                let between = path.iter().take(path.len() - 1);
                let way: Vec<String> = between.map(|id| format!("`{id}`")).collect();
                let through =
                    if way.is_empty() { String::new() } else { format!(" through {}", way.join(", ")) };
                diagnostics.push(
                    RULE.at(
                        part.span,
                        format!("the calendar `{}` is made of itself{through}", id.value),
                        "give one of them `hours` of its own instead of `any-of` or `all-of`",
                    )
                    .label(id.span, "this calendar"),
                );
                break;
            }
        }
    }
}

fn parts<'a>(agreement: &'a Agreement, id: &Id) -> Vec<&'a Spanned<Id>> {
    let calendar = agreement.calendars.get(id);
    calendar.iter().flat_map(|calendar| calendar.any_of.iter().chain(&calendar.all_of)).flatten().collect()
}

/// Whether `to` is part of `from` or of its parts; `path` then leads from one to the other.
fn reaches<'a>(agreement: &'a Agreement, from: &'a Id, to: &Id, path: &mut Vec<&'a Id>) -> bool {
    path.push(from);
    if from == to {
        return true;
    }
    for part in parts(agreement, from) {
        if !path.contains(&&part.value) && reaches(agreement, &part.value, to, path) {
            return true;
        }
    }
    path.pop();
    false
}
