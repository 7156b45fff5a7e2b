use abide_core::agreement::{Part, Sum};

use super::Written;
use crate::document::{Align, Block, ParagraphKind, RowKind, Table, Text};
use crate::legal::parts::{goal_in_short, period_of, short_action};
use crate::legal::provision::anchor;
use crate::legal::{PartText, Pen, Provision};

/// What matters most on one page; where the clauses follow, each line leads to its clause.
pub(in crate::legal) fn summary(written: &Written<'_, '_>, linked: bool) -> Vec<Block> {
    let pen = written.pen;
    let mut blocks = vec![Block::Heading {
        level: 2,
        number: String::new(),
        text: pen.say("legal-in-short", []),
        anchor: "summary".to_owned(),
    }];
    blocks.push(Block::Pairs(pairs(pen, linked)));
    blocks.push(Block::Table(promises(pen, linked)));
    for (part, short) in [
        (Part::Exclusions, exclusions as fn(&Pen<'_>) -> Vec<Text>),
        (Part::Remedies, remedies),
        (Part::Caps, caps),
    ] {
        let Some(part) = written.parts.iter().find(|one| one.part == part) else { continue };
        blocks.push(Block::Heading {
            level: 3,
            number: String::new(),
            text: part.title.clone(),
            anchor: String::new(),
        });
        blocks.push(points(pen, part, short(pen), linked));
    }
    let last = if linked { "legal-in-short-rules" } else { "legal-in-short-alone" };
    blocks.push(Block::Paragraph(ParagraphKind::Quiet, pen.say(last, [])));
    blocks
}

/// A line for each entry of a part, or what the part says where it has none.
fn points(pen: &Pen<'_>, part: &PartText, lines: Vec<Text>, linked: bool) -> Block {
    if lines.is_empty() {
        let first = part.provisions.first().map(|provision| provision.lead.text.clone());
        return Block::Paragraph(ParagraphKind::Plain, first.unwrap_or_default());
    }
    let lines = lines.into_iter().zip(&part.provisions);
    Block::Points(lines.map(|(line, provision)| line.and(" ").and(number(pen, provision, linked))).collect())
}

/// The number of a clause, leading there where it can.
fn number(pen: &Pen<'_>, provision: &Provision, linked: bool) -> Text {
    let number = pen.messages.clause_number(provision.number);
    let shown = format!("({number})");
    if linked { Text::link(shown, provision.anchor()) } else { shown.into() }
}

fn pairs(pen: &Pen<'_>, linked: bool) -> Vec<(Text, Text)> {
    let plan = pen.terms.plan;
    let mut pairs = Vec::new();
    for (_, service) in pen.terms.agreement.services.iter() {
        let hours = pen.hours_by(service.calendar.as_ref());
        let hours = if linked { hours } else { unlinked(hours) };
        let said = match &service.fee {
            Some(fee) => {
                pen.say("legal-short-service", [("fee", pen.fee(&fee.value).into()), ("hours", hours.into())])
            }
            None => hours,
        };
        pairs.push((pen.name(&service.name).into(), said));
    }
    let grace = plan.term.grace_until.map(|until| pen.instant(until));
    if let Some(until) = grace {
        pairs
            .push((pen.say("legal-head-grace", []), pen.say("legal-short-until", [("until", until.into())])));
    }
    pairs
}

fn promises(pen: &Pen<'_>, linked: bool) -> Table {
    let mut table = Table::new([
        (pen.word("legal-column-promise"), Align::Start),
        (pen.word("legal-column-goal"), Align::Start),
        (pen.word("legal-column-limit"), Align::Start),
        (pen.word("legal-column-period"), Align::Start),
        (pen.word("legal-column-clause"), Align::End),
    ]);
    for (position, (id, terms)) in pen.terms.agreement.objectives.iter().enumerate() {
        let name = match &terms.title {
            Some(title) => pen.name(title),
            None => pen.id(id.value.as_str()),
        };
        let limit = terms.limit.as_ref().map(|limit| pen.by(limit, |limit| pen.limit(*limit).into()));
        let clause = Part::Promises.clause(position);
        let number = pen.messages.clause_number(clause);
        let number = if linked { Text::link(number, anchor(clause)) } else { number.into() };
        table.row(
            RowKind::Whole,
            vec![
                name.into(),
                goal_in_short(pen, terms),
                limit.unwrap_or_default(),
                period_of(pen, terms),
                number,
            ],
        );
    }
    table
}

fn exclusions(pen: &Pen<'_>) -> Vec<Text> {
    let exclusions = pen.terms.agreement.exclusions.iter().map(|(id, terms)| {
        let cause = pen.messages.cause(terms.cause.value);
        let name = match &terms.about {
            Some(about) => pen.name(about),
            None => pen.id(id.value.as_str()),
        };
        let most = terms.at_most.as_ref().map(|rate| {
            let time = Text::from(pen.duration(rate.value.amount));
            pen.say(
                "legal-short-at-most",
                [("time", time.into()), ("per", pen.per_period(rate.value.per).into())],
            )
        });
        let said = pen.say("legal-short-line", [("name", name.into()), ("what", cause.into())]);
        match most {
            Some(most) => pen.list([said, most]),
            None => said,
        }
    });
    exclusions.collect()
}

fn remedies(pen: &Pen<'_>) -> Vec<Text> {
    let remedies = pen.terms.agreement.remedies.iter().map(|(id, terms)| {
        let name = match &terms.about {
            Some(about) => pen.name(about),
            None => pen.id(id.value.as_str()),
        };
        let what = short_action(pen, terms);
        pen.say("legal-short-line", [("name", name.into()), ("what", what.into())])
    });
    remedies.collect()
}

fn caps(pen: &Pen<'_>) -> Vec<Text> {
    let caps = pen.terms.agreement.caps.iter().map(|(id, terms)| {
        let amount = match &terms.at_most.value.amount {
            Sum::Percent(share) => pen.percent(share),
            Sum::Money(money) => pen.messages.money(money),
        };
        let per = pen.per_period(terms.at_most.value.per);
        let what = pen.say("legal-short-cap", [("amount", amount.into()), ("per", per.into())]);
        pen.say("legal-short-line", [("name", pen.id(id.value.as_str()).into()), ("what", what.into())])
    });
    caps.collect()
}

/// A text whose links lead nowhere.
pub(super) fn unlinked(mut text: Text) -> Text {
    text.0.iter_mut().for_each(|piece| piece.link.clear());
    text
}
