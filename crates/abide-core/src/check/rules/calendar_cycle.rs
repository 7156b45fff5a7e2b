use std::collections::HashMap;

use crate::agreement::{Agreement, CalendarTerms, Id};
use crate::check::Rule;
use crate::check::rings::rings;
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule =
    Rule { code: "calendar-cycle", severity: Severity::Error, about: "a calendar is made of itself", run };

/// Calendars that are made of each other have hours nowhere. Each ring is told once, at its first calendar.
///
/// Example: `a: { any-of: [b] }`, `b: { all-of: [a] }`. Instead: hours in at least one of them.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let calendars: Vec<(&Spanned<Id>, &CalendarTerms)> = agreement.calendars.iter().collect();
    let places: HashMap<&str, usize> =
        calendars.iter().enumerate().map(|(at, (id, _))| (id.value.as_str(), at)).collect();
    let place = |part: &Spanned<Id>| places.get(part.value.as_str()).copied();
    let needs: Vec<Vec<usize>> =
        calendars.iter().map(|(_, calendar)| parts(calendar).filter_map(place).collect()).collect();
    for ring in rings(&needs) {
        let [first, others @ ..] = ring.as_slice() else { continue };
        let (id, calendar) = calendars[*first];
        let next = others.first().unwrap_or(first);
        let Some(part) = parts(calendar).find(|part| place(part) == Some(*next)) else { continue };
        let way: Vec<String> =
            others.iter().map(|other| format!("`{}`", calendars[*other].0.value)).collect();
        let through = if way.is_empty() { String::new() } else { format!(" through {}", way.join(", ")) };
        diagnostics.push(
            RULE.at(
                part.span,
                format!("the calendar `{}` is made of itself{through}", id.value),
                "give one of them `hours` of its own instead of `any-of` or `all-of`",
            )
            .label(id.span, "this calendar"),
        );
    }
}

fn parts(calendar: &CalendarTerms) -> impl Iterator<Item = &Spanned<Id>> {
    calendar.any_of.iter().chain(&calendar.all_of).flatten()
}
