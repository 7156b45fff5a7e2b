use abide_core::resolve::{Level, Resolved};
use abide_core::text::{Node, NodeKind};

use super::signatures::signatures;
use super::{Written, clause, head, heading, summary};
use crate::document::{Align, Block, ParagraphKind, RowKind, Table, Text};
use crate::legal::{Pen, Provision};
use crate::resolved::flow;

/// The formal document with what its levels are, which of them says each clause, and what a lower one says in place of
/// an upper one.
pub(in crate::legal) fn levels(written: &Written<'_, '_>) -> Vec<Block> {
    let pen = written.pen;
    let mut blocks = head(pen);
    blocks.extend(summary(written, true));
    blocks.push(Block::PageBreak);
    if let Some(resolved) = pen.terms.several() {
        blocks.extend(texts(pen, resolved));
        blocks.extend(replaced(pen, resolved));
    }
    for part in &written.parts {
        blocks.push(heading(pen, part));
        for provision in &part.provisions {
            let mut own = clause(pen, provision);
            if let (Some(Block::Clause(clause)), Some(said)) = (own.first_mut(), said_by(pen, provision)) {
                clause.points.push(said);
            }
            blocks.extend(own);
        }
    }
    blocks.extend(signatures(pen, None));
    blocks
}

/// The levels, the uppermost first.
fn texts(pen: &Pen<'_>, resolved: &Resolved) -> Vec<Block> {
    let mut table = Table::new([
        (pen.word("legal-column-level"), Align::Start),
        (pen.word("legal-column-text"), Align::Start),
        (pen.word("legal-column-version"), Align::Start),
        (pen.word("legal-column-digest"), Align::Start),
    ]);
    for level in resolved.levels.0.iter().rev() {
        let own = level.digest.is_none().then_some(&pen.terms.plan.digest);
        let digest = level.digest.as_ref().map(|digest| digest.hexadecimal().to_owned());
        let digest = digest.or_else(|| own.cloned()).unwrap_or_default();
        table.row(
            RowKind::Whole,
            vec![
                named(pen, level),
                pen.id(level.id.as_str()).into(),
                pen.id(&level.version.to_string()).into(),
                pen.id(&digest).into(),
            ],
        );
    }
    vec![
        Block::Heading {
            level: 2,
            number: String::new(),
            text: pen.say("legal-levels", []),
            anchor: "levels".to_owned(),
        },
        Block::Paragraph(ParagraphKind::Plain, pen.say("legal-levels-rule", [])),
        Block::Table(table),
    ]
}

/// What a lower level says in place of an upper one, in the words of the texts.
fn replaced(pen: &Pen<'_>, resolved: &Resolved) -> Vec<Block> {
    let mut table = Table::new([
        (pen.word("legal-column-term"), Align::Start),
        (pen.word("legal-column-level"), Align::Start),
        (pen.word("legal-column-holds"), Align::Start),
        (pen.word("legal-column-instead"), Align::Start),
    ]);
    for term in &resolved.overridden {
        let holds = term.path.iter().try_fold(&resolved.node, |node, key| node.get(key));
        let Some(holds) = holds else { continue };
        let by = resolved.levels.of(first(holds).span);
        table.row(
            RowKind::Whole,
            vec![
                pen.id(&term.path.join(".")).into(),
                by.map_or_else(Text::default, |level| named(pen, level)),
                pen.id(&written(holds)).into(),
                pen.id(&written(&term.was)).into(),
            ],
        );
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    let caption = pen.say("legal-levels-replaced", []);
    vec![Block::Paragraph(ParagraphKind::Quiet, caption), Block::Table(table)]
}

/// Which levels say a clause: the one that has the entry, and what others say of it.
fn said_by(pen: &Pen<'_>, provision: &Provision) -> Option<Text> {
    let resolved = pen.terms.several()?;
    let mut keys = provision.name.split('.');
    let entry = resolved.node.get(keys.next()?)?.get(keys.next()?)?;
    let mut said: Vec<(&Level, Vec<&str>)> = Vec::new();
    for (key, value) in parts(entry) {
        let level = resolved.levels.of(first(value).span)?;
        match said.iter_mut().find(|(known, _)| known.base == level.base) {
            Some((_, keys)) => keys.push(key),
            None => said.push((level, vec![key])),
        }
    }
    said.sort_by_key(|(level, _)| std::cmp::Reverse(level.base));
    let alone = said.len() == 1;
    let said = said.into_iter().map(|(level, keys)| {
        if alone {
            return named(pen, level);
        }
        let keys = pen.list(keys.into_iter().map(|key| pen.id(key).into()));
        pen.say("legal-level-part", [("level", named(pen, level).into()), ("keys", keys.into())])
    });
    let said = pen.long_list(said);
    Some(pen.say("legal-said-by", [("levels", said.into())]))
}

/// The keys of an entry with what they say; of a single value only that.
fn parts(entry: &Node) -> Vec<(&str, &Node)> {
    match &entry.kind {
        NodeKind::Map(entries) => {
            entries.iter().map(|entry| (entry.key.value.as_str(), &entry.value)).collect()
        }
        NodeKind::Scalar(_) | NodeKind::List(_) => vec![("", entry)],
    }
}

/// The first single value in a tree: it tells who says the whole, because what is merged is merged key by key.
fn first(node: &Node) -> &Node {
    match &node.kind {
        NodeKind::Scalar(_) => node,
        NodeKind::List(items) => items.first().map_or(node, first),
        NodeKind::Map(entries) => entries.first().map_or(node, |entry| first(&entry.value)),
    }
}

fn named(pen: &Pen<'_>, level: &Level) -> Text {
    match level.layer {
        Some(layer) => pen.say("legal-level", [("layer", layer.word().into())]),
        None => pen.id(level.id.as_str()).into(),
    }
}

/// A value as it stands in the text; one with several parts in one line of YAML.
fn written(node: &Node) -> String {
    match &node.kind {
        NodeKind::Scalar(scalar) => scalar.text.clone(),
        NodeKind::List(_) | NodeKind::Map(_) => flow(node),
    }
}
