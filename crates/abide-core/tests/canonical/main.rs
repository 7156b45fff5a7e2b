//! The canonical form of an agreement: the same whatever its style, another one whenever a term differs.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod laws;
mod styled;

use std::collections::BTreeMap;

use abide_core::agreement::{Agreement, Canonical};
use abide_core::diagnostic::Diagnostics;
use abide_core::text::{Node, Source, parse};

/// Agreements of every size, the last with every key of the language.
pub(crate) const AGREEMENTS: [&str; 4] = [
    include_str!("../../../../examples/first-agreement/agreement.yaml"),
    include_str!("../../../../examples/hosting/agreement.yaml"),
    include_str!("../../../../examples/marketing-sales/agreement.yaml"),
    include_str!("../../../abide-report/src/legal/tests/full.yaml"),
];

pub(crate) fn node(text: &str) -> Node {
    let mut faults = Diagnostics::default();
    let node = parse(&Source::new("agreement.yaml", text), &mut faults);
    node.unwrap_or_else(|| panic!("{:#?}\n{text}", faults.sorted()))
}

pub(crate) fn canonical(text: &str) -> Canonical {
    let canonical = Canonical::new(&Source::new("agreement.yaml", text), &BTreeMap::new());
    canonical.expect("the text is YAML")
}

#[test]
fn what_is_signed_reads_as_the_agreement_that_it_stands_for() {
    for text in AGREEMENTS {
        let form: serde_json::Value = serde_json::from_str(&canonical(text).text).expect("it is JSON");
        let again = form["agreement"].to_string();
        assert_eq!(canonical(&again), canonical(text));
        let mut faults = Diagnostics::default();
        Agreement::from_text(&Source::new("agreement.json", again), &mut faults)
            .unwrap_or_else(|| panic!("{:#?}", faults.sorted()));
    }
}

#[test]
fn another_program_that_knows_the_standard_writes_the_same() {
    for text in AGREEMENTS {
        let own = canonical(text).text;
        let form: serde_json::Value = serde_json::from_str(&own).expect("it is JSON");
        assert_eq!(serde_json_canonicalizer::to_string(&form).expect("it can be written"), own);
    }
}

#[test]
fn the_form_of_a_small_agreement() {
    let text = "# ours\nabide: 1\nid: 'a'\nterm: { lasts: open, starts: 2026-01-01 }\nsignatures: { x: y }\n";
    let files = BTreeMap::from([("holidays/de.ics".to_owned(), "00".repeat(32))]);
    let form = Canonical::new(&Source::new("agreement.yaml", text), &files).expect("it is YAML");
    let zeros = "00".repeat(32);
    assert_eq!(
        form.text,
        format!(
            "{{\"agreement\":{{\"abide\":\"1\",\"id\":\"a\",\"term\":{{\"lasts\":\"open\",\"starts\":\"2026-01-01\"}}}},\
             \"files\":{{\"holidays/de.ics\":\"sha256:{zeros}\"}},\"format\":\"abide.canonical/1\"}}"
        )
    );
    let other = BTreeMap::from([("holidays/de.ics".to_owned(), "11".repeat(32))]);
    let other = Canonical::new(&Source::new("agreement.yaml", text), &other).expect("it is YAML");
    assert_ne!(other.digest, form.digest, "a file that an agreement names is part of it");
}
