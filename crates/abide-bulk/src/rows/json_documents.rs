use std::collections::BTreeMap;
use std::io::Read;

use serde_json::value::RawValue;

use super::json_rows::{inside, set};
use super::{Cells, Columns, FileError, Need, Place, RowRead, Rows, SlotKind};

/// Keys shown to a person who named one that never occurs.
const KEYS_SHOWN: usize = 40;

/// The rows of a file of JSON documents, one after another. A list at the top is its elements. Lists inside a document
/// that the description unwinds make a row of each of their elements; what stands around them repeats in each. A
/// document without elements is one row that lacks what the elements would say.
pub(crate) struct JsonDocuments {
    text: String,
    levels: Vec<Level>,
    /// Of each row the element of each level.
    rows: Vec<Vec<Option<Stretch>>>,
    next: usize,
    starts: Vec<usize>,
    seen: Vec<String>,
    /// How many slots the levels know.
    known: usize,
}

/// A document, or the elements of one list that is unwound.
struct Level {
    /// The path of the list in the document; empty for the document.
    path: String,
    /// The level inside of whose element the list stands, and the path from there.
    parent: usize,
    inner: String,
    /// The slots whose values stand in the element, with their paths from it.
    wanted: Vec<(usize, String)>,
    /// The element of the row before, whose values are kept.
    at: Option<Stretch>,
    values: Vec<(usize, Stretch)>,
}

/// A part of the text: its first byte and the one behind its last.
type Stretch = (usize, usize);

impl JsonDocuments {
    /// Reads all documents. `unwind`: paths of lists, from the outer to the inner.
    pub(crate) fn open(
        mut input: Box<dyn Read>,
        unwind: Vec<String>,
        columns: &Columns,
    ) -> Result<JsonDocuments, FileError> {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes)?;
        let text =
            String::from_utf8(bytes).map_err(|_| FileError::Unreadable("it is not UTF-8".to_owned()))?;
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let mut levels = vec![Level::new(String::new(), 0, String::new())];
        for path in unwind {
            let parent = deepest(&levels, &path);
            let inner = rest_of(&path, &levels[parent].path).to_owned();
            levels.push(Level::new(path, parent, inner));
        }
        let mut rows = Vec::new();
        for document in serde_json::Deserializer::from_str(&text).into_iter::<&RawValue>() {
            let document =
                document.map_err(|error| FileError::Unreadable(format!("it is no JSON: {error}")))?;
            for element in elements(document).unwrap_or_else(|| vec![document]) {
                expand(&levels, &mut vec![Some(element)], &text, &mut rows);
            }
        }
        let mut documents =
            JsonDocuments { text, levels, rows, next: 0, starts: Vec::new(), seen: Vec::new(), known: 0 };
        documents.assign(columns);
        Ok(documents)
    }

    /// Gives the slots that are new to their levels.
    fn assign(&mut self, columns: &Columns) {
        for slot in self.known..columns.len() {
            let column = columns.name(slot).to_owned();
            let level = deepest(&self.levels, &column);
            let inner = rest_of(&column, &self.levels[level].path).to_owned();
            self.levels[level].wanted.push((slot, inner));
        }
        self.known = columns.len();
    }

    /// Enters the scalars of an element that nobody named as columns of their own.
    fn enter_rest(&mut self, level: usize, element: Stretch, columns: &mut Columns) {
        let object = object(&self.text[element.0..element.1]);
        let prefix = self.levels[level].path.clone();
        for (key, value) in object {
            let column = if prefix.is_empty() { key } else { format!("{prefix}.{key}") };
            let holds_more = matches!(value.get().as_bytes().first(), Some(b'{' | b'['));
            if !holds_more && !columns.knows(&column) {
                columns.want(&column, SlotKind::Text, Need::Found);
            }
        }
    }

    fn look(&mut self, level: usize, element: Option<Stretch>) {
        let JsonDocuments { levels, text, .. } = self;
        let level = &mut levels[level];
        level.at = element;
        level.values.clear();
        let Some((start, end)) = element else { return };
        let Ok(raw) = serde_json::from_str::<&RawValue>(&text[start..end]) else { return };
        for (slot, path) in &level.wanted {
            if let Some(value) = value_at(raw, path) {
                level.values.push((*slot, stretch(value, text)));
            }
        }
    }
}

impl Level {
    fn new(path: String, parent: usize, inner: String) -> Level {
        Level { path, parent, inner, wanted: Vec::new(), at: None, values: Vec::new() }
    }
}

impl Rows for JsonDocuments {
    fn next(&mut self, columns: &mut Columns, cells: &mut Cells) -> Result<RowRead, FileError> {
        let Some(row) = self.rows.get(self.next).cloned() else {
            if self.next > 0 {
                columns.require(&self.seen, Some(Place { line: 1, column: 1 }))?;
            }
            return Ok(RowRead::End);
        };
        if self.next < 100 {
            for (level, element) in row.iter().enumerate() {
                let Some((start, end)) = *element else { continue };
                for key in object(&self.text[start..end]).into_keys() {
                    let path = &self.levels[level].path;
                    let shown = if path.is_empty() { key } else { format!("{path}.{key}") };
                    if self.seen.len() < KEYS_SHOWN && !self.seen.contains(&shown) {
                        self.seen.push(shown);
                    }
                }
            }
        }
        let first = self.next == 0;
        self.next += 1;
        for (level, element) in row.iter().enumerate() {
            if !first && self.levels[level].at == *element {
                continue;
            }
            if let (true, Some(element)) = (columns.wants_rest(), *element) {
                self.enter_rest(level, element, columns);
                self.assign(columns);
            }
            self.look(level, *element);
        }
        cells.start(columns.len());
        self.starts.clear();
        self.starts.resize(columns.len(), row.iter().rev().flatten().next().map_or(0, |element| element.0));
        for level in &self.levels {
            for &(slot, (start, end)) in &level.values {
                columns.set_present(slot);
                self.starts[slot] = start;
                set(cells, columns, slot, &self.text[start..end]);
            }
        }
        Ok(RowRead::Row)
    }

    fn place(&self, slot: Option<usize>) -> Place {
        let first = self.starts.first().copied().unwrap_or(0);
        let start = slot.and_then(|slot| self.starts.get(slot).copied()).unwrap_or(first);
        let before = &self.text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|&byte| byte == b'\n').count() as u64 + 1;
        Place { line, column: before[line_start..].chars().count() as u64 + 1 }
    }

    fn raw(&self) -> String {
        let row = self.next.checked_sub(1).and_then(|last| self.rows.get(last));
        let element = row.and_then(|row| row.iter().rev().flatten().next());
        element.map_or_else(String::new, |&(start, end)| self.text[start..end].to_owned())
    }
}

/// The rows of one document: the elements of the next level, for each those of the level after it.
fn expand(
    levels: &[Level],
    chosen: &mut Vec<Option<&RawValue>>,
    text: &str,
    rows: &mut Vec<Vec<Option<Stretch>>>,
) {
    let Some(level) = levels.get(chosen.len()) else {
        rows.push(chosen.iter().map(|element| element.map(|element| stretch(element, text))).collect());
        return;
    };
    let list = chosen[level.parent].and_then(|around| value_at(around, &level.inner)).and_then(elements);
    let list = list.filter(|list| !list.is_empty());
    let elements = list.map_or_else(|| vec![None], |list| list.into_iter().map(Some).collect());
    for element in elements {
        chosen.push(element);
        expand(levels, chosen, text, rows);
        chosen.pop();
    }
}

/// The deepest level inside of whose element a path leads.
fn deepest(levels: &[Level], path: &str) -> usize {
    let inside = |level: &Level| {
        level.path.is_empty()
            || path
                .strip_prefix(level.path.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    levels.iter().rposition(inside).unwrap_or(0)
}

/// What is left of a path inside of an element.
fn rest_of<'p>(path: &'p str, of: &str) -> &'p str {
    path.strip_prefix(of).map_or(path, |rest| rest.trim_start_matches('.'))
}

/// The value at a path; a key with points in it comes first.
fn value_at<'l>(element: &'l RawValue, path: &str) -> Option<&'l RawValue> {
    if path.is_empty() {
        return Some(element);
    }
    if path.contains('.')
        && let Some(value) = object(element.get()).get(path)
    {
        return Some(value);
    }
    inside(element, &path.split('.').map(str::to_owned).collect::<Vec<_>>())
}

fn elements(value: &RawValue) -> Option<Vec<&RawValue>> {
    value.get().starts_with('[').then(|| serde_json::from_str(value.get()).unwrap_or_default())
}

/// The keys and values of an object; none where it is something else.
fn object(text: &str) -> BTreeMap<String, &RawValue> {
    serde_json::from_str(text).unwrap_or_default()
}

/// Where a value stands in the text that it is a part of.
fn stretch(value: &RawValue, text: &str) -> Stretch {
    let start = value.get().as_ptr() as usize - text.as_ptr() as usize;
    (start, start + value.get().len())
}
