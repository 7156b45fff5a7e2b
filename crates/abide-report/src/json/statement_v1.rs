use abide_core::agreement::Layer;
use abide_core::fact::{Complete, SourceReport};
use abide_core::statement::{
    AgreementHead, CalendarLine, ExclusionLine, FindingLine, PeriodHead, Provenance, ServiceSection,
    Statement,
};
use serde_json::Value;

use super::entry_v1::entry;
use super::objective_v1::objective;
use super::record::Record;
use super::{leads_v1, words_v1};

/// The name and number of this form. A change that a reader could notice takes a new file and a new number.
const FORMAT: &str = "abide.statement/1";
/// The language of texts where the agreement names none: undetermined.
const NO_LANGUAGE: &str = "und";

/// A statement as one document for programs, its keys always in the same order.
///
/// Exact numbers are texts, with the fraction beside a decimal that does not end; counts are numbers; instants are
/// RFC 3339 in UTC; what is absent is `null`. `judgement` is the same whatever files the facts came in and
/// whichever program read them; all that may differ is in `provenance`.
#[must_use]
pub fn statement_json(statement: &Statement) -> Value {
    let languages = &statement.agreement.languages;
    let first = languages.first().map_or(NO_LANGUAGE, String::as_str);
    let judgement = Record::new()
        .put("agreement", agreement(&statement.agreement, first))
        .put("period", period(&statement.period))
        .list("services", &statement.services, |section| service(section, first))
        .list("entries", &statement.entries, |line| entry(line, first))
        .fields("scope", &statement.scope)
        .list("names", &statement.names, |named| {
            let record = Record::new().put("field", named.field.as_str()).put("value", named.value.as_str());
            record.wording("name", Some(&named.name), first).done()
        })
        .money("owed", statement.owed.as_ref())
        .list("owed_by_period", &statement.owed_by_period, |period| {
            Record::new()
                .put("period", period.period.as_str())
                .interval(period.interval)
                .money("owed", Some(&period.owed))
                .done()
        })
        .list("calendars", &statement.calendars, calendar)
        .list("exclusions", &statement.exclusions, exclusion)
        .put("periods_without_facts", statement.periods_without_facts.clone())
        .list("findings", &statement.findings, finding)
        .put("facts_digest", statement.provenance.facts_digest.as_str());
    Record::new()
        .put("format", FORMAT)
        .put("judgement", judgement.done())
        .put("provenance", provenance(&statement.provenance))
        .done()
}

fn agreement(head: &AgreementHead, first: &str) -> Value {
    Record::new()
        .put("id", head.id.as_str())
        .put("version", head.version.as_str())
        .put("kind", head.kind.word())
        .wording("title", head.title.as_ref(), first)
        .put("languages", head.languages.clone())
        .put("digest", head.digest.as_str())
        .list("layers", &head.layers, |layer| {
            Record::new()
                .put("id", layer.id.as_str())
                .put("version", layer.version.as_str())
                .put("layer", layer.layer.map(Layer::word))
                .put("digest", layer.digest.as_str())
                .done()
        })
        .list("parties", &head.parties, |party| {
            Record::new()
                .put("id", party.id.as_str())
                .put("role", party.role.word())
                .wording("name", Some(&party.name), first)
                .done()
        })
        .done()
}

fn period(head: &PeriodHead) -> Value {
    Record::new()
        .put("name", head.name.as_str())
        .interval(head.interval)
        .put("zone", head.zone.as_str())
        .put("dates", head.system.name())
        .put("week_starts", words_v1::weekday(head.week_starts))
        .instant("as_of", Some(head.as_of))
        .instant("known_by", Some(head.known_by))
        .instant("settles_at", Some(head.settles_at))
        .put("provisional", head.provisional)
        .put("number", head.number)
        .list("statements", &head.statements, |(number, at)| {
            Record::new().put("number", *number).instant("at", Some(*at)).done()
        })
        .done()
}

fn service(section: &ServiceSection, first: &str) -> Value {
    Record::new()
        .put("id", section.id.as_str())
        .wording("name", Some(&section.name), first)
        .money("fee", section.fee.as_ref())
        .put(
            "arrivals",
            section.arrivals.as_ref().map(|arrivals| arrivals.0.map(|day| day.to_vec()).to_vec()),
        )
        .put("calls", section.calls.as_ref().map(|calls| calls.0.map(|day| day.to_vec()).to_vec()))
        .put("activity", section.activity.as_ref().map(leads_v1::activity))
        .list("objectives", &section.objectives, |line| objective(line, first))
        .done()
}

fn calendar(line: &CalendarLine) -> Value {
    Record::new()
        .put("id", line.id.as_str())
        .put("sha256", line.digest.as_str())
        .list("open", &line.open, |open| Record::new().interval(*open).done())
        .done()
}

fn exclusion(line: &ExclusionLine) -> Value {
    Record::new()
        .put("id", line.id.as_str())
        .put("cause", line.cause.word())
        .put("effect", line.effect.word())
        .list("windows", &line.windows, |window| Record::new().interval(*window).done())
        .put("clause", line.clause.to_string())
        .put_line("line", &line.line)
        .done()
}

fn finding(line: &FindingLine) -> Value {
    Record::new()
        .put("kind", words_v1::finding(line.kind))
        .put("count", line.count)
        .list("examples", &line.examples, |finding| {
            let record = Record::new().put("item", finding.item.as_str());
            record.put("detail", finding.detail.to_string()).done()
        })
        .done()
}

fn provenance(provenance: &Provenance) -> Value {
    Record::new()
        .put("program", provenance.program.as_str())
        .put("tz_database", provenance.tz_database.as_str())
        .list("sources", &provenance.sources, source)
        .list("found_at", &provenance.found_at, |found| {
            Record::new()
                .put("kind", words_v1::finding(found.finding.kind))
                .put("item", found.finding.item.as_str())
                .put("place", found.place.as_str())
                .done()
        })
        .done()
}

fn source(report: &SourceReport) -> Value {
    let (how, at) = match report.complete {
        Complete::Until(instant) => ("until", Some(instant)),
        Complete::LastFact(instant) => ("last-fact", Some(instant)),
        Complete::AsOf => ("as-of", None),
    };
    Record::new()
        .put("name", report.name.as_str())
        .put("stream", report.stream.word())
        .list("files", &report.files, |(name, digest)| {
            Record::new().put("name", name.as_str()).put("sha256", digest.as_str()).done()
        })
        .put("rows_read", report.rows_read)
        .put("rows_mapped", report.rows_mapped)
        .put("rows_filtered", report.rows_filtered)
        .put("rows_duplicate", report.rows_duplicate)
        .put("rows_rejected", report.rows_rejected)
        .put("facts", report.facts)
        .list("rejects", &report.rejects, |reject| {
            Record::new()
                .put("cause", reject.cause.word())
                .put("column", reject.column.as_str())
                .put("count", reject.count)
                .put("first", reject.first.as_str())
                .done()
        })
        .put("complete", Record::new().put("kind", how).instant("at", at).done())
        .done()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::statement_json;
    use crate::samples::{hosting, regions, telecom};

    #[test]
    fn documents() {
        let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap();
        insta::assert_snapshot!("hosting", pretty(&statement_json(&hosting())));
        insta::assert_snapshot!("telecom", pretty(&statement_json(&telecom())));
    }

    #[test]
    fn the_judgement_knows_no_files_and_no_program() {
        for statement in [hosting(), telecom(), regions()] {
            let mut other = statement.clone();
            other.provenance.sources.clear();
            other.provenance.program = "9.9.9".to_owned();
            other.provenance.tz_database = "2031z".to_owned();
            let (one, two) = (statement_json(&statement), statement_json(&other));
            assert_eq!(one["judgement"].to_string(), two["judgement"].to_string());
            assert_ne!(one["provenance"], two["provenance"]);
        }
    }

    #[test]
    fn no_number_has_a_point() {
        fn check(value: &Value) {
            match value {
                Value::Number(number) => assert!(!number.is_f64(), "{number}"),
                Value::Array(items) => items.iter().for_each(check),
                Value::Object(record) => record.values().for_each(check),
                Value::Null | Value::Bool(_) | Value::String(_) => {}
            }
        }
        [hosting(), telecom(), regions()].iter().for_each(|statement| check(&statement_json(statement)));
    }
}
