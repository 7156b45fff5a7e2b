use super::Books;
use crate::ledger::{EntryKind, ReductionCause};
use crate::value::Ratio;

fn total(books: &Books) -> String {
    let amounts = books.ledger.entries.iter().filter_map(|entry| match &entry.kind {
        EntryKind::Pay { amount, .. } => Some(amount.amount.clone()),
        EntryKind::Right { .. } | EntryKind::Follows(_) => None,
    });
    amounts.sum::<Ratio>().to_string()
}

/// Terms of the Accord Project's template: 11 % below 98, 2 % below 99.8, capped per month and per rolling year.
fn accord(fee: &str, low: &str) -> Books {
    Books::of(&format!(
        "
pricing: {{ rounding: half-up }}
services: {{ s: {{ name: S, fee: {fee} EUR per month }} }}
objectives: {{ up: {{ service: s, measure: availability, goal: \">= 99.8%\", period: month }} }}
remedies: {{ credit: {{ when: {{ missed: up }}, then: {{ credit: {{ pays: {{ bands: {{ \"< 98%\": {low}, \"< 99.8%\": 2% }} }} }} }} }} }}
caps:
  month: {{ covers: all, at-most: 10% per month }}
  year: {{ covers: all, at-most: 10% per rolling 12 months }}
"
    ))
}

#[test]
fn a_cap_of_the_month_and_of_the_rolling_year() {
    let cases = [
        ("10.00", "11%", "97%", vec!["credit 2026-01 1.00, month 0.1"]),
        ("10.00", "11%", "100%", vec![]),
        ("10.00", "3%", "98.0%", vec!["credit 2026-01 0.20"]),
        ("10.00", "3%", "97.999999%", vec!["credit 2026-01 0.30"]),
        ("0.10", "3%", "99.7%", vec!["credit 2026-01 0.00, rounding 0.002"]),
        ("10.00", "3%", "99.7%", vec!["credit 2026-01 0.20"]),
    ];
    for (fee, low, value, expected) in cases {
        assert_eq!(accord(fee, low).uptime("2026-01", &[("up", value)]), expected, "{fee} {low} {value}");
    }
}

#[test]
fn what_was_booked_before_uses_up_a_longer_cap() {
    let mut books = Books::of(
        "
services: { s: { name: S, fee: 1000.00 EUR per month } }
objectives: { up: { service: s, measure: availability, goal: \">= 99%\", period: month } }
remedies: { credit: { when: { missed: up }, then: { credit: { pays: 100.00 EUR } } } }
caps: { year: { covers: all, at-most: 250.00 EUR per year } }
",
    );
    assert_eq!(books.uptime("2026-10", &[("up", "90%")]), ["credit 2026-10 100.00"]);
    assert_eq!(books.uptime("2026-11", &[("up", "90%")]), ["credit 2026-11 100.00"]);
    assert_eq!(books.uptime("2026-12", &[("up", "90%")]), ["credit 2026-12 50.00, year 50"]);
    assert_eq!(books.uptime("2027-01", &[("up", "90%")]), ["credit 2027-01 100.00"], "a new year");
}

#[test]
fn a_rolling_window_forgets() {
    let mut books = Books::of(
        "
services: { s: { name: S, fee: 1000.00 EUR per month } }
objectives: { up: { service: s, measure: availability, goal: \">= 99%\", period: month } }
remedies: { credit: { when: { missed: up }, then: { credit: { pays: 100.00 EUR } } } }
caps: { window: { covers: all, at-most: 150.00 EUR per rolling 3 months } }
",
    );
    let paid: Vec<String> = ["2026-01", "2026-02", "2026-03", "2026-04"]
        .iter()
        .flat_map(|month| books.uptime(month, &[("up", "90%")]))
        .collect();
    let expected = [
        "credit 2026-01 100.00",
        "credit 2026-02 50.00, window 50",
        "credit 2026-03 0.00, window 100",
        "credit 2026-04 100.00",
    ];
    assert_eq!(paid, expected);
}

const THREE: &str = "
services: { s: { name: S, fee: 100.00 EUR per month } }
objectives:
  a: { service: s, measure: availability, goal: \">= 99%\", period: month }
  b: { service: s, measure: availability, goal: \">= 99%\", period: month }
  c: { service: s, measure: availability, goal: \">= 99%\", period: month }
remedies:
  ra: { when: { missed: a }, then: { credit: { pays: 10% } } }
  rb: { when: { missed: b }, then: { credit: { pays: 10% } } }
  rc: { when: { missed: c }, then: { credit: { pays: 10% } } }
";

const ALL_MISSED: [(&str, &str); 3] = [("a", "90%"), ("b", "90%"), ("c", "90%")];

#[test]
fn parts_of_a_cap_sum_to_it_by_largest_remainder() {
    let mut books =
        Books::of(&format!("{THREE}caps: {{ month: {{ covers: all, at-most: 10% per month }} }}"));
    let lines = books.uptime("2026-01", &ALL_MISSED);
    let expected = [
        "ra 2026-01 3.34, month 20/3, rounding -1/150",
        "rb 2026-01 3.33, month 20/3, rounding 1/300",
        "rc 2026-01 3.33, month 20/3, rounding 1/300",
    ];
    assert_eq!(lines, expected);
    assert_eq!(total(&books), "10");
}

#[test]
fn a_cap_that_is_no_whole_cent_is_rounded_down() {
    let mut books =
        Books::of(&format!("{THREE}caps: {{ month: {{ covers: all, at-most: 10.019% per month }} }}"));
    books.uptime("2026-01", &ALL_MISSED);
    assert_eq!(total(&books), "10.01");
}

#[test]
fn caps_hold_from_the_inside_out() {
    let caps = "caps: { outer: { covers: all, at-most: 12% per month }, inner: { covers: [ra, rb], at-most: 8% per month } }";
    let mut books = Books::of(&format!("{THREE}{caps}"));
    let lines = books.uptime("2026-01", &ALL_MISSED);
    let expected = [
        "ra 2026-01 2.67, inner 6, outer 4/3, rounding -1/300",
        "rb 2026-01 2.67, inner 6, outer 4/3, rounding -1/300",
        "rc 2026-01 6.66, outer 10/3, rounding 1/150",
    ];
    assert_eq!(lines, expected);
    assert_eq!(total(&books), "12");
}

#[test]
fn rounding_alone_never_passes_a_cap() {
    let mut books = Books::of(
        "
pricing: { rounding: half-up }
services: { s: { name: S, fee: 10.00 EUR per month } }
objectives:
  a: { service: s, measure: availability, goal: \">= 99%\", period: month }
  b: { service: s, measure: availability, goal: \">= 99%\", period: month }
remedies:
  ra: { when: { missed: a }, then: { credit: { pays: 0.05% } } }
  rb: { when: { missed: b }, then: { credit: { pays: 0.05% } } }
caps: { month: { covers: all, at-most: 0.01 EUR per month } }
",
    );
    assert_eq!(
        books.uptime("2026-01", &[("a", "90%"), ("b", "90%")]),
        ["ra 2026-01 0.01, rounding -0.005", "rb 2026-01 0.00, rounding 0.005"]
    );
}

/// A sequence of numbers that looks random and is the same every time.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

#[test]
fn no_cap_is_ever_passed_and_a_binding_one_is_used_up() {
    let mut numbers = Seeded(20_260_101);
    for round in 0..60 {
        let count = 2 + numbers.below(5);
        let mut text =
            String::from("\nservices: { s: { name: S, fee: 99.97 EUR per month } }\nobjectives:\n");
        for at in 0..count {
            text.push_str(&format!(
                "  o{at}: {{ service: s, measure: availability, goal: \">= 99%\", period: month }}\n"
            ));
        }
        text.push_str("remedies:\n");
        for at in 0..count {
            let pays = format!("{}.{:03}%", numbers.below(20), 1 + numbers.below(998));
            text.push_str(&format!(
                "  r{at}: {{ when: {{ missed: o{at} }}, then: {{ credit: {{ pays: {pays} }} }} }}\n"
            ));
        }
        let (inner, outer) = (1 + numbers.below(25), 1 + numbers.below(40));
        text.push_str(&format!(
            "caps: {{ inner: {{ covers: [r0, r1], at-most: {inner}.123% per month }}, outer: {{ covers: all, at-most: {outer}.77% per month }} }}\n"
        ));
        let mut books = Books::of(&text);
        let ids: Vec<String> = (0..count).map(|at| format!("o{at}")).collect();
        let values: Vec<(&str, &str)> = ids.iter().map(|id| (id.as_str(), "90%")).collect();
        books.uptime("2026-01", &values);
        for (cap, share, covered) in
            [("inner", format!("{inner}.123"), 2), ("outer", format!("{outer}.77"), count)]
        {
            let limit = &crate::remedy::scene::number("99.97") * &Ratio::from_percent_text(&share).unwrap();
            let covered = usize::try_from(covered).unwrap();
            let entries = books.ledger.entries.iter().filter(|entry| entry.key.remedy < covered);
            let paid: Ratio = entries.clone().map(|entry| amount(&entry.kind)).sum();
            assert!(paid <= limit, "{round} {cap}");
            let outer_binds = entries
                .clone()
                .any(|it| it.derivation.reductions.iter().any(|cut| cut.cause == ReductionCause::Cap(1)));
            if cap == "outer" && outer_binds {
                let cents = (&limit * &Ratio::whole(100)).to_whole(crate::value::Rounding::Down).unwrap();
                assert_eq!(paid, Ratio::new(cents, 100).unwrap(), "{round}");
            }
        }
    }
}

fn amount(kind: &EntryKind) -> Ratio {
    match kind {
        EntryKind::Pay { amount, .. } => amount.amount.clone(),
        EntryKind::Right { .. } | EntryKind::Follows(_) => Ratio::zero(),
    }
}
