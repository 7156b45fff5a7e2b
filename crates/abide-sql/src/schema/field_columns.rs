use std::collections::BTreeSet;

use abide_core::fact::Attribute;
use abide_core::value::{Name, Names};

use super::{Column, column_name};

/// The columns that are made of the fields of facts, beside those that every table of its kind has.
#[derive(Debug, Default)]
pub(crate) struct FieldColumns {
    columns: Vec<(Name, String)>,
}

impl FieldColumns {
    /// A column for each field that occurs, in the order of their names. A name that is taken gets `_field`.
    pub(crate) fn of<'f>(
        attributes: impl IntoIterator<Item = &'f Attribute>,
        names: &Names,
        fixed: &[Column],
    ) -> FieldColumns {
        let fields: BTreeSet<Name> = attributes.into_iter().map(|attribute| attribute.field).collect();
        let mut fields: Vec<(&str, Name)> =
            fields.into_iter().map(|field| (names.text(field), field)).collect();
        fields.sort_unstable();
        let mut taken: BTreeSet<String> = fixed.iter().map(|column| column.name.to_owned()).collect();
        let mut columns = Vec::new();
        for (text, field) in fields {
            let mut name = column_name(text);
            while !taken.insert(name.clone()) {
                name.push_str("_field");
            }
            columns.push((field, name));
        }
        FieldColumns { columns }
    }

    /// The names of the columns.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|(_, name)| name.as_str())
    }

    /// The fields, in the order of the columns.
    pub(crate) fn fields(&self) -> impl Iterator<Item = Name> {
        self.columns.iter().map(|(field, _)| *field)
    }
}
