//! Laws that hold for every calendar, every set of intervals and every period grid, tried on random ones from
//! a fixed seed. `ABIDE_SOAK=1` tries many more of the same.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;

use abide_time::{
    AgreementUnit, Calendar, CalendarSystem, CivilUnit, Date, Duration, HolidayCovers, Hours, Instant,
    Interval, IntervalSet, PeriodGrid, PeriodRule, Timetable, TimetableError, Weekday, Weekdays, Zone,
};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

const ZONES: [&str; 7] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Tehran",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "America/St_Johns",
];

#[expect(clippy::disallowed_methods, reason = "how long the tests try is no part of any answer")]
fn config() -> ProptestConfig {
    let cases = if std::env::var_os("ABIDE_SOAK").is_some() { 10_000 } else { 100 };
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn start_us() -> i64 {
    "2005-12-01T00:00:00Z".parse::<Instant>().unwrap().us()
}

/// Instants around the year 2006 (St John's then changed its clocks a minute after midnight), down to the
/// microsecond, and every other time on a full hour, where edges lie.
fn instants() -> impl Strategy<Value = Instant> {
    let span_s = 400 * 86_400_i64;
    prop_oneof![
        (0..span_s * 1_000_000).prop_map(|us| Instant::from_us(start_us() + us)),
        (0..span_s / 3600).prop_map(|hours| Instant::from_us(start_us() + hours * 3_600_000_000)),
    ]
}

fn budgets() -> impl Strategy<Value = Duration> {
    prop_oneof![
        (0..60_i64).prop_map(|hours| Duration::from_seconds(hours * 3600)),
        (0..200_000_000_000_i64).prop_map(Duration::from_us),
    ]
}

fn dates() -> impl Strategy<Value = Date> {
    (0..400_i32).prop_map(|days| {
        Zone::utc().civil(Instant::from_us(start_us() + i64::from(days) * 86_400_000_000)).date()
    })
}

fn hours() -> impl Strategy<Value = Hours> {
    (0..48_u32, 0..=48_u32).prop_map(|(start, end)| Hours::new(start * 1800, end * 1800).unwrap())
}

fn weekdays() -> impl Strategy<Value = Weekdays> {
    proptest::collection::vec(0..7_i8, 1..5)
        .prop_map(|days| days.into_iter().map(|day| Weekday::from_monday_zero_offset(day).unwrap()).collect())
}

fn zones() -> impl Strategy<Value = Zone> {
    select(&ZONES[..]).prop_map(|name| Zone::named(name).unwrap())
}

prop_compose! {
    fn calendars()(
        zone in zones(),
        weekly in proptest::collection::vec((weekdays(), hours()), 1..4),
        breaks in proptest::collection::vec((weekdays(), hours()), 0..2),
        break_dates in proptest::collection::vec((dates(), hours()), 0..3),
        holidays in proptest::collection::vec(dates(), 0..20),
        dated in proptest::collection::vec((dates(), proptest::option::of(hours())), 0..6),
        covers in select(vec![HolidayCovers::Date, HolidayCovers::Shift]),
    ) -> Calendar {
        let mut builder = Calendar::builder(zone).holidays(holidays).holiday_covers(covers);
        for (days, hours) in weekly {
            builder = builder.hours(days, [hours]);
        }
        for (days, hours) in breaks {
            builder = builder.breaks(days, [hours]);
        }
        for (date, hours) in break_dates {
            builder = builder.breaks_on(date, [hours]);
        }
        for (date, hours) in dated {
            builder = builder.dated(date, hours);
        }
        builder.build()
    }
}

fn timetable(calendar: Calendar) -> Result<Timetable, TimetableError> {
    let start = Instant::from_us(start_us());
    Timetable::new(calendar, Interval::spanning(start, start.plus(Duration::from_seconds(400 * 86_400))))
}

fn sets() -> impl Strategy<Value = IntervalSet> {
    proptest::collection::vec((0..50_i64, 0..8_i64), 0..10).prop_map(|pieces| {
        let instant = Instant::from_seconds;
        pieces
            .into_iter()
            .map(|(start, length)| Interval::spanning(instant(start), instant(start + length)))
            .collect()
    })
}

fn rules() -> impl Strategy<Value = PeriodRule> {
    use CivilUnit::{Day, HalfYear, Hour, Month, Quarter, Week, Year};
    prop_oneof![
        select(vec![Hour, Day, Week, Month, Quarter, HalfYear, Year]).prop_map(PeriodRule::Civil),
        select(vec![
            AgreementUnit::Month,
            AgreementUnit::Quarter,
            AgreementUnit::HalfYear,
            AgreementUnit::Year
        ])
        .prop_map(PeriodRule::Agreement),
        (0..40_u32).prop_map(PeriodRule::EveryDays),
        (0..5_u32).prop_map(PeriodRule::EveryWeeks),
        (0..5_u32).prop_map(PeriodRule::EveryMonths),
        Just(PeriodRule::Term),
    ]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn elapsed_is_additive(calendar in calendars(), mut at in [instants(), instants(), instants()]) {
        let Ok(timetable) = timetable(calendar) else { return Ok(()) };
        at.sort_unstable();
        let [a, b, c] = at;
        let parts = timetable.elapsed(a, b)?.saturating_add(timetable.elapsed(b, c)?);
        prop_assert_eq!(timetable.elapsed(a, c)?, parts);
        prop_assert!(timetable.elapsed(a, c)? <= c.since(a));
    }

    #[test]
    fn elapsed_is_what_the_rules_leave_open(calendar in calendars(), a in instants(), b in instants()) {
        let window = Interval::spanning(a, b);
        let open = calendar.open_in(window);
        let Ok(timetable) = timetable(calendar) else { return Ok(()) };
        prop_assert_eq!(timetable.elapsed(window.start(), window.end())?, open.duration());
        prop_assert_eq!(timetable.is_open(a)?, timetable.next_opening(a) == Ok(a));
        prop_assert_eq!(timetable.open_in(window)?, open);
    }

    #[test]
    fn advance_inverts_elapsed(calendar in calendars(), from in instants(), budget in budgets()) {
        let Ok(timetable) = timetable(calendar) else { return Ok(()) };
        let Ok(due) = timetable.advance(from, budget) else { return Ok(()) };
        prop_assert_eq!(timetable.elapsed(from, due)?, budget);
        if !budget.is_zero() {
            prop_assert!(timetable.elapsed(from, due.minus(Duration::from_us(1)))? < budget);
        }
        let Ok(latest) = timetable.latest(from, budget) else { return Ok(()) };
        prop_assert!(due <= latest);
        prop_assert_eq!(timetable.elapsed(from, latest)?, budget);
        prop_assert!(timetable.elapsed(from, latest.plus(Duration::from_us(1)))? > budget);
    }

    #[test]
    fn a_union_opens_no_less_and_an_intersection_no_more(
        one in calendars(), other in calendars(), a in instants(), b in instants(),
    ) {
        let window = Interval::spanning(a, b);
        let parts = vec![Arc::new(one), Arc::new(other)];
        let [one, other] = [parts[0].open_in(window).duration(), parts[1].open_in(window).duration()];
        let any = Calendar::any_of(Zone::utc(), parts.clone()).open_in(window).duration();
        let all = Calendar::all_of(Zone::utc(), parts).open_in(window).duration();
        prop_assert!(any >= one.max(other) && all <= one.min(other));
        prop_assert_eq!(any.saturating_add(all), one.saturating_add(other));
    }

    #[test]
    fn a_business_day_is_an_open_instant_of_a_later_date(
        calendar in calendars(), from in instants(), count in 1..6_u32,
    ) {
        let zone = calendar.zone().clone();
        let Ok(timetable) = timetable(calendar) else { return Ok(()) };
        let Ok(day) = timetable.business_day(from, count) else { return Ok(()) };
        prop_assert!(timetable.is_open(day)?);
        prop_assert!(zone.civil(day).date() >= zone.civil(from).date());
        prop_assert!(day > from);
        if let Ok(sooner) = timetable.business_day(from, count - 1) {
            prop_assert!(sooner <= day);
        }
    }

    #[test]
    fn interval_sets_obey_the_laws_of_sets(a in sets(), b in sets(), t in 0..60_i64) {
        let t = Instant::from_seconds(t);
        let (union, both, rest) = (a.union(&b), a.intersection(&b), a.subtract(&b));
        prop_assert_eq!(union.contains(t), a.contains(t) || b.contains(t));
        prop_assert_eq!(both.contains(t), a.contains(t) && b.contains(t));
        prop_assert_eq!(rest.contains(t), a.contains(t) && !b.contains(t));
        prop_assert_eq!(&union, &b.union(&a));
        prop_assert_eq!(&both, &b.intersection(&a));
        prop_assert_eq!(&rest.union(&both), &a);
        prop_assert_eq!(&a.subtract(&rest), &both);
        for set in [&union, &both, &rest] {
            let pieces = set.as_slice();
            prop_assert!(pieces.iter().all(|piece| !piece.is_empty()));
            prop_assert!(pieces.windows(2).all(|pair| pair[0].end() < pair[1].start()));
            prop_assert_eq!(set, &set.iter().collect::<IntervalSet>());
        }
        let window = Interval::spanning(Instant::from_seconds(10), t);
        prop_assert_eq!(a.clip(window), a.intersection(&IntervalSet::from(window)));
        prop_assert_eq!(a.duration_within(window), a.clip(window).duration());
    }

    #[test]
    fn periods_tile_the_term_and_answer_to_their_names(
        rule in rules(),
        zone in zones(),
        system in select(vec![CalendarSystem::Gregorian, CalendarSystem::Persian, CalendarSystem::UmmAlQura]),
        week_starts in select(vec![Weekday::Monday, Weekday::Saturday, Weekday::Sunday]),
        term_starts in dates(),
        instant in instants(),
    ) {
        let grid = PeriodGrid { rule, system, zone, week_starts, term_starts, term_ends: None };
        let Some(period) = grid.at(instant) else {
            prop_assert!(!grid.term().contains(instant));
            return Ok(());
        };
        prop_assert!(period.interval.contains(instant));
        prop_assert_eq!(grid.named(&period.name), Ok(period.clone()));
        if let Some(next) = grid.next(&period) {
            prop_assert_eq!(next.interval.start(), period.interval.end());
            prop_assert_ne!(&next.name, &period.name);
            prop_assert_eq!(grid.previous(&next), Some(period.clone()));
        }
        if let Some(previous) = grid.previous(&period) {
            prop_assert_eq!(previous.interval.end(), period.interval.start());
        }
    }
}
