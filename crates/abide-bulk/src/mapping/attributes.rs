use std::collections::BTreeSet;

use abide_core::agreement::Field;
use abide_core::fact::{Attribute, Facts, RejectCause};
use abide_core::text::Map;
use abide_core::value::Name;

use super::coding::{Coded, Coding, Kept};
use super::content::Content;
use super::hyphenated::hyphenated;
use super::row::Row;
use super::row_fault::RowFault;
use crate::description::{ColumnOr, FieldTerms};
use crate::rows::{Columns, Need, SlotKind};

/// The attributes that rows carry.
#[derive(Debug)]
pub(super) struct Attributes {
    /// By name, so that the order of columns does not change a row's content.
    fields: Vec<FieldPlan>,
    /// Slots that were looked at for columns that nobody named.
    looked_at: usize,
    needs: Option<BTreeSet<String>>,
    last: AttributeRange,
}

#[derive(Debug)]
struct FieldPlan {
    field: String,
    slot: usize,
    coding: Coding,
    /// Its name where somebody needs it; the others only count for the content.
    name: Option<Name>,
    needed: bool,
}

/// Where the attributes of a fact stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct AttributeRange {
    pub(super) start: u32,
    pub(super) count: u16,
}

impl Attributes {
    /// The attributes of a description. `whole`: fields that nobody needs are read too, because the whole
    /// content of a row is its key.
    pub(super) fn new(
        fields: Option<&Map<Field, ColumnOr<FieldTerms>>>,
        needs: Option<&BTreeSet<String>>,
        whole: bool,
        columns: &mut Columns,
        optional: &dyn Fn(&str) -> bool,
    ) -> Attributes {
        let mut plan = Attributes {
            fields: Vec::new(),
            looked_at: 0,
            needs: needs.cloned(),
            last: AttributeRange::default(),
        };
        for (field, origin) in fields.into_iter().flat_map(Map::iter) {
            let needed = plan.is_needed(&field.value.0);
            if !needed && !whole {
                continue;
            }
            let (column, coding) = match origin {
                ColumnOr::Column(column) => (column, Coding::keep(Kept::AsIs)),
                ColumnOr::Terms(terms) => {
                    let coding = Coding::new(&terms.names, |line| &line.0, terms.others, Kept::AsIs);
                    (&terms.column, coding)
                }
            };
            let name = &column.value.0;
            let need = if optional(name) { Need::Optional } else { Need::Required(column.span) };
            let slot = columns.want(name, SlotKind::Text, need);
            plan.fields.push(FieldPlan { field: field.value.0.clone(), slot, coding, name: None, needed });
        }
        plan.fields.sort_by(|one, other| one.field.cmp(&other.field));
        plan
    }

    /// Takes in the columns that a file has beside the named ones.
    fn look_at(&mut self, columns: &Columns) {
        for slot in self.looked_at..columns.len() {
            if !columns.is_rest(slot) {
                continue;
            }
            let mut field = hyphenated(columns.name(slot));
            if field.is_empty() {
                continue;
            }
            while self.fields.iter().any(|known| known.field == field) {
                field.push_str("-2");
            }
            let needed = self.is_needed(&field);
            let coding = Coding::keep(Kept::AsIs);
            self.fields.push(FieldPlan { field, slot, coding, name: None, needed });
        }
        self.looked_at = columns.len();
        self.fields.sort_by(|one, other| one.field.cmp(&other.field));
    }

    /// The slots of the named fields.
    pub(super) fn slots(&self) -> impl Iterator<Item = usize> {
        self.fields.iter().map(|plan| plan.slot)
    }

    /// Adds the attributes of a row to the facts and to its content. Whether any was said comes with the place.
    pub(super) fn add(
        &mut self,
        row: Row<'_>,
        columns: &Columns,
        content: &mut Content,
        facts: &mut Facts,
    ) -> Result<(AttributeRange, bool), RowFault> {
        if columns.len() > self.looked_at {
            self.look_at(columns);
        }
        let start = facts.attributes.len();
        let mut said = false;
        for plan in &mut self.fields {
            let Some(text) = row.cells.text(plan.slot) else { continue };
            said = true;
            content.text(&plan.field, text);
            if !plan.needed {
                continue;
            }
            match plan.coding.code(text, &mut facts.names) {
                Coded::Name(value) => {
                    let names = &mut facts.names;
                    let field = *plan.name.get_or_insert_with(|| names.name(&plan.field));
                    facts.attributes.push(Attribute { field, value });
                }
                Coded::Ignored => {}
                Coded::Unknown => return Err(RowFault::of(RejectCause::UnknownValue, row.cells, plan.slot)),
            }
        }
        Ok((self.shared(start, facts), said))
    }

    /// Rows of one item mostly repeat their attributes: the same ones are kept once.
    fn shared(&mut self, start: usize, facts: &mut Facts) -> AttributeRange {
        let added = facts.attributes.len() - start;
        let (last, count) = (self.last.start as usize, usize::from(self.last.count));
        if count == added && last + count <= start {
            let (before, new) = facts.attributes.split_at(start);
            if before[last..last + count] == *new {
                facts.attributes.truncate(start);
                return self.last;
            }
        }
        self.last = AttributeRange {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            count: u16::try_from(added).unwrap_or(u16::MAX),
        };
        self.last
    }

    fn is_needed(&self, field: &str) -> bool {
        self.needs.as_ref().is_none_or(|needs| needs.contains(field))
    }
}
