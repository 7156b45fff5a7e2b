use abide_core::statement::ObjectiveLine;

use super::style::Style;
use super::table::Cell;
use crate::phrases::{View, used};

/// Allowed and used downtime in columns of their own.
pub(super) fn time_cells(view: &View<'_>, line: &ObjectiveLine) -> [Cell; 2] {
    let cells = line.figure.time.as_ref().map(|time| {
        let allowed = time.allowed_s.as_ref().map(|allowed| view.messages.seconds(allowed));
        [allowed.unwrap_or_default(), used(view, time)]
    });
    cells.unwrap_or_default().map(|text| (Style::Plain, text))
}
