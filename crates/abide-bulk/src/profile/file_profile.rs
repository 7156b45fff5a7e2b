use std::path::Path;

use abide_core::value::Names;

use super::ColumnProfile;
use super::column_profile::Looking;
use crate::description::{FileFormat, SourceDescription};
use crate::mapping::Mapper;
use crate::reading::{ReadError, SourceRequest, file_fault, open_rows};
use crate::rows::{CellTime, Cells, RowRead, format_of};

/// How many of a column's values are kept to be shown.
const MOST_SHOWN: usize = 60;
/// A description without a meaning for any column, so that every column is handed on as it stands.
const BARE: &str = "stream: samples\noccurred: ' '\noptional: [' ']\n";

/// What is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileProfile {
    /// Its format.
    pub format: FileFormat,
    /// Rows.
    pub rows: u64,
    /// Rows that cannot be taken apart.
    pub broken: u64,
    /// Its columns in their order.
    pub columns: Vec<ColumnProfile>,
}

impl FileProfile {
    /// Looks at every row of a file.
    ///
    /// # Errors
    /// [`ReadError`] where the file as a whole cannot be read.
    pub fn of(path: &Path, format: Option<FileFormat>) -> Result<FileProfile, ReadError> {
        let source = abide_core::text::Source::new("profile", BARE);
        let mut faults = abide_core::diagnostic::Diagnostics::default();
        let mut description = SourceDescription::from_text(&source, &mut faults);
        if let (Some(description), Some(format)) = (&mut description, format) {
            description.format = Some(abide_core::diagnostic::Spanned::new(format, Default::default()));
        }
        let request = SourceRequest {
            name: path.display().to_string(),
            stream: abide_core::fact::Stream::Samples,
            paths: vec![path.to_owned()],
            description,
        };
        let mut names = Names::default();
        let mut mapper = match &request.description {
            Some(description) => Mapper::new(description, None, &mut names),
            None => Mapper::new(&SourceDescription::built_in(request.stream), None, &mut names),
        };
        let (mut rows, _) = open_rows(&request, path, &mut mapper)?;
        let mut cells = Cells::default();
        let mut columns: Vec<(usize, Looking)> = Vec::new();
        let (mut count, mut broken) = (0, 0);
        loop {
            let read = rows.next(mapper.columns(), &mut cells);
            match read.map_err(|error| file_fault(&request, path, error))? {
                RowRead::End => break,
                RowRead::Broken(_) => broken += 1,
                RowRead::Row => {
                    // JSON tells its columns row by row.
                    for slot in 0..mapper.columns().len() {
                        if mapper.columns().is_rest(slot) && columns.iter().all(|(known, _)| *known != slot) {
                            columns.push((slot, Looking::new(mapper.columns().name(slot), count)));
                        }
                    }
                    columns.iter_mut().for_each(|(slot, column)| look(column, &cells, *slot));
                    count += 1;
                }
            }
        }
        Ok(FileProfile {
            format: format.or_else(|| format_of(path)).unwrap_or(FileFormat::Csv),
            rows: count + broken,
            broken,
            columns: columns.into_iter().map(|(_, column)| column.done(MOST_SHOWN)).collect(),
        })
    }
}

fn look(column: &mut Looking, cells: &Cells, slot: usize) {
    match cells.time(slot) {
        Some(CellTime::Text(text)) => column.look_at(text),
        Some(CellTime::Instant(_)) => column.look_at_instant(false),
        Some(CellTime::Civil(_)) => column.look_at_instant(true),
        None if cells.is_missing(slot) => column.empty += 1,
        None => column.look_at(&cells.shown(slot)),
    }
}
