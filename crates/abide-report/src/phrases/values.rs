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
    let together = |one: &ObjectiveLine, next: &ObjectiveLine| one.id == next.id && one.period == next.period;
    lines.chunk_by(together).filter_map(|lines| group(view, lines)).collect()
}

fn group<'a>(view: &View<'_>, lines: &'a [ObjectiveLine]) -> Option<Group<'a>> {
    let first = lines.first()?;
    let whole = lines.iter().find(|line| line.scope.is_empty());
    let values = || lines.iter().filter(|line| !line.scope.is_empty());
    let is_met = |line: &ObjectiveLine| line.outcome == Outcome::Met;
    let (count, not_met) = (values().count(), values().filter(|line| !is_met(line)).count());
    let most = view.most(MOST_VALUES);
    let listed = values().filter(|line| count <= most || !is_met(line)).take(most);
    let shown: Vec<&ObjectiveLine> = listed.collect();
    let left_out = count - shown.len();
    let key = if not_met <= most { "and-more-met" } else { "and-more" };
    let more = (left_out > 0).then(|| view.messages.say_with(key, [("count", left_out.into())]));
    Some(Group { whole, first, shown, more: more.unwrap_or_default() })
}

#[cfg(test)]
mod tests {
    use super::groups;
    use crate::phrases::View;
    use crate::samples::regions;
    use crate::{Language, Messages};

    #[test]
    fn the_whole_belongs_to_its_values_wherever_it_stands() {
        let (mut statement, messages) = (regions(), Messages::new(Language::English));
        statement.services[0].objectives[..15].rotate_left(1);
        let view = View::new(&statement, &messages);
        let groups = groups(&view, &statement.services[0].objectives);
        assert!(groups[0].whole.is_some_and(|whole| whole.scope.is_empty()));
        assert_eq!((groups[0].shown.len(), groups[1].first.id.as_str()), (1, "queues"));
        assert_eq!(groups[0].more, "and 13 more, all met");
    }
}
