use abide_core::diagnostic::{Diagnostic, Span, Spanned};
use abide_core::fact::Stream;
use abide_core::text::Reader;

use super::{ColumnOr, FileFormat, RowShape, SourceDescription};
use crate::mapping::CALL_EVENTS;

/// Adds a fault for what the shape of rows, or the format of files, leaves without a meaning.
pub(super) fn check_shape(description: &SourceDescription, reader: &mut Reader<'_>) {
    shape_of_stream(description, reader);
    keys_of_shape(description, reader);
    call_events(description, reader);
    keys_of_format(description, reader);
    midnight(description, reader);
}

fn misplaced(reader: &mut Reader<'_>, span: Span, what: &str, place: &str, home: &str) {
    reader.fault(Diagnostic::error(
        "misplaced-key",
        span,
        format!("`{what}` has no meaning for {place}"),
        format!("it belongs to {home}"),
    ));
}

fn shape_of_stream(description: &SourceDescription, reader: &mut Reader<'_>) {
    let Some(rows) = description.rows else { return };
    let stream = description.stream.value;
    let items = [Stream::Tickets, Stream::Leads].contains(&stream);
    let (fits, home) = match rows.value {
        RowShape::Events => (items || stream == Stream::Calls, "tickets, leads and calls"),
        RowShape::Snapshot => (items, "tickets and leads"),
        RowShape::Changes => (stream == Stream::Outages, "outages"),
    };
    // Of a stream whose rows have one shape only, the key itself is told to be misplaced.
    if !fits && (items || [Stream::Calls, Stream::Outages].contains(&stream)) {
        let place = format!("a source of {}", stream.word());
        misplaced(reader, rows.span, &format!("rows: {}", rows.value.word()), &place, home);
    }
}

/// Keys that belong to rows of one shape.
fn keys_of_shape(of: &SourceDescription, reader: &mut Reader<'_>) {
    fn span<T>(value: Option<&Spanned<T>>) -> Option<Span> {
        value.map(|value| value.span)
    }
    let stream = of.stream.value;
    let shape = of.rows.map(|rows| rows.value);
    let key = ("key", of.key.0.first().map(|column| column.span));
    let (revision, recorded) =
        (("revision", span(of.revision.as_ref())), ("recorded", span(of.recorded.as_ref())));
    let spans = ("spans", of.spans.iter().next().map(|(name, _)| name.span));
    let occurred = ("occurred", span(of.occurred.as_ref()));
    let ordered = ("ordered", span(of.ordered.as_ref()));
    let (keys, place, home): (Vec<(&str, Option<Span>)>, &str, &str) = match (stream, shape) {
        (Stream::Outages, Some(RowShape::Changes)) => (
            vec![
                key,
                revision,
                recorded,
                ("began", span(of.began.as_ref())),
                ("ended", span(of.ended.as_ref())),
                ("reported", span(of.reported.as_ref())),
                ("split", of.split.as_ref().map(|split| split.span)),
            ],
            "`rows: changes`",
            "outages that stand in a row each",
        ),
        (Stream::Outages, _) => {
            (vec![occurred, ordered], "outages that stand in a row each", "`rows: changes`")
        }
        (Stream::Calls, Some(RowShape::Events)) => {
            (vec![key, revision, recorded, spans], "`rows: events`", "calls that stand in a row each")
        }
        (Stream::Calls, _) => {
            let event = of.event.as_ref().map(|event| match event {
                ColumnOr::Column(column) => column.span,
                ColumnOr::Terms(terms) => terms.span,
            });
            (vec![("event", event)], "calls that stand in a row each", "`rows: events`")
        }
        _ => return,
    };
    for (key, span) in keys {
        if let Some(span) = span {
            misplaced(reader, span, key, place, home);
        }
    }
}

/// What happens to calls has a fixed set of names.
fn call_events(description: &SourceDescription, reader: &mut Reader<'_>) {
    if description.stream.value != Stream::Calls {
        return;
    }
    let Some(ColumnOr::Terms(terms)) = &description.event else { return };
    for (_, name) in terms.names.iter().filter(|(_, name)| !CALL_EVENTS.contains(&name.value.as_str())) {
        reader.fault(Diagnostic::error(
            "unknown-word",
            name.span,
            format!("`{}` is not something that happens to a call", name.value.as_str()),
            format!("use one of {}", CALL_EVENTS.join(", ")),
        ));
    }
}

/// Keys that belong to files of text, or of JSON.
fn keys_of_format(of: &SourceDescription, reader: &mut Reader<'_>) {
    let Some(format) = of.format.map(|format| format.value) else { return };
    let (is_text, is_json) = match format {
        FileFormat::Csv | FileFormat::Tsv => (true, false),
        FileFormat::Json | FileFormat::JsonLines => (false, true),
        FileFormat::Parquet => (false, false),
    };
    let place = format!("`format: {}`", format.word());
    let text = [
        ("separator", of.separator.as_ref().map(|separator| separator.span)),
        ("columns", of.columns.first().map(|column| column.span)),
    ];
    for (key, span) in text.into_iter().filter(|_| !is_text) {
        if let Some(span) = span {
            misplaced(reader, span, key, &place, "csv and tsv");
        }
    }
    if let Some(list) = of.unwind.first().filter(|_| !is_json) {
        misplaced(reader, list.span, "unwind", &place, "json and json-lines");
    }
}

fn midnight(of: &SourceDescription, reader: &mut Reader<'_>) {
    let Some(flag) = of.time.as_ref().and_then(|time| time.passes_midnight) else { return };
    let stream = of.stream.value;
    if !stream.has_records() && ![Stream::Outages, Stream::Windows].contains(&stream) {
        let place = format!("a source of {}", stream.word());
        misplaced(reader, flag.span, "passes-midnight", &place, "records, outages and windows");
    }
}
