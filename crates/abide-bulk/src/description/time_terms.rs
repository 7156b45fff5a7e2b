use abide_core::agreement::{Flag, ZoneName};
use abide_core::diagnostic::Spanned;
use abide_core::section;

use super::{Column, OneOrMany};
use crate::InstantFormat;

section! {
    /// How the columns of a source write instants.
    pub struct TimeTerms ("time of a source") {
        /// A strftime format, `rfc-3339`, `unix-seconds`, `unix-milliseconds` or `unix-microseconds`; of a list,
        /// the first that fits.
        optional format: OneOrMany<InstantFormat> = "rfc-3339",
        /// The zone of times that are written without an offset.
        optional zone: Spanned<ZoneName> = "none; every time needs an offset",
        /// The column that holds the date of every time in the row. A time is then read as the text of this column,
        /// a blank, and the text of its own column.
        optional day: Spanned<Column>,
        /// Whether a time that lies before the one from which the row is told belongs to the next day.
        optional passes_midnight: Spanned<Flag> = "false",
    }
}
