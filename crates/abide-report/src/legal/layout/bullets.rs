use abide_core::agreement::Part;

use super::summary::unlinked;
use super::{Written, head};
use crate::document::{Block, ParagraphKind, Text};
use crate::legal::parts::{goal_in_short, period_of, short_action};
use crate::legal::{PartText, Pen, Provision};

/// Short points, a heading for each part that has entries; everything else is left to the clauses.
pub(in crate::legal) fn bullets(written: &Written<'_, '_>) -> Vec<Block> {
    let pen = written.pen;
    let mut blocks = head(pen);
    for part in &written.parts {
        let points = match part.part {
            Part::Services => services(pen),
            Part::Hours => weeks(pen, part),
            Part::Promises => promises(pen),
            Part::Remedies => remedies(pen, part),
            Part::Term | Part::Money => part.provisions.iter().map(|one| one.text()).collect(),
            Part::General => Vec::new(),
            _ => entries(part),
        };
        if points.is_empty() {
            continue;
        }
        blocks.push(Block::Heading {
            level: 2,
            number: String::new(),
            text: part.title.clone(),
            anchor: String::new(),
        });
        blocks.push(Block::Points(points.into_iter().map(unlinked).collect()));
    }
    blocks.push(Block::Paragraph(ParagraphKind::Quiet, pen.say("legal-in-short-alone", [])));
    blocks
}

/// The first sentences of the entries, or of the part where it has none.
fn entries(part: &PartText) -> Vec<Text> {
    let entries: Vec<Text> =
        part.provisions.iter().filter(|one| one.title.is_some()).map(|one| one.text()).collect();
    if entries.is_empty() {
        part.provisions.first().map(|one| one.text()).into_iter().collect()
    } else {
        entries
    }
}

fn services(pen: &Pen<'_>) -> Vec<Text> {
    let services = pen.terms.agreement.services.iter().map(|(_, service)| {
        let hours = pen.hours_by(service.calendar.as_ref());
        let what = match &service.fee {
            Some(fee) => {
                let fee = pen.fee(&fee.value);
                pen.say("legal-short-service", [("fee", fee.into()), ("hours", hours.into())])
            }
            None => hours,
        };
        let name = pen.wording(&service.name);
        pen.say("legal-short-line", [("name", name.into()), ("what", what.into())])
    });
    services.collect()
}

/// Each calendar with its week in one line.
fn weeks(pen: &Pen<'_>, part: &PartText) -> Vec<Text> {
    let calendars = part.provisions.iter().filter(|one| one.title.is_some());
    let calendars: Vec<Text> = calendars.map(|one| hours(pen, one)).collect();
    if calendars.is_empty() { entries(part) } else { calendars }
}

/// A calendar with its week in one line; one without hours of its own as it is.
fn hours(pen: &Pen<'_>, provision: &Provision) -> Text {
    let (Some(title), Some(week)) = (&provision.title, provision.exhibits.first()) else {
        return provision.text();
    };
    let days = week.table.rows.iter().map(|row| {
        let mut cells = row.cells.iter().filter(|cell| !cell.is_empty()).cloned();
        let day = cells.next().unwrap_or_default();
        cells.next().map_or(day.clone(), |hours| day.and(" ").and(hours))
    });
    let days = pen.long_list(days);
    pen.say("legal-short-line", [("name", title.clone().into()), ("what", days.into())])
}

/// What causes a remedy and what it is.
fn remedies(pen: &Pen<'_>, part: &PartText) -> Vec<Text> {
    let terms = pen.terms.agreement.remedies.iter().map(|(_, terms)| terms);
    let remedies: Vec<Text> = terms
        .zip(&part.provisions)
        .map(|(terms, provision)| provision.text().and(" (").and(short_action(pen, terms)).and(")"))
        .collect();
    if remedies.is_empty() { entries(part) } else { remedies }
}

fn promises(pen: &Pen<'_>) -> Vec<Text> {
    let promises = pen.terms.agreement.objectives.iter().map(|(id, terms)| {
        let name = pen.named(terms.title.as_ref(), id.value.as_str());
        let goal = pen.list([goal_in_short(pen, terms), period_of(pen, terms)]);
        let limit = terms.limit.as_ref().map(|limit| {
            let limit = pen.by(limit, |limit| pen.limit(*limit).into());
            pen.say("legal-short-limit", [("limit", limit.into())])
        });
        let what = pen.long_list(std::iter::once(goal).chain(limit));
        pen.say("legal-short-line", [("name", name.into()), ("what", what.into())])
    });
    promises.collect()
}
