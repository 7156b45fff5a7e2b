use abide_core::statement::ObjectiveLine;
use abide_core::verdict::Outcome;

use super::View;

/// Values of a scope that are listed; where there are more, those that are all met are counted.
const MOST_VALUES: usize = 12;

/// The lines of one objective and period: the whole, where it is judged, and those of its values that are listed.
pub(crate) struct Group<'a> {
    /// The whole; none where only values are judged.
    pub(crate) whole: Option<&'a ObjectiveLine>,
    /// The first line, which tells of the objective.
    pub(crate) first: &'a ObjectiveLine,
    /// The values that are listed.
    pub(crate) shown: Vec<&'a ObjectiveLine>,
    /// What is said of those that are not.
    pub(crate) more: String,
}

/// The lines of a service by objective and period.
pub(crate) fn groups<'a>(view: &View<'_>, lines: &'a [ObjectiveLine]) -> Vec<Group<'a>> {
    let together = |one: &ObjectiveLine, next: &ObjectiveLine| {
        one.id == next.id && one.period == next.period && !next.scope.is_empty()
    };
    lines.chunk_by(together).filter_map(|lines| group(view, lines)).collect()
}

fn group<'a>(view: &View<'_>, lines: &'a [ObjectiveLine]) -> Option<Group<'a>> {
    let (first, rest) = lines.split_first()?;
    let whole = Some(first).filter(|line| line.scope.is_empty());
    let values = if whole.is_some() { rest } else { lines };
    let all = values.len() <= view.most(MOST_VALUES);
    let is_met = |line: &ObjectiveLine| line.outcome == Outcome::Met;
    let listed = values.iter().filter(|line| all || !is_met(line)).take(view.most(MOST_VALUES));
    let shown: Vec<&ObjectiveLine> = listed.collect();
    let left_out = values.len() - shown.len();
    let not_met = values.iter().filter(|line| !is_met(line)).count();
    let key = if not_met <= view.most(MOST_VALUES) { "and-more-met" } else { "and-more" };
    let more = (left_out > 0).then(|| view.messages.say_with(key, [("count", left_out.into())]));
    Some(Group { whole, first, shown, more: more.unwrap_or_default() })
}
