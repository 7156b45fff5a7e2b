use super::columns::columns;
use super::page::Page;
use super::style::Style;
use super::view::{View, joined};

/// Which agreement, between whom, over which period, judged when.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    let (agreement, period) = (&view.statement.agreement, &view.statement.period);
    let title = view.title(agreement.title.as_ref(), &agreement.id);
    page.paragraph(0, Style::Strong, &title);
    let heading = view.messages.say_with(
        "statement-heading",
        [("number", period.number.into()), ("period", view.period(&period.name).into())],
    );
    page.paragraph(0, Style::Plain, &heading);
    page.blank();
    let rows = rows(view);
    let label_width = rows.iter().map(|(label, _)| columns(label)).max().unwrap_or(0);
    for (label, text) in rows {
        let room = " ".repeat(label_width - columns(&label) + 2);
        let indent = label_width + 4;
        for (at, line) in
            super::columns::wrap(&text, page.width.saturating_sub(indent)).into_iter().enumerate()
        {
            let before = if at == 0 { label.clone() + &room } else { " ".repeat(label_width + 2) };
            page.line(&[(Style::Plain, "  ".to_owned()), (Style::Quiet, before), (Style::Plain, line)]);
        }
    }
}

fn rows(view: &View<'_>) -> Vec<(String, String)> {
    let (agreement, period, messages) = (&view.statement.agreement, &view.statement.period, view.messages);
    let named = messages.say_with(
        "agreement-named",
        [
            ("id", agreement.id.as_str().into()),
            ("version", agreement.version.as_str().into()),
            ("kind", messages.kind(agreement.kind).into()),
        ],
    );
    let mut rows = vec![(messages.say("head-agreement"), named)];
    rows.extend(agreement.parties.iter().map(|party| (messages.role(party.role), view.wording(&party.name))));
    let in_zone = messages.say_with(
        "period-in-zone",
        [("period", view.span(period.interval).into()), ("zone", period.zone.as_str().into())],
    );
    rows.push((messages.say("head-period"), in_zone));
    rows.push((messages.say("head-judged"), view.moment(period.as_of)));
    if period.known_by != period.as_of {
        rows.push((messages.say("head-known"), view.moment(period.known_by)));
    }
    let standing = if period.provisional { "standing-provisional" } else { "standing-settled" };
    let mut standing =
        vec![messages.say_with(standing, [("instant", view.instant(period.settles_at).into())])];
    if period.number > 1 {
        let last = messages.count(u64::from(period.number - 1));
        let replaces = [("number", period.number.into()), ("last", last.into())];
        standing.push(messages.say_with("statement-replaces", replaces));
    }
    rows.push((messages.say("head-standing"), joined(&standing)));
    if period.statements.len() > 1 {
        let numbered = period.statements.iter().map(|(number, at)| {
            messages.say_with(
                "statement-number",
                [("number", (*number).into()), ("instant", view.moment(*at).into())],
            )
        });
        rows.push((messages.say("head-history"), messages.long_list(numbered)));
    }
    rows
}
