use abide_core::fact::{Finding, FindingDetail, RejectCount, Subject};
use abide_core::statement::FindingLine;

use super::View;

/// Rows of one cause that could not be read.
pub(crate) fn rejected(view: &View<'_>, reject: &RejectCount) -> String {
    let cause = view.messages.reject(reject.cause);
    let (count, place) = (("count", reject.count.into()), ("place", reject.first.as_str().into()));
    if reject.column.is_empty() {
        return view.messages.say_with("rejected-rows", [count, ("cause", cause.into()), place]);
    }
    let column = ("column", reject.column.as_str().into());
    view.messages.say_with("rejected-rows-column", [count, ("cause", cause.into()), column, place])
}

/// How many findings of one kind there are.
pub(crate) fn findings_count(view: &View<'_>, finding: &FindingLine) -> String {
    view.messages.finding(finding.kind, finding.count)
}

/// Findings of one kind with examples.
pub(crate) fn found(view: &View<'_>, finding: &FindingLine) -> String {
    let messages = view.messages;
    let line = findings_count(view, finding);
    if finding.examples.is_empty() {
        return line;
    }
    let mut examples: Vec<String> =
        finding.examples.iter().map(|example| self::example(view, example)).collect();
    let left_out = finding.count.saturating_sub(finding.examples.len() as u64);
    if left_out > 0 {
        examples.push(messages.say_with("and-more", [("count", left_out.into())]));
    }
    format!("{line}: {}", messages.long_list(examples))
}

/// An item with what was found of it and the place of the row that tells it.
fn example(view: &View<'_>, finding: &Finding) -> String {
    let messages = view.messages;
    let timed = matches!(finding.subject, Subject::Outage | Subject::Window);
    let at = finding.at.filter(|_| timed).map(|at| view.instant(at));
    let found_at = &view.statement.provenance.found_at;
    let place = found_at.iter().find(|found| found.finding == *finding);
    let place = place.map(|found| messages.isolate(&found.place));
    let more: Vec<String> = at.into_iter().chain(detail(view, &finding.detail)).chain(place).collect();
    if more.is_empty() {
        return messages.isolate(&finding.item);
    }
    let more = messages.list(more);
    messages.say_with("finding-example", [("item", finding.item.as_str().into()), ("detail", more.into())])
}

/// What belongs to a finding beside its item; nothing where there is nothing to say.
fn detail(view: &View<'_>, detail: &FindingDetail) -> Vec<String> {
    let messages = view.messages;
    let at = |key: &str, instant| messages.say_with(key, [("instant", view.instant(instant).into())]);
    match detail {
        FindingDetail::None => Vec::new(),
        FindingDetail::Key(text) => vec![messages.isolate(text)],
        FindingDetail::Value { field, value } => vec![view.field_value(field, value)],
        FindingDetail::OpenedTwice => vec![messages.say("finding-opened-twice")],
        FindingDetail::TwoValues(field) => {
            vec![messages.say_with("finding-two-values", [("field", view.field(field).into())])]
        }
        FindingDetail::Seen { times, nearest } => {
            let seen = messages.say_with("finding-seen", [("count", (*times).into())]);
            let nearest = nearest
                .as_ref()
                .map(|name| messages.say_with("finding-nearest", [("name", name.as_str().into())]));
            [Some(seen), nearest].into_iter().flatten().collect()
        }
        FindingDetail::Lacks(field) => {
            vec![messages.say_with("finding-lacks", [("field", view.field(field).into())])]
        }
        FindingDetail::NotInInventory => vec![messages.say("finding-not-in-inventory")],
        FindingDetail::NoReport => vec![messages.say("finding-no-report")],
        FindingDetail::NotApprovedBy(parties) => {
            let parties = messages.list(parties.iter().map(|party| messages.isolate(party)));
            vec![messages.say_with("finding-not-approved", [("parties", parties.into())])]
        }
        FindingDetail::Late { announced, unapproved } => {
            let late = match announced {
                Some(announced) => at("finding-late", *announced),
                None => messages.say("finding-no-announcement"),
            };
            let unapproved = unapproved.then(|| messages.say("finding-unapproved"));
            [Some(late), unapproved].into_iter().flatten().collect()
        }
        FindingDetail::OutsideTimes { partly: true } => vec![messages.say("finding-partly-outside")],
        FindingDetail::OutsideTimes { partly: false } => vec![messages.say("finding-outside")],
        FindingDetail::UsedUp(instant) => vec![at("finding-used-up", *instant)],
    }
}
