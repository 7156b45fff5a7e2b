use abide_core::agreement::{Field, Flag};
use abide_core::diagnostic::{Diagnostics, Spanned};
use abide_core::fact::Stream;
use abide_core::text::{Map, Read, Reader, Source, parse};
use abide_core::{section, words};

use super::{
    AutomaticTerms, CellText, Column, ColumnOr, CompleteUntil, EventName, EventTerms, FieldTerms, OneOrMany,
    Separator, ServiceTerms, SpanTerms, SplitTerms, StateTerms, TimeTerms, check,
};

words! {
    /// How a file is written.
    pub enum FileFormat ("a file format") {
        /// Values between commas, the first line names the columns.
        Csv = "csv",
        /// The same between tabs.
        Tsv = "tsv",
        /// One JSON object a line.
        JsonLines = "json-lines",
        /// JSON: one document, or several one after another; a list at the top is its elements.
        Json = "json",
        /// Apache Parquet.
        Parquet = "parquet",
    }
}

words! {
    /// What a row is.
    pub enum RowShape ("`events`, `snapshot` or `changes`") {
        /// One thing that happened to a ticket, a lead or a call.
        Events = "events",
        /// One ticket or lead with the instants of what happened to it.
        Snapshot = "snapshot",
        /// The state of a service from then on.
        Changes = "changes",
    }
}

section! {
    /// How a source is read: which column means what.
    pub struct SourceDescription ("source description") {
        /// What the source tells.
        required stream: Spanned<Stream>,
        /// How its files are written.
        optional format: Spanned<FileFormat> = "by the file's name",
        /// What stands between the values of a row of text.
        optional separator: Spanned<Separator> = "a comma, in TSV a tab",
        /// The columns of a file of text that does not name them itself; those of `optional` may be lacking at a row's
        /// end.
        many columns: Vec<Spanned<Column>>,
        /// Lists inside the JSON documents of which each element is a row, from the outer to the inner.
        many unwind: Vec<Spanned<Column>>,
        /// What a row is.
        optional rows: Spanned<RowShape> = "events of tickets; of other streams a whole fact",
        /// How instants are written.
        optional time: TimeTerms,
        /// Texts that mean that there is no value.
        optional missing: OneOrMany<CellText> = "\"\"",
        /// Columns that a file may lack.
        many optional: OneOrMany<Column>,
        /// Only rows whose columns have one of these values.
        many r#where: Map<Column, OneOrMany<CellText>>,
        /// Not the rows whose columns have one of these values.
        many except: Map<Column, OneOrMany<CellText>>,
        /// Whether the order of rows is the order of what happened within one instant.
        optional ordered: Spanned<Flag> = "false",
        /// Columns that make two rows the same fact.
        many key: OneOrMany<Column>,
        /// A whole number; of one key, the higher supersedes the lower.
        optional revision: Spanned<Column>,
        /// When the fact became known.
        optional recorded: Spanned<Column> = "when it happened",
        /// How far the source is complete.
        optional complete_until: Spanned<CompleteUntil> =
            "last-fact for tickets, leads, records and logs of states, otherwise as-of",
        /// The ticket, the lead, the call, the id of an outage, or what has a log of states of its own inside a service.
        optional item: Spanned<Column>,
        /// When it happened.
        optional occurred: Spanned<Column>,
        /// A whole number that orders the rows of one ticket within one instant.
        optional sequence: Spanned<Column>,
        /// What happened.
        optional event: ColumnOr<EventTerms>,
        /// The state of the ticket, or of the service during an outage.
        optional state: ColumnOr<StateTerms>,
        /// Which events are states, beside the well-known ones.
        many states: Vec<Spanned<EventName>>,
        /// A column of `true` and `false`: whether the row's event is a state.
        optional is_state: Spanned<Column>,
        /// The columns of a snapshot that hold the instants of events.
        many events_at: Map<EventName, Spanned<Column>>,
        /// The column of an event log that repeats when the ticket was opened.
        optional opened_at: Spanned<Column>,
        /// Attributes and their columns.
        optional fields: Map<Field, ColumnOr<FieldTerms>> = "every column without another meaning",
        /// Attributes that are the seconds between two columns of instants.
        many spans: Map<Field, SpanTerms>,
        /// Which rows a program wrote.
        optional automatic: ColumnOr<AutomaticTerms>,
        /// The service.
        optional service: ColumnOr<ServiceTerms>,
        /// When the outage began.
        optional began: Spanned<Column>,
        /// When it was reported.
        optional reported: Spanned<Column>,
        /// When it ended.
        optional ended: Spanned<Column>,
        /// A column with several services.
        optional split: SplitTerms,
        /// The exclusion that a window belongs to.
        optional exclusion: ColumnOr<ServiceTerms>,
        /// When the window or the existence begins.
        optional from: Spanned<Column>,
        /// When the window ends.
        optional to: Spanned<Column>,
        /// When the window was announced.
        optional announced: Spanned<Column>,
        /// Who declared the window.
        optional author: Spanned<Column>,
        /// The parties that approved it, with commas between.
        optional approved_by: Spanned<Column>,
        /// What existed.
        optional resource: Spanned<Column>,
        /// Until when it existed.
        optional until: Spanned<Column>,
    }
}

impl SourceDescription {
    /// Reads a description; `None` where a fault was found. Each fault is in `faults` with its place.
    pub fn from_text(source: &Source, faults: &mut Diagnostics) -> Option<SourceDescription> {
        let node = parse(source, faults)?;
        let description = SourceDescription::read(&node, &mut Reader::new(faults))?;
        // A misspelt key is absent under its right name: one fault, not two.
        if !faults.has_errors() {
            check::check(&description, &mut Reader::new(faults));
        }
        (!faults.has_errors()).then_some(description)
    }

    /// The text of the description that holds for files in Abide's own form.
    pub fn built_in_text(stream: Stream) -> &'static str {
        match stream {
            Stream::Tickets => include_str!("built_in/tickets.yaml"),
            Stream::Leads => include_str!("built_in/leads.yaml"),
            Stream::Outages => include_str!("built_in/outages.yaml"),
            Stream::Windows => include_str!("built_in/windows.yaml"),
            Stream::Inventory => include_str!("built_in/inventory.yaml"),
            Stream::Calls => {
                concat!(include_str!("built_in/calls.yaml"), include_str!("built_in/records.yaml"))
            }
            Stream::Samples => concat!("stream: samples", include_str!("built_in/records.yaml")),
            Stream::Requests => concat!("stream: requests", include_str!("built_in/records.yaml")),
            Stream::Surveys => concat!("stream: surveys", include_str!("built_in/records.yaml")),
            Stream::Deals => concat!("stream: deals", include_str!("built_in/records.yaml")),
            Stream::Staff => concat!("stream: staff", include_str!("built_in/records.yaml")),
            Stream::Spend => concat!("stream: spend", include_str!("built_in/records.yaml")),
            Stream::Forecasts => concat!("stream: forecasts", include_str!("built_in/records.yaml")),
            Stream::Deliveries => concat!("stream: deliveries", include_str!("built_in/records.yaml")),
            Stream::Evidence => concat!("stream: evidence", include_str!("built_in/records.yaml")),
            Stream::Probes => concat!("stream: probes", include_str!("built_in/records.yaml")),
        }
    }

    /// The description that holds for files in Abide's own form.
    pub fn built_in(stream: Stream) -> SourceDescription {
        let source = Source::new("built-in", SourceDescription::built_in_text(stream));
        #[expect(clippy::expect_used, reason = "these texts are part of the program and read by its tests")]
        SourceDescription::from_text(&source, &mut Diagnostics::default())
            .expect("the built-in descriptions are right")
    }

    /// What a row is.
    pub fn row_shape(&self) -> RowShape {
        self.rows.map_or(RowShape::Events, |rows| rows.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each fault as `line:column code: message — hint`.
    fn faults(text: &str) -> Vec<String> {
        let source = Source::new("source.yaml", text);
        let mut faults = Diagnostics::default();
        let read = SourceDescription::from_text(&source, &mut faults);
        assert_eq!(read.is_none(), faults.has_errors());
        let line = |fault: &abide_core::diagnostic::Diagnostic| {
            let place = source.place(fault.span().start);
            format!("{}:{} {}: {} — {}", place.line, place.column, fault.code, fault.message, fault.hint)
        };
        faults.sorted().iter().map(line).collect()
    }

    #[test]
    fn reads_each_built_in_description() {
        let others = [Stream::Tickets, Stream::Leads, Stream::Outages, Stream::Windows, Stream::Inventory];
        for stream in others.into_iter().chain(Stream::RECORDS) {
            assert_eq!(SourceDescription::built_in(stream).stream.value, stream);
            assert!(faults(SourceDescription::built_in_text(stream)).is_empty());
        }
    }

    #[test]
    fn reads_a_rich_description() {
        let text = r#"
stream: tickets
format: csv
time: { format: ["%d/%m/%Y %H:%M", rfc-3339], zone: Asia/Tehran }
missing: ["?", ""]
where: { impact: [major, critical] }
except: { impact: none }
ordered: true
key: [number, sys_mod_count]
complete-until: 2017-03-01T00:00:00Z
item: number
occurred: sys_updated_at
event: { column: activity, names: { "Take in charge ticket": assigned }, others: ignore }
state: { column: incident_state, names: { New: new, Closed: closed }, done: [closed] }
states: [waiting]
opened-at: opened_at
fields: { priority: { column: priority, names: { "1 - Critical": p1 }, others: keep }, group: assignment_group }
automatic: { column: author, values: [bot] }
"#;
        assert!(faults(text).is_empty(), "{:?}", faults(text));
    }

    #[test]
    fn locates_what_is_wrong() {
        let cases = [
            (
                "stream: ticket\nitem: a\n",
                "1:9 unknown-word: `ticket` is not a stream — did you mean `tickets`?",
            ),
            ("item: a\n", "1:1 missing-key: this source description has no `stream` — add `stream: tickets`"),
            (
                "stream: tickets\nitem: a\noccured: b\nevent: c\n",
                "3:1 unknown-key: a source description has no key `occured` — did you mean `occurred`?",
            ),
            (
                "stream: tickets\nitem: a\nevent: c\n",
                "1:9 missing-column-meaning: a source of tickets must say which column is `occurred` — add `occurred: …` with the name of the column",
            ),
            (
                "stream: tickets\nitem: a\noccurred: b\n",
                "1:9 missing-column-meaning: a source of tickets must say which column is `event` or `state` — add `event: …` or `state: …`, or `rows: snapshot` with `events-at`",
            ),
            (
                "stream: outages\nbegan: a\nended: b\nto: c\n",
                "4:5 misplaced-key: `to` has no meaning for a source of outages — it belongs to windows",
            ),
            (
                "stream: tickets\nrows: snapshot\nitem: a\nevents-at: { opened: b }\nsequence: c\n",
                "5:11 misplaced-key: `sequence` has no meaning for a snapshot — it belongs to `rows: events`",
            ),
            (
                "stream: tickets\nitem: a\noccurred: b\nevent: c\nevents-at: { closed: d }\n",
                "5:14 misplaced-key: `events-at` has no meaning for an event log — it belongs to `rows: snapshot`",
            ),
            (
                "stream: tickets\nitem: a\noccurred: b\nevent: c\ntime: { format: \"%d/%m/%Y %H:%M\" }\n",
                "5:17 missing-zone: this format has no offset, so the zone of its times must be known — add `zone: Europe/Berlin`, or whichever zone the source writes",
            ),
            (
                "stream: tickets\nitem: a\noccurred: b\nevent: c\ntime: { format: \"%d %q\" }\n",
                "5:17 unsupported-time-format: `%q` in `%d %q` is not read — use %Y %y %m %b %d %H %I %p %M %S %f %.f %z %Z %F %T %R, `rfc-3339` or `unix-seconds`",
            ),
            (
                "stream: tickets\nitem: a\noccurred: b\nevent: c\nrevision: d\n",
                "5:11 revision-without-key: a revision supersedes a row with the same key, and no `key` is given — add `key: [a]` with the columns that stay the same",
            ),
            (
                "stream: windows\nexclusion: { is: maintenance, column: b }\nfrom: a\nto: b\n",
                "2:12 more-than-one-choice: `column` and `is` exclude each other — keep one of the two",
            ),
            (
                "stream: tickets\nitem: a\noccurred: b\nstate: { column: c, names: { New: new }, done: [closed] }\n",
                "4:49 unknown-state: no value of the column means `closed` — add it to `names`, or remove it here",
            ),
        ];
        for (text, message) in cases {
            assert_eq!(faults(text), [message], "{text}");
        }
    }

    #[test]
    fn locates_what_a_shape_or_format_leaves_without_a_meaning() {
        let cases = [
            (
                "stream: outages\nrows: snapshot\nbegan: a\nended: b\n",
                "2:7 misplaced-key: `rows: snapshot` has no meaning for a source of outages — it belongs to tickets and leads",
            ),
            (
                "stream: outages\nrows: changes\noccurred: a\nstate: b\nended: c\n",
                "5:8 misplaced-key: `ended` has no meaning for `rows: changes` — it belongs to outages that stand in a row each",
            ),
            (
                "stream: outages\nrows: changes\noccurred: a\n",
                "1:9 missing-column-meaning: a source of outages must say which column is `state` — add `state: …` with the name of the column",
            ),
            (
                "stream: calls\nrows: events\nitem: a\noccurred: b\nevent: { column: c, names: { A: rang } }\n",
                "5:33 unknown-word: `rang` is not something that happens to a call — use one of entered, answered, transferred, ended, wrapped, abandoned, flow-out, callback",
            ),
            (
                "stream: calls\noccurred: b\nevent: c\n",
                "3:8 misplaced-key: `event` has no meaning for calls that stand in a row each — it belongs to `rows: events`",
            ),
            (
                "stream: calls\nformat: csv\noccurred: b\nunwind: [c]\n",
                "4:10 misplaced-key: `unwind` has no meaning for `format: csv` — it belongs to json and json-lines",
            ),
            (
                "stream: calls\noccurred: b\nseparator: \"||\"\n",
                "3:12 malformed-value: `||` is not one sign between values — write it like `|`",
            ),
            (
                "stream: tickets\nitem: a\noccurred: b\nevent: c\ntime: { passes-midnight: true }\n",
                "5:26 misplaced-key: `passes-midnight` has no meaning for a source of tickets — it belongs to records, outages and windows",
            ),
        ];
        for (text, message) in cases {
            assert_eq!(faults(text), [message], "{text}");
        }
    }
}
