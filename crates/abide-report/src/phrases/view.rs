use abide_core::agreement::{ClauseNumber, Wording};
use abide_core::statement::Statement;
use abide_core::verdict::Outcome;
use abide_time::{Duration, Instant, Interval};

use crate::Messages;
use crate::document::{Block, Style};
use crate::messages::Clockface;

/// What stands between things of one line that are no sentence; no line begins with it.
const BETWEEN: &str = "\u{a0}· ";

/// A statement with the language and the clocks by which it is shown.
pub(crate) struct View<'a> {
    pub(crate) statement: &'a Statement,
    pub(crate) messages: &'a Messages,
    pub(crate) face: Clockface,
    /// Whether long lists are shown whole.
    in_full: bool,
}

impl<'a> View<'a> {
    pub(crate) fn new(statement: &'a Statement, messages: &'a Messages) -> View<'a> {
        let face = Clockface::new(&statement.period.zone, statement.period.system);
        View { statement, messages, face, in_full: false }
    }

    /// The same with every list whole.
    pub(crate) fn in_full(self) -> View<'a> {
        View { in_full: true, ..self }
    }

    /// How many of a list are shown of which a page usually shows `usual`.
    pub(crate) fn most(&self, usual: usize) -> usize {
        if self.in_full { usize::MAX } else { usual }
    }

    /// The name of a party or of a group's member.
    pub(crate) fn name(&self, wording: &Wording) -> String {
        self.messages.proper_name(wording, self.first_language())
    }

    /// A text of the agreement in the language of the page, else with a mark of the language that it is in.
    pub(crate) fn wording(&self, wording: &Wording) -> String {
        self.messages.agreement_text(wording, self.first_language())
    }

    fn first_language(&self) -> &str {
        self.statement.agreement.languages.first().map_or("en", String::as_str)
    }

    /// A text of the agreement, or the id where it has none.
    pub(crate) fn title(&self, title: Option<&Wording>, id: &str) -> String {
        title.map_or_else(|| self.messages.isolate(id), |title| self.wording(title))
    }

    /// The title of the objective of that id.
    pub(crate) fn objective(&self, id: &str) -> String {
        let mut lines = self.statement.services.iter().flat_map(|service| &service.objectives);
        let title = lines.find(|line| line.id == id).and_then(|line| line.title.as_ref());
        self.title(title, id)
    }

    /// The name of the party of that id.
    pub(crate) fn party(&self, id: &str) -> String {
        let party = self.statement.agreement.parties.iter().find(|party| party.id == id);
        party.map_or_else(|| self.messages.isolate(id), |party| self.name(&party.name))
    }

    /// The name of the contact or the party of that id.
    pub(crate) fn person(&self, id: &str) -> String {
        let parties = &self.statement.agreement.parties;
        let contact = parties.iter().flat_map(|party| &party.contacts).find(|(known, _)| known == id);
        contact.map_or_else(|| self.party(id), |(_, name)| self.name(name))
    }

    /// For whom or what: `region eu, customer acme`.
    pub(crate) fn scope(&self, scope: &[(String, String)]) -> String {
        self.messages.list(scope.iter().map(|(field, value)| self.field_value(field, value)))
    }

    /// A field of facts.
    pub(crate) fn field(&self, field: &str) -> String {
        self.messages.field(field)
    }

    /// Fields of facts.
    pub(crate) fn fields<'f, I: IntoIterator<Item = &'f String>>(&self, fields: I) -> String {
        self.messages.list(fields.into_iter().map(|field| self.field(field)))
    }

    /// A value of a field by the name that the agreement gives it; that there is none, where it is empty.
    pub(crate) fn value(&self, field: &str, value: &str) -> String {
        if value.is_empty() {
            return self.messages.say_with("no-value", [("field", self.field(field).into())]);
        }
        let named = self.statement.name_of(field, value);
        named.map_or_else(|| self.messages.isolate(value), |name| self.name(name))
    }

    /// A field with its value, or that there is none.
    pub(crate) fn field_value(&self, field: &str, value: &str) -> String {
        let text = self.value(field, value);
        if value.is_empty() {
            return text;
        }
        self.messages.say_with("field-value", [("field", self.field(field).into()), ("value", text.into())])
    }

    pub(crate) fn instant(&self, instant: Instant) -> String {
        self.messages.instant(&self.face, instant)
    }

    /// A point of time at which somebody looked or booked; what is finer than a second says nothing there.
    pub(crate) fn moment(&self, instant: Instant) -> String {
        self.instant(whole_seconds(instant))
    }

    /// The same in numbers, which has room in a column.
    pub(crate) fn short_moment(&self, instant: Instant) -> String {
        self.messages.short_instant(&self.face, whole_seconds(instant))
    }

    pub(crate) fn deadline(&self, instant: Instant) -> String {
        self.messages.deadline(&self.face, instant)
    }

    pub(crate) fn span(&self, interval: Interval) -> String {
        self.messages.span(&self.face, interval)
    }

    pub(crate) fn period(&self, name: &str) -> String {
        self.messages.period(&self.face, name)
    }

    /// A message with one length of time in it.
    pub(crate) fn time(&self, key: &str, duration: Duration) -> String {
        self.messages.say_with(key, [("time", self.messages.duration(duration).into())])
    }

    /// A message with one point of time in it, until which something is to be done.
    pub(crate) fn until(&self, key: &str, instant: Instant) -> String {
        self.messages.say_with(key, [("instant", self.deadline(instant).into())])
    }

    /// The verdict with its sign, so that it is told without colour and without reading.
    pub(crate) fn verdict(&self, outcome: Outcome) -> (Style, String) {
        let (sign, style) = sign(outcome);
        (style, format!("{sign} {}", self.messages.outcome(outcome)))
    }

    /// The clause of the legal document.
    pub(crate) fn clause(&self, number: ClauseNumber) -> String {
        let number = self.messages.clause_number(number);
        self.messages.say_with("in-clause", [("number", number.into())])
    }

    /// Which statement it is, for which period.
    pub(crate) fn statement_heading(&self) -> String {
        let period = &self.statement.period;
        self.messages.say_with(
            "statement-heading",
            [("number", period.number.into()), ("period", self.period(&period.name).into())],
        )
    }

    /// A heading without a number.
    pub(crate) fn heading(&self, level: u8, key: &str, anchor: &str) -> Block {
        let (text, anchor) = (self.messages.say(key).into(), anchor.to_owned());
        Block::Heading { level, number: String::new(), text, anchor }
    }

    /// How many items are open, with the sign of that; nothing where none is.
    pub(crate) fn open(&self, count: u64) -> (Style, String) {
        let (sign, style) = sign(Outcome::Open);
        if count == 0 {
            return (style, String::new());
        }
        let open = self.messages.say_with("also-open", [("count", count.into())]);
        (style, format!("{sign} {open}"))
    }
}

fn whole_seconds(instant: Instant) -> Instant {
    let second_us = 1_000_000;
    Instant::from_us(instant.us().div_euclid(second_us) * second_us)
}

fn sign(outcome: Outcome) -> (&'static str, Style) {
    match outcome {
        Outcome::Met => ("✔", Style::Good),
        Outcome::Missed => ("✘", Style::Bad),
        Outcome::Undecided => ("?", Style::Doubtful),
        Outcome::Excused => ("~", Style::Doubtful),
        Outcome::Open => ("…", Style::Quiet),
    }
}

/// A text on one line: the sign and its word, the number and its unit in a narrow column.
pub(crate) fn together(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// Things of one line that are no sentence.
pub(crate) fn joined(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(BETWEEN)
}
