use abide_report::chart::{Axis, HeatCell, HeatMap, Steps, Waterfall, WaterfallPoint};

use crate::page::{Page, Sample};

pub(crate) fn samples(page: &Page) -> Vec<Sample> {
    let week = |row: usize, column: usize| {
        let busy: u64 = if (8..18).contains(&column) && row < 5 { 12 } else { 1 };
        (busy * (row as u64 * 7 + column as u64 * 5 + 3)) % (busy * 5 + 4)
    };
    let leads = |at: usize| at as f64 * 100.0 / 30.0;
    vec![
        page.sample("heat map, a week", heat(page, "heat", (7, 24), week)),
        page.sample("heat map, all zero", heat(page, "heat-zero", (2, 6), |_, _| 0)),
        page.sample("heat map, one cell", heat(page, "heat1", (1, 1), |_, _| 1)),
        page.sample(
            "heat map, huge",
            heat(page, "heat-huge", (3, 12), |row, column| (row * column) as u64 * 100_000_000_000),
        ),
        page.sample(
            "heat map, many columns",
            heat(page, "heat-many", (4, 90), |row, column| (row * 31 + column * 17) as u64 % 40),
        ),
        page.sample("heat map, empty", heat(page, "heat0", (0, 0), |_, _| 0)),
        page.sample(
            "waterfall",
            waterfall(
                page,
                "fall",
                31,
                |at| leads(at) * (0.55 + 0.012 * at as f64) + 5.0 * (at % 3) as f64,
                Some(18.4),
            ),
        ),
        page.sample("waterfall, one", waterfall(page, "fall1", 1, |_| 40.0, Some(0.0))),
        page.sample("waterfall, zero", waterfall(page, "fall-zero", 10, |_| 0.0, Some(100.0))),
        page.sample("waterfall, negative", waterfall(page, "fall-neg", 12, |at| -3.0 * at as f64, None)),
        page.sample("waterfall, huge", waterfall(page, "fall-huge", 12, |at| 1e12 * at as f64, Some(6.0))),
        page.sample("waterfall, empty", waterfall(page, "fall0", 0, |_| 0.0, None)),
    ]
}

fn heat(
    page: &Page,
    id: &str,
    (rows, columns): (usize, usize),
    count: impl Fn(usize, usize) -> u64,
) -> String {
    let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let persian = ["شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه"];
    let format = |value: f64, decimals: usize| page.number(value, decimals);
    let cell = |row: usize, column: usize| {
        let count = count(row, column);
        let text = page.number(count as f64, 0);
        HeatCell {
            count,
            tooltip: page.say(&format!("{text} tickets"), &format!("{text} درخواست")),
            text: page.say(&text, &text),
        }
    };
    let chart = HeatMap {
        caption: page.caption(id, "Tickets by weekday and hour", "درخواست‌ها به تفکیک روز و ساعت"),
        rows: (0..rows).map(|row| page.say(english[row], persian[row])).collect(),
        columns: (0..columns)
            .map(|hour| page.number(hour as f64, 0))
            .map(|hour| page.say(&hour, &hour))
            .collect(),
        cells: (0..rows).map(|row| (0..columns).map(|column| cell(row, column)).collect()).collect(),
        format: &format,
    };
    chart.svg(page.direction())
}

fn waterfall(
    page: &Page,
    id: &str,
    days: usize,
    actual: impl Fn(usize) -> f64,
    today: Option<f64>,
) -> String {
    let format = |value: f64, decimals: usize| page.number(value, decimals);
    let now = today.map_or(days, |today| today as usize);
    let day = |at: usize| {
        let date = (page.number(at as f64 + 1.0, 0), page.month(3));
        WaterfallPoint {
            label: page.say(&format!("{} {}", date.0, date.1), &format!("{} {}", date.0, date.1)),
            tooltip: page.say(&format!("day {}", date.0), &format!("روز {}", date.0)),
            goal: Some(at as f64 * 10.0),
            actual: (at <= now).then(|| actual(at)),
            projection: (at > now).then(|| actual(now) * at as f64 / now.max(1) as f64),
        }
    };
    let chart = Waterfall {
        caption: page.caption(id, "Leads so far", "سرنخ‌ها تا امروز"),
        points: (0..days).map(day).collect(),
        axis: Axis { format: &format, steps: Steps::Decimal, ceiling: None },
        today,
        today_text: page.quiet("Today", "امروز"),
        goal_text: page.quiet("Goal", "هدف"),
        actual_text: page.quiet("Actual", "واقعی"),
        projection_text: page.quiet("Projection", "پیش‌بینی"),
    };
    chart.svg(page.direction())
}
