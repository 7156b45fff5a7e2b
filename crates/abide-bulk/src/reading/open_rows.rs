use std::borrow::Cow;
use std::io::Read;
use std::path::Path;

use super::read_error::ReadError;
use super::source_request::SourceRequest;
use crate::description::{FileFormat, SourceDescription};
use crate::mapping::Mapper;
use crate::rows::{
    Bytes, CsvRows, CsvTerms, FileDigest, FileError, JsonDocuments, JsonRows, OpenedFile, ParquetRows, Rows,
    format_of,
};

/// The description of a source: its own, or that of its stream.
pub(super) fn description_of(request: &SourceRequest) -> Cow<'_, SourceDescription> {
    match &request.description {
        Some(description) => Cow::Borrowed(description),
        None => Cow::Owned(SourceDescription::built_in(request.stream)),
    }
}

/// The rows of one file of a source, and its digest, which is whole when the last row was read.
pub(crate) fn open_rows(
    request: &SourceRequest,
    path: &Path,
    mapper: &mut Mapper,
) -> Result<(Box<dyn Rows>, FileDigest), ReadError> {
    open(request, path, mapper).map_err(|error| file_fault(request, path, error))
}

/// What is wrong with a file of a source.
pub(crate) fn file_fault(request: &SourceRequest, path: &Path, error: FileError) -> ReadError {
    ReadError::of_file(&request.name, path, error, request.description.is_some())
}

fn open(
    request: &SourceRequest,
    path: &Path,
    mapper: &mut Mapper,
) -> Result<(Box<dyn Rows>, FileDigest), FileError> {
    let description = description_of(request);
    let told = description.format.map(|format| format.value);
    let format = match told.or_else(|| format_of(path)) {
        Some(format) => format,
        // A file that does not exist is the plainer fault than one with an unknown name.
        None if !path.exists() => return Err(FileError::Io(std::io::ErrorKind::NotFound.into())),
        None => return Err(FileError::UnknownFormat),
    };
    let file = OpenedFile::open(path, format)?;
    let digest = file.digest();
    let has_zone = mapper.has_zone();
    let columns = mapper.columns();
    let rows: Box<dyn Rows> = match (file.bytes, format) {
        (Bytes::Seekable(file), _) => Box::new(ParquetRows::open(file, columns, has_zone)?),
        (Bytes::Stream(mut stream), FileFormat::Parquet) => {
            let mut bytes = Vec::new();
            stream.read_to_end(&mut bytes)?;
            Box::new(ParquetRows::open_bytes(bytes, columns, has_zone)?)
        }
        (Bytes::Stream(stream), FileFormat::Csv | FileFormat::Tsv) => {
            Box::new(CsvRows::open(stream, &csv_terms(&description, format), columns)?)
        }
        (Bytes::Stream(stream), FileFormat::JsonLines) if description.unwind.is_empty() => {
            Box::new(JsonRows::open(stream, columns))
        }
        (Bytes::Stream(stream), FileFormat::JsonLines | FileFormat::Json) => {
            let unwind = description.unwind.iter().map(|list| list.value.0.clone()).collect();
            Box::new(JsonDocuments::open(stream, unwind, columns)?)
        }
    };
    Ok((rows, digest))
}

/// How the rows of a file of text are taken apart.
fn csv_terms(description: &SourceDescription, format: FileFormat) -> CsvTerms {
    let usual = if format == FileFormat::Tsv { b'\t' } else { b',' };
    let separator = description.separator.map_or(usual, |separator| separator.value.0);
    let names: Vec<String> = description.columns.iter().map(|column| column.value.0.clone()).collect();
    let may_lack = |name: &String| description.optional.values().any(|optional| optional.0 == *name);
    let least = names.iter().rposition(|name| !may_lack(name)).map_or(0, |last| last + 1);
    CsvTerms { separator, names, least }
}
