use memchr::{memchr, memchr2};

/// One field of a record: a stretch of the bytes without its quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FieldSpan {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether doubled quotes stand in it.
    pub(crate) doubled: bool,
}

/// What stands at the front of the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Split {
    /// A record; the next begins here.
    Record(usize),
    /// An empty line; the next record begins here.
    Empty(usize),
    /// More bytes are needed to tell.
    Incomplete,
    /// A quote that does not close, or closes inside a field; the next line begins here.
    Broken(usize),
}

/// Takes the record at `start` apart by RFC 4180. Written here because a record with an unclosed quote must cost
/// one row and not all that follow: reading goes on at the next line.
pub(crate) fn split_record(
    bytes: &[u8],
    start: usize,
    delimiter: u8,
    last: bool,
    fields: &mut Vec<FieldSpan>,
) -> Split {
    fields.clear();
    let mut at = start;
    loop {
        let (field, after) = match bytes.get(at) {
            Some(b'"') => match quoted(bytes, at, delimiter, last) {
                Ok(found) => found,
                Err(split) => {
                    return if split == Split::Incomplete { split } else { broken(bytes, start, last) };
                }
            },
            Some(_) => match memchr2(delimiter, b'\n', &bytes[at..]) {
                Some(length) => (plain(bytes, at, at + length), at + length),
                None if last => (plain(bytes, at, bytes.len()), bytes.len()),
                None => return Split::Incomplete,
            },
            None if last => (plain(bytes, at, at), at),
            None => return Split::Incomplete,
        };
        fields.push(field);
        match bytes.get(after) {
            Some(&byte) if byte == delimiter => at = after + 1,
            end => {
                let next = if end.is_some() { after + 1 } else { after };
                let empty = fields.len() == 1 && field.start == start && field.end == start;
                return if empty { Split::Empty(next) } else { Split::Record(next) };
            }
        }
    }
}

/// A field without quotes; the carriage return before a line's end is not part of it.
fn plain(bytes: &[u8], start: usize, end: usize) -> FieldSpan {
    let line_ends = bytes.get(end).is_none_or(|&byte| byte == b'\n');
    let cut = usize::from(line_ends && end > start && bytes[end - 1] == b'\r');
    FieldSpan { start, end: end - cut, doubled: false }
}

/// A field in quotes with the place after it, which is a delimiter, a line's end or the end of the bytes.
fn quoted(bytes: &[u8], quote: usize, delimiter: u8, last: bool) -> Result<(FieldSpan, usize), Split> {
    let mut field = FieldSpan { start: quote + 1, end: quote + 1, doubled: false };
    let mut at = quote + 1;
    let unfinished = if last { Split::Broken(0) } else { Split::Incomplete };
    loop {
        let Some(length) = memchr(b'"', &bytes[at.min(bytes.len())..]) else { return Err(unfinished) };
        at += length;
        field.end = at;
        match bytes[at + 1..] {
            [b'"', ..] => {
                field.doubled = true;
                at += 2;
            }
            [byte, ..] if byte == delimiter || byte == b'\n' => return Ok((field, at + 1)),
            [b'\r', b'\n', ..] => return Ok((field, at + 2)),
            [b'\r'] if last => return Ok((field, at + 2)),
            [] if last => return Ok((field, at + 1)),
            [] | [b'\r'] => return Err(Split::Incomplete),
            _ => return Err(Split::Broken(0)),
        }
    }
}

fn broken(bytes: &[u8], start: usize, last: bool) -> Split {
    match memchr(b'\n', &bytes[start..]) {
        Some(length) => Split::Broken(start + length + 1),
        None if last => Split::Broken(bytes.len()),
        None => Split::Incomplete,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str, last: bool) -> (Split, Vec<String>) {
        let mut fields = Vec::new();
        let split = split_record(text.as_bytes(), 0, b',', last, &mut fields);
        (split, fields.iter().map(|field| text[field.start..field.end].to_owned()).collect())
    }

    fn texts(list: &[&str]) -> Vec<String> {
        list.iter().map(|&text| text.to_owned()).collect()
    }

    #[test]
    fn takes_records_apart() {
        assert_eq!(split("a,b\nc", false), (Split::Record(4), texts(&["a", "b"])));
        assert_eq!(split("a,b\r\nc", false), (Split::Record(5), texts(&["a", "b"])));
        assert_eq!(
            split("a,\"b,\n\"\"x\"\"\"\r\n", false),
            (Split::Record(14), texts(&["a", "b,\n\"\"x\"\""]))
        );
        assert_eq!(split("\"a\",\"\"", true), (Split::Record(6), texts(&["a", ""])));
        assert_eq!(split("a,", true), (Split::Record(2), texts(&["a", ""])));
        assert_eq!(split("a,\n", true), (Split::Record(3), texts(&["a", ""])));
        assert_eq!(split("\r\na", true).0, Split::Empty(2));
        assert_eq!(split("a\"b,c\n", true), (Split::Record(6), texts(&["a\"b", "c"])));
    }

    #[test]
    fn asks_for_more_bytes() {
        for text in ["", "a,b", "\"a", "\"a\"", "\"a\"\r", "a,"] {
            assert_eq!(split(text, false).0, Split::Incomplete, "{text}");
        }
    }

    #[test]
    fn goes_on_after_a_broken_line() {
        assert_eq!(split("\"a,b\nc,d\n", true).0, Split::Broken(5));
        assert_eq!(split("a,\"b\"c\nd\n", true).0, Split::Broken(7));
        assert_eq!(split("\"a,b", true).0, Split::Broken(4));
    }
}
