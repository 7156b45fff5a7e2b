use abide_core::statement::{ObjectiveLine, ServiceSection};

use super::charts;
use super::front::anchor;
use super::leads;
use crate::document::{Align, Block, ParagraphKind, RowKind, Table, Text};
use crate::phrases::{
    View, also, counted, figure, goal_notes, part_goal, part_name, part_notes, reasons, row_texts, terms,
    time_cells, time_note,
};

/// Each service on a page of its own: its promises, what explains each, and their pictures.
pub(super) fn blocks(view: &View<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for service in &view.statement.services {
        blocks.push(Block::PageBreak);
        blocks.push(Block::Heading {
            level: 2,
            number: String::new(),
            text: view.wording(&service.name).into(),
            anchor: format!("service-{}", service.id),
        });
        if let Some(fee) = &service.fee {
            let fee = view.messages.say_with("service-fee", [("amount", view.messages.money(fee).into())]);
            blocks.push(Block::Paragraph(ParagraphKind::Quiet, fee.into()));
        }
        for lines in service.objectives.chunk_by(|one, next| one.id == next.id) {
            blocks.extend(objective(view, lines));
        }
        blocks.extend(service.activity.iter().flat_map(|activity| leads::activity(view, activity)));
        blocks.extend(charts::of_service(view, service));
    }
    blocks
}

/// One promise: all its periods, values, parts and breakdowns in one table.
fn objective(view: &View<'_>, lines: &[ObjectiveLine]) -> Vec<Block> {
    let Some(first) = lines.first() else { return Vec::new() };
    let title = view.title(first.title.as_ref(), &first.id);
    let mut text = Text::from(title);
    // Over several periods, or for values without a whole, there is no one verdict.
    let mut wholes = lines.iter().filter(|line| line.scope.is_empty() || lines.len() == 1);
    if let (Some(whole), None) = (wholes.next(), wholes.next()) {
        text = text.and(" · ").and(view.verdict(whole.outcome));
    }
    let mut blocks = vec![
        Block::Heading { level: 3, number: String::new(), text, anchor: anchor(&first.id) },
        Block::Paragraph(ParagraphKind::Quiet, terms(view, first).into()),
    ];
    let mut table = titles(view);
    for line in lines {
        rows(view, line, &name(view, line, lines), &mut table);
    }
    blocks.push(Block::Table(table));
    blocks.extend(leads::recorded(view, lines));
    blocks.extend(charts::of_objective(view, lines));
    blocks
}

fn titles(view: &View<'_>) -> Table {
    let say = |key: &str| view.messages.say(key);
    Table::new([
        (String::new(), Align::Start),
        (say("column-verdict"), Align::Start),
        (say("column-figure"), Align::End),
        (say("column-counted"), Align::End),
        (say("column-goal"), Align::End),
        (say("column-allowed"), Align::End),
        (say("column-used"), Align::End),
    ])
}

/// What a row is about: the value; of the whole that it is that, where values stand beside it, else its period.
fn name(view: &View<'_>, line: &ObjectiveLine, lines: &[ObjectiveLine]) -> String {
    if !line.scope.is_empty() {
        return view.scope(&line.scope);
    }
    let period = view.period(&line.period);
    let has_values = lines.iter().any(|other| other.period == line.period && !other.scope.is_empty());
    if has_values { view.messages.say_with("row-of-all", [("period", period.into())]) } else { period }
}

fn rows(view: &View<'_>, line: &ObjectiveLine, name: &str, table: &mut Table) {
    let goal = line.goal.as_ref().map(|goal| view.messages.goal(&line.unit, goal));
    let mut cells: Vec<Text> = vec![
        Text::from(name),
        view.verdict(line.outcome).into(),
        figure(view, &line.unit, &line.figure, line.goal.as_ref()).into(),
        counted(view, &line.unit, &line.figure).into(),
        goal.unwrap_or_default().into(),
    ];
    cells.extend(time_cells(view, line).map(Text::from));
    table.row(RowKind::Whole, cells);
    table.note(reasons(view, line));
    table.note(also(view, line));
    time_note(view, line, true).into_iter().for_each(|note| table.note(note));
    goal_notes(view, line).into_iter().for_each(|note| table.note(note));
    for part in &line.parts {
        table.row(
            RowKind::Part,
            vec![
                part_name(view, part).into(),
                view.verdict(part.outcome).into(),
                figure(view, &line.unit, &part.figure, part.goal.as_ref()).into(),
                counted(view, &line.unit, &part.figure).into(),
                part_goal(view, line, part).into(),
            ],
        );
        table.note(view.messages.reason(&view.face, &part.reason).unwrap_or_default());
        part_notes(view, line, part).into_iter().for_each(|note| table.note(note));
    }
    let Some(items) = line.figure.items.as_ref().filter(|items| !items.rows.is_empty()) else { return };
    let fields = view.fields(&items.fields);
    table.note(view.messages.say_with("by-field", [("field", fields.into())]));
    for row in &items.rows {
        let [name, share, fraction] = row_texts(view, line, items, row);
        table
            .row(RowKind::Part, vec![name.into(), view.open(row.open).into(), share.into(), fraction.into()]);
    }
}

/// The services that a report shows, with their objectives by id.
pub(super) fn objectives<'v>(view: &View<'v>) -> Vec<(&'v ServiceSection, &'v [ObjectiveLine])> {
    let services = view.statement.services.iter();
    services
        .flat_map(|service| {
            service.objectives.chunk_by(|one, next| one.id == next.id).map(move |lines| (service, lines))
        })
        .collect()
}
