use crate::document::{Block, ParagraphKind, SignatureLine};
use crate::legal::Pen;

/// Where each party signs that owes or receives something; in two languages where two stand side by side.
pub(super) fn signatures(pen: &Pen<'_>, beside: Option<&Pen<'_>>) -> Vec<Block> {
    let say = |key: &str| {
        let own = pen.word(key);
        beside.map_or(own.clone(), |beside| format!("{own} / {}", beside.word(key)))
    };
    let signs = pen.terms.agreement.parties.iter().filter(|(_, party)| party.role.value.signs());
    let lines = signs.map(|(_, party)| SignatureLine {
        party: pen.proper_name(&party.name),
        blanks: vec![
            say("legal-sign-name"),
            say("legal-sign-capacity"),
            say("legal-sign-date"),
            say("legal-sign-signature"),
        ],
    });
    vec![
        Block::Heading {
            level: 2,
            number: String::new(),
            text: say("legal-signatures").into(),
            anchor: "signatures".to_owned(),
        },
        Block::Signatures(lines.collect()),
    ]
}

/// What stands in place of signatures where a service has many customers: who uses it accepts the agreement.
pub(super) fn accepted(pen: &Pen<'_>) -> Block {
    Block::Paragraph(ParagraphKind::Notice, pen.say("legal-accepted", []))
}
