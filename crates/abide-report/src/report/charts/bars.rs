use abide_core::plan::Unit;
use abide_core::statement::{ItemFigure, ObjectiveLine, RowLine};
use abide_core::value::Ratio;

use super::characters::{self, CharacterBar};
use super::drawing::{axis, caption, direction, drawn, format_of, identity, mark, mark_words, picture};
use crate::chart::{Mark, MarkWords, ShareBar, ShareBars};
use crate::document::Block;
use crate::phrases::{View, counted, figure, row_texts};

/// The values for which a promise is judged, side by side: customers, reps, departments.
pub(super) fn of_values(view: &View<'_>, lines: &[ObjectiveLine]) -> Option<Block> {
    let period = lines.last()?.period.as_str();
    let values: Vec<&ObjectiveLine> =
        lines.iter().filter(|line| !line.scope.is_empty() && line.period == period).collect();
    let first = *values.first().filter(|_| values.len() > 1)?;
    let fields = view.fields(first.scope.iter().map(|(field, _)| field));
    let title = view.messages.say_with("chart-values", [("field", fields.into())]);
    let bar = |line: &&ObjectiveLine| {
        let names = line.scope.iter().map(|(field, value)| view.value(field, value));
        let texts = [
            view.messages.list(names),
            figure(view, &line.unit, &line.figure, line.goal.as_ref()),
            counted(view, &line.unit, &line.figure),
        ];
        let goal = line.goal.as_ref().map(|(_, goal)| goal);
        share_bar(view, texts, (line.figure.value.as_ref(), goal), mark(line.outcome))
    };
    let bars = values.iter().map(bar).collect();
    Some(draw(view, first, &["values", &identity(first)], title, (bars, mark_words(view.messages))))
}

/// The rows of a breakdown of a share, by priority for instance. Nothing is judged about them, so each only stands to
/// the goal of the whole.
pub(super) fn of_breakdown(view: &View<'_>, line: &ObjectiveLine) -> Option<Block> {
    let items =
        line.figure.items.as_ref().filter(|items| line.unit == Unit::Share && items.rows.len() > 1)?;
    let fields = view.fields(&items.fields);
    let title = view.messages.say_with("chart-breakdown", [("field", fields.into())]);
    let bars = items.rows.iter().map(|row| row_bar(view, line, items, row)).collect();
    // Without words there is no legend: nothing was decided about these bars.
    Some(draw(view, line, &["breakdown", &identity(line)], title, (bars, MarkWords::default())))
}

fn row_bar(view: &View<'_>, line: &ObjectiveLine, items: &ItemFigure, row: &RowLine) -> ShareBar {
    let count = |number: u64| Ratio::whole(i64::try_from(number).unwrap_or(i64::MAX));
    let value = count(row.met).over(&count(row.met + row.missed)).ok();
    let texts = row_texts(view, line, items, row);
    let goal = line.goal.as_ref().map(|(_, goal)| goal);
    share_bar(view, texts, (value.as_ref(), goal), Mark::Met)
}

fn share_bar(
    view: &View<'_>,
    [label, value_text, count_text]: [String; 3],
    (value, goal): (Option<&Ratio>, Option<&Ratio>),
    mark: Mark,
) -> ShareBar {
    let tooltip = view.messages.say_with(
        "chart-point",
        [
            ("name", label.as_str().into()),
            ("figure", value_text.as_str().into()),
            ("verdict", count_text.as_str().into()),
        ],
    );
    let (value, goal) = (value.map(drawn), goal.map(drawn));
    ShareBar { label, tooltip, value, value_text, count_text, goal, mark }
}

fn draw(
    view: &View<'_>,
    line: &ObjectiveLine,
    id: &[&str],
    title: String,
    (bars, words): (Vec<ShareBar>, MarkWords),
) -> Block {
    let messages = view.messages;
    let told = bars.iter().map(|bar| bar.tooltip.clone()).collect();
    let goal = line.goal.as_ref().map(|goal| messages.goal(&line.unit, goal));
    let format = format_of(messages, &line.unit);
    let chart = ShareBars {
        caption: caption(view, id, &title, told),
        bars,
        axis: axis(&line.unit, &format),
        goal_text: goal
            .map(|goal| messages.say_with("chart-goal", [("value", goal.into())]))
            .unwrap_or_default(),
        more: &|count| messages.say_with("and-more", [("count", count.into())]),
        words,
    };
    let lines =
        characters::bars(view, &chart.bars.iter().map(|bar| character_bar(line, bar)).collect::<Vec<_>>());
    picture(chart.svg(direction(view)), title, lines)
}

/// A share as a bar of characters; a figure of another unit has no whole to be a part of.
fn character_bar(line: &ObjectiveLine, bar: &ShareBar) -> CharacterBar {
    CharacterBar {
        label: bar.label.clone(),
        part: bar.value.filter(|_| line.unit == Unit::Share),
        text: format!("{}  {}", bar.value_text, bar.count_text),
    }
}
