use abide_core::agreement::Part;

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
