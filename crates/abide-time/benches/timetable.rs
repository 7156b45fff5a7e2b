//! How long a timetable takes to answer: one question to a year's office hours.
//!
//! `cargo bench -p abide-time` prints nanoseconds per question. Questions differ from call to call, so that no
//! branch is learnt by heart.

use std::cell::Cell;
use std::error::Error;
use std::sync::LazyLock;

use abide_time::{Calendar, Duration, Instant, Interval, Timetable, TimetableError, Zone};
use divan::Bencher;

const QUESTIONS: usize = 4096;
const S_PER_YEAR: u64 = 365 * 86_400;

type Question = (Instant, Instant, Duration);

static OFFICE: LazyLock<Option<(Timetable, Vec<Question>)>> = LazyLock::new(|| office().ok());
static ALWAYS: LazyLock<Option<(Timetable, Vec<Question>)>> = LazyLock::new(|| always().ok());

fn main() {
    divan::main();
}

fn always() -> Result<(Timetable, Vec<Question>), Box<dyn Error>> {
    let start: Instant = "2026-01-01T00:00:00Z".parse()?;
    let year = Interval::spanning(start, "2027-01-01T00:00:00Z".parse()?);
    Ok((Timetable::new(Calendar::always(Zone::utc()), year)?, questions(start)))
}

fn office() -> Result<(Timetable, Vec<Question>), Box<dyn Error>> {
    let calendar = Calendar::builder(Zone::named("Europe/Berlin")?)
        .hours("mon-fri".parse()?, ["08:00-18:00".parse()?])
        .breaks("daily".parse()?, ["12:00-12:30".parse()?])
        .yearly("12-25".parse()?)
        .yearly("12-26".parse()?)
        .yearly("01-01".parse()?)
        .build();
    let start: Instant = "2026-01-01T00:00:00Z".parse()?;
    let year = Interval::spanning(start, "2027-01-01T00:00:00Z".parse()?);
    let timetable = Timetable::new(calendar, year)?;
    // Every year that is asked about is unrolled once before the clock runs.
    timetable.elapsed(start, "2038-01-01T00:00:00Z".parse()?)?;
    Ok((timetable, questions(start)))
}

/// Two instants of the year in order and a budget of up to forty hours, from a fixed seed.
fn questions(start: Instant) -> Vec<Question> {
    let mut state = 7_u64;
    let mut below = |bound_s: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Duration::from_seconds(i64::try_from((state >> 33) % bound_s).unwrap_or(0))
    };
    let mut question = || {
        let (a, b) = (start.plus(below(S_PER_YEAR)), start.plus(below(S_PER_YEAR)));
        (a.min(b), a.max(b), below(40 * 3600))
    };
    (0..QUESTIONS).map(|_| question()).collect()
}

/// Asks one question after the other and lets the time of one answer be taken.
fn ask<T>(
    bencher: Bencher<'_, '_>,
    office: &'static Option<(Timetable, Vec<Question>)>,
    answer: impl Fn(&Timetable, Question) -> Result<T, TimetableError>,
) {
    let Some((timetable, questions)) = office else { return };
    let next = Cell::new(0);
    bencher
        .with_inputs(|| {
            next.set((next.get() + 1) % QUESTIONS);
            questions[next.get()]
        })
        .bench_local_values(|question| answer(timetable, question));
}

#[divan::bench(sample_count = 1000, sample_size = 128)]
fn elapsed_in_a_year(bencher: Bencher<'_, '_>) {
    ask(bencher, &OFFICE, |timetable, (from, to, _)| timetable.elapsed(from, to));
}

#[divan::bench(sample_count = 1000, sample_size = 128)]
fn advance_in_a_year(bencher: Bencher<'_, '_>) {
    ask(bencher, &OFFICE, |timetable, (from, _, budget)| timetable.advance(from, budget));
}

#[divan::bench(sample_count = 1000, sample_size = 128)]
fn latest_in_a_year(bencher: Bencher<'_, '_>) {
    ask(bencher, &OFFICE, |timetable, (from, _, budget)| timetable.latest(from, budget));
}

#[divan::bench(sample_count = 1000, sample_size = 128)]
fn elapsed_always_open(bencher: Bencher<'_, '_>) {
    ask(bencher, &ALWAYS, |timetable, (from, to, _)| timetable.elapsed(from, to));
}

#[divan::bench(sample_count = 1000, sample_size = 128)]
fn elapsed_over_ten_years(bencher: Bencher<'_, '_>) {
    let ten_years = Duration::from_seconds(3652 * 86_400);
    ask(bencher, &OFFICE, move |timetable, (from, to, _)| timetable.elapsed(from, to.plus(ten_years)));
}

#[divan::bench]
fn unroll_a_year(bencher: Bencher<'_, '_>) {
    let year = Interval::spanning(Instant::from_seconds(1_767_225_600), Instant::from_seconds(1_798_761_600));
    let Some((timetable, _)) = &*OFFICE else { return };
    bencher.bench_local(|| timetable.calendar().open_in(year));
}
