use abide_core::fact::RejectCause;
use abide_time::Instant;

use super::row_fault::RowFault;
use crate::instant_format::{InstantReader, NotAnInstant};
use crate::rows::{CellTime, Cells};

/// The instants of rows.
#[derive(Debug)]
pub(super) struct Times {
    pub(super) reader: InstantReader,
    /// The column with the date of every time of the row.
    pub(super) day: Option<usize>,
    /// Whether a time before the one that it follows belongs to the next day.
    pub(super) passes_midnight: bool,
    /// Date and time of a row, put together.
    pub(super) joined: String,
}

impl Times {
    /// The instant of a cell, where it has one.
    pub(super) fn optional(
        &mut self,
        cells: &Cells,
        slot: Option<usize>,
    ) -> Result<Option<Instant>, RowFault> {
        self.read(cells, slot, false)
    }

    /// The instant of a cell that must have one.
    pub(super) fn required(&mut self, cells: &Cells, slot: usize) -> Result<Instant, RowFault> {
        self.optional(cells, Some(slot))?.ok_or_else(|| RowFault::missing(slot))
    }

    /// The instant of a cell that tells what came after `first`: where clock times pass midnight and it seems to lie
    /// before it, that of the next day.
    pub(super) fn following(
        &mut self,
        cells: &Cells,
        slot: Option<usize>,
        first: Instant,
    ) -> Result<Option<Instant>, RowFault> {
        let instant = self.optional(cells, slot)?;
        if self.passes_midnight && instant.is_some_and(|instant| instant < first) {
            return self.read(cells, slot, true);
        }
        Ok(instant)
    }

    fn read(
        &mut self,
        cells: &Cells,
        slot: Option<usize>,
        next_day: bool,
    ) -> Result<Option<Instant>, RowFault> {
        let Some(slot) = slot else { return Ok(None) };
        let instant = match cells.time(slot) {
            None if cells.is_missing(slot) => return Ok(None),
            None => Err(NotAnInstant::Unreadable),
            Some(CellTime::Text(text)) => match self.day {
                None => self.reader.instant(text),
                Some(day) => {
                    let date = cells.text(day).ok_or_else(|| RowFault::missing(day))?;
                    self.joined.clear();
                    self.joined.extend([date, " ", text]);
                    self.reader.instant_on(&self.joined, next_day)
                }
            },
            Some(CellTime::Instant(us)) => Ok(Instant::from_us(us)),
            Some(CellTime::Civil(us)) => self.reader.civil(us),
        };
        instant.map(Some).map_err(|fault| {
            let cause = match fault {
                NotAnInstant::Unreadable => RejectCause::BadInstant,
                NotAnInstant::ClockChange => RejectCause::ClockChange,
            };
            RowFault::of(cause, cells, slot)
        })
    }
}
