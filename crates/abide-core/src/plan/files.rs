use std::collections::BTreeMap;

use abide_time::Date;

use crate::agreement::CalendarTerms;

/// What stood in the files that an agreement names, read by whoever loads it. They are part of the agreement.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// Days with their names, by the path in the agreement.
    pub holidays: BTreeMap<String, Vec<(Date, String)>>,
    /// Calendars, by the path in the agreement.
    pub calendars: BTreeMap<String, CalendarTerms>,
    /// SHA-256 of each file's bytes, by path.
    pub digests: BTreeMap<String, String>,
}
