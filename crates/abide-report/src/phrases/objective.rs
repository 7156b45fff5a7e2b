use abide_core::agreement::Role;
use abide_core::statement::{ObjectiveLine, PartLine, ReasonLine};
use abide_core::verdict::Outcome;

use super::{View, joined};

/// Why the outcome is what it is, from when, and whether people should have been warned.
pub(crate) fn reasons(view: &View<'_>, line: &ObjectiveLine) -> String {
    let early = line.certain_at.filter(|at| line.outcome == Outcome::Missed && *at < line.interval.end());
    // That the miss was certain early is said once, with the instant where it is known.
    let says_when = early.is_some() && line.reason == ReasonLine::AlreadyCertain;
    let reason = if says_when { None } else { view.messages.reason(&view.face, &line.reason) };
    let mut sentences: Vec<String> = reason.into_iter().collect();
    if let Some((best, worst)) = &line.figure.bounds {
        let bound =
            |bound| view.messages.figure(&line.unit, bound, line.goal.as_ref().map(|(_, value)| value));
        sentences.push(
            view.messages.say_with("bounds", [("worst", bound(worst).into()), ("best", bound(best).into())]),
        );
    }
    if let Some(at) = early {
        sentences.push(view.messages.say_with("certain-at", [("instant", view.instant(at).into())]));
    }
    if let Some((value, true)) = &line.warn
        && line.outcome == Outcome::Met
    {
        let value = view.messages.goal_value(&line.unit, value);
        sentences.push(view.messages.say_with("warning-passed", [("value", value.into())]));
    }
    sentences.join(" ")
}

/// What is measured, how, by whom it is owed, and where the agreement says so.
pub(crate) fn terms(view: &View<'_>, line: &ObjectiveLine) -> String {
    let messages = view.messages;
    let mut parts = vec![messages.measure(line)];
    parts.extend(
        line.clock
            .as_ref()
            .map(|clock| messages.say_with("of-clock", [("clock", messages.clock(clock).into())])),
    );
    if !line.calendars.is_empty() {
        let calendars = messages.list(line.calendars.iter().map(|calendar| messages.calendar(calendar)));
        parts.push(messages.say_with("in-calendar", [("calendar", calendars.into())]));
    }
    parts.extend(messages.limits(&line.limits));
    parts.push(owed(view, line));
    parts.push(view.clause(line.clause));
    parts.push(messages.say_with("agreement-line", [("line", messages.rule_line(&line.line).into())]));
    joined(&parts)
}

/// Who owes it to whom; nothing where the one provider owes it to the one customer.
fn owed(view: &View<'_>, line: &ObjectiveLine) -> String {
    let is_only = |id: Option<&String>, role: Role| {
        let mut of_role = view.statement.agreement.parties.iter().filter(|party| party.role == role);
        of_role.next().is_some_and(|party| Some(&party.id) == id) && of_role.next().is_none()
    };
    if is_only(line.owed_by.as_ref(), Role::Provider) && is_only(line.owed_to.as_ref(), Role::Customer) {
        return String::new();
    }
    let by = line.owed_by.as_ref().map(|id| view.party(id));
    let to = line.owed_to.as_ref().map(|id| view.party(id));
    match (by, to) {
        (Some(by), Some(to)) => {
            view.messages.say_with("owed-between", [("by", by.into()), ("to", to.into())])
        }
        (Some(by), None) => view.messages.say_with("owed-by", [("by", by.into())]),
        (None, Some(to)) => view.messages.say_with("owed-to", [("to", to.into())]),
        (None, None) => String::new(),
    }
}

/// The goal of a part; nothing where none could be worked out.
pub(crate) fn part_goal(view: &View<'_>, line: &ObjectiveLine, part: &PartLine) -> String {
    part.goal.as_ref().map_or_else(String::new, |goal| view.messages.goal(&line.unit, goal))
}

/// The value that a part of a goal by field is about.
pub(crate) fn part_name(view: &View<'_>, part: &PartLine) -> String {
    if part.value.is_empty() {
        view.messages.say_with("field-others", [("field", view.field(&part.field).into())])
    } else {
        view.field_value(&part.field, &part.value)
    }
}
