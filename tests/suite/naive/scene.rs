//! Where and when random calendars are tried: around clock changes of all kinds, and on ordinary days.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::rc::Rc;

use abide_time::Instant;

use super::calendar::{Calendar, DAY, Hours, Span, Wall};
use super::trial::Draw;

/// A zone, an instant around which to look, how far, and in what steps.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scene {
    pub(super) zone: &'static str,
    moment: &'static str,
    pub(super) reach: i64,
    pub(super) step: i64,
}

const fn coarse(zone: &'static str, moment: &'static str) -> Scene {
    Scene { zone, moment, reach: 5 * DAY / 2, step: 900 }
}

/// Zones with changes of an hour, half an hour and two; at midnight, a minute after it, and of a whole day.
pub(super) const SCENES: [Scene; 18] = [
    coarse("UTC", "2026-02-28T12:00:00Z"),
    coarse("Europe/Berlin", "2026-03-29T01:00:00Z"),
    coarse("Europe/Berlin", "2026-10-25T01:00:00Z"),
    coarse("America/New_York", "2026-03-08T07:00:00Z"),
    coarse("America/New_York", "2026-11-01T06:00:00Z"),
    coarse("Asia/Tehran", "2022-03-21T20:30:00Z"),
    coarse("Asia/Tehran", "2022-09-21T19:30:00Z"),
    coarse("America/Sao_Paulo", "2015-10-18T03:00:00Z"),
    coarse("America/Sao_Paulo", "2016-02-21T02:00:00Z"),
    coarse("Australia/Lord_Howe", "2026-04-04T15:00:00Z"),
    coarse("Australia/Lord_Howe", "2026-10-03T15:30:00Z"),
    coarse("Antarctica/Troll", "2026-03-29T01:00:00Z"),
    coarse("Pacific/Apia", "2011-12-30T10:00:00Z"),
    coarse("Asia/Kathmandu", "2026-12-31T18:15:00Z"),
    Scene::fine("America/St_Johns", "2006-04-02T03:31:00Z", 60),
    Scene::fine("America/St_Johns", "2006-10-29T02:31:00Z", 60),
    Scene::fine("Europe/Berlin", "2026-03-29T01:00:00Z", 1),
    Scene::fine("America/New_York", "2026-11-01T06:00:00Z", 1),
];

/// Zones of the parts of a combined calendar.
const OTHER_ZONES: [&str; 3] = ["UTC", "Asia/Tokyo", "Asia/Kathmandu"];

/// By zone, moment and step.
type Walls = HashMap<(&'static str, i64, i64), Rc<Wall>>;

thread_local! {
    static WALLS: RefCell<Walls> = RefCell::default();
}

impl Scene {
    /// Whole minutes or seconds, close around a change that is on none of the quarters of an hour.
    pub(super) const fn fine(zone: &'static str, moment: &'static str, step: i64) -> Scene {
        Scene { zone, moment, reach: 720 * step, step }
    }

    pub(super) fn moment(&self) -> i64 {
        self.moment.parse::<Instant>().unwrap().us() / 1_000_000
    }

    /// The time of the model: it knows nothing before and after.
    pub(super) fn span(&self) -> Span {
        let day = self.moment().div_euclid(DAY) * DAY;
        let days = if self.step < 900 { (2, 3) } else { (7, 35) };
        (day - days.0 * DAY, day + days.1 * DAY)
    }

    pub(super) fn wall(&self, zone: &'static str) -> Rc<Wall> {
        let new = || Rc::new(Wall::new(zone, self.span(), usize::try_from(self.step).unwrap()));
        WALLS.with_borrow_mut(|walls| {
            walls.entry((zone, self.moment(), self.step)).or_insert_with(new).clone()
        })
    }

    /// An instant near the moment, on a step.
    pub(super) fn instant(&self, draw: &mut Draw) -> i64 {
        let steps = self.reach / self.step;
        self.moment() + (draw.below(2 * steps) - steps) * self.step
    }

    /// A local day near the moment.
    fn day(&self, draw: &mut Draw) -> i64 {
        self.moment().div_euclid(DAY) + draw.below(6) - 2
    }

    /// A time of the day: often near what the clocks show at the moment.
    fn clock(&self, draw: &mut Draw, zone: &'static str) -> i64 {
        if draw.chance(40) {
            let near = self.wall(zone).shows(self.moment()) + (draw.below(25) - 12) * self.step.max(300);
            near.rem_euclid(DAY)
        } else {
            draw.below(DAY / 1800) * 1800 + draw.below(1800 / self.step) * self.step * draw.below(2)
        }
    }

    fn range(&self, draw: &mut Draw, zone: &'static str) -> Span {
        let end = self.clock(draw, zone);
        (self.clock(draw, zone), if end == 0 && draw.chance(50) { DAY } else { end })
    }

    pub(super) fn hours(&self, draw: &mut Draw, zone: &'static str) -> Hours {
        let mut hours = Hours { holiday_covers_shift: draw.chance(25), ..Hours::default() };
        for _ in 0..1 + draw.below(3) {
            let range = self.range(draw, zone);
            let first = draw.below(7);
            hours.weekly.extend((0..1 + draw.below(7)).map(|more| ((first + more) % 7, range)));
        }
        if draw.chance(50) {
            // Mostly open, so that more than waiting happens.
            let wide = draw.pick(&[(0, DAY), (6 * 3600, 22 * 3600), (20 * 3600, 18 * 3600)]);
            hours.weekly.extend((0..7).map(|day| (day, wide)));
        }
        if draw.chance(30) {
            let first = draw.below(7);
            hours.breaks.push((first, self.range(draw, zone)));
        }
        for _ in 0..draw.below(3) {
            hours.break_days.push((self.day(draw), self.range(draw, zone)));
        }
        // Samoa left out a whole date. A night shift that would end on it ends a day later, and which holiday takes
        // that tail nobody has decided.
        let leaves_out_a_date = zone == "Pacific/Apia";
        hours.holidays = (0..draw.below(4)).map(|_| self.day(draw)).filter(|_| !leaves_out_a_date).collect();
        for _ in 0..draw.below(3) {
            let ranges = (0..draw.below(3)).map(|_| self.range(draw, zone)).collect();
            hours.dated.insert(self.day(draw), ranges);
        }
        hours
    }

    /// A calendar, and the entries of `calendars:` that say the same; it is the last of them.
    pub(super) fn calendar(&self, draw: &mut Draw, id: &str) -> (Calendar, String) {
        let kind = if draw.chance(70) { 0 } else { 1 + draw.below(2) };
        let zones = [self.zone, if kind == 0 { self.zone } else { draw.pick(&OTHER_ZONES) }];
        let count = if kind == 0 { 1 } else { 2 };
        let mut text = String::new();
        let mut parts = Vec::new();
        for (place, zone) in zones.into_iter().enumerate().take(count) {
            let hours = self.hours(draw, zone);
            let name = if count == 1 { id.to_owned() } else { format!("{id}-{place}") };
            writeln!(text, "  {name}: {}", hours_text(&hours, zone)).unwrap();
            parts.push((self.wall(zone), hours));
        }
        if count == 2 {
            let key = if kind == 1 { "any-of" } else { "all-of" };
            writeln!(text, "  {id}: {{ {key}: [{id}-0, {id}-1] }}").unwrap();
        }
        (Calendar { wall: self.wall(self.zone), parts, all: kind == 2 }, text)
    }
}

pub(super) fn date(day: i64) -> String {
    Instant::from_seconds(day * DAY).to_string()[..10].to_owned()
}

fn clock_text(clock: i64) -> String {
    format!("{:02}:{:02}:{:02}", clock / 3600, clock / 60 % 60, clock % 60)
}

fn ranges_text<'r>(ranges: impl Iterator<Item = &'r Span>) -> String {
    let texts = ranges.map(|(start, end)| format!("\"{}-{}\"", clock_text(*start), clock_text(*end)));
    format!("[{}]", texts.collect::<Vec<_>>().join(", "))
}

/// Each key once, with all its ranges.
fn by_key(rules: &[(i64, Span)], key: impl Fn(i64) -> String) -> Vec<String> {
    let mut keys: Vec<i64> = rules.iter().map(|rule| rule.0).collect();
    keys.sort_unstable();
    keys.dedup();
    let ranges = |of: i64| ranges_text(rules.iter().filter(move |rule| rule.0 == of).map(|rule| &rule.1));
    keys.into_iter().map(|of| format!("{}: {}", key(of), ranges(of))).collect()
}

fn hours_text(hours: &Hours, zone: &str) -> String {
    let weekday =
        |day: i64| ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][usize::try_from(day).unwrap()].into();
    let mut breaks = by_key(&hours.breaks, weekday);
    breaks.extend(by_key(&hours.break_days, date));
    let mut holidays: Vec<String> = hours.holidays.iter().map(|day| format!("{}: H", date(*day))).collect();
    holidays.sort_unstable();
    holidays.dedup();
    let dated = hours.dated.iter().map(|(day, ranges)| {
        let ranges = if ranges.is_empty() { "closed".to_owned() } else { ranges_text(ranges.iter()) };
        format!("{}: {ranges}", date(*day))
    });
    let maps = [
        ("hours", by_key(&hours.weekly, weekday).join(", ")),
        ("breaks", breaks.join(", ")),
        ("dates", dated.collect::<Vec<_>>().join(", ")),
    ];
    let mut text = format!("{{ timezone: {zone}");
    for (key, entries) in maps.iter().filter(|(_, entries)| !entries.is_empty()) {
        write!(text, ", {key}: {{ {entries} }}").unwrap();
    }
    if !holidays.is_empty() {
        write!(text, ", holidays: {{ dates: {{ {} }} }}", holidays.join(", ")).unwrap();
    }
    text + if hours.holiday_covers_shift { ", holiday-covers: shift }" } else { " }" }
}
