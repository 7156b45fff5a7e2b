use std::collections::BTreeMap;

use abide_core::agreement::ClauseNumber;

use super::layout;
use super::legal_document::document;
use super::word_marks::{marked, whole};
use super::{Exhibit, LegalOptions, LegalTerms, PartText, Pen, Provision, Sentence, parts};
use crate::Messages;
use crate::document::{Block, Change, Clause, Document, ParagraphKind, Piece, Row, Style, Table, Text};

/// The sentence that names version and digest.
const IDENTITY: &str = "legal-identity";

/// The clauses of a newer version with what changed against an older one, and a list of the changes on top.
///
/// Clauses are matched by their section and id, or by what they say in general, never by their number: one that only
/// moved is the same.
#[must_use]
pub fn legal_comparison(
    old: LegalTerms<'_>,
    new: LegalTerms<'_>,
    messages: &Messages,
    options: &LegalOptions<'_>,
) -> Document {
    let (old, new) = (Pen::new(old, messages), Pen::new(new, messages));
    let (before, after) = (parts::all(&old), parts::all(&new));
    let comparison = Comparison { pen: &new, names: [names(&before), names(&after)] };
    let (mut changes, mut clauses) = (Vec::new(), Vec::new());
    for (before, after) in before.iter().zip(&after) {
        clauses.push(layout::heading(&new, after));
        for (provision, change, blocks) in comparison.part(before, after) {
            if change != Change::Same {
                changes.push(comparison.line(provision, change));
            }
            clauses.extend(blocks);
        }
    }
    let mut blocks = layout::head(&new);
    let [from, to] = [&old, &new].map(|pen| messages.isolate(&pen.terms.plan.version.to_string()));
    blocks.push(Block::Heading {
        level: 2,
        number: String::new(),
        text: new.say("legal-changes", [("from", from.into()), ("to", to.into())]),
        anchor: "changes".to_owned(),
    });
    if !changes.is_empty() && old.terms.plan.version == new.terms.plan.version {
        blocks.push(Block::Paragraph(ParagraphKind::Notice, new.say("legal-changes-same-version", [])));
    }
    if old.terms.plan.id != new.terms.plan.id {
        let ids = [("old", old.id(&old.terms.plan.id).into()), ("new", new.id(&new.terms.plan.id).into())];
        blocks.push(Block::Paragraph(ParagraphKind::Notice, new.say("legal-changes-other-agreement", ids)));
    }
    blocks.push(if changes.is_empty() {
        Block::Paragraph(ParagraphKind::Notice, new.say("legal-changes-none", []))
    } else {
        Block::Points(changes)
    });
    blocks.push(Block::PageBreak);
    blocks.extend(clauses);
    document(&new, options.draft, blocks)
}

/// A clause that two versions do not share.
pub(in crate::legal) struct ChangedClause {
    /// What it is across versions: the section and the id of an entry, or the key of a general sentence.
    pub(in crate::legal) name: String,
    /// Its number, in the older version where it is gone.
    pub(in crate::legal) number: ClauseNumber,
    /// What it is called, or its first sentence.
    pub(in crate::legal) title: Text,
    /// What became of it.
    pub(in crate::legal) change: Change,
    /// The clause with what was added and what was removed.
    pub(in crate::legal) blocks: Vec<Block>,
}

/// The clauses that two versions do not share, in the order of the newer one, by the rules of [`legal_comparison`].
/// The clause that names version and digest differs always and is left out.
pub(in crate::legal) fn changed_clauses(
    old: LegalTerms<'_>,
    new: LegalTerms<'_>,
    messages: &Messages,
) -> Vec<ChangedClause> {
    let (old, new) = (Pen::new(old, messages), Pen::new(new, messages));
    let (before, after) = (parts::all(&old), parts::all(&new));
    let comparison = Comparison { pen: &new, names: [names(&before), names(&after)] };
    let parts = before.iter().zip(&after).flat_map(|(before, after)| comparison.part(before, after));
    parts
        .filter(|(provision, change, _)| *change != Change::Same && provision.name != IDENTITY)
        .map(|(provision, change, blocks)| ChangedClause {
            name: provision.name.clone(),
            number: provision.number,
            title: what(provision),
            change,
            blocks,
        })
        .collect()
}

/// What a clause is called, or says first.
fn what(provision: &Provision) -> Text {
    layout_free(&provision.title.clone().unwrap_or_else(|| provision.lead.text.clone()))
}

/// The name of each clause by its anchor.
fn names(parts: &[PartText]) -> BTreeMap<String, String> {
    let provisions = parts.iter().flat_map(|part| &part.provisions);
    provisions.map(|provision| (provision.anchor(), provision.name.clone())).collect()
}

struct Comparison<'p, 'a> {
    pen: &'p Pen<'a>,
    names: [BTreeMap<String, String>; 2],
}

impl Comparison<'_, '_> {
    /// The clauses of a part in the order of the newer version, each that is gone behind the one it stood behind.
    fn part<'t>(
        &self,
        before: &'t PartText,
        after: &'t PartText,
    ) -> Vec<(&'t Provision, Change, Vec<Block>)> {
        let mut compared: Vec<(&Provision, Change, Vec<Block>)> = Vec::new();
        for new in &after.provisions {
            let found = before.provisions.iter().find(|old| old.name == new.name);
            let (change, blocks) = match found {
                Some(old) => self.clause(old, new),
                None => (Change::Added, self.one_sided(new, Change::Added, Style::Added)),
            };
            compared.push((new, change, blocks));
        }
        let mut previous: Option<&str> = None;
        for old in &before.provisions {
            if !after.provisions.iter().any(|new| new.name == old.name) {
                let place = compared.iter().position(|(one, ..)| Some(one.name.as_str()) == previous);
                let blocks = self.one_sided(old, Change::Removed, Style::Removed);
                compared.insert(place.map_or(0, |place| place + 1), (old, Change::Removed, blocks));
            }
            previous = Some(&old.name);
        }
        compared
    }

    /// A clause that only one version has.
    fn one_sided(&self, provision: &Provision, change: Change, style: Style) -> Vec<Block> {
        let mut blocks = layout::clause(self.pen, provision);
        for block in &mut blocks {
            match block {
                Block::Clause(clause) => {
                    clause.change = change;
                    clause.anchor = anchor(provision, change);
                    clause.text = whole(&clause.text, style);
                    clause.points.iter_mut().for_each(|point| *point = whole(point, style));
                }
                Block::Table(table) => table.rows.iter_mut().for_each(|row| self::row(row, style)),
                _ => {}
            }
        }
        blocks
    }

    /// A clause that both have.
    fn clause(&self, old: &Provision, new: &Provision) -> (Change, Vec<Block>) {
        let (text, mut changed) = self.marked(&old.text(), &new.text());
        let (points, other_points) = self.points(&old.points, &new.points);
        let (exhibits, other_exhibits) = self.exhibits(&old.exhibits, &new.exhibits);
        changed |= other_points | other_exhibits;
        let change = if changed { Change::Changed } else { Change::Same };
        let number = self.pen.messages.clause_number(new.number);
        let mut blocks = vec![Block::Clause(Clause { number, anchor: new.anchor(), text, points, change })];
        for Exhibit { caption, table } in exhibits {
            blocks.push(Block::Paragraph(ParagraphKind::Quiet, caption));
            blocks.push(Block::Table(table));
        }
        (change, blocks)
    }

    fn points(&self, old: &[Sentence], new: &[Sentence]) -> (Vec<Text>, bool) {
        let mut left: Vec<&Sentence> = old.iter().collect();
        let mut changed = false;
        let mut points: Vec<Text> = new
            .iter()
            .map(|point| match left.iter().position(|other| other.key == point.key) {
                Some(place) => {
                    let (text, differs) = self.marked(&left.remove(place).text, &point.text);
                    changed |= differs;
                    text
                }
                None => {
                    changed = true;
                    whole(&point.text, Style::Added)
                }
            })
            .collect();
        changed |= !left.is_empty();
        points.extend(left.iter().map(|gone| whole(&gone.text, Style::Removed)));
        (points, changed)
    }

    fn exhibits(&self, old: &[Exhibit], new: &[Exhibit]) -> (Vec<Exhibit>, bool) {
        let mut left: Vec<&Exhibit> = old.iter().collect();
        let mut changed = false;
        let mut exhibits: Vec<Exhibit> = Vec::new();
        for exhibit in new {
            let place = left.iter().position(|other| other.caption == exhibit.caption);
            let none = Table::default();
            let before = place.map(|place| left.remove(place));
            let (table, differs) = self.table(before.map_or(&none, |it| &it.table), &exhibit.table);
            changed |= differs;
            exhibits.push(Exhibit { caption: exhibit.caption.clone(), table });
        }
        for gone in left {
            changed = true;
            let mut table = gone.table.clone();
            table.rows.iter_mut().for_each(|row| self::row(row, Style::Removed));
            exhibits.push(Exhibit { caption: whole(&gone.caption, Style::Removed), table });
        }
        (exhibits, changed)
    }

    /// The rows of the newer table, matched by what stands in their first cell, then those that are gone.
    fn table(&self, old: &Table, new: &Table) -> (Table, bool) {
        let mut left: Vec<&Row> = old.rows.iter().collect();
        let mut changed = false;
        let name = |row: &Row| row.cells.first().map(Text::plain);
        let mut table = Table { columns: new.columns.clone(), rows: Vec::new() };
        for new_row in &new.rows {
            let mut marked_row = new_row.clone();
            match left.iter().position(|other| name(other) == name(new_row)) {
                Some(place) => {
                    let old_row = left.remove(place);
                    for (at, cell) in marked_row.cells.iter_mut().enumerate() {
                        let none = Text::default();
                        let (text, differs) = self.marked(old_row.cells.get(at).unwrap_or(&none), cell);
                        changed |= differs;
                        *cell = text;
                    }
                }
                None => {
                    changed = true;
                    self::row(&mut marked_row, Style::Added);
                }
            }
            table.rows.push(marked_row);
        }
        for gone in left {
            changed = true;
            let mut gone = gone.clone();
            self::row(&mut gone, Style::Removed);
            table.rows.push(gone);
        }
        (table, changed)
    }

    fn marked(&self, old: &Text, new: &Text) -> (Text, bool) {
        let [before, after] = &self.names;
        let sense = |names: &BTreeMap<String, String>, piece: &Piece| match names.get(&piece.link) {
            // The name of the entry without the number of its clause, which may move.
            Some(name) => format!("{name} {}", self.without_number(piece)),
            None => piece.text.clone(),
        };
        marked(old, new, [&|piece| sense(before, piece), &|piece| sense(after, piece)])
    }

    fn without_number(&self, piece: &Piece) -> String {
        let parts = piece.link.trim_start_matches("clause-").split('-');
        let number: Vec<String> = parts.map(|part| self.pen.messages.digits(part)).collect();
        piece.text.replace(&number.join("."), "")
    }

    /// A line of the list of changes.
    fn line(&self, provision: &Provision, change: Change) -> Text {
        let number = self.pen.messages.clause_number(provision.number);
        let number = Text::link(number, anchor(provision, change));
        let what = what(provision);
        self.pen.say(
            "legal-change",
            [("change", change.word().into()), ("number", number.into()), ("what", what.into())],
        )
    }
}

/// A text without links, for a list in which something else is the link.
fn layout_free(text: &Text) -> Text {
    let mut text = text.clone();
    text.0.iter_mut().for_each(|piece| piece.link.clear());
    text
}

/// The anchor of a clause; one that is gone must not take the place of one that is there.
fn anchor(provision: &Provision, change: Change) -> String {
    if change == Change::Removed { format!("removed-{}", provision.anchor()) } else { provision.anchor() }
}

fn row(row: &mut Row, style: Style) {
    row.cells.iter_mut().for_each(|cell| *cell = whole(cell, style));
}
