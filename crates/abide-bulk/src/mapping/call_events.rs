use abide_core::fact::{
    Attribute, FactId, Facts, Finding, FindingDetail, FindingKind, Record, RejectCause, Stream, Subject,
};
use abide_core::value::{Name, Ratio};
use abide_time::Instant;

use super::attributes::AttributeRange;
use super::coding::{Coded, Coding};
use super::mapper::{Gathered, Shared};
use super::row::Row;
use super::row_fault::RowFault;

/// Rows that each say one thing that happened to a call in a queue. The rows of one call from one entering to the next
/// are one leg, and each leg is a record: its arrival, what became of it, and how long it waited, talked and was worked
/// on afterwards.
#[derive(Debug)]
pub(super) struct CallEvents {
    pub(super) item: usize,
    pub(super) occurred: usize,
    pub(super) event: (usize, Coding),
    pub(super) words: CallWords,
    pub(super) gathered: Vec<CallEvent>,
    /// What the row at hand tells, until it is known to be no repetition.
    pub(super) waiting: Option<CallEvent>,
}

/// The names of what may happen to a call.
#[derive(Debug, Clone, Copy)]
pub(super) struct CallWords {
    pub(super) entered: Name,
    pub(super) answered: Name,
    pub(super) transferred: Name,
    pub(super) ended: Name,
    pub(super) wrapped: Name,
    /// What ends the waiting without an answer.
    pub(super) lost: [Name; 3],
}

/// The words that a description may name, in the order of [`CallWords`].
pub(crate) const CALL_EVENTS: [&str; 8] =
    ["entered", "answered", "transferred", "ended", "wrapped", "abandoned", "flow-out", "callback"];

/// What one row tells.
#[derive(Debug, Clone, Copy)]
pub(super) struct CallEvent {
    item: Name,
    at: Instant,
    number: i64,
    event: Name,
    attributes: AttributeRange,
    source: u16,
}

impl CallWords {
    fn has(&self, event: Name) -> bool {
        let CallWords { entered, answered, transferred, ended, wrapped, lost } = *self;
        [entered, answered, transferred, ended, wrapped].contains(&event) || lost.contains(&event)
    }
}

impl CallEvents {
    pub(super) fn map(
        &mut self,
        row: Row<'_>,
        shared: &mut Shared,
        facts: &mut Facts,
    ) -> Result<Gathered, RowFault> {
        self.waiting = None;
        let item = row.required(self.item)?;
        let at = shared.times.required(row.cells, self.occurred)?;
        let (slot, coding) = &mut self.event;
        let text = row.required(*slot)?;
        let event = match coding.code(text, &mut facts.names) {
            Coded::Name(name) if self.words.has(name) => name,
            Coded::Ignored => return Ok(Gathered::Filtered),
            Coded::Name(_) | Coded::Unknown => {
                return Err(RowFault::of(RejectCause::UnknownEvent, row.cells, *slot));
            }
        };
        shared.content.text("item", item);
        shared.content.instant("occurred", Some(at));
        shared.content.text("event", text);
        let (attributes, _) = shared.attributes.add(row, &shared.columns, &mut shared.content, facts)?;
        let identity = shared.key.identity(row, &shared.columns, &shared.content)?;
        let (item, number, source) = (facts.names.name(item), row.number, row.source);
        self.waiting = Some(CallEvent { item, at, number, event, attributes, source });
        Ok(Gathered::Row { identity, opening: None })
    }

    /// Keeps what the last row told.
    pub(super) fn note(&mut self) {
        self.gathered.extend(self.waiting.take());
    }

    /// The legs as records, and findings about calls whose entering is not in the log.
    pub(super) fn fold(&mut self, facts: &mut Facts) {
        let words = self.words;
        let mut events = std::mem::take(&mut self.gathered);
        events.sort_by_key(|event| (event.item, event.at, event.number));
        for of_call in events.chunk_by(|one, other| one.item == other.item) {
            let mut leg: Option<Leg> = None;
            let mut legs = 0;
            for event in of_call {
                if event.event == words.entered {
                    if let Some(leg) = leg.replace(Leg::new(*event, legs)) {
                        leg.push(facts);
                    }
                    legs += 1;
                } else if let Some(leg) = &mut leg {
                    leg.take(event, &words);
                } else {
                    facts.findings.push(Finding {
                        kind: FindingKind::NoStart,
                        subject: Subject::Record,
                        item: facts.names.text(event.item).to_owned(),
                        detail: FindingDetail::None,
                        at: Some(event.at),
                    });
                    break;
                }
            }
            if let Some(leg) = leg {
                leg.push(facts);
            }
        }
    }
}

/// A call in one queue.
struct Leg {
    entered: CallEvent,
    number: u32,
    answered: Option<Instant>,
    lost: Option<(Name, Instant)>,
    transferred: bool,
    ended: Option<Instant>,
    wrapped: Option<Instant>,
    later: Vec<AttributeRange>,
}

impl Leg {
    fn new(entered: CallEvent, number: u32) -> Leg {
        let (answered, lost, ended, wrapped) = (None, None, None, None);
        Leg { entered, number, answered, lost, transferred: false, ended, wrapped, later: Vec::new() }
    }

    fn take(&mut self, event: &CallEvent, words: &CallWords) {
        self.later.push(event.attributes);
        let at = event.at;
        if event.event == words.answered {
            self.answered.get_or_insert(at);
        } else if event.event == words.wrapped {
            self.wrapped = Some(at);
        } else if words.lost.contains(&event.event) {
            if self.answered.is_none() {
                self.lost.get_or_insert((event.event, at));
            }
        } else {
            self.transferred |= event.event == words.transferred;
            self.ended.get_or_insert(at);
        }
    }

    /// The record. What rows of the call say stands first, what is worked out from their instants behind it.
    fn push(self, facts: &mut Facts) {
        let CallEvent { item, at, attributes, source, .. } = self.entered;
        let mut said: Vec<Attribute> = Vec::new();
        for range in std::iter::once(&attributes).chain(&self.later) {
            for attribute in facts.attributes_of(range.start, range.count).to_vec() {
                said.retain(|known| known.field != attribute.field);
                said.push(attribute);
            }
        }
        let outcome = match (self.answered, self.lost) {
            (Some(_), _) => "answered".to_owned(),
            (None, Some((lost, _))) => facts.names.text(lost).to_owned(),
            (None, None) => "open".to_owned(),
        };
        let span = |from: Option<Instant>, to: Option<Instant>| Some((from?, to?));
        let spans = [
            ("wait", span(Some(at), self.answered.or(self.lost.map(|(_, at)| at)))),
            ("talk", span(self.answered, self.ended)),
            ("wrap", span(self.ended, self.wrapped)),
        ];
        let mut worked_out = vec![("outcome", outcome)];
        worked_out.extend(spans.into_iter().filter_map(|(field, span)| Some((field, seconds(span?)))));
        if self.answered.is_some() {
            worked_out.push(("transferred", self.transferred.to_string()));
        }
        for (field, value) in worked_out {
            let attribute = Attribute { field: facts.names.name(field), value: facts.names.name(&value) };
            said.retain(|known| known.field != attribute.field);
            said.push(attribute);
        }
        let start = u32::try_from(facts.attributes.len()).unwrap_or(u32::MAX);
        let count = u16::try_from(said.len()).unwrap_or(u16::MAX);
        facts.attributes.extend(said);
        let call = facts.names.text(item).as_bytes();
        let id = FactId::of([b"leg".as_slice(), call, &at.us().to_le_bytes(), &self.number.to_le_bytes()]);
        facts.records.push(Record {
            stream: Stream::Calls,
            item: Some(item),
            occurred: at,
            recorded: at,
            id,
            revision: 0,
            attributes_start: start,
            attributes_count: count,
            source,
        });
    }
}

fn seconds((from, to): (Instant, Instant)) -> String {
    Ratio::new(to.since(from).us(), 1_000_000).unwrap_or_else(|_| Ratio::zero()).to_string()
}
