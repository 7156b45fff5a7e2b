//! An independent model of what an agreement means, in seconds since 1970, of which days are counted too. It lists the
//! open seconds one by one (or ticks of some seconds, for speed) and asks of each whether it counts. It knows no
//! timetable and no set of intervals, and asks the time library only what the clocks of a zone show.

pub(super) const DAY: i64 = 86_400;
pub(super) type Span = (i64, i64);
pub(super) type Ticks = std::collections::BTreeSet<i64>;
/// What a rule of opening hours says, for which day or weekday (0 to 6 from Monday), and from when to when. It says
/// `hours`, `breaks`, `dates`, `closed`, or what a holiday covers: its `date` or its `shift`.
pub(super) type Rule = (&'static str, i64, Span);
/// Priority (none: all others, which come first), open ticks, limit in `seconds`, `business days` or `calendar days`.
pub(super) type Terms = (Option<&'static str>, Ticks, Option<(i64, &'static str)>);
/// Instant, the source's sequence, event, whether it is a state, the priority it says, its place by id.
pub(super) type Event = (i64, Option<i64>, &'static str, bool, Option<&'static str>, usize);

/// A clock: the events that start, resume, pause, cancel, reset and stop it, weakest first, and its other keys.
pub(super) struct Clock {
    pub kinds: [Vec<&'static str>; 6],
    pub each: bool,
    pub reopened: (&'static str, i64),
    pub changed: &'static str,
    pub terms: Vec<Terms>,
}

/// A run: the ticks that counted, stops with how many that were, the place of its terms, when they were carried over.
#[derive(Clone, Default)]
pub(super) struct Run {
    pub started: i64,
    pub counted: Vec<i64>,
    pub stops: Vec<(i64, usize)>,
    pub end: Option<(&'static str, i64)>,
    pub over: Option<i64>,
    pub due: Option<i64>,
    terms: usize,
    carried: Option<i64>,
}

/// What is asked of outages: states with their percent down and resources; lines that each count, of how many and which
/// resources must be up; the unit in which pieces count, and what is added before cutting to it.
pub(super) struct Question {
    pub states: Vec<(Ticks, i64, Vec<usize>)>,
    pub lines: Vec<(usize, Vec<usize>)>,
    pub unknown: Ticks,
    pub policy: (&'static str, i64),
    pub lasting: i64,
    pub measured: Ticks,
    pub removed: Ticks,
    pub good: Ticks,
    pub unit: Span,
}

/// A zone, the span of time that is walked, and the length of a tick.
pub(super) struct Walk(pub(super) jiff::tz::TimeZone, pub(super) Span, pub(super) usize);

impl Walk {
    pub(super) fn ticks(&self, from: i64, to: i64) -> impl Iterator<Item = i64> {
        (from.max(self.1.0)..to.min(self.1.1)).step_by(self.2)
    }
    /// What the clocks show.
    pub(super) fn shown(&self, s: i64) -> i64 {
        s + i64::from(self.0.to_offset(jiff::Timestamp::from_second(s).unwrap()).seconds())
    }
    /// When the clocks show a time first; one that a change leaves out moves forward by the gap.
    fn at(&self, time: i64) -> i64 {
        let [before, after] = [-DAY, DAY].map(|near| 2 * time + near - self.shown(time + near));
        if self.shown(before) != time && self.shown(after) == time { after } else { before }
    }
    /// The open ticks of a calendar.
    pub(super) fn open(&self, rules: &[Rule]) -> Ticks {
        let says = |what: &str, day: i64| rules.iter().any(|rule| rule.0 == what && rule.1 == day);
        let dated = |day: i64| says("dates", day) || says("closed", day);
        let ticks = |holds: &dyn Fn(&str, i64) -> bool| -> Ticks {
            let days = self.1.0 / DAY - 2..self.1.1 / DAY + 2;
            let all = days.flat_map(|day| rules.iter().map(move |rule| (day, *rule)));
            let on = all.filter(|(day, rule)| holds(rule.0, *day) && [*day, (day + 3) % 7].contains(&rule.1));
            let spans = on.map(|(day, (_, _, (start, end)))| {
                [start, if end <= start { end + DAY } else { end }].map(|time| self.at(day * DAY + time))
            });
            spans.flat_map(|[from, to]| self.ticks(from, to)).collect()
        };
        let weekly = ticks(&|what, day| what == "hours" && !dated(day) && !says("shift", day));
        let holidays = ticks(&|what, day| what == "date" && !dated(day));
        &(&(&weekly - &holidays) | &ticks(&|what, _| what == "dates")) - &ticks(&|what, _| what == "breaks")
    }
    /// Open while any of two parts is (`any-of`), or while both are.
    pub(super) fn joined(key: &str, one: &Ticks, other: &Ticks) -> Ticks {
        if key == "any-of" { one | other } else { one & other }
    }
    /// How many open ticks a limit is, from a start on.
    fn budget(&self, open: &Ticks, (count, unit): (i64, &str), start: i64) -> usize {
        let (now, today) = (self.shown(start), self.shown(start) / DAY);
        let opens = |day: i64| open.range(self.at(day * DAY)..self.at((day + 1) * DAY)).next().is_some();
        let mut days = (1..30).filter(|days| unit == "calendar days" || opens(today + days));
        let mut ends = || self.at(now + days.nth(count as usize - 1).unwrap() * DAY);
        if unit == "seconds" { count as usize / self.2 } else { open.range(start..ends()).count() }
    }
    /// Lets a run count where nothing stands still. Once over, it stays over the limit that it broke.
    fn count(&self, clock: &Clock, still: &Ticks, (from, to): Span, run: &mut Run) {
        let (_, open, limit) = &clock.terms[run.terms];
        run.counted.extend(open.range(from..to).filter(|s| !still.contains(s)));
        if run.over.is_none() {
            let budget = limit.map_or(usize::MAX, |limit| self.budget(open, limit, run.started));
            let known = |s: i64| s.max(run.carried.unwrap_or(s));
            let of_nothing = run.carried.or(run.counted.first().copied());
            let with = |last: usize| run.counted.get(last).map(|s| known(s + self.2 as i64));
            run.due = budget.checked_sub(1).map_or(of_nothing, with);
            run.over = run.counted.get(budget).map(|s| known(*s));
        }
    }
    /// The runs on an item until now; what is due is looked for until the end of the walk.
    pub(super) fn runs(&self, clock: &Clock, mut events: Vec<Event>, mut still: Ticks, now: i64) -> Vec<Run> {
        let says = |name: &str| clock.kinds.each_ref().map(|kind| kind.contains(&name));
        let rank = |name: &str| says(name).iter().rposition(|is| *is).max((name == "reopened").then_some(1));
        events.sort_by_key(|event| (event.0, event.1, rank(event.2), event.5));
        let (mut in_state, mut by_event, mut closed_later, mut priority) = (false, false, false, None);
        let (mut runs, mut run) = (vec![], Run { end: Some(("not begun", 0)), ..Run::default() });
        for (place, &(s, _, name, is_state, said, _)) in events.iter().enumerate() {
            let [starts, resumes, pauses, cancels, resets, stops] = says(name);
            in_state = if is_state { pauses } else { in_state };
            by_event = (by_event || (pauses && !is_state)) && !resumes;
            priority = said.or(priority);
            let terms = clock.terms.iter().rposition(|terms| [None, priority].contains(&terms.0)).unwrap();
            let fresh = Run { started: s, terms, ..Run::default() };
            let mut begins = starts && (clock.each || (!stops && runs.is_empty()));
            if let Some(("stopped", at)) = run.end {
                // What was closed only after the clock had stopped does not start it again.
                closed_later |= name == "resolved" && !stops;
                let ignored = clock.reopened.0 == "ignore within" && s - at <= clock.reopened.1;
                if name == "reopened" && !closed_later && !ignored {
                    (begins, by_event) = (clock.reopened.0 == "new-cycle", false);
                    run.end = run.end.filter(|_| begins);
                    still.extend(self.ticks(at, s));
                }
            }
            let changes = run.end.is_none() && run.terms != terms;
            if changes && clock.changed == "restart" {
                run.end = Some(("superseded", s));
                runs.push(std::mem::replace(&mut run, fresh.clone()));
            } else if changes {
                (run.terms, run.carried) = (terms, (clock.changed == "carry").then_some(s));
                run.counted.retain(|_| clock.changed == "carry");
                self.count(clock, &still, (run.carried.unwrap_or(run.started), s), &mut run);
            }
            if run.end.is_none() {
                let ends = [(stops, "stopped"), (resets, "superseded"), (cancels, "cancelled")];
                run.end = ends.into_iter().find(|end| end.0).map(|end| (end.1, s));
                run.stops.extend(stops.then_some((s, run.counted.len())));
                begins = run.end.is_some() && (begins || (resets && !stops));
                closed_later = false;
            }
            runs.extend(begins.then(|| std::mem::replace(&mut run, fresh)));
            if run.end.is_none() && !in_state && !by_event {
                self.count(clock, &still, (s, events.get(place + 1).map_or(now, |next| next.0)), &mut run);
            }
        }
        runs.push(run);
        for run in &mut runs[1..] {
            let on = run.end.is_none() && !in_state && !by_event;
            let mut ahead = run.clone();
            self.count(clock, &still, (now, if on { self.1.1 } else { now }), &mut ahead);
            run.due = ahead.due.filter(|_| on || run.over.is_some());
            run.end = run.end.or((!on).then_some(("paused", now)));
        }
        runs.split_off(1)
    }
    /// Percent-seconds of downtime and seconds measured; with all unknown time down for the `worst` reading.
    pub(super) fn down_and_measured(&self, asked: &Question, worst: bool) -> Span {
        let ((policy, time), tick, mut down, mut measured) = (asked.policy, self.2 as i64, 0, 0);
        for (needed, resources) in &asked.lines {
            let (mut seen, mut ticks) = (self.1.0 - 1, Vec::<(i64, bool)>::new());
            for s in self.ticks(i64::MIN, i64::MAX) {
                let unknown = asked.unknown.contains(&s);
                seen = if unknown { seen } else { s };
                let carried = if policy == "carry" && s <= seen + time { seen } else { s };
                let guessed = policy == "down" || (worst && ["undecided", "carry"].contains(&policy));
                let least = if unknown && carried == s && guessed { 100 } else { 0 };
                let level = |of: &usize| {
                    let mine = asked.states.iter().filter(|state| state.2.contains(of));
                    let now = mine.filter(|state| state.0.contains(&s) || state.0.contains(&carried));
                    now.map(|state| state.1).fold(least, i64::max)
                };
                let mut levels: Vec<i64> = resources.iter().map(level).collect();
                let level = *levels.select_nth_unstable(needed - 1).1;
                let left_out = policy == "removed" && unknown && level < 100;
                let counts = asked.measured.contains(&s) && !asked.removed.contains(&s) && !left_out;
                measured += i64::from(counts) * tick;
                ticks.push((level, counts && !asked.good.contains(&s)));
            }
            let long = ticks.split(|s| s.0 == 0).filter(|outage| outage.len() as i64 * tick >= asked.lasting);
            for piece in long.flat_map(|outage| outage.split(|s| !s.1)) {
                let whole = (piece.len() as i64 * tick + asked.unit.1) / asked.unit.0 * asked.unit.0 / tick;
                let levels = piece.iter().chain(piece.last().into_iter().cycle()).map(|s| s.0);
                down += levels.take(whole as usize).sum::<i64>() * tick;
            }
        }
        (down, measured)
    }
}
