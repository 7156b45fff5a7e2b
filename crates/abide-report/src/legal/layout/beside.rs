use abide_core::agreement::Kind;

use super::head::head_beside;
use super::signatures::{accepted, signatures};
use super::{Written, clause, heading, summary};
use crate::document::{Block, ParagraphKind};

/// Two languages side by side, clause by clause; the document's own stands first. Before the clauses each has its
/// summary on a page: in half the width its table could not be read.
pub(in crate::legal) fn beside(first: &Written<'_, '_>, second: &Written<'_, '_>) -> Vec<Block> {
    let other = second.pen.messages.language();
    let pair = |own: Vec<Block>, other_blocks: Vec<Block>| {
        Block::Columns(vec![own, vec![Block::InLanguage(other, other_blocks)]])
    };
    let tag = first.pen.terms.plan.languages.first().map_or("en", String::as_str);
    let notice = |pen: &crate::legal::Pen<'_>| {
        let text = pen.say("legal-beside", [("language", pen.language(tag).into())]);
        vec![Block::Paragraph(ParagraphKind::Notice, text)]
    };
    let mut blocks = vec![pair(notice(first.pen), notice(second.pen))];
    blocks.push(pair(head_beside(first.pen), head_beside(second.pen)));
    blocks.extend(summary(first, true));
    blocks.push(Block::PageBreak);
    let linked_too = summary(second, true).into_iter().map(without_anchor);
    blocks.push(Block::InLanguage(other, linked_too.collect()));
    blocks.push(Block::PageBreak);
    for (own, translated) in first.parts.iter().zip(&second.parts) {
        // A heading stands with its first clause, so that no page ends between them.
        let mut headings = Some((heading(first.pen, own), without_anchor(heading(second.pen, translated))));
        for (own, translated) in own.provisions.iter().zip(&translated.provisions) {
            let (heading, other_heading) = headings.take().unzip();
            let translation = clause(second.pen, translated).into_iter().map(without_anchor);
            blocks.push(pair(
                heading.into_iter().chain(clause(first.pen, own)).collect(),
                other_heading.into_iter().chain(translation).collect(),
            ));
        }
    }
    if first.pen.terms.plan.kind == Kind::Service {
        blocks.push(pair(vec![accepted(first.pen)], vec![accepted(second.pen)]));
    } else {
        blocks.extend(signatures(first.pen, Some(second.pen)));
    }
    blocks
}

/// An anchor stands once in a document: at the first of two languages.
fn without_anchor(mut block: Block) -> Block {
    match &mut block {
        Block::Heading { anchor, .. } => anchor.clear(),
        Block::Clause(clause) => clause.anchor = format!("{}-beside", clause.anchor),
        _ => {}
    }
    block
}
