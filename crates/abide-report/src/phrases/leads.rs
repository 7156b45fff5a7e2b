use abide_core::agreement::Operator;
use abide_core::plan::Unit;
use abide_core::statement::{ObjectiveLine, PaceLine, PartLine, RecordedLine, RepLine, WorkingLine};
use abide_core::value::{Money, Ratio};

use super::{View, joined};

/// How the goal of an objective was worked out and how it stands to its line, a sentence each; of a goal by field
/// that of each part stands with the part.
pub(crate) fn goal_notes(view: &View<'_>, line: &ObjectiveLine) -> Vec<String> {
    notes(view, &line.unit, line.goal.as_ref(), (line.working.as_ref(), line.pace.as_ref()))
}

/// The same of one part of a goal by field.
pub(crate) fn part_notes(view: &View<'_>, line: &ObjectiveLine, part: &PartLine) -> Vec<String> {
    notes(view, &line.unit, part.goal.as_ref(), (part.working.as_ref(), part.pace.as_ref()))
}

fn notes(
    view: &View<'_>,
    unit: &Unit,
    goal: Option<&(Operator, Ratio)>,
    (working, pace): (Option<&WorkingLine>, Option<&PaceLine>),
) -> Vec<String> {
    let mut notes: Vec<String> = working.into_iter().flat_map(|it| working_notes(view, it)).collect();
    notes.extend(pace.map(|pace| pace_note(view, unit, goal, pace)));
    notes
}

fn working_notes(view: &View<'_>, working: &WorkingLine) -> Vec<String> {
    let messages = view.messages;
    let period = working.taken_from.as_deref().map(|period| view.period(period));
    if let Some(reason) = working.no_goal {
        let period = period.unwrap_or_default();
        let gaps = [("reason", reason.word().into()), ("period", period.into())];
        return vec![messages.say_with("working-no-goal", gaps)];
    }
    let Some(steps) = &working.steps else { return Vec::new() };
    let number = |key: &str, value: &Ratio| {
        let value = messages.figure(&Unit::Number(String::new()), value, None);
        messages.say_with(key, [("value", value.into())])
    };
    let formula = messages.say_with(
        "working-goal",
        [
            ("goal", messages.figure(&Unit::Count, &Ratio::whole(steps.goal), None).into()),
            ("quota", messages.money(&working.quota).into()),
            ("share", messages.rate(&steps.marketing_share).into()),
            ("size", amount(view, &steps.deal_size).into()),
            ("rate", messages.rate(&steps.close_rate).into()),
        ],
    );
    let revenue = amount(view, &steps.marketing_revenue);
    let steps_line = joined(&[
        messages.say_with("working-revenue", [("value", revenue.into())]),
        number("working-customers", &steps.customers),
        number("working-leads", &steps.leads),
    ]);
    let mut notes = vec![formula, steps_line];
    match (period, &working.recorded) {
        (Some(period), Some(recorded)) => {
            let from = messages.say_with("working-recorded", [("period", period.into())]);
            notes.push(joined(&[from, records(view, recorded)]));
        }
        _ => notes.push(messages.say("working-written")),
    }
    notes
}

/// An amount that may have more digits than its currency.
pub(crate) fn amount(view: &View<'_>, money: &Money) -> String {
    view.messages.figure(&Unit::Number(money.currency.code().to_owned()), &money.amount, None)
}

fn records(view: &View<'_>, recorded: &RecordedLine) -> String {
    let count = |number: &Ratio| view.messages.figure(&Unit::Count, number, None);
    view.messages.say_with(
        "working-records",
        [
            ("leads", count(&recorded.leads).into()),
            ("won", count(&recorded.won).into()),
            ("revenue", amount(view, &recorded.won_revenue).into()),
            ("marketing", amount(view, &recorded.marketing_revenue).into()),
            ("all", amount(view, &recorded.revenue).into()),
        ],
    )
}

/// How what came in stands to the goal line, what is needed from now on, and where it leads.
fn pace_note(view: &View<'_>, unit: &Unit, goal: Option<&(Operator, Ratio)>, pace: &PaceLine) -> String {
    let messages = view.messages;
    let goal = goal.map(|(_, value)| value);
    let number = |value: &Ratio| messages.figure(unit, value, goal);
    let said = |key: &str, value: &Ratio| messages.say_with(key, [("value", number(value).into())]);
    let mut parts = vec![said("pace-per-day", &pace.per_day)];
    if pace.days_past == 0 {
        return joined(&parts);
    }
    let progress = &pace.progress;
    parts.push(messages.say_with(
        "pace-standing",
        [
            ("kind", (if pace.business_days { "business" } else { "days" }).into()),
            ("past", messages.digits(&pace.days_past.to_string()).into()),
            ("days", messages.digits(&pace.points.len().to_string()).into()),
            ("actual", number(&progress.actual).into()),
            ("line", number(&progress.line).into()),
        ],
    ));
    parts.push(match progress.gap.cmp(&Ratio::zero()) {
        std::cmp::Ordering::Less => said("pace-behind", &(&Ratio::zero() - &progress.gap)),
        std::cmp::Ordering::Equal => messages.say("pace-on"),
        std::cmp::Ordering::Greater => said("pace-ahead", &progress.gap),
    });
    parts.extend(progress.needed_per_step.as_ref().map(|needed| said("pace-needed", needed)));
    let open = progress.steps_left > 0;
    let projected = progress.projected.as_ref().filter(|_| open);
    parts.extend(projected.map(|projected| said("pace-projected", projected)));
    joined(&parts)
}

/// How often a rep tried the leads that were not reached, on average; nothing where all were.
pub(crate) fn depth(rep: &RepLine) -> Option<Ratio> {
    let whole = |count: u64| Ratio::whole(i64::try_from(count).unwrap_or(i64::MAX));
    whole(rep.attempts_on_unreached).over(&whole(rep.unreached)).ok()
}
