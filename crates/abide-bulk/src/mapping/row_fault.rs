use abide_core::fact::RejectCause;

use crate::rows::Cells;

/// Why a row gives no fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RowFault {
    pub(crate) cause: RejectCause,
    /// The slot at fault; nothing where it is the row as a whole.
    pub(crate) slot: Option<usize>,
    /// The value at fault, as written.
    pub(crate) value: String,
}

impl RowFault {
    /// A cell whose value cannot be taken.
    pub(super) fn of(cause: RejectCause, cells: &Cells, slot: usize) -> RowFault {
        RowFault { cause, slot: Some(slot), value: cells.shown(slot) }
    }

    pub(super) fn missing(slot: usize) -> RowFault {
        RowFault { cause: RejectCause::MissingValue, slot: Some(slot), value: String::new() }
    }
}
