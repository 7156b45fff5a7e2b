use abide_core::agreement::Id;
use abide_core::fact::{Facts, RejectCause};
use abide_core::value::Name;

use super::coding::{Coded, Coding, Kept};
use super::row::Row;
use super::row_fault::RowFault;
use crate::description::{ColumnOr, ServiceTerms, SplitTerms};
use crate::rows::{Columns, Need, SlotKind};

/// Where the service, or the exclusion, of a row comes from.
#[derive(Debug)]
pub(super) enum ServiceOrigin {
    /// Nothing is said.
    Unsaid,
    /// The same for every row.
    Fixed(String),
    /// A column.
    Column { slot: usize, coding: Coding, split: Option<String>, several: bool },
}

/// The services of a row.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Services {
    /// None is said: it holds for all.
    Unsaid,
    /// These.
    Named(Vec<Name>),
    /// Only such as the description leaves out.
    Ignored,
}

impl ServiceOrigin {
    pub(super) fn new(
        terms: Option<&ColumnOr<ServiceTerms>>,
        split: Option<&SplitTerms>,
        columns: &mut Columns,
        optional: &dyn Fn(&str) -> bool,
    ) -> ServiceOrigin {
        let mut coding = Coding::keep(Kept::Hyphenated);
        let mut named = None;
        match terms {
            None => {}
            Some(ColumnOr::Column(column)) => named = Some(column),
            Some(ColumnOr::Terms(terms)) => {
                if let Some(is) = &terms.is {
                    return ServiceOrigin::Fixed(is.value.as_str().to_owned());
                }
                coding = Coding::new(&terms.names, Id::as_str, terms.others, Kept::Hyphenated);
                named = terms.column.as_ref();
            }
        }
        let Some(column) = split.map(|split| &split.column).or(named) else { return ServiceOrigin::Unsaid };
        let name = &column.value.0;
        let need = if optional(name) { Need::Optional } else { Need::Required(column.span) };
        ServiceOrigin::Column {
            slot: columns.want(name, SlotKind::Text, need),
            coding,
            split: split.and_then(|split| split.by.as_ref()).map(|by| by.value.0.clone()),
            several: split.is_some(),
        }
    }

    /// The services of a row.
    pub(super) fn services(&mut self, row: Row<'_>, facts: &mut Facts) -> Result<Services, RowFault> {
        let (slot, coding, split, several) = match self {
            ServiceOrigin::Unsaid => return Ok(Services::Unsaid),
            ServiceOrigin::Fixed(service) => return Ok(Services::Named(vec![facts.names.name(service)])),
            ServiceOrigin::Column { slot, coding, split, several } => (*slot, coding, split, *several),
        };
        if row.cells.is_missing(slot) {
            return Ok(Services::Unsaid);
        }
        let unknown = || RowFault::of(RejectCause::UnknownValue, row.cells, slot);
        if !several && row.cells.text(slot).is_none() {
            return Err(unknown());
        }
        let mut named: Vec<Name> = Vec::new();
        for text in row.cells.texts(slot) {
            let parts: Vec<&str> = match split.as_deref().filter(|by| !by.is_empty()) {
                Some(by) => text.split(by).map(str::trim).filter(|part| !part.is_empty()).collect(),
                None => vec![text],
            };
            for part in parts {
                match coding.code(part, &mut facts.names) {
                    Coded::Name(name) if !named.contains(&name) => named.push(name),
                    Coded::Name(_) | Coded::Ignored => {}
                    Coded::Unknown => return Err(unknown()),
                }
            }
        }
        Ok(if named.is_empty() { Services::Ignored } else { Services::Named(named) })
    }

    /// The slot, where it is a column.
    pub(super) fn slot(&self) -> Option<usize> {
        match self {
            ServiceOrigin::Column { slot, .. } => Some(*slot),
            ServiceOrigin::Unsaid | ServiceOrigin::Fixed(_) => None,
        }
    }
}
