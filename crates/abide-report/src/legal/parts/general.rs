use abide_core::agreement::{Part, Pin};

use crate::document::Text;
use crate::legal::{PartText, Pen};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let plan = pen.terms.plan;
    let mut part = pen.part(Part::General);
    let provision = part.general(pen.sentence(
        "legal-identity",
        [("id", pen.id(&plan.id).into()), ("version", pen.id(&plan.version.to_string()).into())],
    ));
    provision.point(pen.sentence("legal-digest", [("digest", pen.id(&plan.digest).into())]));
    part.general(pen.sentence("legal-kind", [("kind", plan.kind.word().into())]));
    let binding = pen.terms.agreement.binding.as_ref().is_none_or(|flag| flag.value.0);
    let flag = if binding { "yes" } else { "no" };
    part.general(pen.sentence("legal-binding", [("flag", flag.into())]));
    part.general(languages(pen));
    files(pen, &mut part);
    texts_above_and_beneath(pen, &mut part);
    policy(pen, &mut part);
    part.general(pen.sentence("legal-defaults", []));
    part.general(pen.sentence("legal-facts", []));
    part.general(pen.sentence("legal-reproducible", []));
    let provision = part.general(pen.sentence("legal-terms", []));
    for term in ["objective", "period", "item", "figure", "limit", "breach", "certain", "window", "statement"]
    {
        provision.point(pen.sentence("legal-term", [("term", term.into())]));
    }
    part
}

fn languages(pen: &Pen<'_>) -> crate::legal::Sentence {
    let languages = &pen.terms.plan.languages;
    let first = languages.first().map_or("en", String::as_str);
    let authoritative = pen.language(first);
    if languages.len() < 2 {
        return pen.sentence("legal-language", [("language", authoritative.into())]);
    }
    let all = pen.list(languages.iter().map(|tag| pen.language(tag)));
    pen.sentence("legal-languages", [("languages", all.into()), ("language", authoritative.into())])
}

/// The files that are part of the agreement, with their digests.
fn files(pen: &Pen<'_>, part: &mut PartText) {
    let digests = &pen.terms.files.digests;
    if digests.is_empty() {
        return;
    }
    let files = digests.iter().map(|(path, digest)| {
        let (path, digest): (Text, Text) = (pen.id(path).into(), pen.id(digest).into());
        pen.say("legal-file", [("file", path.into()), ("digest", digest.into())])
    });
    let files = pen.long_list(files);
    part.general(pen.sentence("legal-files", [("files", files.into())]));
}

/// The texts that it builds on and those beneath it, as they are pinned.
fn texts_above_and_beneath(pen: &Pen<'_>, part: &mut PartText) {
    let agreement = pen.terms.agreement;
    if let Some(layer) = &agreement.layer {
        let level = pen.say("legal-level", [("layer", layer.value.word().into())]);
        part.general(pen.sentence("legal-own-level", [("level", level.into())]));
    }
    if !agreement.extends.is_empty() {
        let texts =
            pen.long_list(agreement.extends.iter().map(|(id, pin)| pinned(pen, id.value.as_str(), pin)));
        part.general(pen.sentence("legal-extends", [("texts", texts.into())]));
    }
    if !agreement.backing.is_empty() {
        let texts =
            pen.long_list(agreement.backing.iter().map(|(id, pin)| pinned(pen, id.value.as_str(), pin)));
        part.general(pen.sentence("legal-backing", [("texts", texts.into())]));
    }
}

fn pinned(pen: &Pen<'_>, id: &str, pin: &Pin) -> Text {
    let (id, version): (Text, Text) = (pen.id(id).into(), pen.id(&pin.version.value.to_string()).into());
    match &pin.digest {
        None => pen.say("legal-pin", [("id", id.into()), ("version", version.into())]),
        Some(digest) => {
            let digest: Text = pen.id(digest.value.hexadecimal()).into();
            pen.say(
                "legal-pin-digest",
                [("id", id.into()), ("version", version.into()), ("digest", digest.into())],
            )
        }
    }
}

/// What lower levels may change, and what of an upper one does not hold.
fn policy(pen: &Pen<'_>, part: &mut PartText) {
    let agreement = pen.terms.agreement;
    if !agreement.policy.is_empty() {
        let rules = agreement.policy.iter().map(|(path, class)| {
            let path: Text = pen.id(&path.value.to_string()).into();
            pen.say("legal-policy-rule", [("path", path.into()), ("class", class.value.word().into())])
        });
        let rules = pen.long_list(rules);
        part.general(pen.sentence("legal-policy", [("rules", rules.into())]));
    }
    if !agreement.drop.is_empty() {
        let terms = agreement.drop.iter().map(|(path, reason)| {
            let path: Text = pen.id(&path.value.to_string()).into();
            pen.say("legal-drop-term", [("path", path.into()), ("reason", pen.wording(reason).into())])
        });
        let terms = pen.long_list(terms);
        part.general(pen.sentence("legal-drop", [("terms", terms.into())]));
    }
}
