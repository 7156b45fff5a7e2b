//! Tickets: Abide's stopwatch against the model's.

use std::fmt::Write as _;

use abide_core::clock::{
    Folded, Judging, Run as Found, RunEnd, SegmentKind, Terms as FoundTerms, Timeline, Wakes, fold,
};
use abide_core::fact::{Attribute, FactId, Facts, TicketEvent};
use abide_core::plan::{ByPlan, Plan};
use abide_time::{Duration, Instant, Interval, IntervalSet, Timetable};
use proptest::prelude::*;

use super::calendars_agree::head;
use super::model::{Clock, DAY, Event, Run};
use super::scene::{SCENES, Scene};
use super::trial::{Draw, config, numbers, plan_of};

const PRIORITIES: [&str; 4] = ["p1", "p2", "p3", "p4"];

/// What may happen, and whether it is a state: each name is always one or the other.
const HAPPENINGS: [(&str, bool); 18] = [
    ("resolved", false),
    ("opened", false),
    ("reopened", false),
    ("waiting", true),
    ("working", true),
    ("update", false),
    ("halt", false),
    ("go", false),
    ("redo", false),
    ("void", false),
    ("", false),
    ("", false),
    ("resolved", false),
    ("answered", false),
    ("noise", false),
    ("reopened", false),
    ("resolved", false),
    ("reopened", false),
];

/// An agreement with one clock, and the same for the model.
pub(super) struct Trial {
    pub(super) scene: Scene,
    pub(super) text: String,
    pub(super) clock: Clock,
}

pub(super) fn trial(draw: &mut Draw) -> Trial {
    let scene = draw.pick(&SCENES);
    let (office, calendars) = scene.calendar(draw, "office");
    let (mut clock, clock_text) = clock(draw, &scene);
    let (limits, limit_text) = limits(draw, &scene);
    let p1_always = draw.chance(25);
    let terms = |(priority, limit): (Option<&'static str>, Option<Limit>)| {
        let always = p1_always && priority == Some("p1");
        (priority, if always { scene.always() } else { office.clone() }, limit)
    };
    clock.terms = limits.into_iter().map(terms).collect();
    if p1_always && clock.terms.len() == 1 {
        clock.terms.push((Some("p1"), scene.always(), clock.terms[0].2));
    }
    let calendar = if p1_always { "{ by: priority, of: { p1: always }, else: office }" } else { "office" };
    let text = format!(
        "{}calendars:\n{calendars}clocks: {{ watch: {clock_text} }}\nobjectives: {{ o: {{ service: desk, calendar: \
         {calendar}, measure: {{ within: {{ clock: watch }} }}, limit: {limit_text}, goal: \">= 95%\", period: month }} \
         }}\n",
        head(&scene)
    );
    Trial { scene, text, clock }
}

fn clock(draw: &mut Draw, scene: &Scene) -> (Clock, String) {
    let each = draw.chance(40);
    let within = (1 + draw.below(40)) * scene.step.max(60) / 60;
    let (reopened, reopened_text) = draw.pick(&[
        (("resume", 0), "resume".to_owned()),
        (("new-cycle", 0), "new-cycle".to_owned()),
        (("ignore within", within * 60), format!("ignore within {within} minutes")),
    ]);
    let changed = draw.pick(&["carry", "retroactive", "restart"]);
    let once_stop = draw.pick(&["resolved", "resolved", "answered"]);
    let (start, stop) = match each {
        true => (vec!["opened", "update"], vec!["update", "resolved"]),
        false => (vec!["opened"], vec![once_stop]),
    };
    let kinds = [start, vec!["go"], vec!["waiting", "halt"], vec!["void"], vec!["redo"], stop];
    let mut text = String::from("{");
    for (key, names) in ["start", "resume", "pause", "cancel", "reset", "stop"].iter().zip(&kinds) {
        write!(text, " {key}: [{}],", names.join(", ")).unwrap();
    }
    let cycles = if each { "each" } else { "once" };
    write!(text, " cycles: {cycles}, reopened: {reopened_text}, changed: {changed} }}").unwrap();
    (Clock { kinds, each, reopened, changed, terms: Vec::new() }, text)
}

type Limit = (i64, &'static str);
/// By priority; none: all others.
type Limits = Vec<(Option<&'static str>, Option<Limit>)>;

/// One limit for all; or the others by `else`, not judged or forgotten, and some by priority.
fn limits(draw: &mut Draw, scene: &Scene) -> (Limits, String) {
    let (all, all_text) = limit(draw, scene);
    if draw.chance(25) {
        return (vec![(None, Some(all))], all_text);
    }
    let mut lines = Vec::new();
    let mut texts = Vec::new();
    for priority in PRIORITIES.into_iter().take(3) {
        let (limit, text) = limit(draw, scene);
        lines.push((Some(priority), Some(limit)));
        texts.push(format!("{priority}: {text}"));
    }
    let (other, other_text) = draw.pick(&[
        (Some(all), format!(", else: {all_text}")),
        (None, ", else: none".to_owned()),
        (None, String::new()),
    ]);
    lines.insert(0, (None, other));
    (lines, format!("{{ by: priority, of: {{ {} }}{other_text} }}", texts.join(", ")))
}

fn limit(draw: &mut Draw, scene: &Scene) -> (Limit, String) {
    let days = 1 + draw.below(2);
    match draw.below(if scene.step == 900 { 6 } else { 4 }) {
        4 => ((days, "business days"), format!("{days} business days")),
        5 => ((days, "calendar days"), format!("{days} calendar days")),
        _ => {
            let s = (1 + draw.below(80)) * scene.step;
            (
                (s, "seconds"),
                format!("{} minutes {} seconds", s / 60, s % 60)
                    .replace(" 0 seconds", "")
                    .replace("0 minutes ", ""),
            )
        }
    }
}

/// What happened to the ticket: some of it at the same instant, some with a sequence of the source.
pub(super) fn events(draw: &mut Draw, scene: &Scene) -> Vec<Event> {
    let sequenced = draw.chance(30);
    let mut now = scene.moment() - scene.reach + draw.below(40) * scene.step;
    let mut events: Vec<Event> = Vec::new();
    for place in 0..2 + draw.below(12) {
        let (name, state) =
            if place == 0 && draw.chance(80) { ("opened", false) } else { draw.pick(&HAPPENINGS) };
        let priority = (name.is_empty() || draw.chance(20)).then(|| draw.pick(&PRIORITIES));
        let sequence = sequenced.then(|| draw.below(20));
        events.push((now, sequence, name, state, priority, 0));
        if !draw.chance(25) {
            now += draw.below(60) * scene.step;
        }
    }
    events
}

/// The facts of the events, in the order of the list, and each event's place by id.
pub(super) fn facts(plan: &Plan, events: &mut [Event]) -> Facts {
    let mut names = plan.names.clone();
    let (item, priority_field) = (names.name("t1"), names.name("priority"));
    let mut facts = Facts::default();
    for (place, (at, sequence, name, state, priority, _)) in events.iter().enumerate() {
        let attributes_start = u32::try_from(facts.attributes.len()).unwrap();
        facts
            .attributes
            .extend(priority.map(|value| Attribute { field: priority_field, value: names.name(value) }));
        let occurred = Instant::from_seconds(*at);
        facts.tickets.push(TicketEvent {
            item,
            occurred,
            recorded: occurred,
            sequence: *sequence,
            id: FactId::of([&b"naive"[..], &place.to_le_bytes()]),
            revision: 0,
            event: (!name.is_empty()).then(|| names.name(name)),
            state: *state,
            automatic: false,
            attributes_start,
            attributes_count: u16::from(priority.is_some()),
            source: 0,
        });
    }
    let mut ids: Vec<FactId> = facts.tickets.iter().map(|event| event.id).collect();
    ids.sort_unstable();
    for (event, fact) in events.iter_mut().zip(&facts.tickets) {
        event.5 = ids.iter().position(|id| *id == fact.id).unwrap();
    }
    facts.names = names;
    facts
}

/// Whether the calendars still open when the trial is over: looking for an opening to the end of time takes long.
pub(super) fn opens_later(plan: &Plan, scene: &Scene) -> bool {
    let week = [30, 37].map(|days| Instant::from_seconds(scene.moment() + days * DAY));
    let opens = |timetable: &Timetable| !timetable.elapsed(week[0], week[1]).unwrap().is_zero();
    match &plan.objectives[0].calendar {
        ByPlan::All(all) => opens(&all.value),
        ByPlan::Field { otherwise, .. } => {
            otherwise.iter().filter_map(|other| other.value.as_ref()).all(|timetable| opens(timetable))
        }
    }
}

pub(super) fn folded(plan: &Plan, facts: &Facts, until: Instant, windows: &IntervalSet) -> Folded {
    folded_of(plan, &Timeline::new(facts), 0, until, windows)
}

/// The same of the item at a position of a timeline.
pub(super) fn folded_of(
    plan: &Plan,
    timeline: &Timeline<'_>,
    position: usize,
    until: Instant,
    windows: &IntervalSet,
) -> Folded {
    let objective = &plan.objectives[0];
    let judging = Judging {
        clock: &plan.clocks[0],
        terms: FoundTerms { limit: objective.limit.as_ref(), calendar: &objective.calendar },
        until,
        windows,
        explain: true,
        wakes: Wakes::Awake,
    };
    fold(&timeline.known(position, until), &judging).unwrap()
}

/// The stretches of each run follow each other and make its time.
fn stretches_add_up(found: &Folded, context: &dyn Fn() -> String) -> Result<(), TestCaseError> {
    for (position, run) in found.runs.iter().enumerate() {
        let mut counted = Duration::ZERO;
        let mut at = run.started;
        for (_, segment) in found.segments.iter().filter(|(of, _)| *of == position) {
            counted = counted.saturating_add(segment.counted);
            prop_assert_eq!(at, segment.interval.start(), "a gap\n{}", context());
            prop_assert!(segment.kind == SegmentKind::Running || segment.counted.is_zero());
            at = segment.interval.end();
        }
        prop_assert_eq!(
            counted,
            run.elapsed,
            "the stretches of run {} make another time\n{}",
            position,
            context()
        );
    }
    Ok(())
}

fn agree(mut draw: Draw) -> Result<(), TestCaseError> {
    let trial = trial(&mut draw);
    let scene = trial.scene;
    let plan = match plan_of(&trial.text) {
        Ok(plan) => plan,
        Err(codes) => {
            prop_assert!(codes.contains(&"calendar-never-opens"), "{codes:?}\n{}", trial.text);
            return Ok(());
        }
    };
    if !opens_later(&plan, &scene) {
        return Ok(());
    }
    let mut events = events(&mut draw, &scene);
    let mut facts = facts(&plan, &mut events);
    let until = events.last().unwrap().0 + draw.below(30) * scene.step;
    let mut still = (events[0].0, events[0].0);
    if draw.chance(30) {
        still.0 += draw.below(60) * scene.step;
        still.1 = still.0 + draw.below(40) * scene.step;
    }
    let instant = Instant::from_seconds;
    let windows = IntervalSet::from(Interval::spanning(instant(still.0), instant(still.1)));
    let walk = scene.walk(scene.zone);
    let model = walk.runs(&trial.clock, events.clone(), scene.ticks(still), until);
    let found = folded(&plan, &facts, instant(until), &windows);

    let context = || {
        let lines = events.iter().map(|(at, sequence, name, state, priority, id)| {
            format!("{} {sequence:?} {name} {state} {priority:?} #{id}", instant(*at))
        });
        let lines: Vec<String> = lines.collect();
        format!("until {}\n{}\n{still:?}\n{}", instant(until), lines.join("\n"), trial.text)
    };
    prop_assert_eq!(
        found.runs.iter().map(|run| told(run, until, walk.1.1)).collect::<Vec<_>>(),
        model.iter().map(|run| told_by_model(run, scene.step, walk.1.1)).collect::<Vec<_>>(),
        "{}",
        context()
    );
    stretches_add_up(&found, &context)?;
    // The order of rows decides nothing.
    let turn = usize::try_from(draw.below(8)).unwrap() % facts.tickets.len();
    facts.tickets.rotate_left(turn);
    facts.tickets.reverse();
    let turned = folded(&plan, &facts, instant(until), &windows);
    prop_assert_eq!(format!("{:?}", turned.runs), format!("{:?}", found.runs));
    Ok(())
}

/// Start, elapsed, how and when it ended, overrun, due and stops of a run, in seconds.
pub(super) type Told = (i64, i64, Option<(&'static str, i64)>, Option<i64>, Option<i64>, Vec<(i64, i64)>);

fn seconds(instant: Instant) -> i64 {
    instant.us() / 1_000_000
}

/// What Abide tells; of what is due after the end of the model's walk, nothing.
pub(super) fn told(run: &Found, until: i64, walk_ends: i64) -> Told {
    let end = match run.end {
        RunEnd::Running => None,
        RunEnd::Paused => Some(("paused", until)),
        RunEnd::Stopped(at) => Some(("stopped", seconds(at))),
        RunEnd::Cancelled(at) => Some(("cancelled", seconds(at))),
        RunEnd::Superseded(at, _) => Some(("superseded", seconds(at))),
    };
    let stops = run.stops.iter().map(|stop| (seconds(stop.at), stop.elapsed.seconds_floor()));
    let (over, due) = (run.over_at.map(seconds), run.due.map(seconds).filter(|due| *due < walk_ends));
    (seconds(run.started), run.elapsed.seconds_floor(), end, over, due, stops.collect())
}

pub(super) fn told_by_model(run: &Run, step: i64, walk_ends: i64) -> Told {
    let length = |ticks: usize| i64::try_from(ticks).unwrap() * step;
    let stops = run.stops.iter().map(|(at, ticks)| (*at, length(*ticks)));
    let due = run.due.filter(|due| *due < walk_ends);
    (run.started, length(run.counted.len()), run.end, run.over, due, stops.collect())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn tickets_agree(draw in numbers()) {
        agree(draw)?;
    }
}
