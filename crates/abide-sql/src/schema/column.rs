use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, Field, TimeUnit};

/// The zone of all instants.
const UTC: &str = "+00:00";

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What it means; a column without a value says nothing about it.
    pub about: &'static str,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// Yes or no.
    Bool,
    /// An instant.
    Instant,
    /// A length of time in seconds, exact to the microsecond.
    Seconds,
    /// A number, rounded to nine places after the point.
    Number,
}

impl Kind {
    /// The word for it in the documentation.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Integer => "whole number",
            Kind::Bool => "true or false",
            Kind::Instant => "instant",
            Kind::Seconds => "seconds",
            Kind::Number => "number",
        }
    }

    /// Its type in columns.
    pub(crate) fn data_type(self) -> DataType {
        match self {
            Kind::Text => DataType::Utf8,
            Kind::Integer => DataType::Int64,
            Kind::Bool => DataType::Boolean,
            Kind::Instant => DataType::Timestamp(TimeUnit::Microsecond, Some(Arc::from(UTC))),
            Kind::Seconds => DataType::Decimal128(20, 6),
            Kind::Number => DataType::Decimal128(38, 9),
        }
    }

    /// A field of this kind, which may lack a value.
    pub(crate) fn field(self, name: &str) -> Field {
        Field::new(name, self.data_type(), true)
    }
}
