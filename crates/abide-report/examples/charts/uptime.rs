use abide_report::chart::{BudgetBar, BudgetBars, DayState, UptimeDay, UptimeStrip, UptimeWords};

use crate::page::{Page, Sample};

pub(crate) fn samples(page: &Page) -> Vec<Sample> {
    let all = |at: usize| match at {
        7 => DayState::Partly(0.02),
        23 => DayState::Partly(0.35),
        24 => DayState::Down,
        40..45 => DayState::Unknown,
        52 | 53 => DayState::Excluded,
        60..64 => DayState::NoData,
        _ => DayState::Up,
    };
    vec![
        page.sample("strip, 90 days", strip(page, "strip", 90, all)),
        page.sample(
            "strip, a month",
            strip(page, "strip30", 30, |at| match at {
                12 => DayState::Partly(0.5),
                13 => DayState::Partly(f64::NAN),
                20 => DayState::Unknown,
                21 => DayState::Excluded,
                22 => DayState::NoData,
                _ => DayState::Up,
            }),
        ),
        page.sample("strip, one day", strip(page, "strip1", 1, |_| DayState::Down)),
        page.sample("strip, two days", strip(page, "strip2", 2, |_| DayState::Up)),
        page.sample("strip, empty", strip(page, "strip0", 0, |_| DayState::Up)),
        page.sample(
            "budget",
            budget(page, "budget", &[(2592.0, 1900.0), (2592.0, 3110.0), (14400.0, 0.0), (900.0, 900.0)]),
        ),
        page.sample("budget, all kept", budget(page, "budget-kept", &[(2592.0, 300.0), (7200.0, 1900.0)])),
        page.sample(
            "budget, nothing allowed and far over",
            budget(page, "budget-odd", &[(0.0, 0.0), (0.0, 600.0), (600.0, 1e12)]),
        ),
        page.sample("budget, empty", budget(page, "budget0", &[])),
    ]
}

fn strip(page: &Page, id: &str, days: usize, state: impl Fn(usize) -> DayState) -> String {
    let day = |at: usize| {
        let date = (page.number((at % 30 + 1) as f64, 0), page.month(at / 30 + 5));
        let date = if at == 0 || at + 1 == days {
            page.say(&format!("{} {}", date.0, date.1), &format!("{} {}", date.0, date.1))
        } else {
            format!("{} {}", date.0, date.1)
        };
        UptimeDay {
            tooltip: page.say(&format!("{date}: up"), &format!("{date}: برقرار")),
            label: date,
            state: state(at),
        }
    };
    let strip = UptimeStrip {
        caption: page.caption(id, "Availability by day", "دسترس‌پذیری روز به روز"),
        days: (0..days).map(day).collect(),
        words: UptimeWords {
            up: page.quiet("up", "برقرار"),
            partly: page.quiet("down for a part of the day", "بخشی از روز قطع"),
            down: page.quiet("down all day", "تمام روز قطع"),
            unknown: page.quiet("unknown", "نامعلوم"),
            excluded: page.quiet("excluded", "مستثنا"),
            no_data: page.quiet("no data", "بدون داده"),
        },
    };
    strip.svg(page.direction())
}

fn budget(page: &Page, id: &str, rows: &[(f64, f64)]) -> String {
    let names = [
        (
            "Availability of the booking service (API v2.1)",
            "دسترس‌پذیری سامانهٔ رزرو \u{2068}(API v2.1)\u{2069}",
        ),
        ("Availability of payments", "دسترس‌پذیری پرداخت"),
        (
            "Availability of the archive & of a service whose name is so long that nobody could ever write it in one line of a chart",
            "دسترس‌پذیری بایگانی و سامانه‌ای که نامش چنان بلند است که هیچ‌کس نمی‌تواند آن را در یک سطر نمودار بنویسد، هرچقدر هم که بکوشد",
        ),
        ("Mail", "رایانامه"),
    ];
    let bar = |(at, (allowed, used)): (usize, &(f64, f64))| {
        let (have, spent) = (page.duration(*allowed), page.duration(*used));
        BudgetBar {
            label: page.say(names[at].0, names[at].1),
            tooltip: page.say(&format!("{spent} of {have}"), &format!("{spent} از {have}")),
            allowed: *allowed,
            used: *used,
            allowed_text: page.say(&format!("{have} allowed"), &format!("{have} مجاز")),
            used_text: page.say(&format!("{spent} used"), &format!("{spent} مصرف")),
        }
    };
    let bars = BudgetBars {
        caption: page.caption(id, "Downtime allowed and used", "قطعی مجاز و مصرف‌شده"),
        bars: rows.iter().enumerate().map(bar).collect(),
    };
    bars.svg(page.direction())
}
