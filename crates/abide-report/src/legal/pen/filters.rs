use abide_core::agreement::{FieldTest, Filter};

use super::Pen;
use super::pen::join;
use crate::document::Text;

impl Pen<'_> {
    /// What must hold of an item, every part of it.
    pub(in crate::legal) fn filter(&self, filter: &Filter) -> Text {
        self.directed(join(self.tests(filter), &self.messages.say("legal-and")))
    }

    /// What must hold of an item, one part of it.
    pub(in crate::legal) fn any_of_filter(&self, filter: &Filter) -> Text {
        self.directed(join(self.tests(filter), &self.messages.say("legal-or")))
    }

    fn tests(&self, filter: &Filter) -> Vec<Text> {
        let test = |(field, test): (&abide_core::diagnostic::Spanned<_>, &FieldTest)| {
            let field = self.field(&field.value);
            match test {
                FieldTest::OneOf(words) => {
                    let values = words.iter().map(|word| Text::from(self.id(&word.value)));
                    let values = self.directed(join(values, &self.messages.say("legal-or")));
                    self.say("legal-field-is", [("field", field.into()), ("value", values.into())])
                }
                FieldTest::Compared(comparison) => {
                    let value = self.comparison(&comparison.value);
                    self.say("legal-field-is", [("field", field.into()), ("value", value.into())])
                }
            }
        };
        filter.iter().map(test).collect()
    }
}
