//! Every way to hold and judge a log against each other and against the model: row by row and in columns, in any order
//! of rows, number of files and of threads.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs::File;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use abide_bulk::{
    BulkTerms, Rejects, SourceDescription, SourceRequest, Workers, judged_items, read_sources,
    read_sources_held,
};
use abide_core::clock::{Items, Timeline};
use abide_core::diagnostic::Diagnostics;
use abide_core::fact::{FactId, Facts, Stream};
use abide_core::plan::Plan;
use abide_core::replay::{default_period, replay, survey};
use abide_core::statement::StatementInput;
use abide_core::text::Source;
use abide_report::statement_json;
use abide_time::{Instant, IntervalSet};
use arrow::array::{ArrayRef, RecordBatch, StringArray, TimestampMicrosecondArray};
use parquet::arrow::ArrowWriter;
use parquet::file::properties::WriterProperties;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::model::{Event, Ticks};
use super::tickets_agree::{Told, Trial, events, folded_of, opens_later, told, told_by_model, trial};
use super::trial::{Draw, config_of, numbers_of, plan_of};

const DESCRIPTION: &str = "stream: tickets\nformat: parquet\nitem: item\noccurred: at\nevent: event\n\
                           is-state: state\nfields: { priority: priority }\n";

/// What happened to some tickets, by their ids.
type Histories = BTreeMap<String, Vec<Event>>;

/// A row of the log: the ticket, and what happened.
type Row<'h> = (&'h str, &'h Event);

/// How a log is held and judged.
#[derive(Debug, Clone, Copy)]
struct Way {
    /// In columns, by so many threads and with room for so many events; nothing is row by row.
    columns: Option<(usize, Option<u64>)>,
    /// The files, in their order.
    files: &'static [&'static str],
}

const WAYS: [Way; 5] = [
    Way { columns: None, files: &["all"] },
    Way { columns: None, files: &["two", "one"] },
    Way { columns: Some((1, None)), files: &["all"] },
    Way { columns: Some((3, None)), files: &["one", "two"] },
    Way { columns: Some((2, Some(5))), files: &["two", "one"] },
];

/// What a way says: the runs by ticket, and the judgement with the digest of the facts.
#[derive(Debug, PartialEq)]
struct Said {
    runs: BTreeMap<String, Vec<Told>>,
    judgement: String,
}

/// Some tickets of which no row says the same twice: such a row would be one fact.
fn histories(draw: &mut Draw, trial: &Trial) -> Histories {
    let mut histories = Histories::new();
    for ticket in 0..2 + draw.below(4) {
        let mut told = Vec::<Event>::new();
        for (at, _, name, state, priority, place) in events(draw, &trial.scene) {
            // In columns there is no sequence.
            let event = (at, None, name, state, priority, place);
            if !told.contains(&event) {
                told.push(event);
            }
        }
        // One ticket is called like a priority.
        histories.insert(if ticket == 1 { "p1".to_owned() } else { format!("T{ticket}") }, told);
    }
    histories
}

fn parquet(path: &Path, rows: &[Row<'_>]) {
    let at = rows.iter().map(|(_, event)| event.0 * 1_000_000);
    let at = TimestampMicrosecondArray::from_iter_values(at).with_timezone("UTC");
    let items: StringArray = rows.iter().map(|(item, _)| Some(*item)).collect();
    let names: StringArray =
        rows.iter().map(|(_, event)| Some(event.2).filter(|name| !name.is_empty())).collect();
    let states: StringArray =
        rows.iter().map(|(_, event)| Some(if event.3 { "true" } else { "false" })).collect();
    let priorities: StringArray = rows.iter().map(|(_, event)| event.4).collect();
    let batch = RecordBatch::try_from_iter_with_nullable([
        ("item", Arc::new(items) as ArrayRef, true),
        ("at", Arc::new(at), true),
        ("event", Arc::new(names), true),
        ("state", Arc::new(states), true),
        ("priority", Arc::new(priorities), true),
    ]);
    let batch = batch.unwrap();
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(11)).build();
    let mut writer =
        ArrowWriter::try_new(File::create(path).unwrap(), batch.schema(), Some(properties)).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
}

fn description() -> SourceDescription {
    let source = Source::new("naive.source.yaml", DESCRIPTION);
    SourceDescription::from_text(&source, &mut Diagnostics::default()).unwrap()
}

fn read(plan: &Plan, folder: &Path, way: Way) -> Facts {
    let paths: Vec<PathBuf> =
        way.files.iter().map(|file| folder.join(file).with_extension("parquet")).collect();
    let name = "log".to_owned();
    let log = SourceRequest { name, stream: Stream::Tickets, paths, description: Some(description()) };
    let (names, mut rejects) = (plan.names.clone(), Rejects::nowhere());
    let facts = match way.columns {
        None => read_sources(&[log], None, names, &mut rejects),
        Some((workers, in_memory)) => {
            let usual = BulkTerms::default();
            let workers = Workers::new(NonZeroUsize::new(workers).unwrap());
            let events_in_memory = in_memory.unwrap_or(usual.events_in_memory);
            let terms = BulkTerms { workers, events_in_memory, rows_of_a_part: 4, ..usual };
            read_sources_held(&[log], None, names, &mut rejects, terms)
        }
    };
    let facts = facts.unwrap();
    assert_eq!(facts.held.is_some(), way.columns.is_some(), "{way:?}");
    facts
}

fn said(plan: &Plan, source: &Source, facts: &Facts, way: Way, until: Instant, walk_ends: i64) -> Said {
    let workers = way.columns.map_or(1, |(workers, _)| workers);
    let items = judged_items(facts, Workers::new(NonZeroUsize::new(workers).unwrap()));
    let runs = Mutex::new(BTreeMap::new());
    let look = |part: &Timeline<'_>| {
        for position in 0..part.len() {
            let folded = folded_of(plan, part, position, until, &IntervalSet::new());
            let end = until.us() / 1_000_000;
            let told = folded.runs.iter().map(|run| told(run, end, walk_ends)).collect();
            runs.lock().unwrap().insert(facts.names.text(part.item(position)).to_owned(), told);
        }
    };
    items.each(&look).unwrap();
    let period = default_period(plan, until).unwrap();
    let mut survey = survey(plan, facts, &items, until, &period).unwrap();
    let replay = replay(plan, facts, &items, &mut survey, until).unwrap();
    let input =
        StatementInput { source, plan, facts, items: &items, survey: &survey, replay: &replay, program: "" };
    let statement = input.statement(&period).unwrap();
    let judgement = &statement_json(&statement)["judgement"];
    let judgement = format!("{judgement:#}\n{}", statement.provenance.facts_digest);
    Said { runs: runs.into_inner().unwrap(), judgement }
}

/// The place of each event among those of its ticket by the ids of their facts, which is what orders them where nothing
/// else does.
fn note_order_of_ids(histories: &mut Histories, facts: &Facts) {
    for (item, events) in histories {
        let id = |event: &Event| -> FactId {
            let said = facts.tickets.iter().find(|fact| {
                let attributes = facts.attributes_of(fact.attributes_start, fact.attributes_count);
                let priority = attributes.first().map(|attribute| facts.names.text(attribute.value));
                facts.names.text(fact.item) == item.as_str()
                    && fact.occurred.us() == event.0 * 1_000_000
                    && fact.event.map_or("", |event| facts.names.text(event)) == event.2
                    && priority == event.4
            });
            said.unwrap_or_else(|| panic!("no fact of {item}: {event:?}")).id
        };
        let ids: Vec<FactId> = events.iter().map(id).collect();
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        for (event, id) in events.iter_mut().zip(ids) {
            event.5 = sorted.binary_search(&id).unwrap();
        }
    }
}

/// Whether there was something to try.
fn agree(mut draw: Draw) -> Result<bool, TestCaseError> {
    let trial = trial(&mut draw);
    let scene = trial.scene;
    // What cannot be compiled, and calendars that never open again, are tried with one ticket.
    let Ok(plan) = plan_of(&trial.text) else { return Ok(false) };
    if !opens_later(&plan, &scene) {
        return Ok(false);
    }
    let mut histories = histories(&mut draw, &trial);
    let last = histories.values().flatten().map(|event| event.0).max().unwrap();
    let until = last + draw.below(30) * scene.step;
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).with_extension("parquet");
    let mut rows: Vec<Row<'_>> = histories
        .iter()
        .flat_map(|(item, events)| events.iter().map(|event| (item.as_str(), event)))
        .collect();
    parquet(&place("all"), &rows);
    for at in (1..rows.len()).rev() {
        let other = draw.below(i64::try_from(at).unwrap() + 1);
        rows.swap(at, usize::try_from(other).unwrap());
    }
    let (one, two) = rows.split_at(rows.len() / 3);
    parquet(&place("one"), one);
    parquet(&place("two"), two);

    let walk = scene.walk(scene.zone);
    let source = Source::new("naive.yaml", trial.text.as_str());
    let context = || format!("until {}\n{histories:#?}\n{}", Instant::from_seconds(until), trial.text);
    let by = |way: Way| {
        let facts = read(&plan, folder.path(), way);
        let said = said(&plan, &source, &facts, way, Instant::from_seconds(until), walk.1.1);
        (facts, said)
    };
    let (facts, plain) = by(WAYS[0]);
    for way in &WAYS[1..] {
        let (_, other) = by(*way);
        prop_assert_eq!(&other.runs, &plain.runs, "{:?}\n{}", way, context());
        prop_assert_eq!(&other.judgement, &plain.judgement, "{:?}\n{}", way, context());
    }
    note_order_of_ids(&mut histories, &facts);
    for (item, events) in &histories {
        let model = walk.runs(&trial.clock, events.clone(), Ticks::default(), until);
        let model: Vec<Told> = model.iter().map(|run| told_by_model(run, scene.step, walk.1.1)).collect();
        prop_assert_eq!(plain.runs.get(item), Some(&model), "{}\n{:#?}\n{}", item, events, trial.text);
    }
    Ok(true)
}

/// How many agreements the ways are tried on.
fn trials() -> u32 {
    if std::env::var_os("ABIDE_SOAK").is_some() { 10_000 } else { 1_000 }
}

#[test]
fn ways_agree() {
    let tried = Cell::new(0);
    let mut runner = TestRunner::new(config_of(trials()));
    let tries = runner.run(&numbers_of(420), |draw| {
        tried.set(tried.get() + u32::from(agree(draw)?));
        Ok(())
    });
    tries.unwrap_or_else(|fault| panic!("{fault}"));
    assert!(tried.get() > trials() * 3 / 4, "only {} of {} agreements say anything", tried.get(), trials());
}
