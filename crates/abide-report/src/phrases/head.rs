use super::{View, joined};

/// Which agreement, between whom, over which period, judged when: labels and texts.
pub(crate) fn head_rows(view: &View<'_>) -> Vec<(String, String)> {
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
    rows.extend(agreement.parties.iter().map(|party| {
        let whole = view.name(&party.name);
        let name = match view.statement.customer_alone(party) {
            Some(alone) => {
                let alone = view.name(alone);
                messages.say_with("party-of", [("alone", alone.into()), ("party", whole.into())])
            }
            None => whole,
        };
        (messages.role(party.role), name)
    }));
    if !view.statement.scope.is_empty() {
        rows.push((messages.say("head-scope"), view.scope(&view.statement.scope)));
    }
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
