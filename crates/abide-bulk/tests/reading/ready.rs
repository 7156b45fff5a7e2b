//! Each ready description reads its small sample.

use std::path::{Path, PathBuf};

use abide_bulk::{ReadyDescription, Rejects, SourceRequest, read_sources};
use abide_core::fact::{Facts, Stream};
use abide_core::value::Names;

use crate::desk::{outages, records, rows, tickets};

fn sample(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reading/samples");
    let files = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    let own = |path: &PathBuf| path.file_stem().is_some_and(|stem| stem == name);
    files.into_iter().find(own).unwrap_or_else(|| panic!("no sample for {name}"))
}

fn read(ready: ReadyDescription) -> Facts {
    let description = ready.description();
    let request = SourceRequest {
        name: ready.name.to_owned(),
        stream: description.stream.value,
        paths: vec![sample(ready.name)],
        description: Some(description),
    };
    let folder = tempfile::TempDir::new().unwrap();
    let mut rejects = Rejects::to(folder.path().join("rejects.csv"));
    read_sources(&[request], None, Names::default(), &mut rejects).unwrap()
}

fn lines(name: &str) -> Vec<String> {
    let facts = read(ReadyDescription::named(name).unwrap());
    match facts.sources[0].stream {
        Stream::Tickets => tickets(&facts),
        Stream::Outages => outages(&facts),
        _ => records(&facts),
    }
}

#[test]
fn every_ready_description_reads_its_sample() {
    for ready in ReadyDescription::ALL {
        let facts = read(ready);
        let [read, mapped, .., rejected, made] = rows(&facts.sources[0]);
        assert!(read > 0 && mapped > 0 && made > 0, "{}", ready.name);
        // One sample has a row at fault, to show that nothing is guessed.
        assert_eq!(
            rejected,
            u64::from(ready.name == "servicenow"),
            "{}: {:?}",
            ready.name,
            facts.sources[0].rejects
        );
    }
}

#[test]
fn tickets_of_desks() {
    insta::assert_snapshot!("servicenow", lines("servicenow").join("\n"));
    insta::assert_snapshot!("jira", lines("jira").join("\n"));
    insta::assert_snapshot!("zendesk_tickets", lines("zendesk-tickets").join("\n"));
    insta::assert_snapshot!("zendesk_audits", lines("zendesk-audits").join("\n"));
    insta::assert_snapshot!("zammad", lines("zammad").join("\n"));
    insta::assert_snapshot!("github_issues", lines("github-issues").join("\n"));
    insta::assert_snapshot!("gitlab_issues", lines("gitlab-issues").join("\n"));
    insta::assert_snapshot!("salesforce_cases", lines("salesforce-cases").join("\n"));
}

#[test]
fn calls_of_asterisk() {
    insta::assert_snapshot!("asterisk_queue_log", lines("asterisk-queue-log").join("\n"));
    insta::assert_snapshot!("asterisk_queue_log_table", lines("asterisk-queue-log-table").join("\n"));
}

#[test]
fn outages_of_monitors() {
    insta::assert_snapshot!("upptime", lines("upptime").join("\n"));
    insta::assert_snapshot!("uptime_kuma", lines("uptime-kuma").join("\n"));
    insta::assert_snapshot!("statuspage", lines("statuspage").join("\n"));
    insta::assert_snapshot!("prometheus_probe", lines("prometheus-probe").join("\n"));
}

#[test]
fn samples_and_deals() {
    insta::assert_snapshot!("prometheus", lines("prometheus").join("\n"));
    insta::assert_snapshot!("hubspot_deals", lines("hubspot-deals").join("\n"));
    insta::assert_snapshot!("salesforce_opportunities", lines("salesforce-opportunities").join("\n"));
    insta::assert_snapshot!("visit_counts", lines("visit-counts").join("\n"));
}
