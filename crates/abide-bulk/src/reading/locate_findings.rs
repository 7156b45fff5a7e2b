use std::collections::{BTreeMap, BTreeSet};

use abide_core::fact::{Facts, Finding, Stream, Subject};
use abide_time::Instant;

use super::open_rows::{description_of, file_fault, open_rows};
use super::{ReadError, SourceRequest};
use crate::mapping::{Mapped, Mapper, Row};
use crate::rows::{Cells, RowRead};

/// What a row must say to be the one that tells a finding.
type Sign = (Subject, String, Option<Instant>);

/// Where the rows stand that tell findings, as `file:line:column`.
///
/// Facts keep no place, so that a log of millions of rows needs no memory for what a handful of findings ask; the
/// files are read once more instead, until every one of `wanted` was found. Rows of the first file that tells one
/// win. What no row says, such as an opening that a source implies, stays without a place.
///
/// # Errors
/// [`ReadError`] where a file cannot be read any more.
pub fn locate_findings<'f>(
    requests: &[SourceRequest],
    wanted: &BTreeSet<&'f Finding>,
) -> Result<BTreeMap<&'f Finding, String>, ReadError> {
    let signs: BTreeMap<Sign, &Finding> = wanted.iter().map(|finding| (sign(finding), *finding)).collect();
    let mut places: BTreeMap<&Finding, String> = BTreeMap::new();
    for request in requests {
        let mut scratch = Facts::default();
        let description = description_of(request);
        let mut mapper = Mapper::new(&description, None, &mut scratch.names);
        for path in &request.paths {
            let (mut rows, _) = open_rows(request, path, &mut mapper)?;
            let mut cells = Cells::default();
            let mut number = 0;
            while places.len() < signs.len() {
                let read = rows.next(mapper.columns(), &mut cells);
                match read.map_err(|error| file_fault(request, path, error))? {
                    RowRead::End => break,
                    RowRead::Broken(_) => number += 1,
                    RowRead::Row => {
                        number += 1;
                        let row = Row { cells: &cells, source: 0, number };
                        let Ok(Mapped::Row(..)) = mapper.map(row, &mut scratch) else { continue };
                        for told in signs_of(request.stream, &mut scratch) {
                            let Some(finding) = signs.get(&told) else { continue };
                            let place = rows.place(mapper.telling_slot(told.0));
                            let place = format!("{}:{}:{}", path.display(), place.line, place.column);
                            places.entry(finding).or_insert(place);
                        }
                    }
                }
            }
        }
    }
    Ok(places)
}

/// What tells a finding. An outage has no name that a reader knows, so its begin does; an event or a service stands
/// in many rows, of which the first is taken.
fn sign(finding: &Finding) -> Sign {
    let (item, at) = (finding.item.clone(), finding.at);
    match finding.subject {
        Subject::Ticket | Subject::Lead | Subject::Window | Subject::Resource => (finding.subject, item, at),
        Subject::Event | Subject::Service => (finding.subject, item, None),
        Subject::Outage | Subject::Record => (finding.subject, String::new(), at),
    }
}

/// All that a row tells; its facts are taken out of `facts`.
fn signs_of(stream: Stream, facts: &mut Facts) -> Vec<Sign> {
    let Facts { names, tickets, outages, windows, inventory, records, .. } = facts;
    let text = |name| names.text(name).to_owned();
    let service = |name| (Subject::Service, text(name), None);
    let mut signs = Vec::new();
    match stream {
        Stream::Tickets | Stream::Leads => {
            for fact in tickets.drain(..) {
                signs.push((Subject::item_of(stream), text(fact.item), Some(fact.occurred)));
                signs.extend(fact.event.map(|event| (Subject::Event, text(event), None)));
            }
        }
        Stream::Outages => {
            for fact in outages.drain(..) {
                signs.push((Subject::Outage, String::new(), Some(fact.began)));
                signs.extend(fact.service.map(service));
            }
        }
        Stream::Windows => {
            for fact in windows.drain(..) {
                signs.push((Subject::Window, text(fact.exclusion), Some(fact.interval.start())));
                signs.extend(fact.service.map(service));
            }
        }
        stream if stream.has_records() => {
            for fact in records.drain(..) {
                signs.push((Subject::Record, String::new(), Some(fact.occurred)));
            }
        }
        _ => {
            for fact in inventory.drain(..) {
                signs.push((Subject::Resource, text(fact.resource), Some(fact.from)));
            }
        }
    }
    signs
}
