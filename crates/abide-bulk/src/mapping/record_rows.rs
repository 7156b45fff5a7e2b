use abide_core::fact::{Attribute, Facts, Record, RejectCause, Stream};
use abide_core::value::Ratio;

use super::mapper::{Gathered, Shared};
use super::row::Row;
use super::row_fault::RowFault;

/// Rows that each tell something observed at one instant: calls, samples, answers to surveys.
#[derive(Debug)]
pub(super) struct RecordRows {
    pub(super) stream: Stream,
    pub(super) item: Option<usize>,
    pub(super) occurred: usize,
    pub(super) spans: Vec<SpanColumns>,
}

/// Two columns of instants whose distance is an attribute.
#[derive(Debug)]
pub(super) struct SpanColumns {
    pub(super) field: String,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl RecordRows {
    pub(super) fn map(
        &mut self,
        row: Row<'_>,
        shared: &mut Shared,
        facts: &mut Facts,
    ) -> Result<Gathered, RowFault> {
        let occurred = shared.times.required(row.cells, self.occurred)?;
        let recorded = shared.recorded(row)?;
        let item = self.item.and_then(|slot| row.cells.text(slot));
        shared.content.text("stream", self.stream.word());
        shared.content.text("item", item.unwrap_or_default());
        shared.content.instant("occurred", Some(occurred));
        shared.content.instant("recorded", recorded);
        let mut lengths = Vec::new();
        for span in &self.spans {
            let from = shared.times.following(row.cells, Some(span.from), occurred)?;
            let to = shared.times.following(row.cells, Some(span.to), from.unwrap_or(occurred))?;
            let (Some(from), Some(to)) = (from, to) else { continue };
            if to < from {
                return Err(RowFault::of(RejectCause::ReversedInterval, row.cells, span.to));
            }
            let length = Ratio::new(to.since(from).us(), 1_000_000).unwrap_or_else(|_| Ratio::zero());
            let length = length.to_string();
            shared.content.text(&span.field, &length);
            lengths.push((span.field.as_str(), length));
        }
        let (mut attributes, _) = shared.attributes.add(row, &shared.columns, &mut shared.content, facts)?;
        if !lengths.is_empty() {
            // What is worked out stands behind what the row says itself, in a list of the row's own.
            let start = u32::try_from(facts.attributes.len()).unwrap_or(u32::MAX);
            let said = facts.attributes_of(attributes.start, attributes.count).to_vec();
            facts.attributes.extend(said);
            for (field, length) in &lengths {
                let (field, value) = (facts.names.name(field), facts.names.name(length));
                facts.attributes.push(Attribute { field, value });
            }
            attributes.count += u16::try_from(lengths.len()).unwrap_or(u16::MAX);
            attributes.start = start;
        }
        let identity = shared.key.identity(row, &shared.columns, &shared.content)?;
        let item = item.map(|item| facts.names.name(item));
        facts.records.push(Record {
            stream: self.stream,
            item,
            occurred,
            recorded: recorded.unwrap_or(occurred),
            id: identity.id,
            revision: identity.revision,
            attributes_start: attributes.start,
            attributes_count: attributes.count,
            source: row.source,
        });
        Ok(Gathered::Row { identity, opening: None })
    }
}
