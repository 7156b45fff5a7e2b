use std::collections::{BTreeSet, HashMap};
use std::io::{BufRead, BufReader, Read};

use abide_core::fact::RejectCause;
use serde::de::DeserializeSeed;
use serde_json::value::RawValue;

use super::json_keys::{Found, JsonKeys, ObjectSeed};
use super::{Cells, Columns, FileError, Place, RowRead, Rows};

/// Keys shown to a person who named one that never occurs.
const KEYS_SHOWN: usize = 40;

/// The rows of a file with one JSON object a line.
pub(crate) struct JsonRows {
    input: BufReader<Box<dyn Read>>,
    line: Vec<u8>,
    number: u64,
    /// The line of the first row, by which a person sees what keys there are.
    first: u64,
    rows: u64,
    keys: JsonKeys,
    /// Byte in the line of the value of each slot.
    starts: Vec<usize>,
    seen: BTreeSet<String>,
}

impl JsonRows {
    pub(crate) fn open(input: Box<dyn Read>, columns: &Columns) -> JsonRows {
        JsonRows {
            input: BufReader::with_capacity(1 << 18, input),
            line: Vec::new(),
            number: 0,
            first: 0,
            rows: 0,
            keys: JsonKeys::of(columns),
            starts: Vec::new(),
            seen: BTreeSet::new(),
        }
    }

    fn next_line(&mut self) -> Result<bool, FileError> {
        loop {
            self.line.clear();
            if self.input.read_until(b'\n', &mut self.line)? == 0 {
                return Ok(false);
            }
            self.number += 1;
            if self.number == 1 && self.line.starts_with(b"\xef\xbb\xbf") {
                self.line.drain(..3);
            }
            if !self.line.trim_ascii().is_empty() {
                return Ok(true);
            }
        }
    }

    /// For the message about a key that never occurs: what keys there are.
    fn note_keys(&mut self) {
        let parsed: Result<HashMap<String, serde::de::IgnoredAny>, _> = serde_json::from_slice(&self.line);
        if let Ok(keys) = parsed {
            self.seen.extend(keys.into_keys());
        }
    }
}

impl Rows for JsonRows {
    fn next(&mut self, columns: &mut Columns, cells: &mut Cells) -> Result<RowRead, FileError> {
        if !self.next_line()? {
            if self.rows > 0 {
                let seen: Vec<String> = std::mem::take(&mut self.seen).into_iter().take(KEYS_SHOWN).collect();
                columns.require(&seen, Some(Place { line: self.first, column: 1 }))?;
            }
            return Ok(RowRead::End);
        }
        self.starts.clear();
        let Ok(line) = std::str::from_utf8(&self.line) else {
            return Ok(RowRead::Broken(RejectCause::BrokenRow));
        };
        let mut found = Found::new();
        let mut deserializer = serde_json::Deserializer::from_str(line);
        let seed = ObjectSeed { keys: &mut self.keys, columns, found: &mut found };
        if seed.deserialize(&mut deserializer).and_then(|()| deserializer.end()).is_err() {
            return Ok(RowRead::Broken(RejectCause::BrokenRow));
        }
        cells.start(columns.len());
        self.starts.resize(columns.len(), 0);
        for (target, value) in found {
            let Some(value) = inside(value, &target.path) else { continue };
            columns.set_present(target.slot);
            // Where a key `a.b` and a path from `a` to `b` both exist, the key comes first.
            if cells.is_missing(target.slot) || target.path.is_empty() {
                self.starts[target.slot] = value.get().as_ptr() as usize - line.as_ptr() as usize;
                set(cells, columns, target.slot, value.get());
            }
        }
        if self.rows == 0 {
            self.first = self.number;
        }
        self.rows += 1;
        if self.rows <= 100 {
            self.note_keys();
        }
        Ok(RowRead::Row)
    }

    fn place(&self, slot: Option<usize>) -> Place {
        let start = slot.and_then(|slot| self.starts.get(slot).copied()).unwrap_or(0);
        let before = String::from_utf8_lossy(&self.line[..start.min(self.line.len())]);
        Place { line: self.number, column: before.chars().count() as u64 + 1 }
    }

    fn raw(&self) -> String {
        String::from_utf8_lossy(&self.line).trim_end().to_owned()
    }
}

/// The value at the end of a path; a number in it is a place in a list, from 0.
pub(super) fn inside<'l>(value: &'l RawValue, path: &[String]) -> Option<&'l RawValue> {
    let mut value = value;
    for key in path {
        if value.get().starts_with('[') {
            let items: Vec<&'l RawValue> = serde_json::from_str(value.get()).ok()?;
            value = items.get(key.parse::<usize>().ok()?).copied()?;
            continue;
        }
        let object: HashMap<String, &'l RawValue> = serde_json::from_str(value.get()).ok()?;
        value = object.get(key.as_str()).copied()?;
    }
    Some(value)
}

/// Puts a value in its cell: texts without quotes, numbers as written, lists as lists, objects as written.
pub(super) fn set(cells: &mut Cells, columns: &Columns, slot: usize, value: &str) {
    match value.as_bytes().first() {
        Some(b'n') | None => {}
        Some(b'"') => {
            let inner = &value[1..value.len() - 1];
            if !inner.contains('\\') {
                set_text(cells, columns, slot, inner);
            } else if let Ok(text) = serde_json::from_str::<String>(value) {
                set_text(cells, columns, slot, &text);
            }
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(value).unwrap_or_default();
            let texts: Vec<String> = items.iter().map(|item| item_text(item.get())).collect();
            let said = texts.iter().map(String::as_str).filter(|text| !columns.means_missing(text));
            cells.set_list(slot, said);
        }
        Some(_) => set_text(cells, columns, slot, value),
    }
}

fn set_text(cells: &mut Cells, columns: &Columns, slot: usize, text: &str) {
    if !columns.means_missing(text) {
        cells.set_text(slot, text);
    }
}

fn item_text(value: &str) -> String {
    serde_json::from_str::<String>(value).unwrap_or_else(|_| value.to_owned())
}
