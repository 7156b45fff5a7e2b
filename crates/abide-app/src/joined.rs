use abide_core::diagnostic::Span;
use abide_core::text::Source;

/// Several texts read as one stream of documents, and the way back from a place in it to a file.
#[derive(Debug)]
pub(crate) struct Joined {
    /// The stream.
    pub(crate) stream: Source,
    /// Where each file begins in it.
    starts: Vec<u32>,
}

impl Joined {
    /// Joins the texts by markers of YAML documents.
    pub(crate) fn new(files: &[Source]) -> Joined {
        let (mut text, mut starts) = (String::new(), Vec::new());
        for file in files {
            if !text.is_empty() {
                text += "\n---\n";
            }
            starts.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
            text += file.text();
        }
        let name = files.first().map_or("", Source::name);
        Joined { stream: Source::new(name, text), starts }
    }

    /// The file that holds a place, by position, and the place in it.
    pub(crate) fn place(&self, span: Span) -> (usize, Span) {
        let file = self.starts.partition_point(|&start| start <= span.start).saturating_sub(1);
        let start = self.starts.get(file).copied().unwrap_or(0);
        (file, Span { start: span.start - start, end: span.end.saturating_sub(start) })
    }
}
