use abide_core::statement::ObjectiveLine;
use abide_core::verdict::Outcome;

use super::leads;
use crate::document::{Align, Block, ParagraphKind, RowKind, Style, Table, Text, Tile};
use crate::phrases::{View, faults_of_facts, figure, head_rows, outcome_counts, owed_amount, promises};

/// The first page: what was promised, kept, missed and owed.
pub(super) fn blocks(view: &View<'_>) -> Vec<Block> {
    let agreement = &view.statement.agreement;
    let title = view.title(agreement.title.as_ref(), &agreement.id);
    let mut blocks = vec![
        Block::Heading { level: 1, number: String::new(), text: title.into(), anchor: String::new() },
        Block::Paragraph(ParagraphKind::Lead, view.statement_heading().into()),
    ];
    blocks.push(Block::Tiles(tiles(view)));
    if view.statement.period.provisional {
        let settles = view.instant(view.statement.period.settles_at);
        let text = view.messages.say_with("report-provisional", [("instant", settles.into())]);
        blocks.push(Block::Paragraph(ParagraphKind::Notice, text.into()));
    }
    blocks.extend(
        faults_of_facts(view)
            .into_iter()
            .map(|text| Block::Paragraph(ParagraphKind::Notice, (Style::Doubtful, text).into())),
    );
    blocks.push(view.heading(2, "report-promises", ""));
    blocks.push(Block::Table(promise_table(view)));
    blocks.extend(leads::sides(view));
    blocks.push(view.heading(2, "report-about", ""));
    let pairs = head_rows(view).into_iter().map(|(label, text)| (label.into(), text.into()));
    blocks.push(Block::Pairs(pairs.collect()));
    blocks
}

fn tiles(view: &View<'_>) -> Vec<Tile> {
    let counts = outcome_counts(view).into_iter().map(|(outcome, count)| Tile {
        value: view.messages.count(count as u64),
        label: view.verdict(outcome).1,
        style: if count == 0 { Style::Plain } else { view.verdict(outcome).0 },
    });
    let mut tiles: Vec<Tile> = counts.collect();
    let (amount, label) = owed_amount(view);
    tiles.push(Tile { value: amount, label, style: Style::Plain });
    tiles
}

/// Every promise on a line, the most urgent outcome of its values where it is judged for each.
fn promise_table(view: &View<'_>) -> Table {
    let say = |key: &str| view.messages.say(key);
    let mut table = Table::new([
        (say("column-objective"), Align::Start),
        (say("column-service"), Align::Start),
        (say("column-verdict"), Align::Start),
        (say("column-figure"), Align::End),
        (say("column-goal"), Align::End),
    ]);
    let promises = promises(view);
    for service in &view.statement.services {
        let own = |line: &&&ObjectiveLine| service.objectives.iter().any(|known| std::ptr::eq(known, **line));
        for line in promises.iter().filter(own).filter(|line| line.headline) {
            table.row(RowKind::Whole, promise_cells(view, line, view.wording(&service.name)));
        }
    }
    table
}

fn promise_cells(view: &View<'_>, line: &ObjectiveLine, service: String) -> Vec<Text> {
    let mut title = view.title(line.title.as_ref(), &line.id);
    if !line.scope.is_empty() {
        title = crate::phrases::joined(&[title, view.scope(&line.scope)]);
    }
    if line.period != view.statement.period.name {
        title = crate::phrases::joined(&[title, view.period(&line.period)]);
    }
    let goal = line.goal.as_ref().map(|goal| view.messages.goal(&line.unit, goal));
    let is_plain = line.outcome == Outcome::Open;
    let (style, verdict) = view.verdict(line.outcome);
    vec![
        Text::link(title, anchor(&line.id)),
        service.into(),
        Text::styled(if is_plain { Style::Plain } else { style }, verdict),
        figure(view, &line.unit, &line.figure, line.goal.as_ref()).into(),
        goal.unwrap_or_default().into(),
    ]
}

/// Where an objective stands in the report.
pub(super) fn anchor(objective: &str) -> String {
    format!("objective-{objective}")
}
