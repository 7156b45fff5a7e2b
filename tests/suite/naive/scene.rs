//! Where and when random calendars are tried: around clock changes of all kinds, and on ordinary days.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::rc::Rc;

use abide_time::Instant;

use super::model::{DAY, Rule, Span, Ticks, Walk};
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
type Walks = HashMap<(&'static str, i64, i64), Rc<Walk>>;

thread_local! {
    static WALKS: RefCell<Walks> = RefCell::default();
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
    fn span(&self) -> Span {
        let reaches = if self.step < 900 { (8, 14) } else { (3, 14) };
        (self.moment() - reaches.0 * self.reach, self.moment() + reaches.1 * self.reach)
    }

    /// The walk of the model by the clocks of a zone.
    pub(super) fn walk(&self, zone: &'static str) -> Rc<Walk> {
        let new = || {
            let clocks = jiff::tz::TimeZoneDatabase::bundled().get(zone).unwrap();
            Rc::new(Walk(clocks, self.span(), usize::try_from(self.step).unwrap()))
        };
        WALKS.with_borrow_mut(|walks| {
            walks.entry((zone, self.moment(), self.step)).or_insert_with(new).clone()
        })
    }

    /// All ticks of the model.
    pub(super) fn always(&self) -> Ticks {
        self.ticks(self.span())
    }

    /// The ticks of a stretch.
    pub(super) fn ticks(&self, (from, to): Span) -> Ticks {
        (from..to).step_by(usize::try_from(self.step).unwrap()).collect()
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
            let near = self.walk(zone).shown(self.moment()) + (draw.below(25) - 12) * self.step.max(300);
            near.rem_euclid(DAY)
        } else {
            draw.below(DAY / 1800) * 1800 + draw.below(1800 / self.step) * self.step * draw.below(2)
        }
    }

    fn range(&self, draw: &mut Draw, zone: &'static str) -> Span {
        let end = self.clock(draw, zone);
        (self.clock(draw, zone), if end == 0 && draw.chance(50) { DAY } else { end })
    }

    fn rules(&self, draw: &mut Draw, zone: &'static str) -> Vec<Rule> {
        let covers = if draw.chance(25) { "shift" } else { "date" };
        let mut rules = Vec::new();
        for _ in 0..1 + draw.below(3) {
            let range = self.range(draw, zone);
            let first = draw.below(7);
            rules.extend((0..1 + draw.below(7)).map(|more| ("hours", (first + more) % 7, range)));
        }
        if draw.chance(50) {
            // Mostly open, so that more than waiting happens.
            let wide = draw.pick(&[(0, DAY), (6 * 3600, 22 * 3600), (20 * 3600, 18 * 3600)]);
            rules.extend((0..7).map(|day| ("hours", day, wide)));
        }
        if draw.chance(30) {
            let first = draw.below(7);
            rules.push(("breaks", first, self.range(draw, zone)));
        }
        for _ in 0..draw.below(3) {
            rules.push(("breaks", self.day(draw), self.range(draw, zone)));
        }
        // Samoa left out a whole date. A night shift that would end on it ends a day later, and which holiday takes
        // that tail nobody has decided.
        let leaves_out_a_date = zone == "Pacific/Apia";
        for _ in 0..draw.below(4) {
            let day = self.day(draw);
            rules.extend((!leaves_out_a_date).then_some((covers, day, (0, DAY))));
        }
        let mut dated = BTreeMap::<i64, Vec<Span>>::new();
        for _ in 0..draw.below(3) {
            let ranges = (0..draw.below(3)).map(|_| self.range(draw, zone)).collect();
            dated.insert(self.day(draw), ranges);
        }
        for (day, ranges) in dated {
            rules.extend(ranges.is_empty().then_some(("closed", day, (0, DAY))));
            rules.extend(ranges.into_iter().map(|range| ("dates", day, range)));
        }
        rules
    }

    /// When a calendar is open, and the entries of `calendars:` that say the same; it is the last of them.
    pub(super) fn calendar(&self, draw: &mut Draw, id: &str) -> (Ticks, String) {
        if draw.chance(70) {
            let rules = self.rules(draw, self.zone);
            return (
                self.walk(self.zone).open(&rules),
                format!("  {id}: {}\n", rules_text(&rules, self.zone)),
            );
        }
        let key = if draw.below(2) == 0 { "any-of" } else { "all-of" };
        let zones = [self.zone, draw.pick(&OTHER_ZONES)];
        let rules = zones.map(|zone| self.rules(draw, zone));
        let [one, other] = [0, 1].map(|part: usize| self.walk(zones[part]).open(&rules[part]));
        let texts = [0, 1].map(|part: usize| rules_text(&rules[part], zones[part]));
        let text = format!(
            "  {id}-0: {}\n  {id}-1: {}\n  {id}: {{ {key}: [{id}-0, {id}-1] }}\n",
            texts[0], texts[1]
        );
        (Walk::joined(key, &one, &other), text)
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

/// A weekday, or a date.
fn day_text(day: i64) -> String {
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    weekdays.get(usize::try_from(day).unwrap()).map_or_else(|| date(day), |weekday| (*weekday).to_owned())
}

/// What rules of some kinds say, each day once.
fn entries(rules: &[Rule], kinds: &[&str]) -> String {
    let mut days: Vec<(i64, &str)> =
        rules.iter().filter(|rule| kinds.contains(&rule.0)).map(|rule| (rule.1, rule.0)).collect();
    days.sort_unstable();
    days.dedup();
    let entry = |(day, kind): (i64, &str)| {
        let ranges = rules.iter().filter(|rule| (rule.1, rule.0) == (day, kind)).map(|rule| &rule.2);
        let says = match kind {
            "closed" => "closed".to_owned(),
            "date" | "shift" => "H".to_owned(),
            _ => ranges_text(ranges),
        };
        format!("{}: {says}", day_text(day))
    };
    days.into_iter().map(entry).collect::<Vec<_>>().join(", ")
}

fn rules_text(rules: &[Rule], zone: &str) -> String {
    let maps = [("hours", &["hours"][..]), ("breaks", &["breaks"]), ("dates", &["dates", "closed"])];
    let maps = maps.map(|(key, kinds)| (key, entries(rules, kinds)));
    let mut text = format!("{{ timezone: {zone}");
    for (key, entries) in maps.iter().filter(|(_, entries)| !entries.is_empty()) {
        write!(text, ", {key}: {{ {entries} }}").unwrap();
    }
    for covers in ["date", "shift"] {
        let holidays = entries(rules, &[covers]);
        if !holidays.is_empty() {
            write!(text, ", holidays: {{ dates: {{ {holidays} }} }}, holiday-covers: {covers}").unwrap();
        }
    }
    text + " }"
}
