use std::collections::HashMap;

use abide_core::diagnostic::Span;
use abide_core::text::nearest;

use super::{FileError, Place};

/// The columns that are wanted of a file, each with the place ("slot") where its cell is put.
#[derive(Debug, Clone, Default)]
pub(crate) struct Columns {
    slots: Vec<Slot>,
    /// Whether columns that nobody named are wanted too.
    rest: bool,
    missing: Vec<String>,
}

#[derive(Debug, Clone)]
struct Slot {
    column: String,
    kind: SlotKind,
    need: Need,
    present: bool,
    /// Whether the cell is only looked at to choose rows, so that it may be an attribute as well.
    only_chooses: bool,
}

/// What a cell is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum SlotKind {
    /// Its text.
    Text,
    /// An instant, which a typed column holds ready.
    Time,
}

/// Whether a file may lack the column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// It must be there; where the description asks for it.
    Required(Span),
    /// It may be absent.
    Optional,
    /// It was not named, but found.
    Found,
}

impl Columns {
    pub(crate) fn new(missing: Vec<String>, rest: bool) -> Columns {
        Columns { slots: Vec::new(), rest, missing }
    }

    /// The slot of a column that has a meaning, entered when it is new.
    pub(crate) fn want(&mut self, column: &str, kind: SlotKind, need: Need) -> usize {
        let slot = self.enter(column, kind, need);
        self.slots[slot].only_chooses = false;
        slot
    }

    /// The slot of a column by which rows are chosen.
    pub(crate) fn want_to_choose(&mut self, column: &str, span: Span) -> usize {
        self.enter(column, SlotKind::Text, Need::Required(span))
    }

    fn enter(&mut self, column: &str, kind: SlotKind, need: Need) -> usize {
        let known = self.slots.iter().position(|slot| slot.column == column && slot.kind == kind);
        known.unwrap_or_else(|| {
            let column = column.to_owned();
            self.slots.push(Slot { column, kind, need, present: false, only_chooses: true });
            self.slots.len() - 1
        })
    }

    /// Whether a column has a slot.
    pub(crate) fn knows(&self, column: &str) -> bool {
        self.slots.iter().any(|slot| slot.column == column)
    }

    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(crate) fn name(&self, slot: usize) -> &str {
        &self.slots[slot].column
    }

    pub(crate) fn kind(&self, slot: usize) -> SlotKind {
        self.slots[slot].kind
    }

    pub(crate) fn set_present(&mut self, slot: usize) {
        self.slots[slot].present = true;
    }

    /// Whether the column has no meaning but that of an attribute with its own name.
    pub(crate) fn is_rest(&self, slot: usize) -> bool {
        self.rest && (self.slots[slot].need == Need::Found || self.slots[slot].only_chooses)
    }

    fn is_found(&self, slot: usize) -> bool {
        self.slots[slot].need == Need::Found
    }

    pub(crate) fn wants_rest(&self) -> bool {
        self.rest
    }

    /// The texts that mean that there is no value.
    pub(crate) fn missing(&self) -> &[String] {
        &self.missing
    }

    /// Whether a text means that there is no value.
    pub(crate) fn means_missing(&self, text: &str) -> bool {
        self.missing.iter().any(|missing| missing == text)
    }

    /// Binds the columns of a file, in its order, and gives the slots of each. `place`: where the file names them.
    ///
    /// # Errors
    /// A column that must be there and is not, or that is there twice.
    pub(crate) fn bind(
        &mut self,
        header: &[String],
        place: Option<Place>,
    ) -> Result<Vec<Vec<usize>>, FileError> {
        for slot in &mut self.slots {
            slot.present = false;
        }
        let mut wanted: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, slot) in self.slots.iter().enumerate() {
            wanted.entry(slot.column.as_str()).or_default().push(place);
        }
        let mut bound: Vec<Vec<usize>> =
            header.iter().map(|column| wanted.get(column.as_str()).cloned().unwrap_or_default()).collect();
        let named = self.slots.len();
        for (at, column) in header.iter().enumerate() {
            let earlier = header[..at].iter().filter(|other| *other == column).count();
            if bound[at].iter().any(|&slot| slot < named && !self.is_found(slot)) {
                if earlier > 0 {
                    return Err(FileError::ColumnTwice { column: column.clone(), place });
                }
            } else if self.rest {
                // A header may name a column twice; the second is an attribute of its own.
                let name = if earlier == 0 { column.clone() } else { format!("{column} {}", earlier + 1) };
                bound[at] = vec![self.want(&name, SlotKind::Text, Need::Found)];
            } else if earlier > 0 {
                bound[at].clear();
            }
            for &slot in &bound[at] {
                self.slots[slot].present = true;
            }
        }
        self.require(header, place)?;
        Ok(bound)
    }

    /// Refuses a file that lacks a required column. `place`: where the file names its columns.
    pub(crate) fn require(&self, known: &[String], place: Option<Place>) -> Result<(), FileError> {
        for slot in &self.slots {
            if let (Need::Required(span), false) = (slot.need, slot.present) {
                return Err(FileError::MissingColumn {
                    column: slot.column.clone(),
                    nearest: nearest(&slot.column, known.iter().map(String::as_str)).map(str::to_owned),
                    known: known.to_vec(),
                    span,
                    place,
                });
            }
        }
        Ok(())
    }
}
