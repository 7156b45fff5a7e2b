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
    let (open, calendars) = scene.calendar(&mut draw, "office");
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
            prop_assert!(text.contains("-of:") || open.range(from..to).next().is_none(), "{text}");
            return Ok(());
        }
    };
    let ByPlan::All(timetable) = &plan.objectives[0].calendar else { panic!("one calendar for all") };
    let timetable = &timetable.value;
    let instant = Instant::from_seconds;
    let (from, to) = (scene.moment() - scene.reach, scene.moment() + scene.reach);
    for s in (from..to).step_by(usize::try_from(scene.step).unwrap()) {
        let found = timetable.is_open(instant(s))?;
        prop_assert_eq!(found, open.contains(&s), "{} at {}\n{}", scene.zone, instant(s), text);
    }
    let (a, b) = (scene.instant(&mut draw), scene.instant(&mut draw));
    let elapsed = timetable.elapsed(instant(a), instant(b))?;
    let ticks = i64::try_from(open.range(a..b.max(a)).count()).unwrap();
    prop_assert_eq!(elapsed, Duration::from_seconds(ticks * scene.step), "from {} to {}\n{}", a, b, text);
    let budget = draw.below(scene.reach / scene.step);
    // Of nothing, the next opening; else the end of the last tick that it takes.
    let mut ticks = open.range(a..to.max(a));
    let last = ticks.nth(usize::try_from(budget - 1).unwrap_or(0));
    if let Some(due) = last.map(|s| if budget == 0 { *s } else { s + scene.step }) {
        let found = timetable.advance(instant(a), Duration::from_seconds(budget * scene.step))?;
        prop_assert_eq!(found, instant(due), "{} ticks from {}\n{}", budget, instant(a), text);
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
