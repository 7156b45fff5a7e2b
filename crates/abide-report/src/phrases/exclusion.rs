use abide_core::statement::ExclusionLine;

use super::{View, joined};

/// An exclusion: why, to what effect, how often, and where the agreement says so.
pub(crate) fn exclusion_title(view: &View<'_>, exclusion: &ExclusionLine) -> String {
    let messages = view.messages;
    let windows = messages.say_with("exclusion-windows", [("count", exclusion.windows.len().into())]);
    let line = messages.rule_line(&exclusion.line);
    joined(&[
        messages.isolate(&exclusion.id),
        messages.cause(exclusion.cause),
        messages.effect(exclusion.effect),
        windows,
        view.clause(exclusion.clause),
        messages.say_with("agreement-line", [("line", line.into())]),
    ])
}
