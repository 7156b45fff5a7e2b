use abide_core::fact::{FactId, RejectCause};

use super::content::Content;
use super::row::Row;
use super::row_fault::RowFault;
use crate::rows::Columns;

/// What makes a row the same as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RowIdentity {
    pub(crate) id: FactId,
    pub(crate) revision: u32,
    /// The digest of all that the row says.
    pub(crate) content: FactId,
}

impl RowIdentity {
    /// The id of one of several facts that the row makes.
    pub(super) fn part(&self, what: &str) -> FactId {
        FactId::of([self.id.text().as_bytes(), what.as_bytes()])
    }
}

/// The columns that make up the id; the whole content where there are none, or where a file lacks them.
#[derive(Debug, Default)]
pub(super) struct Key {
    pub(super) slots: Vec<usize>,
    /// Columns that a file or a row may lack.
    pub(super) optional: bool,
    pub(super) revision: Option<usize>,
}

impl Key {
    pub(super) fn identity(
        &self,
        row: Row<'_>,
        columns: &Columns,
        content: &Content,
    ) -> Result<RowIdentity, RowFault> {
        let revision = match self.revision {
            None => 0,
            Some(slot) => u32::try_from(row.number_of(Some(slot))?.unwrap_or(0))
                .map_err(|_| RowFault::of(RejectCause::BadNumber, row.cells, slot))?,
        };
        let content = content.id();
        let keyless = self.slots.iter().any(|&slot| row.cells.is_missing(slot)) && self.optional;
        if self.slots.is_empty() || keyless {
            return Ok(RowIdentity { id: content, revision, content });
        }
        let mut parts: Vec<&[u8]> = Vec::with_capacity(1 + 2 * self.slots.len());
        parts.push(b"key");
        for &slot in &self.slots {
            parts.push(columns.name(slot).as_bytes());
            parts.push(row.required(slot)?.as_bytes());
        }
        Ok(RowIdentity { id: FactId::of(parts), revision, content })
    }

    /// The key as a person reads it: `number=INC1, version=2`.
    pub(super) fn shown(&self, row: Row<'_>, columns: &Columns) -> String {
        let part = |&slot: &usize| format!("{}={}", columns.name(slot), row.cells.shown(slot));
        self.slots.iter().map(part).collect::<Vec<_>>().join(", ")
    }
}
