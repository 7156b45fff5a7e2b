use crate::agreement::Comparison;
use crate::fact::Attribute;
use crate::value::{Name, Names, Ratio};

/// Which facts or items: every test of `holds` must pass, none of `except` may.
#[derive(Debug, Clone, Default)]
pub struct FilterPlan {
    /// All must pass.
    pub holds: Vec<Test>,
    /// None may pass.
    pub except: Vec<Test>,
}

/// A test of one field.
#[derive(Debug, Clone)]
pub enum Test {
    /// It has one of these values.
    OneOf(Name, Vec<Name>),
    /// It is a number that stands so to another.
    Compared(Name, Comparison),
}

impl Test {
    fn passes(&self, attributes: &[Attribute], names: &Names) -> bool {
        let value = |field: Name| {
            attributes
                .iter()
                .rev()
                .find(|attribute| attribute.field == field)
                .map(|attribute| attribute.value)
        };
        match self {
            Test::OneOf(field, values) => value(*field).is_some_and(|value| values.contains(&value)),
            Test::Compared(field, comparison) => value(*field)
                .and_then(|value| names.text(value).parse::<Ratio>().ok())
                .is_some_and(|number| super::goal::number_holds(comparison, &number)),
        }
    }
}

impl FilterPlan {
    /// Whether a fact or item with these attributes belongs. A missing field passes no test.
    pub fn accepts(&self, attributes: &[Attribute], names: &Names) -> bool {
        self.holds.iter().all(|test| test.passes(attributes, names))
            && !self.except.iter().any(|test| test.passes(attributes, names))
    }

    /// The fields it looks at.
    pub fn fields(&self) -> impl Iterator<Item = Name> {
        self.holds.iter().chain(&self.except).map(|test| match test {
            Test::OneOf(field, _) | Test::Compared(field, _) => *field,
        })
    }

    /// Whether it accepts everything.
    pub fn is_empty(&self) -> bool {
        self.holds.is_empty() && self.except.is_empty()
    }
}
