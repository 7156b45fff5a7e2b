/// The agreement around the examples: what they name.
pub(super) const FRAME: &str = "\
abide: 1
id: examples
parties:
  maker: { role: provider, name: Maker }
  taker: { role: customer, name: Taker, places: { door: { address: 1 Front St } } }
term: { starts: 2026-01-01, lasts: 1 year, timezone: UTC, currency: EUR }
services: { app: { name: App, fee: 100.00 EUR per month } }
deliveries: { packs: { item: Packs, quantity: \">= 50 per month\", every: week, due: mon 17:00, places: [door] } }
evidence: { iso-27001: { standard: ISO 27001, shown-by: Certificate } }
objectives:
";

/// Each measure with an objective that uses it, in the order of the grammar.
pub(super) const EXAMPLES: [(&str, &str); 42] = [
    ("within", "measure: { within: { clock: response } }, limit: 4 hours, goal: \">= 95%\""),
    ("share", "measure: { share: { of: tickets, good: { outcome: success } } }, goal: \">= 90%\""),
    ("count", "measure: { count: { of: tickets } }, goal: \"<= 300\""),
    (
        "statistic",
        "measure: { statistic: { of: tickets, clock: resolution, take: p95 } }, goal: \"<= 8 hours\"",
    ),
    ("availability", "measure: { availability: { lasting: \">= 1 minute\" } }, goal: \">= 99.9%\""),
    ("downtime", "measure: downtime, goal: \"<= 52 minutes 36 seconds\""),
    ("outage-count", "measure: outage-count, goal: \"<= 3\""),
    ("longest-outage", "measure: longest-outage, goal: \"<= 4 hours\""),
    ("mttr", "measure: mttr, goal: \"<= 4 hours\""),
    ("mtbf", "measure: { mtbf: { between: up-time } }, goal: \">= 500 hours\""),
    ("sum", "measure: { sum: { of: deals, field: value } }, goal: \">= 10000.00 EUR\""),
    (
        "ratio",
        "measure: { ratio: { good: { of: requests, field: good }, total: { of: requests, field: total } } }, goal: \">= 99.9%\"",
    ),
    (
        "slot-share",
        "measure: { slot-share: { slot: 5 minutes, good: \">= 95%\", empty: good } }, goal: \">= 99%\"",
    ),
    ("slot-mean", "measure: { slot-mean: { slot: 5 minutes, empty: good } }, goal: \">= 99.9%\""),
    (
        "service-level",
        "measure: { service-level: { variant: short-ignored, short: 5 seconds } }, limit: 20 seconds, goal: \">= 80%\"",
    ),
    ("abandonment", "measure: abandonment, goal: \"<= 5%\""),
    ("speed-of-answer", "measure: speed-of-answer, goal: \"<= 30 seconds\""),
    ("time-to-abandon", "measure: { time-to-abandon: { take: median } }, goal: \">= 30 seconds\""),
    ("handle-time", "measure: { handle-time: { wrap: false } }, goal: \"<= 5 minutes\""),
    ("transfer-rate", "measure: transfer-rate, goal: \"<= 10%\""),
    ("occupancy", "measure: occupancy, goal: \"<= 85%\""),
    ("csat", "measure: { csat: { good: \">= 4\", scale: 5 } }, goal: \">= 85%\""),
    ("first-call-resolution", "measure: { first-call-resolution: { window: 7 days } }, goal: \">= 75%\""),
    ("self-service-rate", "measure: { self-service-rate: { of: calls } }, goal: \">= 20%\""),
    ("forecast-ratio", "measure: { forecast-ratio: { of: calls } }, goal: \"<= 110%\""),
    ("nps", "measure: nps, goal: \">= 40\""),
    ("lead-volume", "measure: lead-volume, goal: \">= 1000\""),
    (
        "lead-value",
        "measure: { lead-value: { field: title, points: { ceo: 100, director: 50 } } }, goal: \">= 3200\"",
    ),
    ("follow-up-depth", "measure: follow-up-depth, goal: \">= 6\""),
    ("close-rate", "measure: close-rate, goal: \">= 2.5%\""),
    ("deal-size", "measure: deal-size, goal: \">= 4000.00 EUR\""),
    ("marketing-share", "measure: marketing-share, goal: \">= 40%\""),
    ("sales-cycle", "measure: sales-cycle, goal: \"<= 720 hours\""),
    ("delivered", "measure: { delivered: { delivery: packs } }, goal: \">= 600\""),
    ("on-time", "measure: { on-time: { delivery: packs } }, goal: \">= 95%\""),
    ("in-full", "measure: { in-full: { delivery: packs } }, goal: \">= 95%\""),
    ("evidence-valid", "measure: { evidence-valid: { evidence: all } }, goal: \"= 100%\""),
    ("resolved-count", "measure: resolved-count, goal: \">= 100\""),
    ("backlog", "measure: { backlog: { older-than: 72 hours } }, goal: \"<= 10\""),
    ("reopen-rate", "measure: reopen-rate, goal: \"<= 5%\""),
    ("escalation-rate", "measure: escalation-rate, goal: \"<= 10%\""),
    ("first-contact-resolution", "measure: first-contact-resolution, goal: \">= 70%\""),
];
