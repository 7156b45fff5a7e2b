use abide_core::agreement::{Kind, Role};
use abide_core::fact::{Complete, Stream};
use abide_core::plan::PayKind;
use abide_core::statement::{
    EntryLine, ObjectiveLine, OutageLine, PeriodHead, ReasonLine, ReductionLine, ServiceSection, Statement,
};
use abide_core::value::Ratio;
use abide_core::verdict::Outcome;
use abide_time::CalendarSystem;

use super::parts::*;

/// A provisional Persian month in rial: unknown time that leaves availability undecided between two remedies, an
/// outage that still lasts, a fine inside the grace period, an objective without data.
pub(crate) fn telecom() -> Statement {
    let mut head = agreement(
        "paygah-1405",
        Kind::Customer,
        vec![
            party("paygah", Role::Provider, wording("Paygah Network", "شبکهٔ پایگاه")),
            party("bonyan", Role::Customer, wording("Bonyan Bookshop", "کتاب‌فروشی بنیان")),
        ],
    );
    head.title = Some(wording("Network line of the bookshop", "خط شبکهٔ کتاب‌فروشی"));
    let mehr = from_to("2026-09-22T20:30:00Z", "2026-10-22T20:30:00Z");
    let mut period = period("1405-07", mehr, "Asia/Tehran", CalendarSystem::Persian);
    period.provisional = true;
    period.as_of = at("2026-10-20T06:30:00Z");
    period.known_by = at("2026-10-20T06:00:00Z");
    period.statements = vec![(1, period.as_of)];
    Statement {
        agreement: head,
        services: vec![ServiceSection {
            id: "line".to_owned(),
            name: wording("Network line", "خط شبکه"),
            fee: Some(money("120000000 IRR")),
            arrivals: None,
            calls: None,
            activity: None,
            objectives: vec![uptime(&period), reply(&period), solution(&period)],
        }],
        calendars: Vec::new(),
        names: Vec::new(),
        scope: Vec::new(),
        owed_by_period: Vec::new(),
        entries: vec![credit(&period), fine(&period)],
        owed: Some(money("12000000 IRR")),
        exclusions: Vec::new(),
        periods_without_facts: Vec::new(),
        findings: Vec::new(),
        provenance: provenance(vec![
            source("probes", Stream::Outages, 3, Complete::Until(at("2026-10-19T20:30:00Z"))),
            source("desk", Stream::Tickets, 212, Complete::LastFact(at("2026-10-20T05:58:30Z"))),
        ]),
        period,
    }
}

fn uptime(period: &PeriodHead) -> ObjectiveLine {
    let measured = lasting(658, 0, 0);
    let mut figure = time_figure(measured, lasting(2, 10, 0), Some(lasting(3, 17, 24)));
    figure.bounds = Some((
        Ratio::new(655 * 60 + 50, 658 * 60).expect("time"),
        Ratio::new(653 * 60 + 50, 658 * 60).expect("time"),
    ));
    figure.value = None;
    if let Some(time) = &mut figure.time {
        time.unknown = vec![
            from_to("2026-10-05T09:00:00Z", "2026-10-05T10:30:00Z"),
            from_to("2026-10-11T20:30:00Z", "2026-10-11T21:00:00Z"),
        ];
        time.outages = vec![OutageLine {
            whole: from_to("2026-10-20T04:20:00Z", "2026-10-20T06:30:00Z"),
            lasts: true,
            counted_s: Ratio::whole(7_800),
            weight: Ratio::one(),
            resource: Some("edge-2".to_owned()),
            told: Vec::new(),
        }];
    }
    ObjectiveLine {
        title: Some(wording("Availability of the line", "دسترس‌پذیری خط")),
        goal: at_least("99.5"),
        outcome: Outcome::Undecided,
        reason: ReasonLine::UnknownTime,
        ..objective("uptime", "availability", period, figure)
    }
}

fn reply(period: &PeriodHead) -> ObjectiveLine {
    let mut figure = items_figure(209, 1);
    if let Some(items) = &mut figure.items {
        items.open = 2;
    }
    ObjectiveLine {
        title: Some(wording("Replies", "پاسخ‌ها")),
        clock: Some("reply".to_owned()),
        goal: at_least("100"),
        outcome: Outcome::Missed,
        reason: ReasonLine::AlreadyCertain,
        certain_at: Some(at("2026-10-02T11:00:00Z")),
        limits: abide_core::statement::Limits {
            field: None,
            limits: vec![(String::new(), "4 hours".to_owned())],
        },
        ..objective("reply", "within", period, figure)
    }
}

fn solution(period: &PeriodHead) -> ObjectiveLine {
    ObjectiveLine {
        title: Some(wording("Solutions", "رفع مشکل")),
        clock: Some("solution".to_owned()),
        outcome: Outcome::Undecided,
        reason: ReasonLine::NoData,
        ..objective("solution", "within", period, items_figure(0, 0))
    }
}

fn credit(period: &PeriodHead) -> EntryLine {
    EntryLine {
        objective: Some("uptime".to_owned()),
        kind: Some(PayKind::Credit),
        amount: Some(money("12000000 IRR")),
        base: Some(money("120000000 IRR")),
        share: Some(percent("10")),
        gross: Some(money("12000000 IRR")),
        open_difference: Some(money("18000000 IRR")),
        due: Some(at("2026-11-21T20:30:00Z")),
        ..entry("line-credit", period)
    }
}

fn fine(period: &PeriodHead) -> EntryLine {
    EntryLine {
        objective: Some("reply".to_owned()),
        item: Some("T-118".to_owned()),
        kind: Some(PayKind::Fine),
        amount: Some(money("0 IRR")),
        gross: Some(money("5000000 IRR")),
        reductions: vec![ReductionLine {
            amount: money("5000000 IRR"),
            cause: "grace",
            cap: None,
            clause: None,
        }],
        ..entry("late-reply", period)
    }
}
