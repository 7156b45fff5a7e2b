use abide_core::agreement::{Comparison, Operator, Percent, Value};
use abide_core::plan::Unit;

use super::Pen;
use crate::document::Text;

impl Pen<'_> {
    /// A percentage as exact as it was written.
    pub(in crate::legal) fn percent(&self, percent: &Percent) -> String {
        self.messages.rate(&percent.0)
    }

    /// A value in words: `99.9 %`, `2 hours`, `3 points`.
    pub(in crate::legal) fn value(&self, value: &Value) -> String {
        match value {
            Value::Percent(percent) => self.percent(percent),
            Value::Money(money) => self.messages.money(money),
            Value::Time(time) => self.duration(*time),
            Value::Number { number, unit } => {
                self.messages.goal_value(&Unit::Number(super::pen::without_marks(unit)), number)
            }
            Value::Figure(id) => crate::legal::parts::figure(self, id.as_str()),
        }
    }

    /// A comparison in words: `at least 99.9 %`.
    pub(in crate::legal) fn comparison(&self, comparison: &Comparison) -> Text {
        self.compared(comparison.operator, Some(&comparison.value))
    }

    /// How something stands to a value, in words; none stands for the goal. What is told in words, as time is, takes
    /// another form in some languages than a number.
    pub(in crate::legal) fn compared(&self, operator: Operator, value: Option<&Value>) -> Text {
        let operator = match operator {
            Operator::AtLeast => "at-least",
            Operator::MoreThan => "more-than",
            Operator::AtMost => "at-most",
            Operator::LessThan => "less-than",
            Operator::Equal => "equal",
        };
        let (key, value) = match value {
            None => ("legal-compared-words", self.word("legal-the-goal")),
            Some(value @ Value::Time(_)) => ("legal-compared-words", self.value(value)),
            Some(value) => ("legal-compared", self.value(value)),
        };
        self.say(key, [("operator", operator.into()), ("value", value.into())])
    }
}
