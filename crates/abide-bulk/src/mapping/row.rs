use abide_core::fact::RejectCause;

use super::row_fault::RowFault;
use crate::rows::Cells;

/// One row on its way to facts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'r> {
    pub(crate) cells: &'r Cells,
    /// The position of its source.
    pub(crate) source: u16,
    /// Its number among the rows of its file, from 1.
    pub(crate) number: i64,
}

impl<'r> Row<'r> {
    /// The text of a cell that must have one.
    pub(super) fn required(&self, slot: usize) -> Result<&'r str, RowFault> {
        if let Some(text) = self.cells.text(slot) {
            return Ok(text);
        }
        if self.cells.is_missing(slot) {
            return Err(RowFault::missing(slot));
        }
        Err(RowFault::of(RejectCause::UnknownValue, self.cells, slot))
    }

    /// The whole number of a cell, where it has one.
    pub(super) fn number_of(&self, slot: Option<usize>) -> Result<Option<i64>, RowFault> {
        let Some(slot) = slot.filter(|&slot| !self.cells.is_missing(slot)) else { return Ok(None) };
        let number = self.cells.text(slot).and_then(|text| text.parse().ok());
        number.map(Some).ok_or_else(|| RowFault::of(RejectCause::BadNumber, self.cells, slot))
    }

    /// The `true` or `false` of a cell, where it has one.
    pub(super) fn flag_of(&self, slot: usize) -> Result<Option<bool>, RowFault> {
        match self.cells.text(slot) {
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            None if self.cells.is_missing(slot) => Ok(None),
            _ => Err(RowFault::of(RejectCause::UnknownValue, self.cells, slot)),
        }
    }
}
