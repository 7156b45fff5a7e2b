use std::io::Read;

use abide_core::fact::RejectCause;
use memchr::memchr_iter;

use super::csv_split::{FieldSpan, Split, split_record};
use super::{Cells, Columns, FileError, Place, RowRead, Rows};

const CHUNK: usize = 1 << 20;
/// A record longer than this is one that an unclosed quote made.
const RECORD_MAX: usize = 1 << 26;

/// How a file of text is taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CsvTerms {
    /// What stands between values.
    pub(crate) separator: u8,
    /// The columns, where the file does not name them.
    pub(crate) names: Vec<String>,
    /// How many values a row has at least; only where the columns are named here.
    pub(crate) least: usize,
}

/// The rows of a CSV or TSV file; its first record names the columns where the description does not.
pub(crate) struct CsvRows {
    input: Box<dyn Read>,
    delimiter: u8,
    buffer: Vec<u8>,
    /// Where the last record lies, and where the next begins.
    record: (usize, usize),
    ended: bool,
    line: u64,
    next_line: u64,
    fields: Vec<FieldSpan>,
    /// The slots of each column of the file.
    bound: Vec<Vec<usize>>,
    /// How few values a row may have; a file that names its columns has one for each.
    least: usize,
    scratch: String,
}

impl CsvRows {
    /// Reads the header and binds the columns.
    pub(crate) fn open(
        input: Box<dyn Read>,
        terms: &CsvTerms,
        columns: &mut Columns,
    ) -> Result<CsvRows, FileError> {
        let mut rows = CsvRows {
            input,
            delimiter: terms.separator,
            buffer: Vec::new(),
            record: (0, 0),
            ended: false,
            line: 1,
            next_line: 1,
            fields: Vec::new(),
            bound: Vec::new(),
            least: 0,
            scratch: String::new(),
        };
        rows.fill()?;
        if rows.buffer.starts_with(b"\xef\xbb\xbf") {
            rows.record = (0, 3);
        }
        if !terms.names.is_empty() {
            rows.bound = columns.bind(&terms.names, None)?;
            rows.least = terms.least;
            return Ok(rows);
        }
        match rows.advance()? {
            RowRead::Row => {}
            RowRead::End => {
                return Err(FileError::Unreadable("it is empty; a header is expected".to_owned()));
            }
            RowRead::Broken(_) => {
                return Err(FileError::Unreadable("its header has a broken quote".to_owned()));
            }
        }
        let mut header = Vec::with_capacity(rows.fields.len());
        for place in 0..rows.fields.len() {
            let Some(name) = rows.field(place) else {
                return Err(FileError::Unreadable("its header is not UTF-8".to_owned()));
            };
            header.push(name.to_owned());
        }
        rows.bound = columns.bind(&header, Some(Place { line: rows.line, column: 1 }))?;
        rows.least = rows.bound.len();
        Ok(rows)
    }

    /// Goes to the next record.
    fn advance(&mut self) -> Result<RowRead, FileError> {
        loop {
            let start = self.record.1;
            if self.ended && start >= self.buffer.len() {
                return Ok(RowRead::End);
            }
            let split = split_record(&self.buffer, start, self.delimiter, self.ended, &mut self.fields);
            let (next, read) = match split {
                Split::Incomplete if self.buffer.len() - start > RECORD_MAX => {
                    let line = memchr::memchr(b'\n', &self.buffer[start..]);
                    let Some(length) = line else {
                        return Err(FileError::Unreadable("a line is longer than 64 MiB".to_owned()));
                    };
                    (start + length + 1, Some(RowRead::Broken(RejectCause::BrokenRow)))
                }
                Split::Incomplete => {
                    self.fill()?;
                    continue;
                }
                Split::Record(next) => (next, Some(RowRead::Row)),
                Split::Broken(next) => (next, Some(RowRead::Broken(RejectCause::BrokenRow))),
                Split::Empty(next) => (next, None),
            };
            self.line = self.next_line;
            self.next_line += memchr_iter(b'\n', &self.buffer[start..next]).count() as u64;
            self.record = (start, next);
            if let Some(read) = read {
                return Ok(read);
            }
        }
    }

    /// Reads on; what was used is let go first.
    fn fill(&mut self) -> Result<(), FileError> {
        let used = self.record.1;
        self.buffer.drain(..used);
        self.record = (0, 0);
        let want = self.buffer.len() + CHUNK.max(self.buffer.len());
        let before = self.buffer.len();
        let missing = (want - before) as u64;
        self.input.by_ref().take(missing).read_to_end(&mut self.buffer)?;
        self.ended = self.buffer.len() < want;
        Ok(())
    }

    /// The text of a field; nothing where it is not UTF-8.
    fn field(&mut self, place: usize) -> Option<&str> {
        let field = self.fields[place];
        let text = std::str::from_utf8(&self.buffer[field.start..field.end]).ok()?;
        if !field.doubled {
            return Some(text);
        }
        self.scratch.clear();
        for (place, part) in text.split("\"\"").enumerate() {
            if place > 0 {
                self.scratch.push('"');
            }
            self.scratch.push_str(part);
        }
        Some(&self.scratch)
    }
}

impl Rows for CsvRows {
    fn next(&mut self, columns: &mut Columns, cells: &mut Cells) -> Result<RowRead, FileError> {
        let read = self.advance()?;
        if read != RowRead::Row {
            return Ok(read);
        }
        if self.fields.len() > self.bound.len() || self.fields.len() < self.least {
            return Ok(RowRead::Broken(RejectCause::WrongColumnCount));
        }
        cells.start(columns.len());
        let bound = std::mem::take(&mut self.bound);
        let mut whole = true;
        let given = bound.iter().take(self.fields.len());
        for (place, slots) in given.enumerate().filter(|(_, slots)| !slots.is_empty()) {
            let Some(text) = self.field(place) else {
                whole = false;
                break;
            };
            if !columns.means_missing(text) {
                for &slot in slots {
                    cells.set_text(slot, text);
                }
            }
        }
        self.bound = bound;
        Ok(if whole { RowRead::Row } else { RowRead::Broken(RejectCause::BrokenRow) })
    }

    fn place(&self, slot: Option<usize>) -> Place {
        let start = self.record.0;
        let column = slot.and_then(|slot| self.bound.iter().position(|slots| slots.contains(&slot)));
        let Some(field) = column.and_then(|column| self.fields.get(column)) else {
            return Place { line: self.line, column: 1 };
        };
        let before = &self.buffer[start..field.start.max(start)];
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let characters = String::from_utf8_lossy(&before[line_start..]).chars().count();
        Place { line: self.line + memchr_iter(b'\n', before).count() as u64, column: characters as u64 + 1 }
    }

    fn raw(&self) -> String {
        let (start, end) = self.record;
        String::from_utf8_lossy(&self.buffer[start..end]).trim_end_matches(['\r', '\n']).to_owned()
    }
}
