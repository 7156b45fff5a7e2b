use std::collections::BTreeSet;
use std::path::PathBuf;

use abide_bulk::{ReadError, Rejects, SourceDescription, SourceRequest, read_sources};
use abide_core::diagnostic::Diagnostics;
use abide_core::fact::{Facts, SourceReport, Stream, UnknownTime};
use abide_core::text::Source;
use abide_core::value::{Name, Names};
use tempfile::TempDir;

/// A folder of files with the way to read them.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        Desk { folder: TempDir::new().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A desk with these files.
    pub(crate) fn with(files: &[(&str, &str)]) -> Desk {
        let desk = Desk::new();
        for (name, text) in files {
            desk.write(name, text.as_bytes());
        }
        desk
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    /// Reads files as one source; an empty description is Abide's own form.
    pub(crate) fn request(&self, stream: Stream, description: &str, files: &[&str]) -> SourceRequest {
        let description = (!description.is_empty()).then(|| describe(description));
        SourceRequest {
            name: "source".to_owned(),
            stream,
            paths: files.iter().map(|file| self.path(file)).collect(),
            description,
        }
    }

    pub(crate) fn read(&self, stream: Stream, description: &str, files: &[&str]) -> Facts {
        self.read_all(&[self.request(stream, description, files)], None).unwrap()
    }

    pub(crate) fn read_all(
        &self,
        requests: &[SourceRequest],
        needs: Option<&[&str]>,
    ) -> Result<Facts, ReadError> {
        let needs: Option<BTreeSet<String>> =
            needs.map(|needs| needs.iter().map(|&need| need.to_owned()).collect());
        let mut rejects = Rejects::to(self.path("out.rejects.csv"));
        read_sources(requests, needs.as_ref(), Names::default(), &mut rejects)
    }

    /// The message, hint and place of what keeps files from being read.
    pub(crate) fn fault(&self, stream: Stream, description: &str, files: &[&str]) -> String {
        let error = self.read_all(&[self.request(stream, description, files)], None).unwrap_err();
        let source = Source::new("source.yaml", description);
        let place = error.diagnostic().map_or(String::new(), |diagnostic| {
            let place = source.place(diagnostic.span().start);
            format!("{}:{} {} ", place.line, place.column, diagnostic.code)
        });
        self.short(&format!("{place}{error} — {}", error.hint().unwrap_or_default()))
    }

    /// The file of rejected rows.
    pub(crate) fn rejected(&self) -> Option<String> {
        let text = std::fs::read_to_string(self.path("out.rejects.csv")).ok()?;
        Some(self.short(&text))
    }

    /// The rejects of a source, each as `cause column count first`.
    pub(crate) fn counts(&self, facts: &Facts) -> Vec<String> {
        let rejects = facts.sources.iter().flat_map(|source| &source.rejects);
        rejects
            .map(|reject| {
                let first = self.short(&reject.first);
                format!("{} {} {} {first}", reject.cause.word(), reject.column, reject.count)
            })
            .collect()
    }

    fn short(&self, text: &str) -> String {
        text.replace(&format!("{}/", self.folder.path().display()), "")
    }
}

/// A description that must be right.
pub(crate) fn describe(text: &str) -> SourceDescription {
    let mut faults = Diagnostics::default();
    let description = SourceDescription::from_text(&Source::new("source.yaml", text), &mut faults);
    description.unwrap_or_else(|| panic!("{:?}", faults.sorted()))
}

/// Read, mapped, filtered, duplicate, rejected, facts.
pub(crate) fn rows(source: &SourceReport) -> [u64; 6] {
    [
        source.rows_read,
        source.rows_mapped,
        source.rows_filtered,
        source.rows_duplicate,
        source.rows_rejected,
        source.facts,
    ]
}

fn attributes(facts: &Facts, start: u32, count: u16) -> String {
    let pairs = facts.attributes_of(start, count).iter();
    let pair = |one: &abide_core::fact::Attribute| {
        format!(" {}={}", facts.names.text(one.field), facts.names.text(one.value))
    };
    pairs.map(pair).collect()
}

fn optional(facts: &Facts, name: Option<Name>) -> String {
    name.map_or("-".to_owned(), |name| facts.names.text(name).to_owned())
}

fn sorted(mut lines: Vec<String>) -> Vec<String> {
    lines.sort();
    lines
}

/// Each fact of tickets: item, instant, event, `*` for a state, then what is not as usual, then attributes.
pub(crate) fn tickets(facts: &Facts) -> Vec<String> {
    let line = |fact: &abide_core::fact::TicketEvent| {
        let mut line = format!("{} {} ", facts.names.text(fact.item), fact.occurred);
        line.push_str(&optional(facts, fact.event));
        if fact.state {
            line.push('*');
        }
        if let Some(sequence) = fact.sequence {
            line.push_str(&format!(" #{sequence}"));
        }
        if fact.recorded != fact.occurred {
            line.push_str(&format!(" known {}", fact.recorded));
        }
        if fact.revision > 0 {
            line.push_str(&format!(" revision {}", fact.revision));
        }
        if fact.automatic {
            line.push_str(" automatic");
        }
        line + &attributes(facts, fact.attributes_start, fact.attributes_count)
    };
    sorted(facts.tickets.iter().map(line).collect())
}

/// Each outage: service, from, to, state, then what is not as usual, then attributes.
pub(crate) fn outages(facts: &Facts) -> Vec<String> {
    let line = |fact: &abide_core::fact::Outage| {
        let ended = fact.ended.map_or("-".to_owned(), |ended| ended.to_string());
        let mut line = format!("{} {} {ended}", optional(facts, fact.service), fact.began);
        line.push_str(&format!(" {}", optional(facts, fact.state)));
        if let Some(reported) = fact.reported {
            line.push_str(&format!(" reported {reported}"));
        }
        if fact.recorded != fact.began {
            line.push_str(&format!(" known {}", fact.recorded));
        }
        line + &attributes(facts, fact.attributes_start, fact.attributes_count)
    };
    sorted(facts.outages.iter().map(line).collect())
}

/// Each finding: what it is about, and its detail.
pub(crate) fn findings(facts: &Facts) -> Vec<String> {
    let line = |finding: &abide_core::fact::Finding| {
        format!("{:?} {} ({})", finding.kind, finding.item, finding.detail)
    };
    sorted(facts.findings.iter().map(line).collect())
}

/// Each stretch of unknown time.
pub(crate) fn unknown(facts: &Facts) -> Vec<String> {
    let line = |unknown: &UnknownTime| {
        format!("{} {} {}", unknown.stream.word(), unknown.time.start(), unknown.time.end())
    };
    sorted(facts.unknown.iter().map(line).collect())
}

/// Each record: stream, item, instant, attributes.
pub(crate) fn records(facts: &Facts) -> Vec<String> {
    let line = |fact: &abide_core::fact::Record| {
        let attributes = attributes(facts, fact.attributes_start, fact.attributes_count);
        format!("{} {} {}{attributes}", fact.stream.word(), optional(facts, fact.item), fact.occurred)
    };
    sorted(facts.records.iter().map(line).collect())
}
