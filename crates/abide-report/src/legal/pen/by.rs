use abide_core::agreement::{By, Otherwise};

use super::Pen;
use crate::document::{Align, RowKind, Table, Text};

impl Pen<'_> {
    /// A value, or the values by a field in one line.
    pub(in crate::legal) fn by<T>(&self, by: &By<T>, show: impl Fn(&T) -> Text) -> Text {
        match by {
            By::All(value) => show(&value.value),
            By::Field { by: field, of, otherwise } => {
                let mut values: Vec<Text> = of
                    .iter()
                    .map(|(value, shown)| {
                        let value = self.id(&value.value.0);
                        self.say(
                            "legal-by-value",
                            [("value", value.into()), ("shown", show(&shown.value).into())],
                        )
                    })
                    .collect();
                let others = self.others(otherwise.as_ref().map(|otherwise| &otherwise.value), &show);
                values.push(self.say("legal-by-others", [("shown", others.into())]));
                let field = self.field(&field.value);
                self.say(
                    "legal-by-list",
                    [("field", field.into()), ("values", self.long_list(values).into())],
                )
            }
        }
    }

    /// The values by a field as a table; nothing where one holds for all.
    pub(in crate::legal) fn by_table<T>(
        &self,
        by: &By<T>,
        column: &str,
        show: impl Fn(&T) -> Text,
    ) -> Option<Table> {
        let By::Field { by: field, of, otherwise } = by else { return None };
        let mut table =
            Table::new([(self.field(&field.value), Align::Start), (self.word(column), Align::Start)]);
        for (value, shown) in of.iter() {
            table.row(RowKind::Whole, vec![self.id(&value.value.0).into(), show(&shown.value)]);
        }
        let others = self.others(otherwise.as_ref().map(|otherwise| &otherwise.value), &show);
        table.row(RowKind::Whole, vec![self.word("legal-others").into(), others]);
        Some(table)
    }

    fn others<T>(&self, otherwise: Option<&Otherwise<T>>, show: impl Fn(&T) -> Text) -> Text {
        match otherwise {
            None => self.say("legal-others-undecided", []),
            Some(Otherwise::None) => self.say("legal-others-unjudged", []),
            Some(Otherwise::Value(value)) => show(value),
        }
    }
}
