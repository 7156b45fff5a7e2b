//! An independent model of what an agreement means, in seconds since 1970 (days count from there, Monday is 0). It
//! walks tick by tick and asks of each whether it counts; it knows no timetable and no set of intervals, and asks
//! the time library only what the clocks of a zone show.

use std::collections::BTreeMap;
use std::rc::Rc;

pub(super) const DAY: i64 = 86_400;
pub(super) type Span = (i64, i64);

pub(super) fn inside(spans: &[Span], s: i64) -> bool {
    spans.iter().any(|span| span.0 <= s && s < span.1)
}

/// What the clocks of a zone show tick by tick, and when they show each time first.
pub(super) struct Wall(pub(super) Span, pub(super) usize, Vec<i64>, Vec<i64>);

impl Wall {
    pub(super) fn new(zone: &str, span: Span, step: usize) -> Wall {
        let zone = jiff::tz::TimeZoneDatabase::bundled().get(zone).unwrap();
        let mut shown = Vec::<i64>::new();
        let mut first = vec![i64::MAX; (span.1 - span.0 + 4 * DAY) as usize / step];
        for s in (span.0..span.1).step_by(step) {
            let now = s + i64::from(zone.to_offset(jiff::Timestamp::from_second(s).unwrap()).seconds());
            // A time that a spring change leaves out moves forward by the gap.
            let next = shown.last().map_or(now, |last| last + step as i64);
            for wall in (next.min(now)..=now).step_by(step) {
                let place = &mut first[(wall - span.0 + 2 * DAY) as usize / step];
                *place = (*place).min(s + if wall < now { wall - next } else { 0 });
            }
            shown.push(now);
        }
        Wall(span, step, shown, first)
    }
    pub(super) fn shows(&self, s: i64) -> i64 {
        self.2[(s - self.0.0) as usize / self.1]
    }
    fn at(&self, day: i64, clock: i64) -> i64 {
        let place = (day + 2) * DAY + clock - self.0.0;
        self.3.get(place as usize / self.1).copied().unwrap_or(i64::MAX)
    }
    fn within(&self, s: i64, day: i64, (start, end): Span) -> bool {
        self.at(day, start) <= s && s < self.at(day + i64::from(end <= start), end)
    }
}

/// Opening hours: weekly hours and breaks by weekday, breaks and hours of single days, holidays.
#[derive(Clone, Debug, Default)]
pub(super) struct Hours {
    pub weekly: Vec<(i64, Span)>,
    pub breaks: Vec<(i64, Span)>,
    pub break_days: Vec<(i64, Span)>,
    pub dated: BTreeMap<i64, Vec<Span>>,
    pub holidays: Vec<i64>,
    pub holiday_covers_shift: bool,
}

/// Open whenever any part is (`all`: when all are); without parts always.
#[derive(Clone)]
pub(super) struct Calendar {
    pub wall: Rc<Wall>,
    pub parts: Vec<(Rc<Wall>, Hours)>,
    pub all: bool,
}

impl Hours {
    fn is_open(&self, wall: &Wall, s: i64) -> bool {
        let today = wall.shows(s).div_euclid(DAY);
        let mut days = today - 2..=today + 1;
        let weekly = |rules: &[(i64, Span)], day: i64| {
            rules.iter().any(|rule| (day + 3).rem_euclid(7) == rule.0 && wall.within(s, day, rule.1))
        };
        let holiday = |day: i64| self.holidays.contains(&day) && !self.dated.contains_key(&day);
        let spared = self.holiday_covers_shift
            || !days.clone().any(|day| holiday(day) && wall.within(s, day, (0, DAY)));
        let a_break = self.break_days.iter().any(|rule| wall.within(s, rule.0, rule.1))
            || days.clone().any(|day| weekly(&self.breaks, day));
        let open = days.any(|day| match self.dated.get(&day) {
            Some(hours) => hours.iter().any(|hours| wall.within(s, day, *hours)),
            None => spared && !(self.holiday_covers_shift && holiday(day)) && weekly(&self.weekly, day),
        });
        open && !a_break
    }
}

impl Calendar {
    pub(super) fn is_open(&self, s: i64) -> bool {
        let mut parts = self.parts.iter().map(|(wall, hours)| hours.is_open(wall, s));
        if self.all || self.parts.is_empty() { parts.all(|open| open) } else { parts.any(|open| open) }
    }
    fn open(&self, from: i64, to: i64) -> impl Iterator<Item = i64> {
        (from..to.max(from)).step_by(self.wall.1).filter(|s| self.is_open(*s))
    }
    pub(super) fn elapsed(&self, from: i64, to: i64) -> i64 {
        (self.open(from, to).count() * self.wall.1) as i64
    }
    /// The first instant before `end` at which so much has elapsed; of nothing, the next opening.
    pub(super) fn due(&self, from: i64, budget: i64, end: i64) -> Option<i64> {
        let last = (budget as usize / self.wall.1).checked_sub(1);
        self.open(from, end)
            .nth(last.unwrap_or(0))
            .map(|s| if last.is_none() { s } else { s + self.wall.1 as i64 })
    }
    pub(super) fn budget(&self, limit: Limit, start: i64) -> i64 {
        let (mut day, clock) =
            (self.wall.shows(start).div_euclid(DAY), self.wall.shows(start).rem_euclid(DAY));
        match limit {
            Limit::Time(seconds) => seconds,
            Limit::CalendarDays(days) => self.elapsed(start, self.wall.at(day + days, clock)),
            Limit::BusinessDays(mut days) => {
                while days > 0 && self.wall.at(day + 2, 0) < i64::MAX {
                    day += 1;
                    days -= i64::from(self.elapsed(self.wall.at(day, 0), self.wall.at(day + 1, 0)) > 0);
                }
                let last = self.due(self.wall.at(day, clock), 0, self.wall.0.1).filter(|_| days == 0);
                last.map_or(i64::MAX, |last| self.elapsed(start, last))
            }
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Limit {
    Time(i64),
    BusinessDays(i64),
    CalendarDays(i64),
}
