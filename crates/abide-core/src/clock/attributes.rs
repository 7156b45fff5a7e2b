use std::borrow::Cow;

use crate::fact::Attribute;
use crate::value::Name;

/// What is known of an item's fields at an instant: the latest value of each. What one fact says is borrowed from it
/// as long as no other one says something else, because most items never change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes<'f>(Cow<'f, [Attribute]>);

impl<'f> Attributes<'f> {
    /// These, each field once.
    pub fn of(attributes: Vec<Attribute>) -> Self {
        Attributes(Cow::Owned(attributes))
    }

    /// Takes over what a fact says, and tells whether that changed anything.
    #[inline]
    pub fn update(&mut self, said: &'f [Attribute]) -> bool {
        !said.is_empty() && !std::ptr::eq(&*self.0, said) && self.take_over(said)
    }

    fn take_over(&mut self, said: &'f [Attribute]) -> bool {
        if self.0.is_empty() && each_field_once(said) {
            self.0 = Cow::Borrowed(said);
            return true;
        }
        let mut changed = false;
        for attribute in said {
            match self.0.iter().position(|known| known.field == attribute.field) {
                Some(place) if self.0[place].value == attribute.value => continue,
                Some(place) => self.0.to_mut()[place].value = attribute.value,
                None => self.0.to_mut().push(*attribute),
            }
            changed = true;
        }
        changed
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

fn each_field_once(said: &[Attribute]) -> bool {
    said.iter().enumerate().all(|(at, one)| said[..at].iter().all(|other| other.field != one.field))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Names;

    #[test]
    fn the_latest_value_of_each_field_holds() {
        let mut names = Names::default();
        let mut of =
            |field: &str, value: &str| Attribute { field: names.name(field), value: names.name(value) };
        let first = [of("priority", "p1"), of("team", "red")];
        let again = [of("priority", "p1"), of("team", "red")];
        let later = [of("priority", "p2"), of("channel", "phone"), of("channel", "mail")];
        let mut attributes = Attributes::default();
        assert!(attributes.update(&first));
        assert!(!attributes.update(&again));
        assert!(attributes.update(&later));
        assert_eq!(attributes.as_slice(), [later[0], first[1], later[2]]);
        assert_eq!(attributes.get(first[0].field), Some(later[0].value));
    }
}
