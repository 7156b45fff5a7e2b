//! Open time: Abide's timetables against the model.

use abide_core::plan::ByPlan;
use abide_time::{Duration, Instant};
use proptest::prelude::*;

use super::scene::{SCENES, Scene, date};
use super::trial::{Draw, config, numbers, plan_of};

/// The head of an agreement around the moment of a scene.
pub(super) fn head(scene: &Scene) -> String {
    let starts = date(scene.moment() / 86_400 - 6);
    format!(
        "abide: 1\nid: naive\nparties: {{ p: {{ role: provider, name: P }}, c: {{ role: customer, name: C }} }}\n\
         term: {{ starts: {starts}, lasts: 20 days, timezone: {} }}\nservices: {{ desk: {{ name: Desk }} }}\n",
        scene.zone
    )
}

fn agree(mut draw: Draw) -> Result<(), TestCaseError> {
    let scene = draw.pick(&SCENES);
    let (model, calendars) = scene.calendar(&mut draw, "office");
    let text = format!(
        "{}calendars:\n{calendars}objectives: {{ o: {{ service: desk, calendar: office, measure: availability, \
         goal: \">= 99%\", period: month }} }}\n",
        head(&scene)
    );
    let plan = match plan_of(&text) {
        Ok(plan) => plan,
        Err(codes) => {
            prop_assert!(codes.contains(&"calendar-never-opens"), "{codes:?}\n{text}");
            // Of several calendars any may be the one that never opens.
            let (from, to) = (scene.moment() - scene.reach, scene.moment() + scene.reach);
            prop_assert!(model.parts.len() > 1 || model.elapsed(from, to) == 0, "{text}");
            return Ok(());
        }
    };
    let ByPlan::All(timetable) = &plan.objectives[0].calendar else { panic!("one calendar for all") };
    let timetable = &timetable.value;
    let instant = Instant::from_seconds;
    let (from, to) = (scene.moment() - scene.reach, scene.moment() + scene.reach);
    for s in (from..to).step_by(usize::try_from(scene.step).unwrap()) {
        let open = timetable.is_open(instant(s))?;
        prop_assert_eq!(open, model.is_open(s), "{} at {}\n{}", scene.zone, instant(s), text);
    }
    let (a, b) = (scene.instant(&mut draw), scene.instant(&mut draw));
    let elapsed = timetable.elapsed(instant(a), instant(b))?;
    prop_assert_eq!(elapsed, Duration::from_seconds(model.elapsed(a, b)), "from {} to {}\n{}", a, b, text);
    let budget = draw.below(scene.reach / scene.step) * scene.step;
    if let Some(due) = model.due(a, budget, to) {
        let found = timetable.advance(instant(a), Duration::from_seconds(budget))?;
        prop_assert_eq!(found, instant(due), "{} s from {}\n{}", budget, instant(a), text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn calendars_agree(draw in numbers()) {
        agree(draw)?;
    }
}
