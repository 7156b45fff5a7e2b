use abide_core::agreement::Agreement;
use abide_core::deadline::Deadline;
use abide_core::plan::Plan;
use abide_core::text::Source;
use abide_time::Instant;

use crate::Messages;
use crate::messages::{Clockface, plain_spaces};

/// Deadlines with all that showing them needs.
#[derive(Debug, Clone, Copy)]
pub struct DeadlineView<'a> {
    /// The agreement's text.
    pub source: &'a Source,
    /// The agreement.
    pub agreement: &'a Agreement,
    /// The same compiled.
    pub plan: &'a Plan,
    /// The deadlines.
    pub deadlines: &'a [Deadline],
    /// As of when.
    pub as_of: Instant,
}

impl DeadlineView<'_> {
    /// What must be done, in a few words: the summary of a calendar entry.
    #[must_use]
    pub fn what(&self, deadline: &Deadline, messages: &Messages) -> String {
        let face = self.face();
        let period = deadline.period.as_ref().map(|period| messages.period(&face, period));
        let scope: Vec<String> = deadline.scope.iter().map(|(_, value)| messages.isolate(value)).collect();
        let period: Vec<String> = period.into_iter().chain(scope).collect();
        let what = messages.say_with(
            "deadline-kind",
            [
                ("kind", deadline.kind.word().into()),
                ("subject", self.subject(deadline, messages).into()),
                ("period", messages.list(period).into()),
            ],
        );
        plain_spaces(&what)
    }

    /// Where the rule stands: `agreement.yaml:12`.
    #[must_use]
    pub fn place(&self, deadline: &Deadline) -> String {
        format!("{}:{}", self.source.file(deadline.rule.start).name(), self.line(deadline))
    }

    pub(super) fn line(&self, deadline: &Deadline) -> u32 {
        self.source.place(deadline.rule.start).line
    }

    pub(super) fn face(&self) -> Clockface {
        Clockface::new(self.plan.term.zone.name(), self.plan.term.system)
    }

    /// What the remedy is for, or the id of a way of termination.
    fn subject(&self, deadline: &Deadline, messages: &Messages) -> String {
        let first = self.plan.languages.first().map_or("en", String::as_str);
        let remedy = self.agreement.remedies.get(deadline.subject.as_str());
        let about = remedy.and_then(|remedy| remedy.about.as_ref());
        about.map_or_else(
            || messages.isolate(&deadline.subject),
            |about| messages.agreement_text(about, first),
        )
    }
}
