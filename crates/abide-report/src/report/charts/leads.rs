use abide_core::plan::Unit;
use abide_core::statement::{ActivityDay, LeadActivity, ObjectiveLine, PaceLine, RepLine, ServiceSection};
use abide_core::value::Ratio;
use abide_core::verdict::Outcome;

use super::drawing::{axis, caption, direction, drawn, format_of, identity, mark, mark_words, picture};
use crate::chart::{
    Mark, MarkWords, PeriodPoint, PeriodTrend, ShareBar, ShareBars, Waterfall, WaterfallPoint,
};
use crate::document::Block;
use crate::phrases::{View, depth, joined, part_name};
use crate::report::leads::rep_name;

/// The goal lines of a promise whose goal is spread over days: of the whole, or of each value of a goal by field.
pub(super) fn pace(view: &View<'_>, line: &ObjectiveLine) -> Vec<Block> {
    let whole = line.pace.iter().map(|pace| (String::new(), pace));
    let parts = line.parts.iter().filter_map(|part| Some((part_name(view, part), part.pace.as_ref()?)));
    whole.chain(parts).map(|(name, pace)| waterfall(view, line, &name, pace)).collect()
}

fn waterfall(view: &View<'_>, line: &ObjectiveLine, part: &str, pace: &PaceLine) -> Block {
    let messages = view.messages;
    let title = joined(&[messages.say("chart-pace"), part.to_owned()]);
    let amount = |value: &Ratio| messages.figure(&line.unit, value, None);
    let past = pace.days_past as usize;
    let per_step = Ratio::whole(i64::from(pace.days_past));
    let straight = |step: usize| {
        let steps = Ratio::whole(i64::try_from(step).unwrap_or(i64::MAX));
        (&pace.progress.actual * &steps).over(&per_step).ok()
    };
    let point = |(at, point): (usize, &abide_core::statement::PacePoint)| {
        let (label, day) = (messages.day_of_month(&view.face, point.day.start()), view.span(point.day));
        let tooltip = match &point.actual {
            Some(actual) => messages.say_with(
                "chart-pace-point",
                [
                    ("day", day.into()),
                    ("goal", amount(&point.goal).into()),
                    ("actual", amount(actual).into()),
                ],
            ),
            None => messages
                .say_with("chart-pace-to-come", [("day", day.into()), ("goal", amount(&point.goal).into())]),
        };
        WaterfallPoint {
            label,
            tooltip,
            goal: Some(drawn(&point.goal)),
            actual: point.actual.as_ref().map(drawn),
            projection: (at >= past).then(|| straight(at + 1)).flatten().as_ref().map(drawn),
        }
    };
    let points: Vec<WaterfallPoint> = pace.points.iter().enumerate().map(point).collect();
    let told = points.iter().map(|point| point.tooltip.clone()).collect();
    let format = format_of(messages, &line.unit);
    let still_runs = past > 0 && past < points.len();
    let chart = Waterfall {
        caption: caption(view, &["pace", &identity(line), part], &title, told),
        points,
        axis: axis(&line.unit, &format),
        today: still_runs.then(|| drawn(&(&per_step - &Ratio::one()))),
        today_text: messages.say("chart-today"),
        goal_text: messages.say("chart-goal-line"),
        actual_text: messages.say("chart-actual"),
        projection_text: messages.say("chart-projection"),
    };
    picture(chart.svg(direction(view)), title, Vec::new())
}

/// What was done about the leads of a service: attempts and leads worked by day, leads and attempts by rep.
pub(super) fn activity(view: &View<'_>, service: &ServiceSection) -> Vec<Block> {
    let Some(activity) = &service.activity else { return Vec::new() };
    let mut pictures = Vec::new();
    if activity.days.len() > 1 {
        let once = activity.days.iter().all(|day| day.attempts == day.worked);
        let attempts = if once { "chart-attempts-once" } else { "chart-attempts" };
        pictures.push(by_day(view, service, activity, (attempts, |day| day.attempts)));
        if !once {
            pictures.push(by_day(view, service, activity, ("chart-worked", |day| day.worked)));
        }
    }
    if activity.reps.len() > 1 {
        let handed = |rep: &RepLine| Some(Ratio::whole(i64::try_from(rep.handed).unwrap_or(i64::MAX)));
        pictures.push(by_rep(view, service, activity, ("chart-load", &Unit::Count, &handed, None)));
        let number = Unit::Number(String::new());
        let goal = service.objectives.iter().find(|line| line.measure == "follow-up-depth");
        pictures.push(by_rep(view, service, activity, ("chart-depth", &number, &depth, goal)));
    }
    pictures
}

fn by_day(
    view: &View<'_>,
    service: &ServiceSection,
    activity: &LeadActivity,
    (key, count): (&'static str, fn(&ActivityDay) -> u64),
) -> Block {
    let messages = view.messages;
    let title = messages.say(key);
    let points: Vec<PeriodPoint> = activity
        .days
        .iter()
        .map(|day| {
            let (label, name) = (messages.day_of_month(&view.face, day.day.start()), view.span(day.day));
            let count = count(day);
            let gaps = [("day", name.into()), ("count", messages.count(count).into())];
            PeriodPoint {
                tooltip: messages.say_with("activity-day", gaps),
                label,
                value: Some(drawn(&Ratio::whole(i64::try_from(count).unwrap_or(i64::MAX)))),
                value_text: messages.count(count),
                goal: None,
                warn: None,
                mark: Mark::Met,
            }
        })
        .collect();
    let told = points.iter().map(|point| point.tooltip.clone()).collect();
    let format = format_of(messages, &Unit::Count);
    let chart = PeriodTrend {
        caption: caption(view, &[key, &service.id], &title, told),
        points,
        axis: axis(&Unit::Count, &format),
        goal_text: String::new(),
        warn_text: String::new(),
        words: MarkWords::default(),
    };
    picture(chart.svg(direction(view)), title, Vec::new())
}

type OfRep<'a> = (&'static str, &'a Unit, &'a dyn Fn(&RepLine) -> Option<Ratio>, Option<&'a ObjectiveLine>);

fn by_rep(
    view: &View<'_>,
    service: &ServiceSection,
    activity: &LeadActivity,
    (key, unit, value, goal): OfRep<'_>,
) -> Block {
    let messages = view.messages;
    let title = messages.say(key);
    let goal = goal.and_then(|line| line.goal.as_ref());
    let bars: Vec<ShareBar> = activity
        .reps
        .iter()
        .map(|rep| {
            let value = value(rep);
            let told = value.as_ref().map(|value| messages.figure(unit, value, goal.map(|(_, it)| it)));
            let told = told.unwrap_or_default();
            let label = rep_name(view, rep);
            let outcome = match (goal, &value) {
                (Some((operator, goal)), Some(value)) if !operator.holds(value.cmp(goal)) => Outcome::Missed,
                _ => Outcome::Met,
            };
            ShareBar {
                tooltip: joined(&[label.clone(), told.clone()]),
                label,
                value: value.as_ref().map(drawn),
                value_text: told,
                count_text: String::new(),
                goal: goal.map(|(_, goal)| drawn(goal)),
                mark: mark(outcome),
            }
        })
        .collect();
    let told = bars.iter().map(|bar| bar.tooltip.clone()).collect();
    let format = format_of(messages, unit);
    let goal_text = goal.map(|goal| messages.goal(unit, goal));
    let goal_text = goal_text.map(|goal| messages.say_with("chart-goal", [("value", goal.into())]));
    let chart = ShareBars {
        caption: caption(view, &[key, &service.id], &title, told),
        bars,
        axis: axis(unit, &format),
        goal_text: goal_text.unwrap_or_default(),
        more: &|count| messages.say_with("and-more", [("count", count.into())]),
        words: if goal.is_some() { mark_words(messages) } else { MarkWords::default() },
    };
    picture(chart.svg(direction(view)), title, Vec::new())
}
