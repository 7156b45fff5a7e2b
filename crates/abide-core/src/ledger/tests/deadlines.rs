use super::Books;
use crate::ledger::EntryKind;
use crate::remedy::scene::availability;

fn books(terms: &str) -> Books {
    Books::of(&format!(
        "
term: {{ starts: 2026-01-01, lasts: 2 years, timezone: Europe/Berlin, currency: EUR, termination: {{ out: {{ held-by: c, ground: chronic failure, notice: 30 days }} }} }}
services: {{ s: {{ name: S, fee: 1000.00 EUR per month }} }}
objectives: {{ down: {{ service: s, measure: downtime, goal: \"<= 1 hour\", period: month }} }}
remedies: {{ fine: {{ when: {{ missed: down }}, {terms} }} }}
"
    ))
}

/// Due date and claim window of a miss in February 2026, certain at noon on the 10th or with the month.
fn dates(terms: &str, certain_at: Option<&str>) -> (Option<String>, Option<String>) {
    let mut books = books(terms);
    let mut verdict = availability(&books.plan, "down", "2026-02", "7200");
    if let Some(certain_at) = certain_at {
        verdict.certain_at = Some(certain_at.parse().unwrap());
    }
    books.book("2026-03-10T23:00:00Z", vec![verdict]);
    let entry = &books.ledger.entries[0];
    (entry.due.map(|due| due.to_string()), entry.claim_by.map(|claim| claim.to_string()))
}

#[test]
fn a_payment_is_due_after_its_anchor() {
    let pays = "then: { fine: { pays: 500.00 EUR } }";
    let due = |due: &str, certain: Option<&str>| dates(&format!("{pays}{due}"), certain).0;
    let noon = Some("2026-02-10T11:00:00Z");
    // The statement of March 11 is made as that day begins, so it is the first of the 30.
    assert_eq!(due("", noon).as_deref(), Some("2026-04-09T22:00:00Z"));
    // To the end of February 25.
    assert_eq!(
        due(", due: { within: 15 days, after: event }", noon).as_deref(),
        Some("2026-02-25T23:00:00Z")
    );
    assert_eq!(
        due(", due: { within: 6 hours, after: event }", noon).as_deref(),
        Some("2026-02-10T17:00:00Z")
    );
    // Certain only with the month: the first of the 15 days is March 1.
    assert_eq!(
        due(", due: { within: 15 days, after: event }", None).as_deref(),
        Some("2026-03-15T23:00:00Z")
    );
    assert_eq!(
        due(", due: { within: 2 months, after: period }", None).as_deref(),
        Some("2026-04-30T22:00:00Z")
    );
    assert_eq!(due(", due: { within: 5 days, after: claim }", noon), None);
}

#[test]
fn a_claim_has_its_window() {
    let claim = |claim: &str| dates(&format!("then: {{ fine: {{ pays: 500.00 EUR }} }}{claim}"), None).1;
    assert_eq!(claim(""), None);
    assert_eq!(claim(", claim: { within: 2 months }").as_deref(), Some("2026-04-30T22:00:00Z"));
    assert_eq!(
        claim(", claim: { within: 10 days, after: statement }").as_deref(),
        Some("2026-03-20T23:00:00Z")
    );
}

#[test]
fn a_right_can_be_used_from_the_statement_on() {
    let mut books = books("then: { right: { under: out, exercise: 60 days } }");
    let verdict = availability(&books.plan, "down", "2026-02", "7200");
    assert_eq!(books.book("2026-03-10T23:00:00Z", vec![verdict]), ["fine 2026-02 right out"]);
    let EntryKind::Right { exercise_by, .. } = &books.ledger.entries[0].kind else { panic!("a right") };
    assert_eq!(exercise_by.to_string(), "2026-05-09T22:00:00Z");
}
