use std::collections::BTreeMap;

use abide_core::agreement::{Agreement, Canonical, Digest};
use abide_core::diagnostic::Diagnostics;
use abide_core::lifecycle::{Act, Life, LifeTerms, life, read_acts};
use abide_core::plan::{Files, Plan};
use abide_core::text::Source;
use abide_time::Instant;

/// An agreement whose course is looked at.
pub(crate) struct Scene {
    pub(crate) agreement: Agreement,
    pub(crate) plan: Plan,
    pub(crate) digest: Digest,
}

/// The text that was in force before an amendment.
pub(crate) fn former() -> Digest {
    Digest::of(b"the former text")
}

impl Scene {
    /// With keys of the agreement and of its term, each with a comma behind it.
    pub(crate) fn new(keys: &str, term: &str) -> Scene {
        let text = format!(
            "{{ abide: 1, id: help-desk, {keys}
  parties: {{ desk: {{ role: provider, name: Desk }}, shop: {{ role: customer, name: Shop }},
    watch: {{ role: auditor, name: Watch }} }},
  term: {{ starts: 2026-01-01, timezone: UTC, {term}
    termination: {{ chronic: {{ held-by: shop, ground: chronic failure, notice: 30 days, cure: 40 days }} }} }},
  services: {{ help: {{ name: Help }} }},
  objectives: {{ uptime: {{ service: help, measure: availability, goal: \">= 99%\", period: month }} }} }}"
        );
        let source = Source::new("agreement.yaml", text);
        let mut faults = Diagnostics::default();
        let agreement = Agreement::from_text(&source, &mut faults);
        let agreement = agreement.unwrap_or_else(|| panic!("{:#?}", faults.clone().sorted()));
        let plan = Plan::from_agreement(&agreement, &source, &Files::default(), &mut faults);
        let plan = plan.unwrap_or_else(|| panic!("{:#?}", faults.sorted()));
        let digest = Canonical::new(&source, &BTreeMap::new()).expect("it is YAML").digest;
        Scene { agreement, plan, digest }
    }

    pub(crate) fn terms(&self) -> LifeTerms<'_> {
        LifeTerms { agreement: &self.agreement, plan: &self.plan, digest: self.digest.clone() }
    }

    /// The acts of a record, in which NOW and FORMER stand for the digests of the texts.
    pub(crate) fn acts(&self, record: &str) -> Vec<Act> {
        let text = record.replace("NOW", &self.digest.to_string()).replace("FORMER", &former().to_string());
        let mut faults = Diagnostics::default();
        let acts = read_acts(&Source::new("record.yaml", &text), &self.terms(), &mut faults);
        let faults = faults.sorted();
        assert!(faults.is_empty(), "{faults:#?}\n{text}");
        acts.expect("the record can be read")
    }

    pub(crate) fn life(&self, acts: &[Act], as_of: &str) -> Life {
        life(&self.terms(), acts, instant(as_of))
    }
}

pub(crate) fn instant(text: &str) -> Instant {
    let text = if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() };
    text.parse().expect("an instant")
}

/// From the review to the last signature, of one text.
pub(crate) fn signed(text: &str) -> String {
    let mut record = format!(
        "- review: {{ at: 2025-11-01T09:00:00Z, by: Ann, digest: \"{text}\", approvers: [Lee, Pat] }}\n"
    );
    for point in ["interests", "clarity", "fairness", "length", "binding"] {
        record += &format!(
            "- checked: {{ at: 2025-11-02T09:00:00Z, by: Lee, digest: \"{text}\", point: {point}, passed: true }}\n"
        );
    }
    for person in ["Lee", "Pat"] {
        record += &format!("- approved: {{ at: 2025-11-03T09:00:00Z, by: {person}, digest: \"{text}\" }}\n");
    }
    record + &accepted(text, "2025-11-11")
}

/// Both parties accept a text.
pub(crate) fn accepted(text: &str, day: &str) -> String {
    let one = |party: &str| {
        format!(
            "- accepted: {{ at: {day}T09:00:00Z, party: {party}, digest: \"{text}\", name: N, shown-by: paper }}\n"
        )
    };
    one("desk") + &one("shop")
}
