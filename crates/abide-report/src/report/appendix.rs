use std::collections::BTreeSet;

use abide_core::fact::SourceReport;
use abide_core::verdict::Outcome;

use super::services::objectives;
use crate::document::{Align, Block, ParagraphKind, RowKind, Table, Text};
use crate::phrases::{View, found, joined, outcome_counts, rejected, terms};

/// The words of this report that are explained, each with its meaning.
fn words(view: &View<'_>) -> Vec<(&'static str, &'static str)> {
    let statement = view.statement;
    let lines = || statement.services.iter().flat_map(|service| &service.objectives);
    let outcomes: BTreeSet<Outcome> = lines()
        .flat_map(|line| line.parts.iter().map(|part| part.outcome).chain([line.outcome]))
        .chain(outcome_counts(view).into_iter().map(|(outcome, _)| outcome))
        .collect();
    let items = || lines().filter_map(|line| line.figure.items.as_ref());
    let mut words = vec![
        ("outcome-met", "means-met"),
        ("outcome-missed", "means-missed"),
        ("outcome-undecided", "means-undecided"),
    ];
    let mut add = |is_used: bool, word, meaning| words.extend(is_used.then_some((word, meaning)));
    let is_excused = outcomes.contains(&Outcome::Excused) || items().any(|items| items.excused > 0);
    add(is_excused, "outcome-excused", "means-excused");
    let is_open = outcomes.contains(&Outcome::Open) || items().any(|items| items.open > 0);
    add(is_open, "outcome-open", "means-open");
    add(!statement.period.provisional, "word-settled", "means-settled");
    add(statement.period.provisional, "word-provisional", "means-provisional");
    add(items().any(|items| !items.breaches.is_empty()), "word-breach", "means-breach");
    add(!statement.exclusions.is_empty(), "word-exclusion", "means-exclusion");
    words.extend([("word-clause", "means-clause"), ("word-line", "means-line")]);
    words
}

/// What the figures mean, what the words mean, from which facts they come, and how to come to them again.
pub(super) fn blocks(view: &View<'_>) -> Vec<Block> {
    let messages = view.messages;
    let mut blocks = vec![Block::PageBreak, view.heading(2, "appendix-terms", "terms")];
    let terms = objectives(view).into_iter().filter_map(|(_, lines)| {
        let line = lines.first()?;
        let title = view.title(line.title.as_ref(), &line.id);
        Some((Text::from(title), Text::from(joined(&[messages.formula(line), terms(view, line)]))))
    });
    blocks.push(Block::Pairs(terms.collect()));
    blocks.push(view.heading(2, "appendix-words", "words"));
    let words = words(view).into_iter();
    let words = words.map(|(word, meaning)| (messages.say(word).into(), messages.say(meaning).into()));
    blocks.push(Block::Pairs(words.collect()));
    blocks.extend(facts(view));
    blocks.extend(provenance(view));
    blocks
}

fn facts(view: &View<'_>) -> Vec<Block> {
    let messages = view.messages;
    if view.statement.provenance.sources.is_empty() && view.statement.findings.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![view.heading(2, "facts-heading", "facts"), Block::Table(sources(view))];
    for source in view.statement.provenance.sources.iter().filter(|source| !source.rejects.is_empty()) {
        let heading = messages.say_with("rejects-of", [("source", source.name.as_str().into())]);
        blocks.push(Block::Paragraph(ParagraphKind::Plain, heading.into()));
        let points = source.rejects.iter().map(|reject| rejected(view, reject).into());
        blocks.push(Block::Points(points.collect()));
    }
    if !view.statement.findings.is_empty() {
        blocks.push(view.heading(3, "findings-heading", "findings"));
        let points = view.statement.findings.iter().map(|finding| found(view, finding).into());
        blocks.push(Block::Points(points.collect()));
    }
    if !view.statement.periods_without_facts.is_empty() {
        let periods = view.statement.periods_without_facts.iter().map(|name| view.period(name));
        let periods = messages.list(periods);
        let said = messages.say_with("periods-without-facts", [("periods", periods.into())]);
        blocks.push(Block::Paragraph(ParagraphKind::Notice, said.into()));
    }
    blocks
}

fn sources(view: &View<'_>) -> Table {
    let messages = view.messages;
    let say = |key: &str| messages.say(key);
    let mut table = Table::new([
        (say("column-source"), Align::Start),
        (say("column-stream"), Align::Start),
        (say("column-rows"), Align::End),
        (say("column-mapped"), Align::End),
        (say("column-filtered"), Align::End),
        (say("column-duplicate"), Align::End),
        (say("column-rejected"), Align::End),
        (say("column-facts"), Align::End),
        (say("column-complete"), Align::Start),
    ]);
    let sources = &view.statement.provenance.sources;
    let sometimes = |rows: fn(&SourceReport) -> u64, source: &SourceReport| {
        let any = sources.iter().any(|source| rows(source) > 0);
        if any { messages.count(rows(source)) } else { String::new() }
    };
    for source in sources {
        let cells = [
            messages.isolate(&source.name),
            messages.stream(source.stream),
            messages.count(source.rows_read),
            messages.count(source.rows_mapped),
            sometimes(|source| source.rows_filtered, source),
            sometimes(|source| source.rows_duplicate, source),
            sometimes(|source| source.rows_rejected, source),
            messages.count(source.facts),
            messages.complete(&view.face, source.complete, view.statement.period.known_by),
        ];
        table.row(RowKind::Whole, cells.map(Text::from).into());
        for (name, digest) in &source.files {
            let digest = messages.isolate(&format!("SHA-256 {digest}"));
            table.note(joined(&[messages.isolate(name), digest]));
        }
    }
    table
}

fn provenance(view: &View<'_>) -> Vec<Block> {
    let messages = view.messages;
    let (agreement, provenance) = (&view.statement.agreement, &view.statement.provenance);
    let value = |text: &str| Text::from(messages.isolate(text));
    let mut pairs = vec![(messages.say("digest-agreement").into(), value(&agreement.digest))];
    pairs.extend(agreement.layers.iter().map(|layer| {
        let (id, version) = (messages.isolate(&layer.id), messages.isolate(&layer.version));
        let name = messages.say_with("digest-layer", [("id", id.into()), ("version", version.into())]);
        (name.into(), value(&layer.digest))
    }));
    pairs.extend([
        (messages.say("digest-facts").into(), value(&provenance.facts_digest)),
        (messages.say("version-time-zones").into(), value(&provenance.tz_database)),
        (messages.say("version-program").into(), value(&provenance.program)),
    ]);
    pairs.extend(view.statement.calendars.iter().map(|line| {
        let open = line.open.iter().map(|open| open.duration()).sum();
        let calendar = ("calendar", messages.calendar(&line.id).into());
        let text = [view.time("calendar-open", open), messages.isolate(&format!("SHA-256 {}", line.digest))];
        (messages.say_with("in-calendar", [calendar]).into(), joined(&text).into())
    }));
    vec![
        view.heading(2, "provenance-heading", "provenance"),
        Block::Paragraph(ParagraphKind::Plain, messages.say("provenance-again").into()),
        Block::Pairs(pairs),
    ]
}
