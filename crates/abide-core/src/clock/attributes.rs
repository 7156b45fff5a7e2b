use crate::fact::Attribute;
use crate::value::Name;

/// What is known of an item's fields at an instant: the latest value of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes(Vec<Attribute>);

impl Attributes {
    /// Takes over what a fact says.
    pub fn update(&mut self, said: &[Attribute]) {
        for attribute in said {
            match self.0.iter_mut().find(|known| known.field == attribute.field) {
                Some(known) => known.value = attribute.value,
                None => self.0.push(*attribute),
            }
        }
    }

    /// The value of a field.
    pub fn get(&self, field: Name) -> Option<Name> {
        self.0.iter().find(|attribute| attribute.field == field).map(|attribute| attribute.value)
    }

    /// All of them.
    pub fn as_slice(&self) -> &[Attribute] {
        &self.0
    }
}
