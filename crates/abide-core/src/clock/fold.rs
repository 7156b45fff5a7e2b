use abide_time::{Duration, Instant, Interval, IntervalSet, Timetable, TimetableError};
use smallvec::SmallVec;

use super::state::{Phase, State};
use super::{
    Allowance, Attributes, ItemEvents, LimitChange, Run, RunEnd, Segment, SegmentKind, Stop, Superseded,
    Terms, TermsFound,
};
use crate::agreement::{Changed, Cycles, Reopened};
use crate::fact::TicketEvent;
use crate::plan::ClockPlan;
use crate::value::Name;

/// What a fold needs beside the events.
#[derive(Debug, Clone, Copy)]
pub struct Judging<'p> {
    /// The clock.
    pub clock: &'p ClockPlan,
    /// Limit and calendar.
    pub terms: Terms<'p>,
    /// Until when the item's time is taken: what runs is cut there.
    pub until: Instant,
    /// Declared windows in which the clock stands still.
    pub windows: &'p IntervalSet,
    /// Whether the stretches are wanted, for explanations.
    pub explain: bool,
    /// Of a clock that sleeps until another has stopped: the event of that stop, once there is one.
    pub wakes: Wakes,
}

/// When a clock wakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wakes {
    /// It does not sleep.
    Awake,
    /// It sleeps until this event, by its position among the item's events; for ever where there is none.
    At(Option<usize>),
}

/// What a fold gives.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    /// The runs in the order of their starts; hardly ever more than one.
    pub runs: Vec<Run>,
    /// The stretches of each run, by the run's position; empty unless they were asked for.
    pub segments: Vec<(usize, Segment)>,
    /// The changes of each run's limit, by the run's position; empty unless the stretches were asked for.
    pub limit_changes: Vec<(usize, LimitChange)>,
    /// The position of the event that stopped the clock first.
    pub first_stop: Option<usize>,
    /// Whether events came before the first start.
    pub events_before_start: bool,
}

/// Folds the events of one item into runs of a clock.
///
/// Errors: an instant outside the horizon of timetables.
pub fn fold(events: &ItemEvents<'_>, judging: &Judging<'_>) -> Result<Folded, TimetableError> {
    let mut folded = Folded::default();
    fold_into(events, judging, &mut folded)?;
    Ok(folded)
}

/// The same into what an earlier fold gave, which is forgotten; so the folds of many items cost no allocation.
pub fn fold_into<'p>(
    events: &ItemEvents<'p>,
    judging: &Judging<'p>,
    folded: &mut Folded,
) -> Result<(), TimetableError> {
    folded.clear();
    let mut fold = Fold {
        found: TermsFound::none(judging.terms.limit.is_some()),
        judging,
        state: State::new(),
        attributes: Attributes::default(),
        stops: SmallVec::new(),
        folded,
        asleep: judging.wakes != Wakes::Awake,
        stopped_by_closing: false,
        closed_after_stop: false,
    };
    let order = ordered_for(judging.clock, events);
    for place in 0..events.events.len() {
        let position = order.as_ref().map_or(place, |order| order[place]);
        let event = events.events[position];
        if event.occurred > judging.until {
            break;
        }
        fold.event(position, event, events)?;
    }
    fold.finish()
}

impl Folded {
    /// The changes of the limit of the run at that position.
    pub fn limit_changes_of(&self, run: usize) -> Vec<LimitChange> {
        self.limit_changes.iter().filter(|(of, _)| *of == run).map(|(_, change)| *change).collect()
    }

    fn clear(&mut self) {
        self.runs.clear();
        self.segments.clear();
        self.limit_changes.clear();
        self.first_stop = None;
        self.events_before_start = false;
    }
}

/// The strength of an event for a clock: of one instant the strongest is applied last, so that it decides.
fn rank(clock: &ClockPlan, event: Option<Name>) -> u8 {
    let Some(event) = event else { return 0 };
    let kinds: [(&[Name], u8); 6] = [
        (&clock.stop, 6),
        (&clock.reset, 5),
        (&clock.cancel, 4),
        (&clock.pause, 3),
        (&clock.resume, 2),
        (&clock.start, 1),
    ];
    if event == clock.reopen {
        return 2;
    }
    kinds.iter().find(|(names, _)| names.contains(&event)).map_or(0, |(_, rank)| *rank)
}

/// The positions of events in the order in which a clock applies them: instant, the source's sequence, kind, id.
/// None where their instants already say it.
fn ordered_for(clock: &ClockPlan, events: &ItemEvents<'_>) -> Option<Vec<usize>> {
    if events.events.windows(2).all(|pair| pair[0].occurred < pair[1].occurred) {
        return None;
    }
    let mut order: Vec<usize> = (0..events.events.len()).collect();
    order.sort_by_key(|&position| {
        let event = events.events[position];
        (event.occurred, event.sequence, rank(clock, event.event), event.id)
    });
    Some(order)
}

struct Fold<'p, 'f> {
    judging: &'f Judging<'p>,
    state: State,
    attributes: Attributes<'p>,
    found: TermsFound<'p>,
    stops: SmallVec<[Stop; 1]>,
    folded: &'f mut Folded,
    asleep: bool,
    /// Whether the item was closed by the event that stopped the clock.
    stopped_by_closing: bool,
    /// Whether something else closed the item after the clock had stopped.
    closed_after_stop: bool,
}

impl<'p> Fold<'p, '_> {
    fn event(
        &mut self,
        position: usize,
        event: &TicketEvent,
        events: &ItemEvents<'p>,
    ) -> Result<(), TimetableError> {
        let now = event.occurred;
        if self.attributes.update(events.attributes_of(event)) {
            self.attributes_changed(now)?;
        }
        let wakes_now = self.asleep && self.judging.wakes == Wakes::At(Some(position));
        if let Some(name) = event.event {
            self.pause_or_resume(now, name, event.state)?;
            let was_stopped = matches!(self.state.phase, Phase::Stopped(_));
            self.kinds(position, event, name)?;
            self.note_closing(was_stopped, events.closes(name));
        }
        if wakes_now {
            self.asleep = false;
            if std::mem::take(&mut self.state.start_pending) {
                self.start(now)?;
            }
        }
        Ok(())
    }

    fn pause_or_resume(&mut self, now: Instant, name: Name, is_state: bool) -> Result<(), TimetableError> {
        let clock = self.judging.clock;
        let pauses = clock.pause.contains(&name);
        let State { mut paused_by_state, mut paused_by_event, .. } = self.state;
        if is_state {
            paused_by_state = pauses.then_some(name);
        } else if pauses {
            paused_by_event = paused_by_event.or(Some(name));
        }
        if clock.resume.contains(&name) {
            paused_by_event = None;
        }
        if paused_by_state.or(paused_by_event) != self.state.paused_by() {
            self.close_stretch(now)?;
        }
        self.state.paused_by_state = paused_by_state;
        self.state.paused_by_event = paused_by_event;
        Ok(())
    }

    fn kinds(&mut self, position: usize, event: &TicketEvent, name: Name) -> Result<(), TimetableError> {
        let clock = self.judging.clock;
        let now = event.occurred;
        let starts = clock.start.contains(&name);
        let stops = clock.stop.contains(&name) && (!event.automatic || clock.counts_automatic);
        if name == clock.reopen {
            self.reopen(now)?;
        }
        if clock.cancel.contains(&name) && self.state.phase == Phase::On {
            self.end_run(now, RunEnd::Cancelled(now))?;
        }
        if clock.reset.contains(&name) && self.state.phase == Phase::On {
            self.end_run(now, RunEnd::Superseded(now, Superseded::Reset))?;
            self.start(now)?;
        }
        if stops {
            if self.asleep {
                self.state.start_pending = false;
            } else if self.state.phase == Phase::On {
                self.stop(now)?;
                self.folded.first_stop.get_or_insert(position);
            }
        }
        // An event that both stops and starts begins the next cycle; of a clock that runs once it only stops.
        if starts && (!stops || clock.cycles == Cycles::Each) {
            if self.asleep {
                self.state.start_pending = true;
            } else {
                self.start_if_free(now)?;
            }
        } else if self.state.phase == Phase::Idle && self.folded.runs.is_empty() && !starts {
            self.folded.events_before_start = true;
        }
        Ok(())
    }

    /// Remembers what closed the item: the event that stopped this clock, or a later one.
    fn note_closing(&mut self, was_stopped: bool, closes: bool) {
        match (was_stopped, self.state.phase) {
            (false, Phase::Stopped(_)) => {
                self.stopped_by_closing = closes;
                self.closed_after_stop = false;
            }
            (true, Phase::Stopped(_)) => self.closed_after_stop |= closes,
            (_, Phase::Idle | Phase::On) => {}
        }
    }

    fn start_if_free(&mut self, now: Instant) -> Result<(), TimetableError> {
        let clock = self.judging.clock;
        match self.state.phase {
            Phase::On => Ok(()),
            Phase::Idle if self.folded.runs.is_empty() || clock.cycles == Cycles::Each => self.start(now),
            Phase::Stopped(at) if clock.cycles == Cycles::Each => {
                self.close_run(RunEnd::Stopped(at));
                self.start(now)
            }
            Phase::Idle | Phase::Stopped(_) => Ok(()),
        }
    }

    fn start(&mut self, now: Instant) -> Result<(), TimetableError> {
        self.found = self.judging.terms.for_item(&self.attributes);
        self.state = State {
            phase: Phase::On,
            started: now,
            since: now,
            elapsed: Duration::ZERO,
            allowance: self.found.allowance(now)?,
            due: None,
            over_at: None,
            over_known_at: None,
            ..self.state
        };
        Ok(())
    }

    fn stop(&mut self, now: Instant) -> Result<(), TimetableError> {
        self.close_stretch(now)?;
        self.stops.push(Stop { at: now, elapsed: self.state.elapsed, reopened: None });
        self.state.phase = Phase::Stopped(now);
        Ok(())
    }

    fn reopen(&mut self, now: Instant) -> Result<(), TimetableError> {
        let Phase::Stopped(stopped) = self.state.phase else { return Ok(()) };
        // A clock that had stopped before the item was closed, like that of the first reply, stays stopped.
        if self.closed_after_stop && !self.stopped_by_closing {
            return Ok(());
        }
        match self.judging.clock.reopened {
            Reopened::IgnoreWithin(window) if now.since(stopped) <= window => return Ok(()),
            Reopened::NewCycle => {
                self.close_run(RunEnd::Stopped(stopped));
                self.state.paused_by_event = None;
                return self.start(now);
            }
            Reopened::Resume | Reopened::IgnoreWithin(_) => {}
        }
        if let Some(last) = self.stops.last_mut() {
            last.reopened = Some(now);
        }
        self.segment(stopped, now, SegmentKind::Closed, Duration::ZERO);
        self.state.phase = Phase::On;
        self.state.since = now;
        self.state.paused_by_event = None;
        // What changed while the item was closed takes effect now.
        self.attributes_changed(now)
    }

    /// Limit or calendar may differ for the item's new attributes. A breach already made stays made.
    fn attributes_changed(&mut self, now: Instant) -> Result<(), TimetableError> {
        if self.state.phase != Phase::On {
            return Ok(());
        }
        let found = self.judging.terms.for_item(&self.attributes);
        if found.same_as(&self.found) {
            return Ok(());
        }
        self.close_stretch(now)?;
        match self.judging.clock.changed {
            Changed::Restart => {
                self.end_run(now, RunEnd::Superseded(now, Superseded::Changed))?;
                return self.start(now);
            }
            Changed::Carry => {
                self.take_terms(found, now)?;
                self.hold_against_limit(now);
            }
            Changed::Retroactive => {
                let known_before = self.state.over_known_at;
                self.take_terms(found, now)?;
                self.recount(now)?;
                // An overrun that the change brought to light was known to nobody before it.
                self.state.over_known_at = known_before.or(self.state.over_at.map(|_| now));
            }
        }
        Ok(())
    }

    /// The run goes on under other terms. One that is over its limit keeps the limit that it broke.
    fn take_terms(&mut self, found: TermsFound<'p>, now: Instant) -> Result<(), TimetableError> {
        self.found = found;
        if self.state.over_at.is_none() {
            let before = self.state.allowance.time();
            self.state.allowance = found.allowance(self.state.started)?;
            self.state.due = None;
            let after = self.state.allowance.time();
            if self.judging.explain && before != after {
                let change = LimitChange { at: now, before, after };
                self.folded.limit_changes.push((self.folded.runs.len(), change));
            }
        }
        Ok(())
    }

    /// Counts the run again from its start: its pauses no longer help, the time in which the item was closed still
    /// does not count.
    fn recount(&mut self, now: Instant) -> Result<(), TimetableError> {
        let run = self.folded.runs.len();
        self.folded.segments.retain(|(of, _)| *of != run);
        self.state.elapsed = Duration::ZERO;
        let closed: Vec<(Instant, Instant)> =
            self.stops.iter().filter_map(|stop| Some((stop.at, stop.reopened?))).collect();
        let mut from = self.state.started;
        for (stopped, reopened) in closed {
            self.count(from, stopped)?;
            self.segment(stopped, reopened, SegmentKind::Closed, Duration::ZERO);
            from = reopened;
        }
        self.count(from, now)
    }

    /// After a change of the limit, what had elapsed may already be over it.
    fn hold_against_limit(&mut self, now: Instant) {
        let Allowance::Time(limit) = self.state.allowance else { return };
        if self.state.over_at.is_some() {
            return;
        }
        if self.state.elapsed >= limit.value {
            self.state.due = Some(now);
        }
        if self.state.elapsed > limit.value {
            self.state.over_at = Some(now);
            self.state.over_known_at = Some(now);
        }
    }

    /// Takes the time from the last change of anything up to now, as running or as paused.
    fn close_stretch(&mut self, now: Instant) -> Result<(), TimetableError> {
        if self.state.phase != Phase::On || now <= self.state.since {
            return Ok(());
        }
        let from = std::mem::replace(&mut self.state.since, now);
        match self.state.paused_by() {
            Some(name) => {
                self.segment(from, now, SegmentKind::Paused(name), Duration::ZERO);
                Ok(())
            }
            None => self.count(from, now),
        }
    }

    /// Counts a running stretch on the calendar, less the windows in which the clock stands still.
    fn count(&mut self, from: Instant, to: Instant) -> Result<(), TimetableError> {
        let Some(calendar) = self.found.calendar else {
            self.segment(from, to, SegmentKind::Running, Duration::ZERO);
            return Ok(());
        };
        if self.judging.windows.is_empty() {
            return self.count_open(calendar, from, to);
        }
        let whole = IntervalSet::from(Interval::spanning(from, to));
        let windows = self.judging.windows.clip(Interval::spanning(from, to));
        let running = whole.subtract(&windows);
        let mut pieces: Vec<(Interval, bool)> = running.iter().map(|piece| (piece, true)).collect();
        pieces.extend(windows.iter().map(|piece| (piece, false)));
        pieces.sort_by_key(|(piece, _)| piece.start());
        for (piece, runs) in pieces {
            if !runs {
                self.segment(piece.start(), piece.end(), SegmentKind::Excluded, Duration::ZERO);
                continue;
            }
            self.count_open(calendar, piece.start(), piece.end())?;
        }
        Ok(())
    }

    /// Counts a stretch in which nothing stands still.
    fn count_open(&mut self, calendar: &Timetable, from: Instant, to: Instant) -> Result<(), TimetableError> {
        let counted = calendar.elapsed(from, to)?;
        if let Allowance::Time(limit) = self.state.allowance {
            let left = limit.value.saturating_sub(self.state.elapsed);
            // A budget of nothing ends where counting begins, which a closed piece does not tell.
            if counted >= left && !counted.is_zero() && self.state.due.is_none() {
                self.state.due = Some(calendar.advance(from, left)?);
            }
            if counted > left && self.state.over_at.is_none() {
                let over_at = calendar.latest(from, left)?;
                self.state.over_at = Some(over_at);
                self.state.over_known_at = Some(over_at);
            }
        }
        self.state.elapsed = self.state.elapsed.saturating_add(counted);
        self.segment(from, to, SegmentKind::Running, counted);
        Ok(())
    }

    fn end_run(&mut self, now: Instant, end: RunEnd) -> Result<(), TimetableError> {
        self.close_stretch(now)?;
        self.close_run(end);
        Ok(())
    }

    fn close_run(&mut self, end: RunEnd) {
        let due = match end {
            RunEnd::Running => self.state.due,
            _ => self.state.due.filter(|_| self.state.over_at.is_some()),
        };
        self.folded.runs.push(Run {
            started: self.state.started,
            allowance: self.state.allowance,
            elapsed: self.state.elapsed,
            end,
            over_at: self.state.over_at,
            over_known_at: self.state.over_known_at,
            due,
            stops: std::mem::take(&mut self.stops),
        });
        self.state.phase = Phase::Idle;
    }

    fn segment(&mut self, from: Instant, to: Instant, kind: SegmentKind, counted: Duration) {
        if self.judging.explain && from < to {
            let calendar = if kind == SegmentKind::Running { self.found.calendar.cloned() } else { None };
            let interval = Interval::spanning(from, to);
            self.folded
                .segments
                .push((self.folded.runs.len(), Segment { interval, kind, calendar, counted }));
        }
    }

    /// Cuts what still runs at the instant of judging.
    fn finish(&mut self) -> Result<(), TimetableError> {
        let until = self.judging.until;
        match self.state.phase {
            Phase::Idle => {}
            Phase::Stopped(at) => self.close_run(RunEnd::Stopped(at)),
            Phase::On => {
                self.close_stretch(until)?;
                let paused = self.state.paused_by().is_some();
                if !paused && self.state.due.is_none() {
                    self.state.due = self.due_from(until)?;
                }
                self.close_run(if paused { RunEnd::Paused } else { RunEnd::Running });
            }
        }
        Ok(())
    }

    /// The instant at which the limit will be reached if nothing more happens than the windows already declared.
    fn due_from(&self, until: Instant) -> Result<Option<Instant>, TimetableError> {
        let (Allowance::Time(limit), Some(calendar)) = (self.state.allowance, self.found.calendar) else {
            return Ok(None);
        };
        let mut from = until.max(self.state.started);
        let mut left = limit.value.saturating_sub(self.state.elapsed);
        for window in self.judging.windows.iter().filter(|window| window.end() > until) {
            let counted = calendar.elapsed(from, window.start())?;
            if counted >= left {
                break;
            }
            left = left.saturating_sub(counted);
            from = from.max(window.end());
        }
        // A calendar that does not open again never reaches it, which is no fault of the item.
        Ok(calendar.advance(from, left).ok())
    }
}
