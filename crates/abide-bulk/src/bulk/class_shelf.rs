use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use abide_core::fact::Facts;

use crate::mapping::{LogSlots, Mapper, RowClass};
use crate::rows::Cells;

/// The classes of rows that all threads have met.
pub(super) struct ClassShelf<'m>(Mutex<Shelf<'m>>);

struct Shelf<'m> {
    mapper: &'m mut Mapper,
    facts: &'m mut Facts,
    slots: LogSlots,
    source: u16,
    known: HashMap<Vec<u8>, u32>,
    classes: Vec<RowClass>,
    cells: Cells,
    attributes: Vec<(u32, u16)>,
}

/// A class by its number, or what becomes of its rows where they give no facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shelved {
    Class(u32),
    Filtered,
    Faulty,
}

/// With more classes than these the log is not one of few texts.
const CLASSES_MAX: usize = 1 << 16;

impl<'m> ClassShelf<'m> {
    pub(super) fn new(mapper: &'m mut Mapper, facts: &'m mut Facts, slots: LogSlots, source: u16) -> Self {
        let (known, classes, cells) = (HashMap::new(), Vec::new(), Cells::default());
        let attributes = Vec::new();
        ClassShelf(Mutex::new(Shelf { mapper, facts, slots, source, known, classes, cells, attributes }))
    }

    /// The class of rows with these texts by slot. `key` is made of them. None where there are too many classes.
    pub(super) fn class(&self, key: &[u8], texts: &[(usize, Option<&str>)]) -> Option<Shelved> {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Shelf { mapper, facts, slots, source, known, classes, cells, attributes } = &mut *shelf;
        let number = match known.get(key) {
            Some(&number) => number,
            None => {
                let columns = mapper.columns();
                cells.start(columns.len());
                for &(slot, text) in texts {
                    if let Some(text) = text.filter(|text| !columns.means_missing(text)) {
                        cells.set_text(slot, text);
                    }
                }
                let class = mapper.class(*slots, cells, *source, facts, attributes)?;
                if classes.len() >= CLASSES_MAX {
                    return None;
                }
                let number = u32::try_from(classes.len()).ok()?;
                classes.push(class);
                known.insert(key.to_vec(), number);
                number
            }
        };
        Some(match classes[number as usize] {
            RowClass::Facts(_) => Shelved::Class(number),
            RowClass::Filtered => Shelved::Filtered,
            RowClass::Faulty => Shelved::Faulty,
        })
    }

    /// All of them, by number.
    pub(super) fn into_classes(self) -> Vec<RowClass> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner).classes
    }
}
