use abide_core::fact::{Existence, Facts, RejectCause};

use super::mapper::{Gathered, Shared};
use super::row::Row;
use super::row_fault::RowFault;

/// Rows that each tell from when to when something existed.
#[derive(Debug)]
pub(super) struct ExistenceRows {
    pub(super) resource: usize,
    pub(super) from: usize,
    pub(super) until: Option<usize>,
}

impl ExistenceRows {
    pub(super) fn map(
        &mut self,
        row: Row<'_>,
        shared: &mut Shared,
        facts: &mut Facts,
    ) -> Result<Gathered, RowFault> {
        let resource = row.required(self.resource)?;
        let from = shared.times.required(row.cells, self.from)?;
        let until = shared.times.optional(row.cells, self.until)?;
        if let (Some(slot), true) = (self.until, until.is_some_and(|until| until < from)) {
            return Err(RowFault::of(RejectCause::ReversedInterval, row.cells, slot));
        }
        shared.content.text("resource", resource);
        shared.content.instant("from", Some(from));
        shared.content.instant("until", until);
        let identity = shared.key.identity(row, &shared.columns, &shared.content)?;
        let resource = facts.names.name(resource);
        facts.inventory.push(Existence { resource, from, until, id: identity.id, source: row.source });
        Ok(Gathered::Row { identity, opening: None })
    }
}
