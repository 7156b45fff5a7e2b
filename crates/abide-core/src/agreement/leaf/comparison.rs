use super::{Id, Value};
use crate::text::{ReadText, TextFault, TextForm};

/// How a figure stands to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `>=`
    AtLeast,
    /// `>`
    MoreThan,
    /// `<=`
    AtMost,
    /// `<`
    LessThan,
    /// `=`
    Equal,
}

impl Operator {
    /// The sign in the text.
    pub fn sign(self) -> &'static str {
        match self {
            Operator::AtLeast => ">=",
            Operator::MoreThan => ">",
            Operator::AtMost => "<=",
            Operator::LessThan => "<",
            Operator::Equal => "=",
        }
    }

    /// Whether a figure that stands to the value as `order` says holds.
    pub fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Operator::AtLeast => order.is_ge(),
            Operator::MoreThan => order.is_gt(),
            Operator::AtMost => order.is_le(),
            Operator::LessThan => order.is_lt(),
            Operator::Equal => order.is_eq(),
        }
    }

    /// Whether larger figures are better.
    pub fn wants_more(self) -> bool {
        matches!(self, Operator::AtLeast | Operator::MoreThan)
    }

    /// Splits the sign off a text.
    fn split(text: &str) -> Option<(Operator, &str)> {
        let signs =
            [Operator::AtLeast, Operator::AtMost, Operator::MoreThan, Operator::LessThan, Operator::Equal];
        signs.into_iter().find_map(|operator| {
            let rest = text.strip_prefix(operator.sign())?;
            Some((operator, rest.trim_start()))
        })
    }
}

/// A promise or condition on a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// How.
    pub operator: Operator,
    /// With what.
    pub value: Value,
}

impl ReadText for Comparison {
    const FORM: TextForm = TextForm { name: "a comparison", example: "\">= 99.9%\"" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text.contains("..") {
            return Err(TextFault::new(
                "not-yet-supported",
                format!("`{text}` is part of the language, but this version of Abide cannot evaluate it"),
                "compare with one value for now; CHANGELOG.md says which version brings it",
            ));
        }
        let (operator, value) = Operator::split(text).ok_or_else(|| {
            TextFault::new(
                "missing-comparison",
                format!("`{text}` does not say whether more or less is better"),
                format!("write `\">= {text}\"` or `\"<= {text}\"`, in quotes"),
            )
        })?;
        let value = match value.strip_prefix("figures.") {
            Some(id) => Value::Figure(Id::read_text(id)?),
            None => Value::read_text(value)?,
        };
        Ok(Comparison { operator, value })
    }
}

/// The end of a band: a comparison whose value may be the objective's own goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut {
    /// How.
    pub operator: Operator,
    /// With what.
    pub value: CutValue,
}

/// What a band's end is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CutValue {
    /// The value of the objective's goal.
    Goal,
    /// A value of its own.
    Value(Value),
}

impl ReadText for Cut {
    const FORM: TextForm = TextForm { name: "a cut point", example: "\"< 99%\"" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let (operator, value) =
            Operator::split(text).ok_or_else(|| TextFault::malformed(text, Self::FORM))?;
        let value = if value == "goal" { CutValue::Goal } else { CutValue::Value(Value::read_text(value)?) };
        Ok(Cut { operator, value })
    }
}
