use abide_core::diagnostic::{Diagnostic, Span, Spanned};
use abide_core::fact::Stream;
use abide_core::text::{Map, Reader};

use super::check_shape::check_shape;
use super::{CellText, ColumnOr, EventName, RowShape, ServiceTerms, SourceDescription};

/// Adds a fault for what the grammar allows but the stream does not.
pub(super) fn check(description: &SourceDescription, reader: &mut Reader<'_>) {
    placement(description, reader);
    check_shape(description, reader);
    required(description, reader);
    choices(description, reader);
    zone(description, reader);
    done_states(description, reader);
    revision(description, reader);
}

/// A key with its place, and for what it has a meaning.
struct Placed {
    key: &'static str,
    span: Option<Span>,
    streams: Vec<Stream>,
    shape: Option<RowShape>,
}

/// These streams and those of records.
fn with_records(others: &[Stream]) -> Vec<Stream> {
    others.iter().copied().chain(Stream::RECORDS).collect()
}

fn span<T>(value: Option<&Spanned<T>>) -> Option<Span> {
    value.map(|value| value.span)
}

fn column_span<T>(value: Option<&ColumnOr<T>>, terms: fn(&T) -> Span) -> Option<Span> {
    value.map(|value| match value {
        ColumnOr::Column(column) => column.span,
        ColumnOr::Terms(inner) => terms(inner),
    })
}

fn placed(of: &SourceDescription) -> Vec<Placed> {
    let key = |key, span, streams: &[Stream]| Placed { key, span, streams: streams.to_vec(), shape: None };
    let with = |name, span, others: &[Stream]| key(name, span, &with_records(others));
    let (tickets, outages, windows) =
        (&[Stream::Tickets, Stream::Leads], &[Stream::Outages], &[Stream::Windows]);
    let inventory = &[Stream::Inventory];
    let facts = &[Stream::Tickets, Stream::Leads, Stream::Outages, Stream::Windows];
    let events = |name, span| Placed { shape: Some(RowShape::Events), ..key(name, span, tickets) };
    let events_at = of.events_at.iter().next().map(|(name, _)| name.span);
    vec![
        key(
            "rows",
            span(of.rows.as_ref()),
            &[Stream::Tickets, Stream::Leads, Stream::Outages, Stream::Calls],
        ),
        key("ordered", span(of.ordered.as_ref()), &[Stream::Tickets, Stream::Leads, Stream::Outages]),
        with("item", span(of.item.as_ref()), &[Stream::Tickets, Stream::Leads, Stream::Outages]),
        with("spans", of.spans.iter().next().map(|(name, _)| name.span), &[]),
        with("occurred", span(of.occurred.as_ref()), &[Stream::Tickets, Stream::Leads, Stream::Outages]),
        events("sequence", span(of.sequence.as_ref())),
        Placed {
            streams: vec![Stream::Tickets, Stream::Leads, Stream::Calls],
            ..events("event", column_span(of.event.as_ref(), |terms| terms.span))
        },
        events("is-state", span(of.is_state.as_ref())),
        Placed { streams: vec![Stream::Tickets], ..events("opened-at", span(of.opened_at.as_ref())) },
        Placed { shape: Some(RowShape::Snapshot), ..key("events-at", events_at, tickets) },
        key("states", of.states.first().map(|state| state.span), tickets),
        key("automatic", column_span(of.automatic.as_ref(), |terms| terms.span), tickets),
        key(
            "state",
            column_span(of.state.as_ref(), |terms| terms.span),
            &[Stream::Tickets, Stream::Leads, Stream::Outages],
        ),
        key(
            "service",
            column_span(of.service.as_ref(), |terms| terms.span),
            &[Stream::Outages, Stream::Windows],
        ),
        key("began", span(of.began.as_ref()), outages),
        key("reported", span(of.reported.as_ref()), outages),
        key("ended", span(of.ended.as_ref()), outages),
        key("split", of.split.as_ref().map(|split| split.span), outages),
        key("exclusion", column_span(of.exclusion.as_ref(), |terms| terms.span), windows),
        key("from", span(of.from.as_ref()), &[Stream::Windows, Stream::Inventory]),
        key("to", span(of.to.as_ref()), windows),
        key("announced", span(of.announced.as_ref()), windows),
        key("author", span(of.author.as_ref()), windows),
        key("approved-by", span(of.approved_by.as_ref()), windows),
        key("resource", span(of.resource.as_ref()), inventory),
        key("until", span(of.until.as_ref()), inventory),
        with("recorded", span(of.recorded.as_ref()), facts),
        with("revision", span(of.revision.as_ref()), facts),
    ]
}

fn placement(description: &SourceDescription, reader: &mut Reader<'_>) {
    let stream = description.stream.value;
    for placed in placed(description) {
        let Some(span) = placed.span else { continue };
        let (place, home) = if !placed.streams.contains(&stream) {
            let homes: Vec<&str> = placed.streams.iter().map(|stream| stream.word()).collect();
            (format!("a source of {}", stream.word()), homes.join(" and "))
        } else if placed.shape.is_some_and(|shape| shape != description.row_shape()) {
            match description.row_shape() {
                RowShape::Events => ("an event log".to_owned(), "`rows: snapshot`".to_owned()),
                RowShape::Snapshot | RowShape::Changes => {
                    ("a snapshot".to_owned(), "`rows: events`".to_owned())
                }
            }
        } else {
            continue;
        };
        reader.fault(Diagnostic::error(
            "misplaced-key",
            span,
            format!("`{}` has no meaning for {place}", placed.key),
            format!("it belongs to {home}"),
        ));
    }
}

fn required(description: &SourceDescription, reader: &mut Reader<'_>) {
    let stream = description.stream;
    let mut lacking = |what: &str, hint: String| {
        reader.fault(Diagnostic::error(
            "missing-column-meaning",
            stream.span,
            format!("a source of {} must say which column is {what}", stream.value.word()),
            hint,
        ));
    };
    let mut need = |key: &str, present: bool| {
        if !present {
            lacking(&format!("`{key}`"), format!("add `{key}: …` with the name of the column"));
        }
    };
    match (stream.value, description.row_shape()) {
        (Stream::Tickets | Stream::Leads, RowShape::Events) => {
            need("item", description.item.is_some());
            need("occurred", description.occurred.is_some());
            if description.event.is_none() && description.state.is_none() {
                let hint = "add `event: …` or `state: …`, or `rows: snapshot` with `events-at`";
                lacking("`event` or `state`", hint.to_owned());
            }
        }
        (Stream::Tickets | Stream::Leads, RowShape::Snapshot) => {
            need("item", description.item.is_some());
            need("events-at", !description.events_at.is_empty());
        }
        (Stream::Calls, RowShape::Events) if description.rows.is_some() => {
            need("item", description.item.is_some());
            need("occurred", description.occurred.is_some());
            need("event", description.event.is_some());
        }
        (Stream::Outages, RowShape::Changes) => {
            need("occurred", description.occurred.is_some());
            need("state", description.state.is_some());
        }
        (stream, _) if stream.has_records() => need("occurred", description.occurred.is_some()),
        (Stream::Outages, _) => {
            need("began", description.began.is_some());
            need("ended", description.ended.is_some());
        }
        (Stream::Windows, _) => {
            need("exclusion", description.exclusion.is_some());
            need("from", description.from.is_some());
            need("to", description.to.is_some());
        }
        (_, _) => {
            need("resource", description.resource.is_some());
            need("from", description.from.is_some());
        }
    }
}

/// A service or an exclusion is a column or a constant.
fn choices(description: &SourceDescription, reader: &mut Reader<'_>) {
    for origin in [&description.service, &description.exclusion] {
        let Some(ColumnOr::Terms(ServiceTerms { column, is, span, .. })) = origin else { continue };
        if column.is_some() && is.is_some() {
            reader.fault(Diagnostic::error(
                "more-than-one-choice",
                *span,
                "`column` and `is` exclude each other",
                "keep one of the two",
            ));
        } else if column.is_none() && is.is_none() {
            reader.fault(Diagnostic::error(
                "missing-key",
                *span,
                "neither a `column` nor a constant is given",
                "write `column: …` with the column's name, or `is: portal` for every row",
            ));
        }
    }
    if let (Some(split), Some(ColumnOr::Terms(ServiceTerms { is: Some(is), .. }))) =
        (&description.split, &description.service)
    {
        reader.fault(
            Diagnostic::error(
                "more-than-one-choice",
                split.span,
                "the service is the same for every row, so there is nothing to split",
                "keep one of the two",
            )
            .label(is.span, "the service"),
        );
    }
}

fn zone(description: &SourceDescription, reader: &mut Reader<'_>) {
    let Some(time) = &description.time else { return };
    let Some(formats) = time.format.as_ref().filter(|_| time.zone.is_none()) else { return };
    for format in formats.0.iter().filter(|format| format.value.needs_zone()) {
        reader.fault(Diagnostic::error(
            "missing-zone",
            format.span,
            "this format has no offset, so the zone of its times must be known",
            "add `zone: Europe/Berlin`, or whichever zone the source writes",
        ));
    }
}

/// A state of `done` that no value gives would never be left.
fn done_states(description: &SourceDescription, reader: &mut Reader<'_>) {
    let Some(ColumnOr::Terms(terms)) = &description.state else { return };
    let known = |names: &Map<CellText, Spanned<EventName>>, state: &EventName| {
        names.is_empty() || names.iter().any(|(_, name)| name.value == *state)
    };
    let keeps = terms.others.is_some_and(|others| others.value == super::Others::Keep);
    for state in terms.done.iter().filter(|state| !keeps && !known(&terms.names, &state.value)) {
        reader.fault(Diagnostic::error(
            "unknown-state",
            state.span,
            format!("no value of the column means `{}`", state.value.0),
            "add it to `names`, or remove it here",
        ));
    }
}

fn revision(description: &SourceDescription, reader: &mut Reader<'_>) {
    let Some(revision) = &description.revision else { return };
    let has_key = !description.key.0.is_empty()
        || description.row_shape() == RowShape::Snapshot
        || (description.stream.value == Stream::Outages && description.item.is_some());
    if !has_key {
        reader.fault(Diagnostic::error(
            "revision-without-key",
            revision.span,
            "a revision supersedes a row with the same key, and no `key` is given",
            "add `key: [a]` with the columns that stay the same",
        ));
    }
}
