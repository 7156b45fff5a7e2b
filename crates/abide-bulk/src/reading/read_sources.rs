use std::collections::BTreeSet;

use abide_core::fact::{Facts, Stream};
use abide_core::value::Names;

use super::loader::Loader;
use super::{ReadError, Rejects, SourceRequest};
use crate::bulk::BulkTerms;

/// Reads all sources into facts.
///
/// `needs`: the attributes that are wanted; nothing means all. `names`: the table of texts, with those of the
/// agreement; it comes back in the facts. A row that repeats another one of its stream is one fact, also across
/// files and sources. Rows of one id and revision that contradict each other give none: a finding names the
/// item, and for outages the time that they covered is unknown.
///
/// # Errors
/// [`ReadError`] where a file as a whole cannot be read, where it lacks a column, and where rows do not add up.
/// Rows at fault are no error: they are counted in the source's report and written to `rejects`.
pub fn read_sources(
    requests: &[SourceRequest],
    needs: Option<&BTreeSet<String>>,
    names: Names,
    rejects: &mut Rejects,
) -> Result<Facts, ReadError> {
    let mut loader = Loader::new(needs, names, rejects);
    for request in requests {
        loader.read(request)?;
    }
    loader.finish()
}

/// As [`read_sources`], but a large log of tickets that is the only source of its stream, and whose rows are a matter
/// of ticket, instant and a few texts, is held in columns: `facts.held` then stands for the list of tickets, and
/// [`judged_items`](crate::judged_items) tells of its items.
///
/// # Errors
/// As of [`read_sources`].
pub fn read_sources_held(
    requests: &[SourceRequest],
    needs: Option<&BTreeSet<String>>,
    names: Names,
    rejects: &mut Rejects,
    terms: BulkTerms,
) -> Result<Facts, ReadError> {
    let logs = requests.iter().filter(|request| request.stream == Stream::Tickets).count();
    let mut loader = Loader::new(needs, names, rejects);
    if logs == 1 {
        loader = loader.holding(terms);
    }
    for request in requests {
        loader.read(request)?;
    }
    loader.finish()
}
