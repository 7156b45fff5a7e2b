use abide_core::agreement::{Kind, Operator, Role};
use abide_core::fact::{Complete, Stream};
use abide_core::plan::Unit;
use abide_core::statement::{ObjectiveLine, PeriodHead, ReasonLine, ServiceSection, Statement};
use abide_core::value::Ratio;
use abide_core::verdict::Outcome;
use abide_time::CalendarSystem;

use super::parts::*;

/// A running quarter between two teams: an objective for each of fourteen regions, one for each queue without a
/// whole, one judged by the week, and a count.
pub(crate) fn regions() -> Statement {
    let parties = vec![
        party("platform", Role::Peer, plain("Platform")),
        party("sales", Role::Peer, plain("Sales")),
        party("audit", Role::Auditor, plain("Internal Audit")),
    ];
    let quarter = from_to("2026-07-01T00:00:00Z", "2026-10-01T00:00:00Z");
    let mut period = period("2026-Q3", quarter, "UTC", CalendarSystem::Gregorian);
    period.provisional = true;
    period.as_of = at("2026-08-20T00:00:00Z");
    period.known_by = period.as_of;
    period.statements = vec![(1, period.as_of)];
    let mut objectives = by_region(&period);
    objectives.extend(by_queue(&period));
    objectives.extend(by_week(&period));
    objectives.push(outages(&period));
    let section = ServiceSection {
        id: "crm".to_owned(),
        name: plain("Customer records"),
        fee: None,
        arrivals: None,
        calls: None,
        activity: None,
        objectives,
    };
    Statement {
        agreement: agreement("platform-ola", Kind::Operational, parties),
        services: vec![section],
        calendars: Vec::new(),
        names: vec![value_name("region", "eu-4", wording("Frankfurt", "فرانکفورت"))],
        scope: Vec::new(),
        owed_by_period: Vec::new(),
        entries: Vec::new(),
        owed: None,
        exclusions: Vec::new(),
        periods_without_facts: Vec::new(),
        findings: Vec::new(),
        provenance: provenance(vec![source("desk", Stream::Tickets, 900, Complete::AsOf)]),
        period,
    }
}

fn by_region(period: &PeriodHead) -> Vec<ObjectiveLine> {
    let whole = ObjectiveLine {
        title: Some(plain("Availability in every region")),
        owed_by: Some("platform".to_owned()),
        owed_to: Some("sales".to_owned()),
        goal: at_least("99.9"),
        outcome: Outcome::Missed,
        reason: ReasonLine::ShareOfValues { met: 13, judged: 14, at_least: Ratio::one() },
        ..objective(
            "regional",
            "availability",
            period,
            time_figure(lasting(16_800, 0, 0), lasting(3, 0, 0), None),
        )
    };
    let mut lines = vec![whole.clone()];
    for number in 1..=14 {
        let missed = number == 4;
        let down = if missed { lasting(2, 0, 0) } else { lasting(0, 4 + number, 0) };
        let figure = time_figure(lasting(1_200, 0, 0), down, Some(lasting(1, 12, 0)));
        lines.push(ObjectiveLine {
            scope: vec![("region".to_owned(), format!("eu-{number}"))],
            figure,
            outcome: if missed { Outcome::Missed } else { Outcome::Met },
            reason: ReasonLine::Figure,
            ..whole.clone()
        });
    }
    lines
}

fn by_queue(period: &PeriodHead) -> Vec<ObjectiveLine> {
    let line = |queue: &str, met, missed| {
        let mut line = objective("queues", "share", period, items_figure(met, missed));
        line.scope = vec![("queue".to_owned(), queue.to_owned())];
        line.outcome = if missed == 0 { Outcome::Open } else { Outcome::Missed };
        line.reason = if missed == 0 { ReasonLine::StillRunning } else { ReasonLine::Figure };
        line
    };
    vec![line("billing", 118, 0), line("contracts", 80, 7)]
}

fn by_week(period: &PeriodHead) -> Vec<ObjectiveLine> {
    [("2026-W27", Outcome::Met), ("2026-W28", Outcome::Undecided), ("2026-W34", Outcome::Open)]
        .map(|(week, outcome)| ObjectiveLine {
            period: week.to_owned(),
            outcome,
            reason: match outcome {
                Outcome::Undecided => {
                    ReasonLine::Incomplete(from_to("2026-07-08T00:00:00Z", "2026-07-09T12:00:00Z"))
                }
                Outcome::Open => ReasonLine::StillRunning,
                _ => ReasonLine::Figure,
            },
            ..objective("weekly", "within", period, items_figure(40, 1))
        })
        .into()
}

fn outages(period: &PeriodHead) -> ObjectiveLine {
    let mut figure = time_figure(lasting(1_200, 0, 0), lasting(1, 0, 0), None);
    figure.value = Some(Ratio::whole(4));
    (figure.numerator, figure.denominator) = (Ratio::whole(4), Ratio::one());
    ObjectiveLine {
        unit: Unit::Count,
        goal: Some((Operator::AtMost, Ratio::whole(3))),
        outcome: Outcome::Missed,
        reason: ReasonLine::AlreadyCertain,
        ..objective("outages", "outage-count", period, figure)
    }
}
