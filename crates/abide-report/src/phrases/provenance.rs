use super::{View, joined};

/// Digits of a digest that are shown; the whole stands in the JSON form.
const DIGEST: usize = 12;

/// What it takes to come to the same judgement again.
pub(crate) fn provenance(view: &View<'_>) -> String {
    let (messages, provenance) = (view.messages, &view.statement.provenance);
    let digest = |key: &str, digest: &str| {
        let short: String = digest.chars().take(DIGEST).collect();
        messages.say_with(key, [("digest", short.into())])
    };
    let time_zones = [("version", provenance.tz_database.as_str().into())];
    joined(&[
        digest("provenance-agreement", &view.statement.agreement.digest),
        digest("provenance-facts", &provenance.facts_digest),
        messages.say_with("provenance-time-zones", time_zones),
        messages.isolate(&provenance.program),
    ])
}
