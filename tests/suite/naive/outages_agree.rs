//! Outages: Abide's availability against the model's.

use abide_core::fact::{
    Attribute, Complete, Existence, FactId, Facts, Outage, SourceReport, Stream, UnknownTime, Window,
};
use abide_core::measure::outage::{OutageFigure, OutageQuestion, judge_outages};
use abide_core::measure::{Figure, Population};
use abide_core::plan::{FilterPlan, MeasurePlan, Plan};
use abide_core::value::Ratio;
use abide_time::{Instant, Interval};
use proptest::prelude::*;

use super::calendars_agree::head;
use super::model::{Question, Span, Ticks, Walk};
use super::scene::Scene;
use super::trial::{Draw, config, numbers, plan_of};

const MOMENT: &str = "2026-03-10T10:30:00Z";
const HOUR: i64 = 3600;

/// What is said to have happened; states are time, percent down, and the resource (none: all of them).
#[derive(Debug)]
struct Told {
    resources: usize,
    states: Vec<(Span, i64, Option<usize>)>,
    unknown: Vec<Span>,
    removed: Vec<Span>,
    good: Vec<Span>,
}

fn instant(s: i64) -> Instant {
    Instant::from_seconds(s)
}

fn interval((from, to): Span) -> Interval {
    Interval::spanning(instant(from), instant(to))
}

/// A stretch that begins in the hour before, in or after the one judged.
fn span(draw: &mut Draw, scene: &Scene, longest: i64) -> Span {
    let from = scene.moment() - HOUR * 3 / 2 + draw.below(3 * HOUR / scene.step) * scene.step;
    (from, from + draw.below(longest / scene.step) * scene.step)
}

fn policy(draw: &mut Draw, scene: &Scene) -> ((&'static str, i64), String) {
    let carried = (1 + draw.below(20)) * scene.step.max(60);
    let word = draw.pick(&["undecided", "down", "up", "removed", "carry"]);
    let text = if word == "carry" { format!("carry {} minutes", carried / 60) } else { word.to_owned() };
    ((word, carried), text)
}

/// Some percent of the states `half` and `little`; every other state is fully down.
fn states(draw: &mut Draw, scene: &Scene, resources: usize) -> Vec<(Span, i64, Option<usize>)> {
    let state = |draw: &mut Draw| {
        let named = resources > 1 && draw.chance(85);
        let resource = draw.below(i64::try_from(resources).unwrap());
        (span(draw, scene, HOUR), draw.pick(&[100, 100, 50, 25]), named.then_some(resource as usize))
    };
    (0..draw.below(6)).map(|_| state(draw)).collect()
}

/// The facts that tell it, with the rows turned by so many.
fn facts(plan: &Plan, happened: &Told, complete: i64, turn: usize) -> Facts {
    let mut names = plan.names.clone();
    let node = names.name("node");
    let nodes: Vec<_> = (0..3).map(|resource| names.name(&format!("n{resource}"))).collect();
    let mut facts = Facts::default();
    let id = |kind: &str, place: usize| FactId::of([kind.as_bytes(), &place.to_le_bytes()[..]]);
    for (place, (span, percent, resource)) in happened.states.iter().enumerate() {
        let state = [(50, "half"), (25, "little")].iter().find(|state| state.0 == *percent);
        let attributes_start = u32::try_from(facts.attributes.len()).unwrap();
        facts.attributes.extend(resource.map(|resource| Attribute { field: node, value: nodes[resource] }));
        facts.outages.push(Outage {
            service: None,
            began: instant(span.0),
            reported: None,
            ended: Some(instant(span.1)),
            recorded: instant(span.0),
            state: state.map(|state| names.name(state.1)),
            id: id("outage", place),
            revision: 0,
            attributes_start,
            attributes_count: u16::from(resource.is_some()),
            source: 0,
        });
    }
    let spans = happened.removed.iter().map(|span| ("work", span));
    for (place, (exclusion, span)) in spans.chain(happened.good.iter().map(|span| ("gift", span))).enumerate()
    {
        facts.windows.push(Window {
            exclusion: names.name(exclusion),
            service: None,
            interval: interval(*span),
            announced: None,
            recorded: Instant::MIN,
            author: None,
            approvals: Vec::new(),
            id: id("window", place),
            revision: 0,
            attributes_start: 0,
            attributes_count: 0,
            source: 0,
        });
    }
    if happened.resources > 1 {
        let exists = |resource: usize| Existence {
            resource: nodes[resource],
            from: Instant::MIN,
            until: None,
            id: id("node", resource),
            source: 0,
        };
        facts.inventory = (0..happened.resources).map(exists).collect();
    }
    facts.unknown = happened
        .unknown
        .iter()
        .map(|span| UnknownTime { stream: Stream::Outages, service: None, time: interval(*span) })
        .collect();
    facts.sources = vec![complete_until(complete)];
    facts.names = names;
    let turn = turn % facts.outages.len().max(1);
    facts.outages.rotate_left(turn);
    facts.windows.reverse();
    facts
}

/// A source of outages that is complete so far.
fn complete_until(complete: i64) -> SourceReport {
    SourceReport {
        name: "outages".to_owned(),
        stream: Stream::Outages,
        files: Vec::new(),
        rows_read: 0,
        rows_mapped: 0,
        rows_filtered: 0,
        rows_duplicate: 0,
        rows_rejected: 0,
        facts: 0,
        rejects: Vec::new(),
        complete: Complete::Until(instant(complete)),
    }
}

fn value(down: i64, measured: i64) -> Option<Ratio> {
    Ratio::new((100 * measured - down).max(0), 100 * measured).ok()
}

fn down_and_measured(figure: &Figure) -> (Ratio, i64) {
    let Population::Time(tally) = &figure.population else { panic!("a figure of time") };
    (tally.down_s.clone(), tally.measured.seconds_floor())
}

/// The agreement's text.
fn objective(
    scene: &Scene,
    calendars: &str,
    (granularity, policy_text): (&str, &str),
    (lasting, strictly): (i64, &str),
    (resources, combine): (usize, &str),
) -> String {
    let lasting_text = if lasting == 0 {
        String::new()
    } else {
        format!(", lasting: \"{strictly} {} minutes\"", lasting / 60)
    };
    format!(
        "{}{calendars}exclusions: {{ work: {{ cause: planned work }}, gift: {{ cause: other, effect: count-as-good }} \
         }}\nobjectives: {{ o: {{ service: desk, calendar: {}, goal: \">= 99%\", period: hour, measure: {{ \
         availability: {{ weights: {{ half: 50%, little: 25% }}, granularity: {granularity}, unknown: {policy_text}{}\
         {lasting_text} }} }} }} }}\n",
        head(scene),
        if calendars.is_empty() { "always" } else { "office" },
        if resources == 1 {
            String::new()
        } else {
            format!(", resources: {{ field: node, combine: {combine} }}")
        },
    )
}

fn agree(mut draw: Draw) -> Result<(), TestCaseError> {
    let draw = &mut draw;
    let scene = Scene::fine("UTC", MOMENT, draw.pick(&[10, 10, 10, 1]));
    let (open, calendars) = if draw.chance(40) {
        let (open, text) = scene.calendar(draw, "office");
        (open, format!("calendars:\n{text}"))
    } else {
        (scene.always(), String::new())
    };
    let resources = if draw.chance(50) { 3 } else { 1 };
    let combines =
        [(None, "pooled"), (Some(3), "any-down"), (Some(1), "all-down"), (Some(2), "at least 2 up")];
    let (needed, combine) = if resources == 1 { (None, "pooled") } else { draw.pick(&combines) };
    let (policy, policy_text) = policy(draw, &scene);
    let (unit, granularity) =
        draw.pick(&[((1, 0), "seconds"), ((60, 0), "full minutes"), ((60, 59), "started minutes")]);
    let lasting = draw.below(8) * 60;
    let (strictly, least) = if draw.chance(30) { (">", lasting + 1) } else { (">=", lasting) };
    let minimum = (lasting, strictly);
    let text = objective(&scene, &calendars, (granularity, &policy_text), minimum, (resources, combine));
    let plan = match plan_of(&text) {
        Ok(plan) => plan,
        Err(codes) => {
            prop_assert!(codes.contains(&"calendar-never-opens"), "{codes:?}\n{text}");
            return Ok(());
        }
    };
    let hour = scene.moment() - HOUR / 2;
    let known_by =
        if draw.chance(20) { hour + draw.below(HOUR / scene.step) * scene.step } else { hour + 3 * HOUR };
    let complete =
        if draw.chance(20) { hour + draw.below(2 * HOUR / scene.step) * scene.step } else { known_by };
    let mut spans = |most| (0..draw.below(most)).map(|_| span(draw, &scene, HOUR / 2)).collect();
    let (unknown, removed, good) = (spans(3), spans(3), spans(2));
    let mut happened = Told { resources, states: states(draw, &scene, resources), unknown, removed, good };
    let facts = facts(&plan, &happened, complete, usize::try_from(draw.below(6)).unwrap());
    if complete < known_by {
        happened.unknown.push((complete, known_by));
    }
    // What becomes known after the instant of judging is not known.
    happened.states.retain(|(span, ..)| span.0 <= known_by);
    let found = judged(&plan, &facts, (hour, hour + HOUR), known_by);
    let ticks = |spans: &[Span]| spans.iter().flat_map(|span| scene.ticks(*span)).collect::<Ticks>();
    let all: Vec<usize> = (0..resources).collect();
    let states = happened.states.iter().map(|(span, percent, resource)| {
        (scene.ticks(*span), *percent, resource.map_or_else(|| all.clone(), |resource| vec![resource]))
    });
    let question = Question {
        states: states.collect(),
        lines: match needed {
            Some(needed) => vec![(needed, all.clone())],
            None => all.iter().map(|resource| (1, vec![*resource])).collect(),
        },
        unknown: ticks(&happened.unknown),
        policy,
        lasting: if lasting == 0 { 0 } else { least },
        measured: open.range(hour..hour + HOUR).copied().collect(),
        removed: ticks(&happened.removed),
        good: ticks(&happened.good),
        unit,
    };
    let walk = scene.walk("UTC");
    let walk = Walk(walk.0.clone(), (hour - HOUR, known_by), walk.2);
    let context = || format!("{happened:?} until {known_by} complete {complete}\n{text}");
    both_readings_agree(|worst| walk.down_and_measured(&question, worst), &found, &context)
}

/// Both readings of unknown time are those of the model.
fn both_readings_agree(
    model: impl Fn(bool) -> Span,
    found: &OutageFigure,
    context: &dyn Fn() -> String,
) -> Result<(), TestCaseError> {
    let (down, measured) = model(false);
    let expected = (Ratio::new(down, 100).unwrap(), measured);
    prop_assert_eq!(down_and_measured(&found.figure), expected, "best\n{}", context());
    prop_assert_eq!(&found.figure.value, &value(down, measured), "{}", context());
    let (down, measured) = model(true);
    let worst = found.with_unknown_down.as_ref().unwrap_or(&found.figure);
    prop_assert_eq!(&worst.value, &value(down, measured), "worst\n{}", context());
    Ok(())
}

fn judged(plan: &Plan, facts: &Facts, period: Span, known_by: i64) -> OutageFigure {
    let MeasurePlan::Outages(measure) = &plan.objectives[0].measure else { panic!("a measure of outages") };
    judge_outages(&OutageQuestion {
        plan,
        objective: 0,
        measure,
        scope: &FilterPlan::default(),
        goal: None,
        facts,
        period: interval(period),
        known_by: instant(known_by),
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn outages_agree(draw in numbers()) {
        agree(draw)?;
    }
}
