use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use abide_core::fact::{
    Complete, Facts, Finding, FindingDetail, FindingKind, SourceReport, Stream, Subject, TicketEvent,
    UnknownTime,
};
use abide_core::value::{Name, Names};
use abide_time::{Instant, Interval};

use super::open_rows::{description_of, file_fault, open_rows};
use super::read_error::ReadError;
use super::rejects::{Reject, Rejects};
use super::reopening::reopenings;
use super::repeats::{Admission, Repeats};
use super::source_request::SourceRequest;
use super::tally::Tally;
use crate::bulk::{BulkTerms, LogRead, Parts, read_log};
use crate::description::{CompleteUntil, FileFormat, RowShape};
use crate::mapping::{Mapped, Mapper, Row, RowFault, RowIdentity};
use crate::rows::{Cells, RowRead, Rows, format_of};

/// Takes source after source in.
pub(super) struct Loader<'l> {
    facts: Facts,
    needs: Option<&'l BTreeSet<String>>,
    rejects: &'l mut Rejects,
    repeats: BTreeMap<Stream, Repeats>,
    /// What remains to be done when all sources are in: contradictions may come with the last.
    pending: Vec<Pending>,
    /// By which means a log is read that may be held in columns.
    bulk: Option<BulkTerms>,
    held: Option<Parts>,
}

struct Pending {
    source: u16,
    done: Vec<Name>,
    openings: Vec<TicketEvent>,
    complete: CompleteUntil,
}

/// How many facts there were, to take back what a repeated or broken row added.
#[derive(Clone, Copy)]
struct Lengths {
    attributes: usize,
    tickets: usize,
    outages: usize,
    windows: usize,
    inventory: usize,
    records: usize,
}

/// One file being read.
struct Reading<'r> {
    name: &'r str,
    shown: &'r str,
    stream: Stream,
    rows: Box<dyn Rows>,
}

impl<'l> Loader<'l> {
    pub(super) fn new(needs: Option<&'l BTreeSet<String>>, names: Names, rejects: &'l mut Rejects) -> Self {
        let facts = Facts { names, ..Facts::default() };
        let (repeats, pending) = (BTreeMap::new(), Vec::new());
        Loader { facts, needs, rejects, repeats, pending, bulk: None, held: None }
    }

    /// Holds a log of tickets in columns, where it is fit for that.
    pub(super) fn holding(self, terms: BulkTerms) -> Self {
        Loader { bulk: Some(terms), ..self }
    }

    /// Reads the files of one source.
    pub(super) fn read(&mut self, request: &SourceRequest) -> Result<(), ReadError> {
        let description = description_of(request);
        let described = description.stream;
        if described.value != request.stream {
            return Err(ReadError::OtherStream {
                source_name: request.name.clone(),
                described: described.value.word(),
                wanted: request.stream.word(),
                span: described.span,
            });
        }
        let source = u16::try_from(self.facts.sources.len())
            .map_err(|_| ReadError::TooMany { source_name: request.name.clone() })?;
        let mut mapper = Mapper::new(&description, self.needs, &mut self.facts.names);
        let mut tally = Tally::default();
        let held = self.read_held(request, source, &mut mapper, &mut tally)?;
        let mut digests = held.unwrap_or_default();
        if digests.is_empty() {
            for path in &request.paths {
                digests.push(self.read_file(request, path, source, &mut mapper, &mut tally)?);
            }
        }
        let shown = request.paths.iter().map(|path| path.display().to_string());
        let files: Vec<(String, String)> = shown.zip(digests).collect();
        if tally.read != tally.accounted() {
            let (read, accounted) = (tally.read, tally.accounted());
            return Err(ReadError::NotConserved { source_name: request.name.clone(), read, accounted });
        }
        self.facts.sources.push(report(request, files, &tally));
        mapper.fold_rows(&mut self.facts);
        let (openings, findings) = mapper.take_openings(&mut self.facts.names);
        self.facts.findings.extend(findings);
        let complete = description.complete_until.map_or_else(
            || {
                // Evidence is rare, and silence about it is its normal state.
                let by_facts = request.stream.has_items() || request.stream.has_records();
                if by_facts && request.stream != Stream::Evidence {
                    CompleteUntil::LastFact
                } else {
                    CompleteUntil::AsOf
                }
            },
            |complete| complete.value,
        );
        // Of a log of states each service is known until its own last row, which the rows themselves have told.
        let by_service = description.row_shape() == RowShape::Changes && complete == CompleteUntil::LastFact;
        let complete = if by_service { CompleteUntil::AsOf } else { complete };
        self.pending.push(Pending { source, done: mapper.done().to_vec(), openings, complete });
        Ok(())
    }

    /// Reads a log into columns and gives the digests of its files; none where it is to be read row by row.
    fn read_held(
        &mut self,
        request: &SourceRequest,
        source: u16,
        mapper: &mut Mapper,
        tally: &mut Tally,
    ) -> Result<Option<Vec<String>>, ReadError> {
        let is_log = request.stream == Stream::Tickets && is_parquet(request);
        let Some(terms) = self.bulk.as_ref().filter(|_| is_log) else { return Ok(None) };
        let read = read_log(&request.paths, mapper, &mut self.facts, source, terms)
            .map_err(|error| ReadError::Aside { source_name: request.name.clone(), error })?;
        let Some(LogRead { parts, digests, rows, filtered, duplicate, faulty }) = read else {
            return Ok(None);
        };
        for (file, path) in request.paths.iter().enumerate() {
            let of_file = faulty.iter().filter(|(of, _)| *of == file).map(|(_, row)| *row);
            self.reject_rows(request, path, &of_file.collect(), (source, mapper), tally)?;
        }
        tally.read += rows;
        tally.filtered += filtered;
        tally.duplicate += duplicate;
        tally.mapped += rows - filtered - duplicate - faulty.len() as u64;
        self.held = Some(parts);
        Ok(Some(digests))
    }

    /// Reads a file once more for its rows at fault, to say what is wrong with each.
    fn reject_rows(
        &mut self,
        request: &SourceRequest,
        path: &Path,
        numbers: &BTreeSet<u64>,
        (source, mapper): (u16, &mut Mapper),
        tally: &mut Tally,
    ) -> Result<(), ReadError> {
        let Some(&last) = numbers.last() else { return Ok(()) };
        let (rows, _) = open_rows(request, path, mapper)?;
        let shown = path.display().to_string();
        let mut reading = Reading { name: &request.name, shown: &shown, stream: request.stream, rows };
        let mut cells = Cells::default();
        for number in 1..=last {
            let read = reading.rows.next(mapper.columns(), &mut cells);
            read.map_err(|error| file_fault(request, path, error))?;
            if !numbers.contains(&number) {
                continue;
            }
            let row = Row { cells: &cells, source, number: i64::try_from(number).unwrap_or(i64::MAX) };
            let before = self.lengths();
            let mapped = mapper.map(row, &mut self.facts);
            self.take_back(before);
            if let Err(fault) = mapped {
                self.reject(&reading, mapper, &fault, tally)?;
            }
        }
        Ok(())
    }

    /// Reads one file and gives its digest.
    fn read_file(
        &mut self,
        request: &SourceRequest,
        path: &Path,
        source: u16,
        mapper: &mut Mapper,
        tally: &mut Tally,
    ) -> Result<String, ReadError> {
        let (rows, digest) = open_rows(request, path, mapper)?;
        let shown = path.display().to_string();
        let mut reading = Reading { name: &request.name, shown: &shown, stream: request.stream, rows };
        let mut cells = Cells::default();
        let mut number = 0;
        loop {
            let read = reading.rows.next(mapper.columns(), &mut cells);
            let read = read.map_err(|error| file_fault(request, path, error))?;
            if read == RowRead::End {
                break;
            }
            number += 1;
            tally.read += 1;
            match read {
                RowRead::Broken(cause) => {
                    let fault = RowFault { cause, slot: None, value: String::new() };
                    self.reject(&reading, mapper, &fault, tally)?;
                }
                _ => {
                    let row = Row { cells: &cells, source, number };
                    self.take(&reading, row, mapper, tally)?;
                }
            }
        }
        Ok(digest.hex())
    }

    /// Takes one row in.
    fn take(
        &mut self,
        reading: &Reading<'_>,
        row: Row<'_>,
        mapper: &mut Mapper,
        tally: &mut Tally,
    ) -> Result<(), ReadError> {
        let before = self.lengths();
        match mapper.map(row, &mut self.facts) {
            Ok(Mapped::Filtered) => {
                self.take_back(before);
                tally.filtered += 1;
            }
            Ok(Mapped::Row(identity, opening)) => {
                let first = self.counted(reading, reading.stream, before)?;
                let count = self.counted(reading, reading.stream, self.lengths())? - first;
                match self.repeats.entry(reading.stream).or_default().admit(identity, first, count) {
                    Admission::New => {
                        tally.mapped += 1;
                        mapper.note(opening);
                    }
                    Admission::Duplicate => {
                        tally.duplicate += 1;
                        self.take_back(before);
                    }
                    Admission::Conflict { first, count, known } => {
                        tally.mapped += 1;
                        self.conflict(reading.stream, before, (first, count), known, mapper.key_shown(row));
                        self.take_back(before);
                    }
                }
            }
            Err(fault) => {
                self.take_back(before);
                self.facts.unknown.extend(mapper.unknown(row));
                self.reject(reading, mapper, &fault, tally)?;
            }
        }
        Ok(())
    }

    fn reject(
        &mut self,
        reading: &Reading<'_>,
        mapper: &mut Mapper,
        fault: &RowFault,
        tally: &mut Tally,
    ) -> Result<(), ReadError> {
        let column = fault.slot.map_or(String::new(), |slot| mapper.columns().name(slot).to_owned());
        let place = reading.rows.place(fault.slot);
        let shown = || format!("{}:{}:{}", reading.shown, place.line, place.column);
        tally.reject(fault.cause, &column, shown);
        self.rejects.write(&Reject {
            file: reading.shown,
            line: place.line,
            cause: fault.cause,
            column: &column,
            value: &fault.value,
            row: &reading.rows.raw(),
        })
    }

    /// Notes that rows of one id contradict each other; the facts of the row at hand stand from `before` on.
    fn conflict(
        &mut self,
        stream: Stream,
        before: Lengths,
        (first, count): (u32, u32),
        known: bool,
        detail: String,
    ) {
        let earlier = first as usize..(first + count) as usize;
        let mut item = detail.clone();
        let (subject, at);
        match stream {
            Stream::Tickets | Stream::Leads => {
                subject = Subject::item_of(stream);
                at = self.facts.tickets.get(earlier.start).map(|fact| fact.occurred);
                if let Some(fact) = self.facts.tickets.get(earlier.start) {
                    item = self.facts.names.text(fact.item).to_owned();
                }
            }
            Stream::Outages => {
                let mut all = self.facts.outages[earlier].to_vec();
                all.extend_from_slice(&self.facts.outages[before.outages..]);
                for outage in &all {
                    let time = Interval::spanning(outage.began, outage.ended.unwrap_or(Instant::MAX));
                    let unknown = UnknownTime { stream, service: outage.service, time };
                    self.facts.unknown.extend((!time.is_empty()).then_some(unknown));
                }
                subject = Subject::Outage;
                at = all.first().map(|outage| outage.began);
            }
            Stream::Windows => {
                subject = Subject::Window;
                at = self.facts.windows.get(earlier.start).map(|window| window.interval.start());
            }
            Stream::Inventory => {
                subject = Subject::Resource;
                at = self.facts.inventory.get(earlier.start).map(|one| one.from);
            }
            _ => {
                subject = Subject::Record;
                at = self.facts.records.get(earlier.start).map(|record| record.occurred);
            }
        }
        if !known {
            let (kind, detail) = (FindingKind::ConflictingFacts, FindingDetail::Key(detail));
            self.facts.findings.push(Finding { kind, subject, item, detail, at });
        }
    }

    /// Leaves contradicting facts out, adds what the logs imply, and states what each source gave.
    pub(super) fn finish(mut self) -> Result<Facts, ReadError> {
        let facts = &mut self.facts;
        let (mut items, mut records) = (Vec::new(), Vec::new());
        for (stream, repeats) in &self.repeats {
            match stream {
                Stream::Tickets | Stream::Leads => items.extend(repeats.in_doubt()),
                Stream::Outages => leave_out(&mut facts.outages, &repeats.in_doubt()),
                Stream::Windows => leave_out(&mut facts.windows, &repeats.in_doubt()),
                Stream::Inventory => leave_out(&mut facts.inventory, &repeats.in_doubt()),
                _ => records.extend(repeats.in_doubt()),
            }
        }
        items.sort_unstable();
        leave_out(&mut facts.tickets, &items);
        records.sort_unstable();
        leave_out(&mut facts.records, &records);
        for pending in &self.pending {
            facts.closing.extend(pending.done.iter().copied());
            if !pending.done.is_empty() {
                let implied = reopenings(&facts.tickets, pending.source, &pending.done, &mut facts.names);
                facts.tickets.extend(implied);
            }
        }
        let mut opened = Repeats::default();
        for event in self.pending.iter().flat_map(|pending| &pending.openings) {
            let row = RowIdentity { id: event.id, revision: 0, content: instant_id(event) };
            let place = u32::try_from(facts.tickets.len()).unwrap_or(u32::MAX);
            match opened.admit(row, place, 1) {
                Admission::New => facts.tickets.push(*event),
                Admission::Duplicate | Admission::Conflict { known: true, .. } => {}
                Admission::Conflict { known: false, .. } => facts.findings.push(Finding {
                    kind: FindingKind::ConflictingFacts,
                    subject: Subject::item_of(facts.stream_of(event)),
                    item: facts.names.text(event.item).to_owned(),
                    detail: FindingDetail::OpenedTwice,
                    at: Some(event.occurred),
                }),
            }
        }
        leave_out(&mut facts.tickets, &opened.in_doubt());
        if let Some(mut held) = self.held.take() {
            facts.names = held.name(std::mem::take(&mut facts.names));
            facts.held = Some(Arc::new(held));
        }
        for pending in &self.pending {
            let (count, last) = extent(facts, pending.source);
            let report = &mut facts.sources[usize::from(pending.source)];
            report.facts = count;
            report.complete = match pending.complete {
                CompleteUntil::Until(instant) => Complete::Until(instant),
                CompleteUntil::LastFact => Complete::LastFact(last.unwrap_or(Instant::MIN)),
                CompleteUntil::AsOf => Complete::AsOf,
            };
        }
        self.rejects.flush()?;
        Ok(self.facts)
    }

    fn lengths(&self) -> Lengths {
        Lengths {
            attributes: self.facts.attributes.len(),
            tickets: self.facts.tickets.len(),
            outages: self.facts.outages.len(),
            windows: self.facts.windows.len(),
            inventory: self.facts.inventory.len(),
            records: self.facts.records.len(),
        }
    }

    fn take_back(&mut self, to: Lengths) {
        self.facts.attributes.truncate(to.attributes);
        self.facts.tickets.truncate(to.tickets);
        self.facts.outages.truncate(to.outages);
        self.facts.windows.truncate(to.windows);
        self.facts.inventory.truncate(to.inventory);
        self.facts.records.truncate(to.records);
    }

    /// The number of facts of a stream, as long as facts and attributes can be numbered.
    fn counted(&self, reading: &Reading<'_>, stream: Stream, lengths: Lengths) -> Result<u32, ReadError> {
        let facts = match stream {
            Stream::Tickets | Stream::Leads => lengths.tickets,
            Stream::Outages => lengths.outages,
            Stream::Windows => lengths.windows,
            Stream::Inventory => lengths.inventory,
            _ => lengths.records,
        };
        let too_many = |_| ReadError::TooMany { source_name: reading.name.to_owned() };
        u32::try_from(lengths.attributes).and_then(|_| u32::try_from(facts)).map_err(too_many)
    }
}

fn report(request: &SourceRequest, files: Vec<(String, String)>, tally: &Tally) -> SourceReport {
    SourceReport {
        name: request.name.clone(),
        stream: request.stream,
        files,
        rows_read: tally.read,
        rows_mapped: tally.mapped,
        rows_filtered: tally.filtered,
        rows_duplicate: tally.duplicate,
        rows_rejected: tally.rejected,
        facts: 0,
        rejects: tally.rejects(),
        complete: Complete::AsOf,
    }
}

/// Two sources that open one ticket at one instant say the same.
fn instant_id(event: &TicketEvent) -> abide_core::fact::FactId {
    abide_core::fact::FactId::of([event.occurred.us().to_le_bytes().as_slice()])
}

/// Takes the facts at these ascending places out.
fn leave_out<T>(facts: &mut Vec<T>, places: &[u32]) {
    let mut at = 0;
    let mut waiting = places.iter().copied().map(|place| place as usize).peekable();
    facts.retain(|_| {
        let out = waiting.next_if_eq(&at).is_some();
        at += 1;
        !out
    });
}

/// How many facts a source gave, and when the last of them happened.
fn extent(facts: &Facts, source: u16) -> (u64, Option<Instant>) {
    let tickets = facts.tickets.iter().filter(|fact| fact.source == source).map(|fact| fact.occurred);
    let outages = facts.outages.iter().filter(|fact| fact.source == source);
    let outages = outages.map(|fact| fact.ended.unwrap_or(fact.began));
    let windows = facts.windows.iter().filter(|fact| fact.source == source).map(|fact| fact.interval.end());
    let inventory = facts.inventory.iter().filter(|fact| fact.source == source);
    let inventory = inventory.map(|fact| fact.until.unwrap_or(fact.from));
    let records = facts.records.iter().filter(|fact| fact.source == source).map(|fact| fact.occurred);
    let all = tickets.chain(outages).chain(windows).chain(inventory).chain(records);
    let held =
        facts.held.as_ref().filter(|held| held.last_known(usize::from(source), Instant::MAX).is_some());
    let start =
        held.map_or((0, None), |held| (held.count(), held.last_known(usize::from(source), Instant::MAX)));
    all.fold(start, |(count, last), instant| (count + 1, last.max(Some(instant))))
}

/// Whether all files of a source are plain Parquet.
fn is_parquet(request: &SourceRequest) -> bool {
    let told = description_of(request).format.map(|format| format.value);
    let is = |path: &PathBuf| told.or_else(|| format_of(path)) == Some(FileFormat::Parquet);
    request.paths.iter().all(is)
}
