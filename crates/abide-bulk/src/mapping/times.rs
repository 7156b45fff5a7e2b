use abide_core::fact::RejectCause;
use abide_time::Instant;

use super::row_fault::RowFault;
use crate::instant_format::InstantReader;
use crate::rows::{CellTime, Cells};

/// The instants of rows.
#[derive(Debug)]
pub(super) struct Times {
    pub(super) reader: InstantReader,
}

impl Times {
    /// The instant of a cell, where it has one.
    pub(super) fn optional(
        &mut self,
        cells: &Cells,
        slot: Option<usize>,
    ) -> Result<Option<Instant>, RowFault> {
        let Some(slot) = slot else { return Ok(None) };
        let instant = match cells.time(slot) {
            None if cells.is_missing(slot) => return Ok(None),
            None => None,
            Some(CellTime::Text(text)) => self.reader.instant(text),
            Some(CellTime::Instant(us)) => Some(Instant::from_us(us)),
            Some(CellTime::Civil(us)) => self.reader.civil(us),
        };
        instant.map(Some).ok_or_else(|| RowFault::of(RejectCause::BadInstant, cells, slot))
    }

    /// The instant of a cell that must have one.
    pub(super) fn required(&mut self, cells: &Cells, slot: usize) -> Result<Instant, RowFault> {
        self.optional(cells, Some(slot))?.ok_or_else(|| RowFault::missing(slot))
    }
}
