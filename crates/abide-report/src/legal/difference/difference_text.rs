use std::fmt::Write as _;

use abide_core::consequence::consequences;

use super::DifferenceTerms;
use super::teller::Teller;
use crate::Messages;
use crate::document::{Block, Style, Text};
use crate::legal::Pen;
use crate::legal::comparison::{ChangedClause, changed_clauses};
use crate::messages::plain_spaces;

/// What follows from a newer version, and the clauses that it changed, for a terminal. What was removed stands in
/// `[-…-]`, what was added in `{+…+}`.
#[must_use]
pub fn difference_text(old: DifferenceTerms<'_>, new: DifferenceTerms<'_>, messages: &Messages) -> String {
    let (before, after) = (Pen::new(old.legal, messages), Pen::new(new.legal, messages));
    let (was, is) = (old.legal.plan, new.legal.plan);
    let mut lines = Vec::new();
    let gaps = [
        ("id", is.id.as_str().into()),
        ("old", was.version.to_string().as_str().into()),
        ("new", is.version.to_string().as_str().into()),
    ];
    lines.push(messages.say_with("diff-versions", gaps));
    let clauses = changed_clauses(old.legal, new.legal, messages);
    if clauses.is_empty() {
        lines.push(messages.say("diff-same"));
    } else if was.version == is.version {
        lines.push(messages.say("diff-same-version"));
    }
    let teller = Teller { old: &before, new: &after };
    let mut subject = None;
    for (at, consequence) in consequences(&old.life(), &new.life()).iter().enumerate() {
        if at == 0 {
            lines.extend([String::new(), messages.say("diff-consequences")]);
        }
        let own = teller.subject(consequence);
        if subject.as_ref() != Some(&own) {
            lines.push(format!("  {own}"));
            subject = Some(own);
        }
        lines.push(format!("    {}", teller.what(consequence)));
    }
    for (at, clause) in clauses.iter().enumerate() {
        if at == 0 {
            lines.extend([String::new(), messages.say("diff-clauses")]);
        }
        lines.extend(told(clause, messages));
    }
    lines.iter().fold(String::new(), |mut text, line| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}", plain_spaces(line));
        text
    })
}

/// A clause: its heading, and each of its sentences and rows that changed.
fn told(clause: &ChangedClause, messages: &Messages) -> Vec<String> {
    let gaps = [
        ("number", messages.clause_number(clause.number).into()),
        ("what", clause.title.plain().into()),
        ("change", messages.say_with("diff-change", [("change", clause.change.word().into())]).into()),
    ];
    let mut lines = vec![format!("  {}", messages.say_with("diff-clause", gaps))];
    for block in &clause.blocks {
        match block {
            Block::Clause(own) => {
                let texts = std::iter::once(&own.text).chain(&own.points);
                lines.extend(
                    texts.filter(|text| has_changed(text)).map(|text| format!("    {}", marked(text))),
                );
            }
            Block::Table(table) => {
                let rows = table.rows.iter().filter(|row| row.cells.iter().any(has_changed));
                lines.extend(rows.map(|row| {
                    let cells: Vec<String> = row.cells.iter().map(marked).collect();
                    format!("    {}", cells.join(" | "))
                }));
            }
            _ => {}
        }
    }
    lines
}

fn has_changed(text: &Text) -> bool {
    text.0.iter().any(|piece| matches!(piece.style, Style::Added | Style::Removed))
}

/// A text with signs around what was removed and added; neighbours of one style stand in one pair.
pub(super) fn marked(text: &Text) -> String {
    let mut shown = String::new();
    let mut open: Option<Style> = None;
    for piece in &text.0 {
        let style = matches!(piece.style, Style::Added | Style::Removed).then_some(piece.style);
        if style != open {
            shown.push_str(open.map_or("", closing));
            shown.push_str(style.map_or("", opening));
            open = style;
        }
        shown.push_str(&piece.text);
    }
    shown.push_str(open.map_or("", closing));
    plain_spaces(&shown)
}

const fn opening(style: Style) -> &'static str {
    if matches!(style, Style::Removed) { "[-" } else { "{+" }
}

const fn closing(style: Style) -> &'static str {
    if matches!(style, Style::Removed) { "-]" } else { "+}" }
}
