use abide_core::statement::ObjectiveLine;
use abide_core::verdict::Outcome;

use super::leads;
use crate::document::{Align, Block, ParagraphKind, RowKind, Style, Table, Text, Tile};
use crate::phrases::{
    Group, View, counted_outcomes, deadlines, entry_title, faults_of_facts, figure, groups, head_rows,
    joined, not_on_first_page, outcome_counts, outcome_list, owed_amount, together, trend_line,
};

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
    blocks.extend(to_act_on(view));
    blocks.push(view.heading(2, "report-promises", ""));
    blocks.push(Block::Table(promise_table(view)));
    blocks.extend(leads::sides(view));
    blocks.push(view.heading(2, "report-about", ""));
    let pairs = head_rows(view).into_iter().map(|(label, text)| (label.into(), text.into()));
    blocks.push(Block::Pairs(pairs.collect()));
    blocks
}

/// What arose that is no money and that somebody has to act on: a right to end the agreement, a plan that is due.
fn to_act_on(view: &View<'_>) -> impl Iterator<Item = Block> {
    let entries = view.statement.entries.iter();
    let arose = entries.filter(|entry| entry.right.is_some() || entry.consequence.is_some());
    arose.map(|entry| {
        let text = joined(&[entry_title(view, entry), deadlines(view, entry), view.clause(entry.clause)]);
        Block::Paragraph(ParagraphKind::Notice, (Style::Strong, text).into())
    })
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

/// Periods of a promise that have a row each on the first page.
const MOST_PERIODS: usize = 4;

/// Every promise of the first page on a line with its values below it, and how many more there are.
fn promise_table(view: &View<'_>) -> Table {
    let say = |key: &str| view.messages.say(key);
    let mut table = Table::new([
        (say("column-objective"), Align::Start),
        (say("column-service"), Align::Start),
        (say("column-verdict"), Align::Start),
        (say("column-figure"), Align::End),
        (say("column-goal"), Align::End),
        (say("column-trend"), Align::Start),
    ]);
    for service in &view.statement.services {
        let groups = groups(view, &service.objectives);
        for periods in groups.chunk_by(|one, next| one.first.id == next.first.id) {
            if !periods[0].first.headline {
                continue;
            }
            if periods.len() > MOST_PERIODS {
                table.row(RowKind::Whole, periods_in_short(view, periods, view.wording(&service.name)));
                continue;
            }
            for group in periods {
                promise_rows(view, group, view.wording(&service.name), &mut table);
            }
        }
    }
    table.note(not_on_first_page(view));
    table
}

/// A promise that was judged in many periods, such as each month of a year: how many of them had which outcome.
fn periods_in_short(view: &View<'_>, periods: &[Group<'_>], service: String) -> Vec<Text> {
    let first = periods[0].first;
    let title = view.title(first.title.as_ref(), &first.id);
    let lines: Vec<&ObjectiveLine> = periods
        .iter()
        .flat_map(|group| group.whole.map_or(group.shown.clone(), |whole| vec![whole]))
        .collect();
    let counts: Vec<_> = counted_outcomes(&lines).into_iter().filter(|(_, count)| *count > 0).collect();
    let worst =
        if lines.iter().any(|line| line.outcome == Outcome::Missed) { Style::Bad } else { Style::Plain };
    let last = periods.last().and_then(|group| group.whole);
    let goal = last.and_then(|line| Some(view.messages.goal(&line.unit, line.goal.as_ref()?)));
    let trend = last.map(|line| trend_line(view, line)).unwrap_or_default();
    vec![
        Text::link(title, anchor(&first.id)),
        service.into(),
        Text::styled(worst, outcome_list(view, &counts)),
        Text::default(),
        goal.unwrap_or_default().into(),
        trend.into(),
    ]
}

fn promise_rows(view: &View<'_>, group: &Group<'_>, service: String, table: &mut Table) {
    let first = group.first;
    let mut title = view.title(first.title.as_ref(), &first.id);
    if first.period != view.statement.period.name {
        title = joined(&[title, view.period(&first.period)]);
    }
    let mut cells = vec![Text::link(title, anchor(&first.id)), service.into()];
    cells.extend(group.whole.into_iter().flat_map(|line| verdict_cells(view, line)));
    table.row(RowKind::Whole, cells);
    for line in &group.shown {
        let mut cells = vec![view.scope(&line.scope).into(), Text::default()];
        cells.extend(verdict_cells(view, line));
        table.row(RowKind::Part, cells);
    }
    table.note(group.more.clone());
}

fn verdict_cells(view: &View<'_>, line: &ObjectiveLine) -> [Text; 4] {
    let goal = line.goal.as_ref().map(|goal| view.messages.goal(&line.unit, goal));
    let is_plain = line.outcome == Outcome::Open;
    let (style, verdict) = view.verdict(line.outcome);
    let verdict = together(&verdict);
    [
        Text::styled(if is_plain { Style::Plain } else { style }, verdict),
        together(&figure(view, &line.unit, &line.figure, line.goal.as_ref())).into(),
        together(&goal.unwrap_or_default()).into(),
        trend_line(view, line).into(),
    ]
}

/// Where an objective stands in the report.
pub(super) fn anchor(objective: &str) -> String {
    format!("objective-{objective}")
}

#[cfg(test)]
mod tests {
    use super::{head_rows, promise_table};
    use crate::document::RowKind;
    use crate::phrases::View;
    use crate::samples::{hosting, regions};
    use crate::{Language, Messages};

    #[test]
    fn what_does_not_stand_on_the_first_page_is_counted_there() {
        let mut statement = hosting();
        let lines = statement.services.iter_mut().flat_map(|service| &mut service.objectives);
        lines.for_each(|line| line.headline = line.id == "uptime");
        let hidden = statement.services.iter().flat_map(|service| &service.objectives);
        let hidden = hidden.filter(|line| !line.headline).count();
        let messages = Messages::new(Language::English);
        let table = promise_table(&View::new(&statement, &messages));
        let note = table.rows.last().filter(|row| row.kind == RowKind::Note);
        let note = note.map(|row| row.cells[0].plain()).unwrap_or_default();
        assert!(hidden > 0 && note.starts_with(&format!("and {hidden} more promise")), "{note}");
    }

    #[test]
    fn a_statement_for_one_customer_names_it() {
        let mut statement = regions();
        statement.names[0].field = "customer".to_owned();
        statement.agreement.parties[0].role = abide_core::agreement::Role::Customer;
        let lines = statement.services.iter_mut().flat_map(|service| &mut service.objectives);
        lines.flat_map(|line| &mut line.scope).for_each(|(field, _)| *field = "customer".to_owned());
        let own = statement.for_scope("customer", "eu-4").unwrap();
        let messages = Messages::new(Language::English);
        let rows = head_rows(&View::new(&own, &messages));
        assert!(rows.contains(&("Customer".to_owned(), "Frankfurt (Platform)".to_owned())), "{rows:?}");
        assert!(rows.iter().any(|(_, text)| text == "customer Frankfurt"), "{rows:?}");
    }

    #[test]
    fn a_year_of_months_is_one_row() {
        let mut statement = hosting();
        let month = statement.services[0].objectives[0].clone();
        let months = (1..=12).map(|number| {
            let mut line = month.clone();
            line.period = format!("2026-{number:02}");
            line
        });
        statement.services[0].objectives = months.collect();
        let messages = Messages::new(Language::English);
        let table = promise_table(&View::new(&statement, &messages));
        assert_eq!(table.rows[0].cells[2].plain(), "12 missed");
        assert!(!table.rows[1].cells[0].plain().contains("Portal"));
    }

    #[test]
    fn values_of_a_promise_have_their_verdicts_on_the_first_page() {
        let (statement, messages) = (regions(), Messages::new(Language::English));
        let table = promise_table(&View::new(&statement, &messages));
        let parts: Vec<String> = table
            .rows
            .iter()
            .filter(|row| row.kind == RowKind::Part)
            .map(|row| row.cells.iter().map(|cell| cell.plain()).collect::<Vec<_>>().join(" | "))
            .collect();
        insta::assert_snapshot!(parts.join("\n"));
    }
}
