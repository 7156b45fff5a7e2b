use std::collections::{BTreeMap, BTreeSet};

use abide_core::fact::{Facts, Stream};
use abide_time::Instant;

use super::open_rows::{description_of, file_fault, open_rows};
use super::{ReadError, SourceRequest};
use crate::mapping::{Mapped, Mapper, Row};
use crate::rows::{Cells, RowRead};

/// Where rows of tickets stand, as `file:line:column`, by the ticket and the instant that the row tells of it.
///
/// Facts keep no place, so that a log of millions of rows needs no memory for what a handful of findings ask; the
/// files are read once more instead, until every one of `wanted` was found. Rows of the first file that names one
/// win. What no row says, such as an opening that a source implies, stays without a place.
///
/// # Errors
/// [`ReadError`] where a file cannot be read any more.
pub fn locate_items(
    requests: &[SourceRequest],
    wanted: &BTreeSet<(String, Instant)>,
) -> Result<BTreeMap<(String, Instant), String>, ReadError> {
    let mut places = BTreeMap::new();
    let needs = BTreeSet::new();
    for request in requests.iter().filter(|request| request.stream == Stream::Tickets) {
        let mut scratch = Facts::default();
        let description = description_of(request);
        let mut mapper = Mapper::new(&description, Some(&needs), &mut scratch.names);
        for path in &request.paths {
            let (mut rows, _) = open_rows(request, path, &mut mapper)?;
            let mut cells = Cells::default();
            let mut number = 0;
            while places.len() < wanted.len() {
                let read = rows.next(mapper.columns(), &mut cells);
                match read.map_err(|error| file_fault(request, path, error))? {
                    RowRead::End => break,
                    RowRead::Broken(_) => number += 1,
                    RowRead::Row => {
                        number += 1;
                        let row = Row { cells: &cells, source: 0, number };
                        let Ok(Mapped::Row(..)) = mapper.map(row, &mut scratch) else { continue };
                        for event in scratch.tickets.drain(..) {
                            let key = (scratch.names.text(event.item).to_owned(), event.occurred);
                            if wanted.contains(&key) {
                                let place = rows.place(mapper.telling_slot());
                                let place = format!("{}:{}:{}", path.display(), place.line, place.column);
                                places.entry(key).or_insert(place);
                            }
                        }
                    }
                }
            }
        }
    }
    Ok(places)
}
