use abide_core::explanation::ItemExplanation;
use abide_core::fact::Facts;
use abide_core::plan::Plan;
use abide_core::replay::Replay;
use abide_core::text::Source;
use abide_time::Instant;

/// What is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'s> {
    /// The agreement's text.
    pub source: &'s Source,
    /// The agreement.
    pub plan: &'s Plan,
    /// Its facts.
    pub facts: &'s Facts,
    /// The instant of judging.
    pub as_of: Instant,
    /// The items under every promise with a clock, where the question [needs](crate::Needs) them.
    pub explained: &'s [ItemExplanation],
    /// What was judged and booked, where the question needs it.
    pub replay: Option<&'s Replay>,
}

impl Subject<'_> {
    /// The line of a place in the agreement.
    pub(crate) fn line(&self, span: abide_core::diagnostic::Span) -> i64 {
        i64::from(self.source.place(span.start).line)
    }

    /// The name of a source, by position.
    pub(crate) fn source_name(&self, source: u16) -> &str {
        self.facts.sources.get(usize::from(source)).map_or("", |source| source.name.as_str())
    }
}
