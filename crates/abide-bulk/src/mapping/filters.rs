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

    /// Whether none of some rows can be wanted, whose texts lie between the two that `between` gives for a slot.
    pub(super) fn leave_out<'s>(&self, between: impl Fn(usize) -> Option<(&'s [u8], &'s [u8])>) -> bool {
        self.0.iter().any(|filter| {
            // Of what is left out by a value others may remain; a row without a value is none of those that are asked for.
            let Some((least, most)) = between(filter.slot).filter(|_| filter.keeps && !filter.missing) else {
                return false;
            };
            filter.values.iter().all(|value| value.as_bytes() < least || value.as_bytes() > most)
        })
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
