use abide_core::agreement::{Cause, Effect, Kind, Part, Role};
use abide_core::explanation::{RunPart, RunTimes, StretchKind};
use abide_core::fact::{
    Complete, Finding, FindingDetail, FindingKind, RejectCause, RejectCount, SourceReport, Stream, Subject,
};
use abide_core::measure::items::DurationClass;
use abide_core::plan::PayKind;
use abide_core::statement::{
    EntryLine, ExclusionLine, FindingLine, Limits, MissedItem, ObjectiveLine, OutageLine, OutageTold,
    PartLine, PeriodHead, PricedLine, ReasonLine, ReductionLine, RightLine, RowLine, RuleLine,
    ServiceSection, Statement,
};
use abide_core::value::{Money, Ratio};
use abide_core::verdict::Outcome;
use abide_time::{CalendarSystem, Duration, Instant, Interval};

use super::parts::*;

/// A settled and restated month of a hosting agreement: outages with a maintenance window, a goal by priority,
/// a breakdown, many breaches, a credit under a cap, its adjustment, and a right.
pub(crate) fn hosting() -> Statement {
    let mut head = agreement(
        "northwind-care",
        Kind::Customer,
        vec![
            party("contoso", Role::Provider, plain("Contoso Hosting GmbH")),
            party("northwind", Role::Customer, wording("Northwind Traders", "بازرگانی نورث‌ویند")),
        ],
    );
    head.title = Some(wording("Support and hosting for Northwind", "پشتیبانی و میزبانی نورث‌ویند"));
    let october = from_to("2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z");
    let mut period = period("2026-10", october, "Europe/Berlin", CalendarSystem::Gregorian);
    period.number = 2;
    period.as_of = at("2026-11-20T08:00:00Z");
    period.known_by = at("2026-11-20T08:00:00Z");
    period.statements = vec![(1, period.settles_at), (2, at("2026-11-18T14:20:11Z"))];
    Statement {
        agreement: head,
        services: vec![
            ServiceSection {
                id: "portal".to_owned(),
                name: wording("Customer portal", "درگاه مشتریان"),
                fee: Some(money("4000.00 EUR")),
                arrivals: None,
                calls: None,
                activity: None,
                objectives: vec![uptime(&period)],
            },
            ServiceSection {
                id: "helpdesk".to_owned(),
                name: wording("Support desk", "میز پشتیبانی"),
                fee: Some(money("1500.00 EUR")),
                arrivals: None,
                calls: None,
                activity: None,
                objectives: vec![response(&period), resolution(&period), repair(&period)],
            },
        ],
        calendars: vec![office("2026-10-01T06:00:00Z", "2026-10-01T16:00:00Z")],
        names: Vec::new(),
        scope: Vec::new(),
        owed_by_period: Vec::new(),
        entries: entries(&period),
        owed: Some(money("425.00 EUR")),
        exclusions: vec![ExclusionLine {
            id: "maintenance".to_owned(),
            cause: Cause::PlannedWork,
            effect: Effect::Remove,
            windows: vec![from_to("2026-10-11T20:00:00Z", "2026-10-12T00:00:00Z")],
            clause: Part::Exclusions.clause(0),
            line: RuleLine::own(44),
        }],
        periods_without_facts: vec!["2026-08".to_owned(), "2026-09".to_owned()],
        findings: findings(),
        provenance: provenance(sources()),
        period,
    }
}

fn uptime(period: &PeriodHead) -> ObjectiveLine {
    let measured = lasting(741, 0, 0);
    let mut figure = time_figure(measured, lasting(0, 51, 30), Some(lasting(0, 44, 27)));
    let told = |start: &str, end: &str, number: &str| OutageTold {
        interval: from_to(start, end),
        fields: fields(&[("impact", "major"), ("url", &format!("https://status.example/{number}"))]),
    };
    let outage = |start: &str, end: &str, counted_s: i64| OutageLine {
        whole: from_to(start, end),
        told: vec![told(start, end, "i7")],
        lasts: false,
        counted_s: Ratio::whole(counted_s),
        weight: Ratio::one(),
        resource: None,
    };
    if let Some(time) = &mut figure.time {
        time.elapsed = lasting(745, 0, 0);
        time.excluded = vec![("maintenance".to_owned(), lasting(4, 0, 0))];
        time.outages = vec![
            outage("2026-10-03T08:00:00Z", "2026-10-03T08:40:00Z", 2400),
            OutageLine {
                weight: percent("50"),
                told: vec![
                    told("2026-10-17T12:05:00Z", "2026-10-17T12:20:00Z", "i8"),
                    told("2026-10-17T12:11:00Z", "2026-10-17T12:28:00Z", "i9"),
                ],
                ..outage("2026-10-17T12:05:00Z", "2026-10-17T12:28:00Z", 690)
            },
        ];
    }
    ObjectiveLine {
        title: Some(wording("Portal uptime", "دسترس‌پذیری درگاه")),
        trend: vec![
            trend_point("2026-08", "99.95", Outcome::Met),
            trend_point("2026-09", "99.97", Outcome::Met),
            trend_point("2026-10", "99.88", Outcome::Missed),
        ],
        goal: at_least("99.9"),
        outcome: Outcome::Missed,
        certain_at: Some(at("2026-10-17T12:13:54Z")),
        line: RuleLine::own(27),
        ..objective("uptime", "availability", period, figure)
    }
}

fn response(period: &PeriodHead) -> ObjectiveLine {
    let mut figure = items_figure(1040, 40);
    if let Some(items) = &mut figure.items {
        (items.open, items.excused, items.reopened) = (3, 2, 1);
        items.carried = vec![("INC0000412".to_owned(), "2026-09".to_owned())];
        items.fields = vec!["priority".to_owned(), "channel".to_owned()];
        let row = |priority: &str, channel: &str, met, missed, open| RowLine {
            values: vec![priority.to_owned(), channel.to_owned()],
            met,
            missed,
            open,
        };
        items.rows = vec![
            row("p1", "phone", 58, 2, 0),
            row("p1", "email", 22, 0, 0),
            row("p2", "phone", 400, 30, 3),
            row("p2", "", 560, 8, 0),
        ];
        items.breaches = (0..40)
            .map(|number| MissedItem {
                item: format!("INC{:07}", 1200 + number * 37),
                at: at("2026-10-01T09:12:00Z").plus(lasting(number * 17, number * 7, 0)),
                elapsed: lasting(4 + number % 5, 3 * (number % 20), 12),
                limit: lasting(4, 0, 0),
                values: fields(&[("priority", "p2"), ("channel", "phone")]),
                attributes: fields(&[("channel", "phone"), ("customer", "acme"), ("priority", "p2")]),
                times: Some(times(number)),
                line: RuleLine::own(33),
            })
            .collect();
        let class = |seconds: Option<i64>, count, over| DurationClass {
            until: seconds.map(Duration::from_seconds),
            count,
            over,
        };
        let within = [(900, 320), (1800, 410), (3600, 200), (7200, 70), (14_400, 40)];
        items.durations = within.map(|(seconds, count)| class(Some(seconds), count, 0)).into();
        items.durations.extend([class(Some(28_800), 38, 38), class(None, 2, 2)]);
    }
    ObjectiveLine {
        title: Some(wording("First reply", "نخستین پاسخ")),
        clock: Some("response".to_owned()),
        calendars: vec!["office".to_owned()],
        warn: Some((percent("97"), true)),
        limits: Limits {
            field: Some("priority".to_owned()),
            limits: [("p1", "30 minutes"), ("p2", "4 hours"), ("p4", "none"), ("else", "3 business days")]
                .map(|(value, limit)| (value.to_owned(), limit.to_owned()))
                .into(),
        },
        line: RuleLine::own(31),
        ..objective("response", "within", period, figure)
    }
}

/// The time of the breach of that number: two hours outside the opening hours and one of waiting.
fn times(number: i64) -> RunTimes {
    let counted = lasting(4 + number % 5, 3 * (number % 20), 12);
    let over_at = at("2026-10-01T09:12:00Z").plus(lasting(number * 17, number * 7, 0));
    let started = over_at.minus(lasting(7, 0, 0));
    let ended = started.plus(counted).plus(lasting(3, 0, 0));
    RunTimes {
        started,
        ended: Some(ended),
        until: ended,
        counted,
        outside_hours: lasting(2, 0, 0),
        paused: lasting(1, 0, 0),
        excluded: Duration::ZERO,
        closed: Duration::ZERO,
        limit_changes: Vec::new(),
        parts: if number < 25 { parts(started, ended) } else { Vec::new() },
    }
}

/// Two hours before the office opens, one of waiting, the rest counted.
fn parts(started: Instant, ended: Instant) -> Vec<RunPart> {
    let hour = |hours| started.plus(lasting(hours, 0, 0));
    let part = |start: Instant, end: Instant, kind, counted| RunPart {
        interval: Interval::spanning(start, end),
        kind,
        counted,
    };
    vec![
        part(started, hour(3), StretchKind::Counted, lasting(1, 0, 0)),
        part(hour(3), hour(4), StretchKind::Paused("waiting-customer".to_owned()), Duration::ZERO),
        part(hour(4), ended, StretchKind::Counted, ended.since(hour(4))),
    ]
}

fn resolution(period: &PeriodHead) -> ObjectiveLine {
    let part = |value: &str, met, missed, goal, outcome| PartLine {
        field: "priority".to_owned(),
        value: value.to_owned(),
        outcome,
        reason: ReasonLine::Figure,
        goal: at_least(goal),
        working: None,
        pace: None,
        figure: items_figure(met, missed),
    };
    let too_few = ReasonLine::TooFewItems { items: 3, needed: 20 };
    ObjectiveLine {
        title: Some(wording("Resolution", "رفع مشکل")),
        clock: Some("resolution".to_owned()),
        calendars: vec!["office".to_owned(), "always".to_owned()],
        goal: None,
        limits: Limits { field: None, limits: vec![(String::new(), "24 hours".to_owned())] },
        outcome: Outcome::Missed,
        reason: ReasonLine::SomePart,
        parts: vec![
            part("p1", 76, 4, "95", Outcome::Met),
            part("p2", 7_999, 2_001, "80", Outcome::Missed),
            PartLine { reason: too_few, ..part("", 3, 0, "90", Outcome::Undecided) },
        ],
        line: RuleLine::own(36),
        ..objective("resolution", "within", period, items_figure(8_078, 2_005))
    }
}

fn repair(period: &PeriodHead) -> ObjectiveLine {
    let mut figure = items_figure(0, 0);
    (figure.numerator, figure.denominator) = (Ratio::whole(43_201), Ratio::whole(3));
    figure.value = Ratio::new(43_201, 3).ok();
    ObjectiveLine {
        take: Some("p95".to_owned()),
        clock: Some("resolution".to_owned()),
        unit: abide_core::plan::Unit::Seconds,
        goal: Some((abide_core::agreement::Operator::AtMost, Ratio::whole(14_400))),
        outcome: Outcome::Excused,
        reason: ReasonLine::ExcusedBy("force-majeure".to_owned()),
        line: RuleLine::own(41),
        ..objective("slowest", "statistic", period, figure)
    }
}

fn entries(period: &PeriodHead) -> Vec<EntryLine> {
    let credit = EntryLine {
        about: Some(wording("Credit for downtime", "اعتبار بابت قطع خدمت")),
        objective: Some("uptime".to_owned()),
        kind: Some(PayKind::Credit),
        base: Some(money("4000.00 EUR")),
        share: Some(percent("10")),
        priced: Some(PricedLine {
            objective: "uptime".to_owned(),
            unit: abide_core::plan::Unit::Share,
            figure: Ratio::new(444_085, 444_600).ok(),
            band: Some((abide_core::agreement::Operator::LessThan, percent("99.9"))),
            steps: None,
            counted: None,
        }),
        gross: Some(money("400.00 EUR")),
        due: Some(at("2026-12-31T23:00:00Z")),
        claim_by: Some(at("2026-12-10T23:00:00Z")),
        booked_at: period.statements[0].1,
        statement: 1,
        ..entry("uptime-credit", period)
    };
    vec![
        EntryLine { amount: Some(money("350.00 EUR")), reductions: vec![cap("50.00 EUR")], ..credit.clone() },
        EntryLine {
            amount: Some(money("75.00 EUR")),
            gross: Some(Money {
                amount: Ratio::new(1_400, 3).expect("three"),
                currency: money("1 EUR").currency,
            }),
            base: None,
            share: None,
            reductions: vec![
                cap("41.66 EUR"),
                ReductionLine {
                    amount: Money { amount: Ratio::new(1, 150).expect("150"), ..money("1 EUR") },
                    cause: "rounding",
                    cap: None,
                    clause: None,
                },
            ],
            booked_before: Some(money("350.00 EUR")),
            booked_at: period.statements[1].1,
            statement: 2,
            ..credit
        },
        EntryLine {
            right: Some(RightLine {
                under: "chronic".to_owned(),
                held_by: Some("northwind".to_owned()),
                exercise_by: at("2027-01-09T23:00:00Z"),
            }),
            booked_at: period.statements[0].1,
            statement: 1,
            line: RuleLine::own(61),
            pays_line: RuleLine::own(61),
            ..entry("exit", period)
        },
    ]
}

fn cap(amount: &str) -> ReductionLine {
    ReductionLine {
        amount: money(amount),
        cause: "cap",
        cap: Some("monthly".to_owned()),
        clause: Some(Part::Caps.clause(0)),
    }
}

fn sources() -> Vec<SourceReport> {
    let complete = Complete::Until(at("2026-10-31T23:00:00Z"));
    let mut tickets = source("tickets", Stream::Tickets, 12_431, complete);
    tickets.rows_mapped = 12_380;
    tickets.rows_filtered = 31;
    tickets.rows_duplicate = 11;
    tickets.rows_rejected = 9;
    tickets.facts = 36_902;
    let reject = |cause, column: &str, count, first: &str| RejectCount {
        cause,
        column: column.to_owned(),
        count,
        first: first.to_owned(),
    };
    tickets.rejects = vec![
        reject(RejectCause::BadInstant, "closed", 8, "tickets.csv:1204:17"),
        reject(RejectCause::WrongColumnCount, "", 1, "tickets.csv:9001:1"),
    ];
    let outages = source("outages", Stream::Outages, 14, Complete::AsOf);
    let windows = source("windows", Stream::Windows, 2, Complete::LastFact(at("2026-10-12T00:00:00Z")));
    vec![tickets, outages, windows]
}

fn findings() -> Vec<FindingLine> {
    let example = |kind, item: &str, detail| Finding {
        kind,
        subject: Subject::Ticket,
        item: item.to_owned(),
        detail,
        at: None,
    };
    let unstarted = ["INC0000007", "INC0000019", "INC0000230"];
    let priority = FindingDetail::Value { field: "priority".to_owned(), value: "p9".to_owned() };
    vec![
        FindingLine {
            kind: FindingKind::NoStart,
            count: 5,
            examples: unstarted.map(|item| example(FindingKind::NoStart, item, FindingDetail::None)).to_vec(),
        },
        FindingLine {
            kind: FindingKind::UnlistedValue,
            count: 1,
            examples: vec![example(FindingKind::UnlistedValue, "INC0004410", priority)],
        },
    ]
}
