use abide_time::Instant;

use crate::fact::{FactId, Facts, Record, Stream};
use crate::measure::known_facts::{KnownFact, Revised, known_facts};
use crate::plan::RecordPlan;

impl Revised for Record {
    fn id(&self) -> FactId {
        self.id
    }
    fn revision(&self) -> u32 {
        self.revision
    }
    fn recorded(&self) -> Instant {
        self.recorded
    }
}

/// The records of a measure that were known by an instant, in the order of their own instants and ids; those whose
/// versions contradict each other come apart.
#[derive(Debug, Default)]
pub(super) struct KnownRecords<'f> {
    pub(super) agreed: Vec<&'f Record>,
    pub(super) conflicting: Vec<&'f Record>,
}

/// Whether something about the records became known only after it had happened, or was corrected later.
pub(super) fn has_late_records(plan: &RecordPlan, facts: &Facts) -> bool {
    let streams = plan.streams();
    let own = facts.records.iter().filter(|record| streams.contains(&record.stream));
    own.into_iter().any(|record| record.recorded > record.occurred || record.revision > 0)
}

/// What is known by an instant.
pub(super) fn known_records<'f>(plan: &RecordPlan, facts: &'f Facts, known_by: Instant) -> KnownRecords<'f> {
    known(&plan.streams(), facts, known_by)
}

/// The records of a stream that are known by an instant, in the order of their own instants and ids; those whose
/// versions contradict each other are left out.
pub(crate) fn known_of_stream(stream: Stream, facts: &Facts, known_by: Instant) -> Vec<&Record> {
    let own = |record: &&Record| record.stream == stream;
    if facts.records.iter().filter(own).any(|record| record.revision > 0) {
        return known(&[stream], facts, known_by).agreed;
    }
    // Sources have told apart facts of one id already.
    let happened = |record: &&Record| record.occurred <= known_by && record.recorded <= known_by;
    let mut known: Vec<&Record> = facts.records.iter().filter(own).filter(happened).collect();
    known.sort_by_key(|record| (record.occurred, record.id));
    known
}

/// The same of the records of some streams.
pub(super) fn known<'f>(streams: &[Stream], facts: &'f Facts, known_by: Instant) -> KnownRecords<'f> {
    let happened = |record: &Record| streams.contains(&record.stream) && record.occurred <= known_by;
    let mut known = KnownRecords::default();
    let same = |one: &Record, other: &Record| {
        let said = |record: &Record| facts.attributes_of(record.attributes_start, record.attributes_count);
        (one.stream, one.item, one.occurred) == (other.stream, other.item, other.occurred)
            && said(one) == said(other)
    };
    for fact in known_facts(&facts.records, known_by, same) {
        match fact {
            KnownFact::Agreed(record) if happened(record) => known.agreed.push(record),
            KnownFact::Conflicting(versions) if happened(versions[0]) => known.conflicting.push(versions[0]),
            KnownFact::Agreed(_) | KnownFact::Conflicting(_) => {}
        }
    }
    known.agreed.sort_by_key(|record| (record.occurred, record.id));
    known
}
