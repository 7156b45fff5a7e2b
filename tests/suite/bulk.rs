//! A log in columns is judged as the same log read row by row: whatever the order of rows, the number of files, of row
//! groups and of threads.

use std::fs::{self, File};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use abide_app::load;
use abide_bulk::{
    BulkTerms, Rejects, SourceDescription, SourceRequest, Workers, convert_log, judged_items, read_sources,
    read_sources_held,
};
use abide_core::diagnostic::Diagnostics;
use abide_core::fact::{Facts, Stream};
use abide_core::replay::{choose_period, replay, survey};
use abide_core::statement::StatementInput;
use abide_core::text::Source;
use abide_report::statement_json;
use abide_time::Instant;
use arrow::array::{ArrayRef, RecordBatch, StringArray, TimestampMicrosecondArray};
use parquet::arrow::ArrowWriter;
use parquet::file::properties::WriterProperties;

use crate::examples::example;

/// What may vary in the terms, as texts to replace in those of the benchmark.
const TERMS: [&[(&str, &str)]; 6] = [
    &[],
    &[("counts-in: opened", "counts-in: decided"), ("settle: 9 months", "settle: 5 days")],
    &[("counts-in: opened", "counts-in: stopped"), ("reopened: resume", "reopened: new-cycle")],
    &[
        ("reopened: resume", "reopened: resume\n    changed: restart"),
        ("settle: 9 months", "settle: 10 days"),
    ],
    &[("reopened: resume", "reopened: ignore within 3 hours\n    changed: retroactive")],
    &[
        ("counts-in: opened", "counts-in: decided"),
        ("p4: 40 hours } }", "p4: 40 hours }, else: none }"),
        ("period: month", "period: quarter"),
    ],
];

/// Leads are called like tickets and are other items all the same.
const LEADS_PROMISED: &str =
    "  handed: { service: support, measure: lead-volume, goal: \">= 2\", period: month }\n";
const LEADS: &str = "\
item,at,event
T1,2026-02-03T09:00:00Z,handed
T1,2026-02-04T09:00:00Z,attempt
T2,2026-02-05T09:00:00Z,handed
p1,2026-03-05T09:00:00Z,handed
";

const EVENTS: [&str; 7] = ["opened", "first_reply", "waiting", "resumed", "resolved", "reopened", "chased"];

#[derive(Debug, Clone)]
struct Row {
    ticket: Option<String>,
    at_us: i64,
    event: &'static str,
    priority: Option<&'static str>,
}

struct Draw(u64);

impl Draw {
    fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// Histories with all that logs have: ties, repeated rows, changes, tickets without a start, rows at fault.
fn rows(draw: &mut Draw) -> Vec<Row> {
    let mut rows = Vec::new();
    for number in 0..60 + draw.below(60) {
        // One ticket is called like a priority.
        let ticket = if number == 3 { "p1".to_owned() } else { format!("T{number}") };
        let mut at_us = 1_767_225_600_000_000 + draw.below(170 * 86_400) as i64 * 1_000_000;
        let mut priority = Some(draw.pick(&["p1", "p2", "p3", "p4"]));
        for place in 0..1 + draw.below(9) {
            let event = if place == 0 && draw.below(20) > 0 { "opened" } else { draw.pick(&EVENTS) };
            match draw.below(12) {
                0 => priority = Some(draw.pick(&["p1", "p2", "p5"])),
                1 => priority = None,
                _ => {}
            }
            let row = Row { ticket: Some(ticket.clone()), at_us, event, priority };
            if draw.below(15) == 0 {
                rows.push(row.clone());
            }
            if draw.below(60) == 0 {
                let slip = Row { event: "renamed", ..row.clone() };
                rows.extend([Row { ticket: None, ..row.clone() }, slip]);
            }
            rows.push(row);
            at_us += draw.below(5) as i64 / 2 * draw.below(30 * 3_600) as i64 * 1_000_000;
        }
    }
    rows
}

fn parquet(path: &Path, rows: &[Row], group: usize) {
    let at =
        TimestampMicrosecondArray::from_iter_values(rows.iter().map(|row| row.at_us)).with_timezone("UTC");
    let tickets: StringArray = rows.iter().map(|row| row.ticket.as_deref()).collect();
    let events: StringArray = rows.iter().map(|row| Some(row.event)).collect();
    let priorities: StringArray = rows.iter().map(|row| row.priority).collect();
    let batch = RecordBatch::try_from_iter_with_nullable([
        ("ticket", Arc::new(tickets) as ArrayRef, true),
        ("at", Arc::new(at), true),
        ("event", Arc::new(events), true),
        ("priority", Arc::new(priorities), true),
    ]);
    let batch = batch.unwrap();
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(group)).build();
    let mut writer =
        ArrowWriter::try_new(File::create(path).unwrap(), batch.schema(), Some(properties)).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
}

fn csv(path: &Path, rows: &[Row]) {
    let line = |row: &Row| {
        let at = Instant::from_us(row.at_us);
        let (ticket, priority) = (row.ticket.as_deref().unwrap_or(""), row.priority.unwrap_or(""));
        format!("{ticket},{at},{},{priority}\n", row.event)
    };
    fs::write(path, "ticket,at,event,priority\n".to_owned() + &rows.iter().map(line).collect::<String>())
        .unwrap();
}

/// One way to hold and judge a log.
struct Way {
    paths: Vec<PathBuf>,
    workers: Option<usize>,
    in_memory: Option<u64>,
    /// Leads, which are listed whatever holds the tickets.
    leads: Option<PathBuf>,
}

/// What is said of the log: its counts, and the judgement with the digest of the facts.
fn said(agreement: &Path, description: &SourceDescription, way: &Way) -> String {
    let loaded = load(agreement).unwrap();
    let plan = loaded.plan.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    let as_of: Instant = "2026-06-20T00:00:00Z".parse().unwrap();
    let (paths, description) = (way.paths.clone(), Some(description.clone()));
    let log = SourceRequest { name: "log".to_owned(), stream: Stream::Tickets, paths, description };
    let leads = way.leads.iter().map(|path| SourceRequest {
        name: "leads".to_owned(),
        stream: Stream::Leads,
        paths: vec![path.clone()],
        description: None,
    });
    let requests: Vec<SourceRequest> = std::iter::once(log).chain(leads).collect();
    let needs = plan.fields().into_iter().map(|field| plan.names.text(field).to_owned()).collect();
    let workers = Workers::new(NonZeroUsize::new(way.workers.unwrap_or(1)).unwrap());
    let (names, mut rejects) = (plan.names.clone(), Rejects::nowhere());
    let facts: Facts = match way.workers {
        Some(_) => {
            let usual = BulkTerms::default();
            let events_in_memory = way.in_memory.unwrap_or(usual.events_in_memory);
            let terms = BulkTerms { workers, events_in_memory, rows_of_a_part: 40, ..usual };
            read_sources_held(&requests, Some(&needs), names, &mut rejects, terms)
        }
        None => read_sources(&requests, Some(&needs), names, &mut rejects),
    }
    .unwrap();
    assert_eq!(facts.held.is_some(), way.workers.is_some());
    let items = judged_items(&facts, workers);
    let mut said = String::new();
    for name in ["2026-02", "2026-Q1", "2026"] {
        let period = choose_period(&plan, name).unwrap();
        let mut survey = survey(&plan, &facts, &items, as_of, &period).unwrap();
        let replay = replay(&plan, &facts, &items, &mut survey, as_of).unwrap();
        let (source, plan, facts) = (&loaded.source, &plan, &facts);
        let input = StatementInput {
            source,
            plan,
            facts,
            items: &items,
            survey: &survey,
            replay: &replay,
            program: "",
        };
        let statement = input.statement(&period).unwrap();
        said += &format!(
            "{:#}\n{}\n",
            statement_json(&statement)["judgement"],
            statement.provenance.facts_digest
        );
    }
    let report = &facts.sources[0];
    let counts = (
        report.rows_read,
        report.rows_mapped,
        report.rows_filtered,
        report.rows_duplicate,
        report.rows_rejected,
        report.facts,
    );
    format!("{said}{counts:?} {:?}", report.complete)
}

/// What a filter leaves out is not read where the statistics of a row group tell that nothing of it is wanted, and is
/// counted all the same.
#[test]
fn a_filter_leaves_out_row_groups_and_counts_their_rows() {
    let description = fs::read_to_string(example("ticket-bench").join("tickets.source.yaml")).unwrap();
    let draw = &mut Draw(7);
    let mut rows = rows(draw);
    rows.retain(|row| EVENTS[..6].contains(&row.event));
    rows.sort_by_key(|row| row.priority);
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    parquet(&place("log.parquet"), &rows, 16);
    csv(&place("log.csv"), &rows);
    let agreement = example("ticket-bench").join("agreement.yaml");
    let read = |text: String| {
        let mut faults = Diagnostics::default();
        SourceDescription::from_text(&Source::new("a.yaml", text), &mut faults).unwrap()
    };
    for filter in ["where: { priority: [p2, p3] }", "except: { priority: p1 }", "where: { priority: none }"] {
        let text = format!("{description}\n{filter}\n");
        let plain = Way { paths: vec![place("log.csv")], workers: None, in_memory: None, leads: None };
        let plain = said(&agreement, &read(text.replace("format: parquet", "format: csv")), &plain);
        let held = Way { paths: vec![place("log.parquet")], workers: Some(2), in_memory: None, leads: None };
        assert_eq!(said(&agreement, &read(text), &held), plain, "{filter}");
    }
}

#[test]
fn a_log_in_columns_is_judged_as_one_read_row_by_row() {
    let rounds = if std::env::var_os("ABIDE_SOAK").is_some() { 400 } else { 8 };
    let terms = fs::read_to_string(example("ticket-bench").join("agreement.yaml")).unwrap();
    let description = fs::read_to_string(example("ticket-bench").join("tickets.source.yaml")).unwrap();
    let read = |text: String| {
        let mut faults = Diagnostics::default();
        SourceDescription::from_text(&Source::new("a.yaml", text), &mut faults).unwrap()
    };
    let chased = description.replace("reopened: reopened", "reopened: reopened\n    chased: chased");
    let of_parquet = read(chased.clone());
    let of_csv = read(chased.replace("format: parquet", "format: csv"));
    for seed in 1..=rounds {
        let draw = &mut Draw(seed * 0x9e37_79b9 + 1);
        let mut text = terms.clone();
        for (from, to) in TERMS[usize::try_from(seed).unwrap() % TERMS.len()] {
            assert!(text.contains(from), "{from}");
            text = text.replace(from, to);
        }
        text = text.replace("objectives:\n", &format!("objectives:\n{LEADS_PROMISED}"));
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        let agreement = place("agreement.yaml");
        fs::write(&agreement, text).unwrap();
        fs::write(place("leads.csv"), LEADS).unwrap();
        let leads = || Some(place("leads.csv"));
        let mut rows = rows(draw);
        csv(&place("all.csv"), &rows);
        parquet(&place("all.parquet"), &rows, 64);
        for at in (1..rows.len()).rev() {
            rows.swap(at, draw.below(at + 1));
        }
        let half = rows.len() / 2;
        parquet(&place("one.parquet"), &rows[..half], 33);
        parquet(&place("two.parquet"), &rows[half..], 1000);
        let paths = |names: &[&str]| names.iter().map(|name| place(name)).collect::<Vec<_>>();
        let folder_of_buckets = place("buckets");
        fs::create_dir(&folder_of_buckets).unwrap();
        let all = paths(&["one.parquet", "two.parquet"]);
        let (name, stream) = ("log".to_owned(), Stream::Tickets);
        let log = SourceRequest { name, stream, paths: all, description: Some(of_parquet.clone()) };
        let small = BulkTerms { rows_of_a_part: 40, ..BulkTerms::default() };
        let manifest = convert_log(&log, &folder_of_buckets, &small).unwrap();
        let buckets: Vec<String> =
            manifest.files.iter().map(|file| format!("buckets/{}", file.name)).collect();
        let buckets: Vec<&str> = buckets.iter().map(String::as_str).collect();
        assert!(buckets.len() > 1);
        let plain = said(
            &agreement,
            &of_csv,
            &Way { paths: paths(&["all.csv"]), workers: None, in_memory: None, leads: leads() },
        );
        for (names, workers, in_memory) in [
            (&["all.parquet"][..], None, None),
            (&["all.parquet"], Some(1), None),
            (&["all.parquet"], Some(4), Some(7)),
            (&["two.parquet", "one.parquet"], Some(3), None),
            (&buckets, Some(2), None),
            (&buckets, Some(2), Some(7)),
        ] {
            let way = Way { paths: paths(names), workers, in_memory, leads: leads() };
            let other = said(&agreement, &of_parquet, &way);
            assert_eq!(other, plain, "seed {seed}, {names:?} with {workers:?} threads");
        }
    }
}
