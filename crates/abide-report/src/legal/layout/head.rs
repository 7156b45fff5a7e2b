use abide_core::agreement::Lasts;

use crate::document::{Block, ParagraphKind, Text};
use crate::legal::Pen;

/// Title, what it is about, and who agrees with whom from when on.
pub(in crate::legal) fn head(pen: &Pen<'_>) -> Vec<Block> {
    let first = pen.terms.plan.languages.first().map_or("en", String::as_str);
    let translated = first != pen.messages.language().tag();
    let notice = translated.then(|| pen.say("legal-translation", [("language", pen.language(first).into())]));
    with_notices(pen, notice)
}

/// The same beside another language, where it was said already which of the two is a translation.
pub(super) fn head_beside(pen: &Pen<'_>) -> Vec<Block> {
    with_notices(pen, None)
}

/// The head with what must not be overlooked.
fn with_notices(pen: &Pen<'_>, translation: Option<Text>) -> Vec<Block> {
    let mut blocks = titles(pen);
    let informal = pen.terms.agreement.binding.as_ref().is_some_and(|flag| !flag.value.0);
    let informal = informal.then(|| pen.say("legal-binding", [("flag", "no".into())]));
    let notices = translation.into_iter().chain(informal);
    blocks.extend(notices.map(|notice| Block::Paragraph(ParagraphKind::Notice, notice)));
    blocks.push(Block::Pairs(pairs(pen)));
    blocks
}

fn titles(pen: &Pen<'_>) -> Vec<Block> {
    let (title, subtitle) = (title(pen), subtitle(pen));
    let mut blocks =
        vec![Block::Heading { level: 1, number: String::new(), text: title.clone(), anchor: String::new() }];
    if subtitle != title {
        blocks.push(Block::Paragraph(ParagraphKind::Quiet, subtitle));
    }
    if let Some(summary) = &pen.terms.agreement.summary {
        blocks.push(Block::Paragraph(ParagraphKind::Lead, pen.wording(summary)));
    }
    blocks
}

/// How the agreement is called.
pub(super) fn title(pen: &Pen<'_>) -> Text {
    match &pen.terms.agreement.title {
        Some(title) => pen.wording(title),
        None => subtitle(pen),
    }
}

/// What kind of agreement it is.
fn subtitle(pen: &Pen<'_>) -> Text {
    pen.say("legal-subtitle", [("kind", pen.terms.plan.kind.word().into())])
}

fn pairs(pen: &Pen<'_>) -> Vec<(Text, Text)> {
    let plan = pen.terms.plan;
    let named = pen.messages.say_with(
        "agreement-named",
        [
            ("id", plan.id.as_str().into()),
            ("version", plan.version.to_string().into()),
            ("kind", pen.messages.kind(plan.kind).into()),
        ],
    );
    let mut pairs = vec![(Text::from(pen.messages.say("head-agreement")), Text::from(named))];
    for party in &plan.parties {
        pairs.push((pen.messages.role(party.role).into(), pen.proper_name(&party.name)));
    }
    pairs.push((pen.say("legal-head-term", []), term(pen)));
    let first = plan.languages.first().map_or("en", String::as_str);
    pairs.push((pen.say("legal-head-language", []), pen.language(first)));
    pairs
}

/// From when until when.
fn term(pen: &Pen<'_>) -> Text {
    let term = &pen.terms.plan.term;
    let start = pen.date(term.starts);
    match (&pen.terms.agreement.term.lasts.value, term.ends) {
        (Lasts::For(_), Some(end)) => {
            let end = pen.last_day(end);
            pen.messages.say_with("span", [("from", start.into()), ("to", end.into())]).into()
        }
        _ => pen.say("legal-short-open", [("start", start.into())]),
    }
}
