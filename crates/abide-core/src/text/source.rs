use crate::diagnostic::Span;

/// A text with the name under which people know it, and the texts behind it that it builds on.
///
/// The texts lie one behind the other in one space of bytes, so that a span alone says in which of them it points: a
/// term that an agreement inherits keeps its place in the file that says it.
#[derive(Debug, Clone)]
pub struct Source {
    first: Box<SourceFile>,
    behind: Vec<SourceFile>,
}

/// One text of a source.
#[derive(Debug, Clone)]
pub struct SourceFile {
    name: String,
    text: String,
    line_starts: Vec<u32>,
    base: u32,
}

/// A place as people count: both from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

impl Source {
    /// Takes a text; `name` is shown in messages (usually the path as given).
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Source { first: Box::new(SourceFile::new(name.into(), text.into())), behind: Vec::new() }
    }

    /// Puts another text with all that is behind it behind this one. Gives the byte at which it begins here: spans into
    /// it must be moved by so much.
    pub fn append(&mut self, other: Source) -> u32 {
        let base = self.behind.last().unwrap_or(&self.first).end() + 1;
        for mut file in std::iter::once(*other.first).chain(other.behind) {
            file.base += base;
            self.behind.push(file);
        }
        base
    }

    /// The name of the first text.
    pub fn name(&self) -> &str {
        &self.first.name
    }

    /// The whole first text.
    pub fn text(&self) -> &str {
        &self.first.text
    }

    /// The text in which a byte lies.
    pub fn file(&self, byte: u32) -> &SourceFile {
        let behind = self.behind.partition_point(|file| file.base <= byte);
        behind.checked_sub(1).and_then(|at| self.behind.get(at)).unwrap_or(&self.first)
    }

    /// Line and column of a byte in its text.
    pub fn place(&self, byte: u32) -> Place {
        self.file(byte).place(byte)
    }

    /// The first byte of a line of the first text, counted from 1; of a line that is not there the end of the text.
    pub fn line_start(&self, line: u32) -> u32 {
        let at = self.first.line_starts.get((line as usize).saturating_sub(1)).copied();
        at.unwrap_or_else(|| self.first.end())
    }

    /// The characters of a span.
    pub fn slice(&self, span: Span) -> &str {
        let file = self.file(span.start);
        let (start, end) = (span.start - file.base, span.end.saturating_sub(file.base));
        file.text.get(start as usize..end as usize).unwrap_or_default()
    }
}

impl SourceFile {
    fn new(name: String, text: String) -> SourceFile {
        let line_starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX)))
            .collect();
        SourceFile { name, text, line_starts, base: 0 }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its first byte in the space of all.
    pub fn base(&self) -> u32 {
        self.base
    }

    /// One past its last byte in the space of all.
    fn end(&self) -> u32 {
        self.base + u32::try_from(self.text.len()).unwrap_or(u32::MAX - self.base - 1)
    }

    fn place(&self, byte: u32) -> Place {
        let byte = byte.saturating_sub(self.base);
        let line = self.line_starts.partition_point(|&start| start <= byte).max(1);
        let start = self.line_starts[line - 1] as usize;
        let end = (byte as usize).min(self.text.len());
        let column = self.text.get(start..end).map_or(0, |before| before.chars().count());
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Place { line: count(line), column: count(column + 1) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, Source};
    use crate::diagnostic::Span;

    #[test]
    fn a_span_says_in_which_text_it_points() {
        let mut source = Source::new("one.yaml", "a: 1\nb: 2\n");
        let mut two = Source::new("two.yaml", "c: 3\n");
        two.append(Source::new("three.yaml", "d: 4\ne: 5"));
        let base = source.append(two);
        assert_eq!(source.file(base - 1).name(), "one.yaml", "the end of a text belongs to it");
        assert_eq!(source.place(5), Place { line: 2, column: 1 });
        assert_eq!(source.file(base).name(), "two.yaml");
        assert_eq!(source.place(base + 3), Place { line: 1, column: 4 });
        assert_eq!(source.slice(Span { start: base + 11, end: base + 15 }), "e: 5");
        assert_eq!(source.place(base + 11), Place { line: 2, column: 1 });
        assert_eq!(source.file(base + 11).name(), "three.yaml");
    }
}
