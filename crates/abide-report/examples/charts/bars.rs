use abide_report::chart::{
    Axis, Histogram, HistogramClass, Mark, MoneyByPeriod, MoneyPeriod, ShareBar, ShareBars, Steps,
};

use crate::page::{Page, Sample};

/// A share bar in short: the share, of how many, the goal, the mark.
type Row = (Option<f64>, u32, Option<f64>, Mark);

pub(crate) fn samples(page: &Page) -> Vec<Sample> {
    use Mark::{Met, Missed, Open, Undecided};
    let priorities: [Row; 4] = [
        (Some(0.9821), 56, Some(0.95), Met),
        (Some(0.8912), 147, Some(0.95), Missed),
        (Some(0.9312), 640, Some(0.9), Undecided),
        (None, 0, Some(0.8), Open),
    ];
    let close: Vec<Row> = [0.9991, 0.9999, 0.9987, 1.0, 0.99951]
        .into_iter()
        .map(|share| (Some(share), 8640, Some(0.9995), if share < 0.9995 { Missed } else { Met }))
        .collect();
    let many = |count: u32| -> Vec<Row> {
        let share = |at: u32| f64::from(60 + at * 37 % 41) / 100.0;
        let mark = |at: u32| if share(at) < 0.8 { Missed } else { Met };
        (0..count).map(|at| (Some(share(at)), 20 + at, Some(0.8), mark(at))).collect()
    };
    vec![
        page.sample("bars by priority", shares(page, "bars", &priorities)),
        page.sample("bars near the whole", shares(page, "bars-close", &close)),
        page.sample("bars, 24", shares(page, "bars24", &many(24))),
        page.sample("bars, 300", shares(page, "bars300", &many(300))),
        page.sample("bars, one", shares(page, "bars1", &[(Some(0.5), 2, None, Open)])),
        page.sample("bars, all zero", shares(page, "bars-zero", &[(Some(0.0), 9, Some(0.9), Missed); 3])),
        page.sample("bars, empty", shares(page, "bars0", &[])),
        page.sample("histogram", histogram(page, "hist", &[4, 18, 41, 22, 9, 3, 0, 2], Some(4.0))),
        page.sample("histogram, limit inside a class", histogram(page, "hist-in", &[1, 2, 1, 1], Some(2.5))),
        page.sample("histogram, one", histogram(page, "hist1", &[1], Some(1.0))),
        page.sample("histogram, all zero", histogram(page, "hist-zero", &[0, 0, 0], None)),
        page.sample(
            "histogram, huge",
            histogram(page, "hist-huge", &[1_000_000_000_000, 4, u64::MAX], Some(0.0)),
        ),
        page.sample("histogram, empty", histogram(page, "hist0", &[], None)),
        page.sample(
            "money",
            money(page, "money", &[1200.0, 0.0, 3400.0, -800.0, 5000.0, 2100.0], Some(5000.0)),
        ),
        page.sample("money, negative only", money(page, "money-neg", &[-10.0, -35.0], None)),
        page.sample("money, one", money(page, "money1", &[0.0], None)),
        page.sample("money, huge", money(page, "money-huge", &[1e12, -2.5e11, f64::INFINITY, 7e11], None)),
        page.sample(
            "money, 48 periods",
            money(
                page,
                "money48",
                &many(48).iter().map(|row| f64::from(row.1) * 1000.0).collect::<Vec<_>>(),
                None,
            ),
        ),
        page.sample("money, empty", money(page, "money0", &[], None)),
    ]
}

fn shares(page: &Page, id: &str, rows: &[Row]) -> String {
    let percent = |share: f64, decimals: usize| page.percent(share, decimals.saturating_sub(2));
    let more = |left: usize| {
        let left = page.number(left as f64, 0);
        page.quiet(&format!("and {left} more"), &format!("و {left} مورد دیگر"))
    };
    let bar = |(at, (value, of, goal, mark)): (usize, &Row)| {
        let english = [
            "Critical",
            "High",
            "Medium & everything else that is waiting for a part",
            "Low <script>alert(1)</script>",
            "Customer",
        ];
        let persian = [
            "بحرانی",
            "زیاد",
            "متوسط و هر چیز دیگری که در انتظار قطعه است",
            "کم \u{2068}<script>\u{2069}",
            "مشتری",
        ];
        let name = page.number(at as f64 + 1.0, 0);
        let say = |english: &str, persian: &str| {
            if at < 60 { page.say(english, persian) } else { page.quiet(english, persian) }
        };
        let label = if rows.len() > 5 {
            say(&format!("Customer {name}"), &format!("مشتری {name}"))
        } else {
            say(english[at % 5], persian[at % 5])
        };
        let text = value.map_or("–".to_owned(), |share| page.percent(share, 2));
        let (of_text, n) =
            (page.number(f64::from(*of), 0), page.number((value.unwrap_or(0.0) * f64::from(*of)).round(), 0));
        ShareBar {
            tooltip: format!("{label}: {text}"),
            label,
            value: *value,
            value_text: say(&text, &text),
            count_text: say(&format!("{n} of {of_text}"), &format!("{n} از {of_text}")),
            goal: *goal,
            mark: *mark,
        }
    };
    let chart = ShareBars {
        caption: page.caption(id, "Share within the limit", "سهم در مهلت"),
        bars: rows.iter().enumerate().map(bar).collect(),
        axis: Axis { format: &percent, steps: Steps::Decimal, ceiling: Some(1.0) },
        goal_text: page.quiet("Goal", "هدف"),
        more: &more,
        words: page.marks(),
    };
    chart.svg(page.direction())
}

fn histogram(page: &Page, id: &str, counts: &[u64], limit: Option<f64>) -> String {
    let format = |value: f64, decimals: usize| page.number(value, decimals);
    let class = |(at, count): (usize, &u64)| {
        let (from, to) = (page.number(at as f64, 0), page.number(at as f64 + 1.0, 0));
        let text = page.number(*count as f64, 0);
        HistogramClass {
            label: page.say(&format!("{from}–{to} h"), &format!("{from} تا {to} ساعت")),
            tooltip: page.say(&format!("{from} to {to} h: {text}"), &format!("{from} تا {to} ساعت: {text}")),
            count: *count,
            count_text: page.say(&text, &text),
            beyond: if limit.is_some_and(|limit| at as f64 >= limit) { *count } else { 0 },
        }
    };
    let chart = Histogram {
        caption: page.caption(id, "Time to resolve", "زمان حل"),
        classes: counts.iter().enumerate().map(class).collect(),
        format: &format,
        limit,
        limit_text: page.quiet("Limit 4 h", "مهلت 4 ساعت"),
        within_text: page.quiet("within the limit", "در مهلت"),
        beyond_text: page.quiet("beyond the limit", "فراتر از مهلت"),
    };
    chart.svg(page.direction())
}

fn money(page: &Page, id: &str, amounts: &[f64], cap: Option<f64>) -> String {
    let format = |value: f64, _: usize| page.money(value);
    let period = |(at, amount): (usize, &f64)| {
        let month = page.month(at);
        let known = amount.is_finite();
        let text = if known { page.money(*amount) } else { "?".to_owned() };
        MoneyPeriod {
            label: page.say(&month, &month),
            tooltip: page.say(&format!("{month}: {text}"), &format!("{month}: {text}")),
            amount: Some(*amount),
            amount_text: page.say(&text, &text),
        }
    };
    let chart = MoneyByPeriod {
        caption: page.caption(id, "Credits by month", "اعتبار ماه به ماه"),
        periods: amounts.iter().enumerate().map(period).collect(),
        format: &format,
        cap,
        cap_text: page.quiet("Cap", "سقف"),
    };
    chart.svg(page.direction())
}
