//! Small parts of a statement, written shortly.

use abide_core::agreement::{Kind, Language, Operator, Part, Role, Wording};
use abide_core::diagnostic::Span;
use abide_core::fact::{Complete, SourceReport, Stream};
use abide_core::plan::Unit;
use abide_core::statement::{
    AgreementHead, CalendarLine, EntryLine, FigureLine, ItemFigure, Limits, ObjectiveLine, PartyLine,
    PeriodHead, Provenance, ReasonLine, RuleLine, TimeFigure, TrendPoint, ValueName,
};
use abide_core::value::{Money, Ratio};
use abide_core::verdict::Outcome;
use abide_time::{CalendarSystem, Duration, Instant, Interval, Weekday};

pub(super) fn at(text: &str) -> Instant {
    text.parse().expect("an instant")
}

pub(super) fn from_to(start: &str, end: &str) -> Interval {
    Interval::new(at(start), at(end)).expect("an interval")
}

pub(super) fn money(text: &str) -> Money {
    text.parse().expect("money")
}

pub(super) fn percent(text: &str) -> Ratio {
    Ratio::from_percent_text(text).expect("a percentage")
}

pub(super) fn lasting(hours: i64, minutes: i64, seconds: i64) -> Duration {
    Duration::from_seconds(hours * 3600 + minutes * 60 + seconds)
}

/// How an availability stood in a month that began long ago.
pub(super) fn trend_point(period: &str, percentage: &str, outcome: Outcome) -> TrendPoint {
    TrendPoint {
        period: period.to_owned(),
        interval: from_to("2026-08-01T00:00:00Z", "2026-09-01T00:00:00Z"),
        outcome,
        reason: ReasonLine::Figure,
        value: Some(percent(percentage)),
        goal: at_least("99.9"),
        provisional: false,
    }
}

/// A calendar that is open once.
pub(super) fn office(start: &str, end: &str) -> CalendarLine {
    CalendarLine { id: "office".to_owned(), open: vec![from_to(start, end)], digest: "c0de".repeat(16) }
}

pub(super) fn value_name(field: &str, value: &str, name: Wording) -> ValueName {
    ValueName { field: field.to_owned(), value: value.to_owned(), name }
}

pub(super) fn fields(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

pub(super) fn at_least(percentage: &str) -> Option<(Operator, Ratio)> {
    Some((Operator::AtLeast, percent(percentage)))
}

pub(crate) fn wording(english: &str, persian: &str) -> Wording {
    let entry = |tag: &str, text: &str| (Some(Language(tag.to_owned())), text.to_owned());
    Wording { entries: vec![entry("en", english), entry("fa", persian)], span: Span::default() }
}

pub(crate) fn plain(text: &str) -> Wording {
    Wording { entries: vec![(None, text.to_owned())], span: Span::default() }
}

pub(super) fn party(id: &str, role: Role, name: Wording) -> PartyLine {
    PartyLine { id: id.to_owned(), role, name, contacts: Vec::new() }
}

pub(super) fn agreement(id: &str, kind: Kind, parties: Vec<PartyLine>) -> AgreementHead {
    AgreementHead {
        id: id.to_owned(),
        version: "2.1.0".to_owned(),
        kind,
        title: None,
        languages: vec!["en".to_owned(), "fa".to_owned()],
        digest: "9f2c51ab77e04d1f2b8c6d0e5a4b39181716f5e4d3c2b1a09f8e7d6c5b4a3928".to_owned(),
        layers: Vec::new(),
        parties,
    }
}

pub(super) fn period(name: &str, interval: Interval, zone: &str, system: CalendarSystem) -> PeriodHead {
    let settles_at = interval.end().plus(lasting(240, 0, 0));
    PeriodHead {
        name: name.to_owned(),
        interval,
        zone: zone.to_owned(),
        system,
        week_starts: Weekday::Monday,
        as_of: settles_at,
        known_by: settles_at,
        settles_at,
        provisional: false,
        number: 1,
        statements: vec![(1, settles_at)],
    }
}

/// A share of items, met with nothing special about it.
pub(super) fn objective(
    id: &str,
    measure: &'static str,
    head: &PeriodHead,
    figure: FigureLine,
) -> ObjectiveLine {
    ObjectiveLine {
        id: id.to_owned(),
        title: None,
        measure,
        take: None,
        variant: None,
        clock: None,
        calendars: Vec::new(),
        scope: Vec::new(),
        period: head.name.clone(),
        interval: head.interval,
        headline: true,
        owed_by: None,
        owed_to: None,
        unit: Unit::Share,
        goal: at_least("95"),
        working: None,
        pace: None,
        warn: None,
        limits: Limits::default(),
        outcome: Outcome::Met,
        reason: ReasonLine::Figure,
        figure,
        parts: Vec::new(),
        trend: Vec::new(),
        days: Vec::new(),
        hours: Vec::new(),
        certain_at: None,
        clause: Part::Promises.clause(0),
        line: RuleLine::own(31),
    }
}

pub(super) fn items_figure(met: u64, missed: u64) -> FigureLine {
    let (numerator, denominator) = (whole(met), whole(met + missed));
    FigureLine {
        value: numerator.over(&denominator).ok(),
        numerator,
        denominator,
        bounds: None,
        items: Some(ItemFigure {
            met,
            missed,
            open: 0,
            excused: 0,
            removed: 0,
            undecided: 0,
            reopened: 0,
            carried: Vec::new(),
            fields: Vec::new(),
            rows: Vec::new(),
            durations: Vec::new(),
            breaches: Vec::new(),
        }),
        time: None,
    }
}

/// Availability over `measured` with `down` of it down, the rest as the caller says.
pub(super) fn time_figure(measured: Duration, down: Duration, allowed: Option<Duration>) -> FigureLine {
    let seconds = |duration: Duration| Ratio::whole(duration.seconds_floor());
    let (numerator, denominator) = (seconds(measured.saturating_sub(down)), seconds(measured));
    FigureLine {
        value: numerator.over(&denominator).ok(),
        numerator,
        denominator,
        bounds: None,
        items: None,
        time: Some(TimeFigure {
            elapsed: measured,
            closed: Duration::ZERO,
            excluded: Vec::new(),
            measured,
            down_s: seconds(down),
            allowed_s: allowed.map(seconds),
            unknown: Vec::new(),
            outages: Vec::new(),
        }),
    }
}

pub(super) fn entry(remedy: &str, head: &PeriodHead) -> EntryLine {
    EntryLine {
        remedy: remedy.to_owned(),
        about: None,
        objective: None,
        scope: Vec::new(),
        period: head.name.clone(),
        item: None,
        kind: None,
        amount: None,
        right: None,
        consequence: None,
        base: None,
        share: None,
        priced: None,
        gross: None,
        reductions: Vec::new(),
        booked_before: None,
        open_difference: None,
        due: None,
        claim_by: None,
        booked_at: head.settles_at,
        statement: head.number,
        provisional: head.provisional,
        clause: Part::Remedies.clause(0),
        line: RuleLine::own(52),
        pays_line: RuleLine::own(53),
    }
}

pub(super) fn source(name: &str, stream: Stream, rows: u64, complete: Complete) -> SourceReport {
    SourceReport {
        name: name.to_owned(),
        stream,
        files: vec![(format!("{name}.csv"), "aa51".repeat(16))],
        rows_read: rows,
        rows_mapped: rows,
        rows_filtered: 0,
        rows_duplicate: 0,
        rows_rejected: 0,
        facts: rows,
        rejects: Vec::new(),
        complete,
    }
}

pub(super) fn provenance(sources: Vec<SourceReport>) -> Provenance {
    Provenance {
        found_at: Vec::new(),
        sources,
        program: "abide 0.1.0".to_owned(),
        tz_database: "2026a".to_owned(),
        facts_digest: "03de6b570bfe24bfc328ccd7ca46b76eadaf4334e1b2f6c5d4a3b2c1d0e9f8a7".to_owned(),
    }
}

fn whole(count: u64) -> Ratio {
    Ratio::whole(i64::try_from(count).expect("a small count"))
}
