use abide_report::chart::{Axis, Mark, PeriodPoint, PeriodTrend, Steps};

use crate::page::{Page, Sample};

pub(crate) fn samples(page: &Page) -> Vec<Sample> {
    use Mark::{Met, Missed, Open, Undecided};
    let year = [
        (Some(0.9998), Met),
        (Some(0.9996), Met),
        (Some(0.9982), Missed),
        (Some(0.9999), Met),
        (None, Undecided),
        (Some(0.9997), Met),
        (Some(0.99951), Undecided),
        (Some(1.0), Met),
        (Some(0.9989), Missed),
        (Some(0.9994), Met),
        (Some(0.9997), Met),
        (Some(0.9993), Open),
    ];
    let goals = |at: usize| Some(if at < 8 { 0.9995 } else { 0.999 });
    let long: Vec<_> = (0..60)
        .map(|at| {
            (Some(0.95 + 0.05 * f64::from(at * 37 % 60) / 60.0), if at * 37 % 60 < 12 { Missed } else { Met })
        })
        .collect();
    vec![
        page.sample("trend of shares", shares(page, "trend", &year, goals, true)),
        page.sample("trend, 60 periods", shares(page, "trend60", &long, |_| Some(0.96), false)),
        page.sample(
            "trend, far from the whole",
            shares(
                page,
                "trend-low",
                &[(Some(0.4), Missed), (Some(0.9), Met), (Some(0.0), Missed)],
                |_| Some(0.8),
                false,
            ),
        ),
        page.sample(
            "trend, all at the whole",
            shares(page, "trend-flat", &[(Some(1.0), Met); 5], |_| Some(0.999), false),
        ),
        page.sample(
            "trend, one period",
            shares(page, "trend1", &[(Some(0.9991), Met)], |_| Some(0.999), false),
        ),
        page.sample(
            "trend, no figures",
            shares(page, "trend-none", &[(None, Undecided), (Some(f64::NAN), Open)], |_| None, false),
        ),
        page.sample("trend, empty", shares(page, "trend0", &[], |_| None, false)),
        page.sample("trend of durations", durations(page)),
    ]
}

fn shares(
    page: &Page,
    id: &str,
    values: &[(Option<f64>, Mark)],
    goal: impl Fn(usize) -> Option<f64>,
    warn: bool,
) -> String {
    let percent = |share: f64, decimals: usize| page.percent(share, decimals.saturating_sub(2));
    let point = |(at, (value, mark)): (usize, &(Option<f64>, Mark))| {
        let month = page.month(at);
        let text =
            value.filter(|value| value.is_finite()).map_or(String::new(), |value| page.percent(value, 2));
        PeriodPoint {
            label: page.say(&month, &month),
            tooltip: page.say(&format!("{month} 2026: {text}"), &format!("{month} 1405: {text}")),
            value: *value,
            value_text: page.say(&text, &text),
            goal: goal(at),
            warn: goal(at).filter(|_| warn).map(|goal| goal + 0.0002),
            mark: *mark,
        }
    };
    let trend = PeriodTrend {
        caption: page.caption(id, "Availability by month", "دسترس‌پذیری ماه به ماه"),
        points: values.iter().enumerate().map(point).collect(),
        axis: Axis { format: &percent, steps: Steps::Decimal, ceiling: Some(1.0) },
        goal_text: page.quiet("Goal", "هدف"),
        warn_text: page.quiet("Warning", "هشدار"),
        words: page.marks(),
    };
    trend.svg(page.direction())
}

fn durations(page: &Page) -> String {
    let format = |seconds: f64, _: usize| page.duration(seconds);
    let point = |(at, seconds): (usize, f64)| {
        let month = page.month(at);
        let text = page.duration(seconds);
        PeriodPoint {
            label: page.say(&month, &month),
            tooltip: page.say(&format!("{month}: {text}"), &format!("{month}: {text}")),
            value: Some(seconds),
            value_text: page.say(&text, &text),
            goal: Some(14_400.0),
            warn: None,
            mark: if seconds > 14_400.0 { Mark::Missed } else { Mark::Met },
        }
    };
    let values = [9000.0, 12_600.0, 15_300.0, 8040.0, 0.0, 13_980.0];
    let trend = PeriodTrend {
        caption: page.caption("trend-time", "Mean time to resolve", "میانگین زمان حل"),
        points: values.into_iter().enumerate().map(point).collect(),
        axis: Axis { format: &format, steps: Steps::Seconds, ceiling: None },
        goal_text: page.say("At most 4 h", "حداکثر 4 ساعت"),
        warn_text: String::new(),
        words: page.marks(),
    };
    trend.svg(page.direction())
}
