use abide_core::fact::{FindingKind, RejectCount};
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

/// Findings of one kind with examples.
pub(crate) fn found(view: &View<'_>, finding: &FindingLine) -> String {
    let messages = view.messages;
    let line = messages.say_with(
        "finding-line",
        [("count", finding.count.into()), ("kind", messages.finding(finding.kind).into())],
    );
    if finding.examples.is_empty() {
        return line;
    }
    let mut examples: Vec<String> =
        finding.examples.iter().map(|(item, detail)| example(view, finding.kind, item, detail)).collect();
    let left_out = finding.count.saturating_sub(finding.examples.len() as u64);
    if left_out > 0 {
        examples.push(messages.say_with("and-more", [("count", left_out.into())]));
    }
    format!("{line}: {}", messages.long_list(examples))
}

/// An item with what was found of it and the place of the row that tells it.
fn example(view: &View<'_>, kind: FindingKind, item: &str, detail: &str) -> String {
    let messages = view.messages;
    let found_at = &view.statement.provenance.found_at;
    let place = found_at.iter().find(|found| found.kind == kind && found.item == item);
    let place = place.map_or("", |found| found.place.as_str());
    let more = [detail, place].into_iter().filter(|text| !text.is_empty() && !item.is_empty());
    let more: Vec<String> = more.map(|text| messages.isolate(text)).collect();
    match (item, more.is_empty()) {
        ("", _) => messages.isolate(detail),
        (item, true) => messages.isolate(item),
        (item, false) => {
            let more = messages.list(more);
            messages.say_with("finding-example", [("item", item.into()), ("detail", more.into())])
        }
    }
}
