use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, ListArray, StringArray, TimestampMicrosecondArray};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, TimeUnit, TimestampMicrosecondType};

use super::{Cells, Columns, FileError, SlotKind};

/// One column of a batch, in one of the forms that cells take.
pub(crate) enum ParquetColumn {
    Text(StringArray),
    /// Instants in UTC.
    Instants(TimestampMicrosecondArray),
    /// Times of a clock without a zone.
    Civil(TimestampMicrosecondArray),
    Lists(ListArray),
    /// Structures and the like, which no meaning can be given to.
    Opaque,
}

impl ParquetColumn {
    /// Decodes an array for a slot.
    pub(crate) fn decode(array: &ArrayRef, kind: SlotKind) -> Result<ParquetColumn, FileError> {
        let to =
            |target: &DataType| cast(array, target).map_err(|error| FileError::Unreadable(error.to_string()));
        match (array.data_type(), kind) {
            (DataType::Timestamp(_, zone), SlotKind::Time) => {
                let micros = to(&DataType::Timestamp(TimeUnit::Microsecond, zone.clone()))?;
                let micros = micros.as_primitive::<TimestampMicrosecondType>().clone();
                Ok(match zone {
                    Some(_) => ParquetColumn::Instants(micros),
                    None => ParquetColumn::Civil(micros),
                })
            }
            (DataType::Utf8, _) => Ok(ParquetColumn::Text(array.as_string::<i32>().clone())),
            (DataType::List(_) | DataType::LargeList(_), _) => {
                let text = Arc::new(Field::new_list_field(DataType::Utf8, true));
                Ok(match to(&DataType::List(text)) {
                    Ok(list) => ParquetColumn::Lists(list.as_list::<i32>().clone()),
                    Err(_) => ParquetColumn::Opaque,
                })
            }
            (DataType::Struct(_) | DataType::Map(..) | DataType::Union(..), _) => Ok(ParquetColumn::Opaque),
            (DataType::Binary | DataType::LargeBinary | DataType::FixedSizeBinary(_), _) => {
                Ok(to(&DataType::Utf8).map_or(ParquetColumn::Opaque, |text| {
                    ParquetColumn::Text(text.as_string::<i32>().clone())
                }))
            }
            _ => Ok(ParquetColumn::Text(to(&DataType::Utf8)?.as_string::<i32>().clone())),
        }
    }

    /// Puts the cell of a row in its slot.
    pub(crate) fn put(&self, row: usize, slot: usize, columns: &Columns, cells: &mut Cells) {
        match self {
            ParquetColumn::Text(texts) if texts.is_valid(row) => {
                let text = texts.value(row);
                if !columns.means_missing(text) {
                    cells.set_text(slot, text);
                }
            }
            ParquetColumn::Instants(times) if times.is_valid(row) => {
                cells.set_instant(slot, times.value(row))
            }
            ParquetColumn::Civil(times) if times.is_valid(row) => cells.set_civil(slot, times.value(row)),
            ParquetColumn::Lists(lists) if lists.is_valid(row) => {
                let items = lists.value(row);
                let texts = items.as_string::<i32>();
                let said = texts.iter().flatten().filter(|text| !columns.means_missing(text));
                cells.set_list(slot, said);
            }
            _ => {}
        }
    }
}
