use abide_core::agreement::ZoneName;
use abide_core::diagnostic::Spanned;
use abide_core::section;

use super::OneOrMany;
use crate::InstantFormat;

section! {
    /// How the columns of a source write instants.
    pub struct TimeTerms ("time of a source") {
        /// A strftime format, `rfc-3339`, `unix-seconds`, `unix-milliseconds` or `unix-microseconds`; of a list,
        /// the first that fits.
        optional format: OneOrMany<InstantFormat> = "rfc-3339",
        /// The zone of times that are written without an offset.
        optional zone: Spanned<ZoneName> = "none; every time needs an offset",
    }
}
