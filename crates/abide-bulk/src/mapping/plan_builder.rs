use std::collections::{BTreeSet, HashSet};

use abide_core::diagnostic::Spanned;
use abide_core::fact::{Stream, WELL_KNOWN_STATES};
use abide_core::value::{Name, Names};
use abide_time::Zone;

use super::attributes::Attributes;
use super::call_events::{CALL_EVENTS, CallEvents, CallWords};
use super::coding::{Coding, Kept};
use super::content::Content;
use super::existence_rows::ExistenceRows;
use super::filters::Filters;
use super::identity::Key;
use super::mapper::{Mapper, Shared, StreamRows};
use super::openings::Openings;
use super::outage_changes::OutageChanges;
use super::outage_rows::OutageRows;
use super::record_rows::{RecordRows, SpanColumns};
use super::service_origin::ServiceOrigin;
use super::ticket_log::{Automatic, TicketLog};
use super::ticket_snapshot::{SnapshotEvent, TicketSnapshot};
use super::times::Times;
use super::window_rows::WindowRows;
use crate::InstantFormat;
use crate::description::{
    Column, ColumnOr, CompleteUntil, EventName, EventTerms, RowShape, SourceDescription, StateTerms,
};
use crate::instant_format::InstantReader;
use crate::rows::{Columns, Need, SlotKind};

/// Builds a mapper: gives every column of a description its slot.
pub(super) struct PlanBuilder<'d> {
    description: &'d SourceDescription,
    needs: Option<&'d BTreeSet<String>>,
    columns: Columns,
}

impl<'d> PlanBuilder<'d> {
    pub(super) fn new(description: &'d SourceDescription, needs: Option<&'d BTreeSet<String>>) -> Self {
        let missing = match &description.missing {
            Some(missing) => missing.values().map(|text| text.0.clone()).collect(),
            None => vec![String::new()],
        };
        let inventory = description.stream.value == Stream::Inventory;
        let rest = description.fields.is_none() && !inventory;
        PlanBuilder { description, needs, columns: Columns::new(missing, rest) }
    }

    pub(super) fn build(mut self, names: &mut Names) -> Mapper {
        let description = self.description;
        let mut filters = Filters::default();
        filters.add(&description.r#where, true, &mut self.columns);
        filters.add(&description.except, false, &mut self.columns);
        let key = self.key();
        let recorded = self.time(description.recorded.as_ref());
        let rows = match (description.stream.value, description.row_shape()) {
            (Stream::Tickets | Stream::Leads, RowShape::Events) => StreamRows::Log(self.log(names)),
            (Stream::Tickets | Stream::Leads, RowShape::Snapshot) => {
                StreamRows::Snapshot(self.snapshot(names))
            }
            (Stream::Outages, RowShape::Changes) => StreamRows::Changes(self.changes(names)),
            (Stream::Outages, _) => StreamRows::Outages(self.outages()),
            (Stream::Windows, _) => StreamRows::Windows(self.windows()),
            (Stream::Inventory, _) => StreamRows::Inventory(self.inventory()),
            (Stream::Calls, RowShape::Events) if description.rows.is_some() => {
                StreamRows::Calls(self.call_events(names))
            }
            (stream, _) => StreamRows::Records(self.records(stream)),
        };
        let done = match &description.state {
            Some(ColumnOr::Terms(terms)) => {
                terms.done.iter().map(|state| names.name(&state.value.0)).collect()
            }
            _ => Vec::new(),
        };
        let times = self.times();
        let whole = key.slots.is_empty() || key.optional;
        let optional = |column: &str| is_optional(description, column);
        let fields = description.fields.as_ref();
        // What a description names of outages is told as evidence even where no promise asks for it.
        let is_evidence = description.stream.value == Stream::Outages && fields.is_some();
        let needs = self.needs.filter(|_| !is_evidence);
        let attributes = Attributes::new(fields, needs, whole, &mut self.columns, &optional);
        let shared =
            Shared { columns: self.columns, times, attributes, content: Content::default(), key, recorded };
        Mapper { shared, filters, rows, openings: Openings::default(), done }
    }

    /// The columns that make rows the same fact: as said, else the ticket of a snapshot or the id of an outage.
    fn key(&mut self) -> Key {
        let description = self.description;
        let natural = match (description.stream.value, description.row_shape()) {
            // The item of a log of states has many rows.
            (Stream::Outages, RowShape::Changes) => &[],
            (Stream::Outages, _) | (Stream::Tickets | Stream::Leads, RowShape::Snapshot) => {
                description.item.as_slice()
            }
            _ => &[],
        };
        let said = description.key.0.as_slice();
        let key = if said.is_empty() { natural } else { said };
        let optional = key.iter().any(|column| is_optional(description, &column.value.0));
        let slots = key.iter().map(|column| self.text(column)).collect();
        let revision = description.revision.as_ref().map(|column| self.text(column));
        Key { slots, optional, revision }
    }

    fn log(&mut self, names: &mut Names) -> TicketLog {
        let description = self.description;
        TicketLog {
            item: self.required_text(description.item.as_ref()),
            occurred: self.required_time(description.occurred.as_ref()),
            sequence: description.sequence.as_ref().map(|column| self.text(column)),
            ordered: description.ordered.is_some_and(|ordered| ordered.value.0),
            event: description.event.as_ref().map(|origin| self.events(origin)),
            state: description.state.as_ref().map(|origin| self.states(origin)),
            is_state: description.is_state.as_ref().map(|column| self.text(column)),
            states: self.state_names(names),
            automatic: self.automatic(),
            opened_at: self.time(description.opened_at.as_ref()),
        }
    }

    fn snapshot(&mut self, names: &mut Names) -> TicketSnapshot {
        let description = self.description;
        let states = self.state_names(names);
        let mut events: Vec<SnapshotEvent> = Vec::new();
        for (event, column) in description.events_at.iter() {
            let text = event.value.0.clone();
            let event = names.name(&text);
            let state = states.contains(&event);
            events.push(SnapshotEvent { text, event, state, slot: self.time_slot(column) });
        }
        events.sort_by(|one, other| one.text.cmp(&other.text));
        TicketSnapshot {
            item: self.required_text(description.item.as_ref()),
            events,
            automatic: self.automatic(),
        }
    }

    fn outages(&mut self) -> OutageRows {
        let description = self.description;
        let optional = |column: &str| is_optional(description, column);
        let split = description.split.as_ref();
        OutageRows {
            service: ServiceOrigin::new(description.service.as_ref(), split, &mut self.columns, &optional),
            began: self.required_time(description.began.as_ref()),
            ended: self.required_time(description.ended.as_ref()),
            reported: self.time(description.reported.as_ref()),
            state: description.state.as_ref().map(|origin| self.states(origin)),
            several: split.is_some(),
        }
    }

    fn changes(&mut self, names: &mut Names) -> OutageChanges {
        let description = self.description;
        let optional = |column: &str| is_optional(description, column);
        let service = description.service.as_ref();
        #[expect(clippy::expect_used, reason = "the check of descriptions refuses one without this key")]
        let state = description.state.as_ref().expect("a checked description has the key");
        let last = description.complete_until.is_none_or(|until| until.value == CompleteUntil::LastFact);
        OutageChanges {
            service: ServiceOrigin::new(service, None, &mut self.columns, &optional),
            item: description.item.as_ref().map(|column| self.text(column)),
            occurred: self.required_time(description.occurred.as_ref()),
            state: self.states(state),
            ordered: description.ordered.is_some_and(|ordered| ordered.value.0),
            up: names.name("up"),
            ends_with_last: last,
            gathered: Vec::new(),
            waiting: Vec::new(),
        }
    }

    fn call_events(&mut self, names: &mut Names) -> CallEvents {
        let description = self.description;
        let [entered, answered, transferred, ended, wrapped, abandoned, flow_out, callback] =
            CALL_EVENTS.map(|word| names.name(word));
        let lost = [abandoned, flow_out, callback];
        #[expect(clippy::expect_used, reason = "the check of descriptions refuses one without this key")]
        let event = description.event.as_ref().expect("a checked description has the key");
        CallEvents {
            item: self.required_text(description.item.as_ref()),
            occurred: self.required_time(description.occurred.as_ref()),
            event: self.events(event),
            words: CallWords { entered, answered, transferred, ended, wrapped, lost },
            gathered: Vec::new(),
            waiting: None,
        }
    }

    fn times(&mut self) -> Times {
        let time = self.description.time.as_ref();
        Times {
            reader: instant_reader(self.description),
            day: time.and_then(|time| time.day.as_ref()).map(|day| self.text(day)),
            passes_midnight: time.and_then(|time| time.passes_midnight).is_some_and(|flag| flag.value.0),
            joined: String::new(),
        }
    }

    fn windows(&mut self) -> WindowRows {
        let description = self.description;
        let optional = |column: &str| is_optional(description, column);
        let exclusion = description.exclusion.as_ref();
        let service = description.service.as_ref();
        WindowRows {
            exclusion: ServiceOrigin::new(exclusion, None, &mut self.columns, &optional),
            service: ServiceOrigin::new(service, None, &mut self.columns, &optional),
            from: self.required_time(description.from.as_ref()),
            to: self.required_time(description.to.as_ref()),
            announced: self.time(description.announced.as_ref()),
            author: description.author.as_ref().map(|column| self.text(column)),
            approved_by: description.approved_by.as_ref().map(|column| self.text(column)),
        }
    }

    fn inventory(&mut self) -> ExistenceRows {
        let description = self.description;
        ExistenceRows {
            resource: self.required_text(description.resource.as_ref()),
            from: self.required_time(description.from.as_ref()),
            until: self.time(description.until.as_ref()),
        }
    }

    fn records(&mut self, stream: Stream) -> RecordRows {
        let description = self.description;
        let spans = description.spans.iter().map(|(field, span)| SpanColumns {
            field: field.value.0.clone(),
            from: self.time_slot(&span.from),
            to: self.time_slot(&span.to),
        });
        RecordRows {
            stream,
            spans: spans.collect(),
            item: description.item.as_ref().map(|column| self.text(column)),
            occurred: self.required_time(description.occurred.as_ref()),
        }
    }

    fn events(&mut self, origin: &ColumnOr<EventTerms>) -> (usize, Coding) {
        match origin {
            ColumnOr::Column(column) => (self.text(column), Coding::keep(Kept::Hyphenated)),
            ColumnOr::Terms(terms) => {
                let coding = Coding::new(&terms.names, EventName::as_str, terms.others, Kept::Hyphenated);
                (self.text(&terms.column), coding)
            }
        }
    }

    fn states(&mut self, origin: &ColumnOr<StateTerms>) -> (usize, Coding) {
        match origin {
            ColumnOr::Column(column) => (self.text(column), Coding::keep(Kept::Hyphenated)),
            ColumnOr::Terms(terms) => {
                let coding = Coding::new(&terms.names, EventName::as_str, terms.others, Kept::Hyphenated);
                (self.text(&terms.column), coding)
            }
        }
    }

    fn automatic(&mut self) -> Automatic {
        match &self.description.automatic {
            None => Automatic::Unsaid,
            Some(ColumnOr::Column(column)) => Automatic::Flag(self.text(column)),
            Some(ColumnOr::Terms(terms)) => {
                let values = terms.values.values().map(|value| value.0.clone()).collect();
                Automatic::Values(self.text(&terms.column), values)
            }
        }
    }

    fn state_names(&self, names: &mut Names) -> HashSet<Name> {
        let said = self.description.states.iter().map(|state| state.value.0.as_str());
        WELL_KNOWN_STATES.into_iter().chain(said).map(|state| names.name(state)).collect()
    }

    fn text(&mut self, column: &Spanned<Column>) -> usize {
        self.want(column, SlotKind::Text)
    }

    fn time_slot(&mut self, column: &Spanned<Column>) -> usize {
        self.want(column, SlotKind::Time)
    }

    fn time(&mut self, column: Option<&Spanned<Column>>) -> Option<usize> {
        column.map(|column| self.time_slot(column))
    }

    fn required_text(&mut self, column: Option<&Spanned<Column>>) -> usize {
        #[expect(clippy::expect_used, reason = "the check of descriptions refuses one without this key")]
        self.text(column.expect("a checked description has the key"))
    }

    fn required_time(&mut self, column: Option<&Spanned<Column>>) -> usize {
        #[expect(clippy::expect_used, reason = "the check of descriptions refuses one without this key")]
        self.time_slot(column.expect("a checked description has the key"))
    }

    fn want(&mut self, column: &Spanned<Column>, kind: SlotKind) -> usize {
        let name = &column.value.0;
        let optional = is_optional(self.description, name);
        let need = if optional { Need::Optional } else { Need::Required(column.span) };
        self.columns.want(name, kind, need)
    }
}

fn is_optional(description: &SourceDescription, column: &str) -> bool {
    description.optional.values().any(|optional| optional.0 == column)
}

fn instant_reader(description: &SourceDescription) -> InstantReader {
    let time = description.time.as_ref();
    let formats = match time.and_then(|time| time.format.as_ref()) {
        Some(formats) => formats.values().cloned().collect(),
        None => vec![InstantFormat::Rfc3339],
    };
    let zone = time.and_then(|time| time.zone.as_ref()).and_then(|zone| Zone::named(&zone.value.0).ok());
    InstantReader::new(formats, zone)
}
