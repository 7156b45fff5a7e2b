use abide_core::text::Map;

use crate::description::{CellText, Column, OneOrMany};
use crate::rows::{Cells, Columns};

/// Which rows are read at all.
#[derive(Debug, Default)]
pub(super) struct Filters(Vec<Filter>);

#[derive(Debug)]
struct Filter {
    slot: usize,
    values: Vec<String>,
    /// Whether a text that means "no value" is among them.
    missing: bool,
    keeps: bool,
}

impl Filters {
    pub(super) fn add(
        &mut self,
        terms: &Map<Column, OneOrMany<CellText>>,
        keeps: bool,
        columns: &mut Columns,
    ) {
        for (column, values) in terms.iter() {
            let slot = columns.want_to_choose(&column.value.0, column.span);
            let values: Vec<String> = values.values().map(|value| value.0.clone()).collect();
            let missing = values.iter().any(|value| value.is_empty() || columns.means_missing(value));
            self.0.push(Filter { slot, values, missing, keeps });
        }
    }

    /// The slots that it looks at.
    pub(super) fn slots(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|filter| filter.slot)
    }

    /// Whether the row is one of the wanted. Of a list, one value that fits is enough.
    pub(super) fn keep(&self, cells: &Cells) -> bool {
        self.0.iter().all(|filter| {
            let fits = if cells.is_missing(filter.slot) {
                filter.missing
            } else {
                cells.texts(filter.slot).any(|text| filter.values.iter().any(|value| value == text))
            };
            fits == filter.keeps
        })
    }
}
