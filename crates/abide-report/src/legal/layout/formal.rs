use super::signatures::{accepted, signatures};
use super::{Written, head, part, summary};
use crate::document::Block;

/// Head and summary on the first page, then every clause, then the signatures.
pub(in crate::legal) fn formal(written: &Written<'_, '_>) -> Vec<Block> {
    let mut blocks = opened(written);
    blocks.extend(written.parts.iter().flat_map(|one| part(written.pen, one)));
    blocks.extend(signatures(written.pen, None));
    blocks
}

/// The same for a service with many customers: who uses it accepts it.
pub(in crate::legal) fn service(written: &Written<'_, '_>) -> Vec<Block> {
    let mut blocks = opened(written);
    blocks.extend(written.parts.iter().flat_map(|one| part(written.pen, one)));
    blocks.push(accepted(written.pen));
    blocks
}

fn opened(written: &Written<'_, '_>) -> Vec<Block> {
    let mut blocks = head(written.pen);
    blocks.extend(summary(written, true));
    blocks.push(Block::PageBreak);
    blocks
}
