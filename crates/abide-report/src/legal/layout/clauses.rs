use crate::document::{Block, Change, Clause, ParagraphKind};
use crate::legal::{PartText, Pen, Provision};

/// A part with its heading and its clauses.
pub(in crate::legal) fn part(pen: &Pen<'_>, part: &PartText) -> Vec<Block> {
    let mut blocks = vec![heading(pen, part)];
    blocks.extend(part.provisions.iter().flat_map(|provision| clause(pen, provision)));
    blocks
}

/// The heading of a part.
pub(in crate::legal) fn heading(pen: &Pen<'_>, part: &PartText) -> Block {
    let number = part.part.number();
    Block::Heading {
        level: 2,
        number: pen.messages.digits(&number.to_string()),
        text: part.title.clone(),
        anchor: format!("part-{number}"),
    }
}

/// A clause with its tables.
pub(in crate::legal) fn clause(pen: &Pen<'_>, provision: &Provision) -> Vec<Block> {
    let mut blocks = vec![Block::Clause(Clause {
        number: pen.messages.clause_number(provision.number),
        anchor: provision.anchor(),
        text: provision.text(),
        points: provision.points.iter().map(|point| point.text.clone()).collect(),
        change: Change::Same,
    })];
    for exhibit in &provision.exhibits {
        blocks.push(Block::Paragraph(ParagraphKind::Quiet, exhibit.caption.clone()));
        blocks.push(Block::Table(exhibit.table.clone()));
    }
    blocks
}
