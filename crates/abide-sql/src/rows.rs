use std::sync::Arc;

use abide_core::value::{Ratio, Rounding};
use abide_time::{Duration, Instant};
use datafusion::arrow::array::{
    ArrayBuilder, ArrayRef, BooleanBuilder, Decimal128Builder, Int64Builder, RecordBatch, StringBuilder,
    TimestampMicrosecondBuilder,
};
use datafusion::arrow::datatypes::{Field, Schema};
use datafusion::arrow::error::ArrowError;

use crate::schema::{FieldColumns, Kind, Table};

/// Places after the point of a number in a column.
const PLACES: u32 = 9;
/// What the largest number in a column lies below.
const BELOW: i128 = 10_i128.pow(38);

/// One value on its way into a column.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'v> {
    Text(&'v str),
    Bool(bool),
    Integer(i64),
    Instant(Instant),
    Seconds(Duration),
    Number(&'v Ratio),
}

/// Rows of a table on their way into columns.
#[derive(Debug)]
pub(crate) struct Rows {
    fields: Vec<Field>,
    columns: Vec<Growing>,
}

#[derive(Debug)]
enum Growing {
    Text(StringBuilder),
    Integer(Int64Builder),
    Bool(BooleanBuilder),
    Instant(TimestampMicrosecondBuilder),
    Decimal(Decimal128Builder),
}

impl Rows {
    /// None yet.
    pub(crate) fn of(table: &Table, more: &FieldColumns) -> Rows {
        let fixed = table.columns.iter().map(|column| (column.kind, column.kind.field(column.name)));
        let more = more.names().map(|name| (Kind::Text, Kind::Text.field(name)));
        let (columns, fields) = fixed.chain(more).map(|(kind, field)| (Growing::of(kind), field)).unzip();
        Rows { fields, columns }
    }

    /// Adds a row: a value, or none, for each column from the left; columns that are left over have none.
    pub(crate) fn push<'v>(&mut self, values: impl IntoIterator<Item = Option<Value<'v>>>) {
        let mut values = values.into_iter();
        for column in &mut self.columns {
            column.push(values.next().flatten());
        }
    }

    /// The columns.
    ///
    /// # Errors
    /// Never, where each row filled each column.
    pub(crate) fn finish(self) -> Result<RecordBatch, ArrowError> {
        let arrays = self.columns.into_iter().map(Growing::finish).collect();
        RecordBatch::try_new(Arc::new(Schema::new(self.fields)), arrays)
    }
}

impl Growing {
    fn of(kind: Kind) -> Growing {
        let data_type = kind.data_type();
        match kind {
            Kind::Text => Growing::Text(StringBuilder::new()),
            Kind::Integer => Growing::Integer(Int64Builder::new()),
            Kind::Bool => Growing::Bool(BooleanBuilder::new()),
            Kind::Instant => Growing::Instant(TimestampMicrosecondBuilder::new().with_data_type(data_type)),
            Kind::Seconds | Kind::Number => {
                Growing::Decimal(Decimal128Builder::new().with_data_type(data_type))
            }
        }
    }

    fn push(&mut self, value: Option<Value<'_>>) {
        match (self, value) {
            (Growing::Text(column), Some(Value::Text(text))) => column.append_value(text),
            (Growing::Integer(column), Some(Value::Integer(number))) => column.append_value(number),
            (Growing::Bool(column), Some(Value::Bool(value))) => column.append_value(value),
            (Growing::Instant(column), Some(Value::Instant(instant))) => column.append_value(instant.us()),
            (Growing::Decimal(column), Some(Value::Seconds(duration))) => {
                column.append_value(i128::from(duration.us()));
            }
            (Growing::Decimal(column), Some(Value::Number(ratio))) => column.append_option(scaled(ratio)),
            (Growing::Text(column), _) => column.append_null(),
            (Growing::Integer(column), _) => column.append_null(),
            (Growing::Bool(column), _) => column.append_null(),
            (Growing::Instant(column), _) => column.append_null(),
            (Growing::Decimal(column), _) => column.append_null(),
        }
    }

    fn finish(self) -> ArrayRef {
        match self {
            Growing::Text(mut column) => ArrayBuilder::finish(&mut column),
            Growing::Integer(mut column) => ArrayBuilder::finish(&mut column),
            Growing::Bool(mut column) => ArrayBuilder::finish(&mut column),
            Growing::Instant(mut column) => ArrayBuilder::finish(&mut column),
            Growing::Decimal(mut column) => ArrayBuilder::finish(&mut column),
        }
    }
}

/// A number in billionths, rounded once; none where a column cannot hold it.
fn scaled(ratio: &Ratio) -> Option<i128> {
    let digits = ratio.decimal_text(PLACES, Rounding::HalfEven).replace('.', "");
    digits.parse().ok().filter(|number: &i128| number.abs() < BELOW)
}
