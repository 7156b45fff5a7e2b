use crate::document::{Block, Table};
use crate::phrases::View;

/// The full lists behind the evidence.
#[derive(Default)]
pub(super) struct Annex {
    /// Whether a list of items is among them.
    pub(super) items: bool,
    /// Whether a list of outages is.
    pub(super) outages: bool,
    lists: Vec<Block>,
}

impl Annex {
    /// Each list begins a page, so that the lists of thousands are laid out side by side.
    pub(super) fn add(&mut self, heading: Block, list: Table) {
        if !self.lists.is_empty() {
            self.lists.push(Block::PageBreak);
        }
        self.lists.extend([heading, Block::Table(list)]);
    }

    /// The lists below a heading that says what they are of; nothing where there are none.
    pub(super) fn blocks(self, view: &View<'_>) -> Vec<Block> {
        let heading = match (self.items, self.outages) {
            (false, false) => return Vec::new(),
            (true, false) => "annex-items",
            (false, true) => "annex-outages",
            (true, true) => "annex-both",
        };
        let mut blocks = vec![Block::PageBreak, view.heading(2, heading, "annex")];
        blocks.extend(self.lists);
        blocks
    }
}
