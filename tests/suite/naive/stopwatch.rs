//! The stopwatch of the model: decisions 7 to 10, tick by tick.

use super::calendar::{Calendar, Limit, Span, inside};

/// How a clock is told: the events that start, resume, pause, cancel, reset and stop it, weakest first.
#[derive(Clone, Debug)]
pub(super) struct Clock {
    pub kinds: [Vec<&'static str>; 6],
    pub each: bool,
    pub reopened: Policy,
    pub changed: Policy,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Policy {
    Resume,
    NewCycle,
    IgnoreWithin(i64),
    Carry,
    Retroactive,
    Restart,
}

/// Instant, the source's sequence, event, whether it is a state, the priority it says, its place by id.
pub(super) type Event = (i64, Option<i64>, &'static str, bool, Option<&'static str>, usize);
/// The terms for a priority: which line, calendar, limit.
pub(super) type Terms = (usize, Option<Calendar>, Option<Limit>);

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum End {
    Running,
    Paused,
    Stopped(i64),
    Cancelled(i64),
    Superseded(i64),
}

pub(super) struct Run {
    pub started: i64,
    pub elapsed: i64,
    pub end: End,
    pub over: Option<i64>,
    pub due: Option<i64>,
    pub stops: Vec<Span>,
    closed: Vec<Span>,
    /// Whether the item was closed only after the clock had stopped.
    spared: bool,
    terms: Terms,
    budget: Option<i64>,
}

impl Run {
    fn new(started: i64, terms: Terms) -> Run {
        let budget = terms.1.as_ref().zip(terms.2).map(|(calendar, limit)| calendar.budget(limit, started));
        let (stops, closed) = (Vec::new(), Vec::new());
        Run {
            started,
            elapsed: 0,
            end: End::Running,
            over: None,
            due: None,
            stops,
            closed,
            spared: false,
            terms,
            budget,
        }
    }
    fn tick(&mut self, s: i64, step: i64) {
        if self.terms.1.as_ref().is_some_and(|calendar| calendar.is_open(s)) {
            let reached = |elapsed: i64| self.budget.is_some_and(|budget| elapsed >= budget);
            self.over = self.over.or(reached(self.elapsed).then_some(s));
            self.due = self.due.or(reached(self.elapsed).then_some(s));
            self.due = self.due.or(reached(self.elapsed + step).then_some(s + step));
            self.elapsed += step;
        }
    }
    fn change(&mut self, now: i64, terms: Terms, policy: Policy, still: &[Span], step: usize) {
        let fresh = Run::new(self.started, terms);
        self.terms = fresh.terms;
        if self.over.is_none() {
            (self.budget, self.due) = (fresh.budget, None);
        }
        if policy == Policy::Carry {
            self.due = self.due.or(self.budget.filter(|budget| self.elapsed >= *budget).map(|_| now));
            self.over = self.over.or(self.budget.filter(|budget| self.elapsed > *budget).map(|_| now));
            return;
        }
        self.elapsed = 0;
        let counts = |run: &Run, s: i64| !inside(still, s) && !inside(&run.closed, s);
        (self.started..now).step_by(step).for_each(|s| {
            if counts(self, s) {
                self.tick(s, step as i64)
            }
        });
    }
}

/// The runs of a clock on an item until an instant; in `still` it stands still, `end` ends the model's time.
pub(super) fn runs(
    clock: &Clock,
    mut events: Vec<Event>,
    terms: &dyn Fn(Option<&str>) -> Terms,
    still: &[Span],
    (until, end): Span,
    step: usize,
) -> Vec<Run> {
    let has = |kind: usize, name: &str| clock.kinds[kind].contains(&name);
    let rank = |name: &str| (0..6).rev().find(|kind| has(*kind, name) || (*kind == 1 && name == "reopened"));
    events.sort_by_key(|event| (event.0, event.1, rank(event.2), event.5));
    let mut events = events.into_iter().peekable();
    let (mut runs, mut in_state, mut by_event, mut priority) = (Vec::<Run>::new(), false, false, None);
    for s in (events.peek().map_or(until, |event| event.0)..=until).step_by(step) {
        while let Some((_, _, name, state, said, _)) = events.next_if(|event| event.0 == s) {
            (priority, in_state) = (said.or(priority), if state { has(2, name) } else { in_state });
            by_event = (by_event || (!state && has(2, name))) && !has(1, name);
            let (starts, stops) = (has(0, name), has(5, name));
            let mut begins = starts && (!stops || clock.each) && (runs.is_empty() || clock.each);
            if let Some(run) = runs.last_mut() {
                run.spared |= matches!(run.end, End::Stopped(_)) && name == "resolved" && !has(5, name);
                if let (End::Stopped(at), "reopened", false) = (run.end, name, run.spared) {
                    match clock.reopened {
                        Policy::IgnoreWithin(time) if s - at <= time => {}
                        Policy::NewCycle => (begins, by_event) = (true, false),
                        _ => {
                            (run.end, by_event) = (End::Running, false);
                            run.closed.push((at, s));
                        }
                    }
                }
                let now = terms(priority);
                if run.end == End::Running && now.0 != run.terms.0 && clock.changed == Policy::Restart {
                    run.end = End::Superseded(s);
                    runs.push(Run::new(s, now));
                } else if run.end == End::Running && now.0 != run.terms.0 {
                    run.change(s, now, clock.changed, still, step);
                }
            }
            if let Some(run) = runs.last_mut().filter(|run| run.end == End::Running) {
                if stops {
                    run.end = End::Stopped(s);
                    run.stops.push((s, run.elapsed));
                } else if has(4, name) {
                    (run.end, begins) = (End::Superseded(s), true);
                } else if has(3, name) {
                    run.end = End::Cancelled(s);
                }
                begins &= run.end != End::Running;
            }
            if begins {
                runs.push(Run::new(s, terms(priority)));
            }
        }
        let counts = s < until && !in_state && !by_event && !inside(still, s);
        if let Some(run) = runs.last_mut().filter(|run| counts && run.end == End::Running) {
            run.tick(s, step as i64);
        }
    }
    look_ahead(&mut runs, in_state || by_event, still, (until, end), step);
    runs
}

/// What becomes of a run that is on: paused, or due when it runs on.
fn look_ahead(runs: &mut [Run], paused: bool, still: &[Span], (until, end): Span, step: usize) {
    if let Some(run) = runs.last_mut().filter(|run| run.end == End::Running) {
        if paused {
            run.end = End::Paused;
        } else if run.due.is_none() {
            let (elapsed, over) = (run.elapsed, run.over);
            let ahead = (until..end).step_by(step).filter(|s| !inside(still, *s));
            ahead.for_each(|s| run.tick(s, step as i64));
            (run.elapsed, run.over) = (elapsed, over);
        }
    }
    runs.iter_mut()
        .for_each(|run| run.due = run.due.filter(|_| run.end == End::Running || run.over.is_some()));
}
