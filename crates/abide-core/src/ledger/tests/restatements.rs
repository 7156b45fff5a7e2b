use super::Books;
use crate::remedy::scene::{availability, judged};
use crate::verdict::{Outcome, Verdict};

fn books(settlement: &str, rest: &str) -> Books {
    Books::of(&format!(
        "
term: {{ starts: 2026-01-01, lasts: 2 years, timezone: UTC, currency: EUR, termination: {{ out: {{ held-by: c, ground: chronic failure, notice: 30 days }} }} }}
services: {{ s: {{ name: S, fee: 1000.00 EUR per month }} }}
settlement: {{ {settlement} }}
objectives:
  a: {{ service: s, measure: availability, goal: \">= 99%\", period: month }}
  b: {{ service: s, measure: availability, goal: \">= 99%\", period: month }}
{rest}
"
    ))
}

const BANDS: &str = "remedies:
  ra: { when: { missed: a }, then: { credit: { pays: { bands: { \"< goal\": 5%, \"< 95%\": 20% } } } } }
  rb: { when: { missed: b }, then: { credit: { pays: 10% } } }";

#[test]
fn more_is_booked_as_the_difference() {
    let mut books = books("settle: 10 days", BANDS);
    assert_eq!(books.uptime("2026-01", &[("a", "98%"), ("b", "100%")]), ["ra 2026-01 50.00"]);
    assert_eq!(books.uptime("2026-01", &[("a", "90%")]), ["ra 2026-01 150.00"]);
    let entry = books.ledger.entries.last().unwrap();
    assert_eq!(entry.statement, 2);
    assert_eq!(entry.derivation.booked_before.as_ref().unwrap().amount_text(), "50.00");
    assert_eq!(books.uptime("2026-01", &[("a", "90%")]), [""; 0], "nothing changed");
}

#[test]
fn less_is_taken_back_only_with_clawback() {
    let mut stays = books("clawback: false", BANDS);
    stays.uptime("2026-01", &[("a", "90%")]);
    assert_eq!(stays.uptime("2026-01", &[("a", "98%")]), ["ra 2026-01 0.00, no-clawback -150"]);
    assert_eq!(stays.uptime("2026-01", &[("a", "100%")]), ["ra 2026-01 0.00, no-clawback -200"]);
    assert_eq!(stays.uptime("2026-01", &[("a", "100%")]), [""; 0]);
    let mut taken = books("clawback: true", BANDS);
    taken.uptime("2026-01", &[("a", "90%")]);
    assert_eq!(taken.uptime("2026-01", &[("a", "98%")]), ["ra 2026-01 -150.00"]);
    assert_eq!(taken.uptime("2026-01", &[("a", "100%")]), ["ra 2026-01 -50.00"]);
    assert_eq!(taken.uptime("2026-01", &[("a", "90%")]), ["ra 2026-01 200.00"]);
}

#[test]
fn an_adjustment_takes_the_room_that_is_left() {
    let capped = format!("{BANDS}\ncaps: {{ year: {{ covers: all, at-most: 120.00 EUR per year }} }}");
    let mut books = books("settle: 10 days", &capped);
    assert_eq!(books.uptime("2026-01", &[("a", "98%"), ("b", "100%")]), ["ra 2026-01 50.00"]);
    assert_eq!(books.uptime("2026-02", &[("a", "98%"), ("b", "100%")]), ["ra 2026-02 50.00"]);
    assert_eq!(books.uptime("2026-01", &[("b", "90%")]), ["rb 2026-01 20.00, year 80"]);
    assert_eq!(books.uptime("2026-01", &[("a", "90%")]), [""; 0], "no room, nothing booked differs");
}

#[test]
fn a_rolling_window_that_ends_later_bounds_an_adjustment_too() {
    let capped =
        format!("{BANDS}\ncaps: {{ window: {{ covers: all, at-most: 120.00 EUR per rolling 2 months }} }}");
    let mut books = books("settle: 10 days", &capped);
    books.uptime("2026-01", &[("a", "100%"), ("b", "100%")]);
    assert_eq!(books.uptime("2026-02", &[("b", "90%")]), ["rb 2026-02 100.00"]);
    assert_eq!(books.uptime("2026-01", &[("a", "98%")]), ["ra 2026-01 20.00, window 30"]);
}

fn chronic() -> Books {
    books(
        "settle: 10 days",
        "remedies: { exit: { when: { in-a-row: { when: { missed: a }, times: 3 } }, then: { right: { under: out, exercise: 60 days } } } }",
    )
}

fn month(books: &mut Books, number: u8, outcome: Outcome) -> Vec<String> {
    let name = format!("2026-{number:02}");
    let verdict: Verdict = judged(&books.plan, "a", &name, outcome);
    books.book(&format!("2026-{:02}-11T00:00:00Z", number + 1), vec![verdict])
}

#[test]
fn a_right_arises_once_per_run() {
    use Outcome::{Met, Missed, Undecided};
    let mut books = chronic();
    let run = [Missed, Missed, Undecided, Missed, Missed, Missed, Met, Missed, Missed, Missed];
    let lines: Vec<String> =
        run.into_iter().zip(1..).flat_map(|(outcome, number)| month(&mut books, number, outcome)).collect();
    assert_eq!(lines, ["exit 2026-04 right out", "exit 2026-10 right out"]);
}

#[test]
fn a_restated_month_can_complete_a_row_but_not_undo_a_right() {
    use Outcome::{Met, Missed};
    let mut books = chronic();
    for (number, outcome) in [(1, Missed), (2, Met), (3, Missed), (4, Missed)] {
        assert_eq!(month(&mut books, number, outcome), [""; 0]);
    }
    assert_eq!(month(&mut books, 2, Missed), ["exit 2026-03 right out"]);
    assert_eq!(month(&mut books, 5, Missed), [""; 0], "the same run");
    assert_eq!(month(&mut books, 2, Met), [""; 0], "rights stand");
}

#[test]
fn a_forecast_is_marked_and_takes_the_room_that_settled_periods_leave() {
    let capped = format!("{BANDS}\ncaps: {{ year: {{ covers: all, at-most: 120.00 EUR per year }} }}");
    let mut books = books("settle: 10 days", &capped);
    books.uptime("2026-01", &[("b", "90%")]);
    let mut verdict = availability(&books.plan, "b", "2026-02", "90%");
    verdict.provisional = true;
    let settled = books.ledger.clone();
    assert_eq!(books.book("2026-02-20T00:00:00Z", vec![verdict]), ["rb 2026-02 20.00, year 80"]);
    assert!(books.ledger.entries[1].provisional);
    assert_eq!(settled.entries.len(), 1);
}
