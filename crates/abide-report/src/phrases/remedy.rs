use abide_core::ledger::Consequence;
use abide_core::plan::Unit;
use abide_core::statement::{EntryLine, RuleLine};
use abide_core::value::Money;

use super::{View, joined};

/// What follows, in what form, for whom and when.
pub(crate) fn entry_title(view: &View<'_>, entry: &EntryLine) -> String {
    let messages = view.messages;
    let form = match &entry.consequence {
        Some(consequence) => messages.consequence(consequence),
        None => messages.pay_kind(entry.kind),
    };
    let mut title = vec![view.title(entry.about.as_ref(), &entry.remedy), form];
    if let Some(objective) = &entry.objective {
        title.push(messages.say_with("for-objective", [("objective", view.objective(objective).into())]));
    }
    title.push(view.scope(&entry.scope));
    title.extend(
        entry.item.as_ref().map(|item| messages.say_with("for-item", [("item", item.as_str().into())])),
    );
    if entry.period != view.statement.period.name {
        title.push(view.period(&entry.period));
    }
    if entry.provisional {
        title.push(messages.say("remedy-forecast"));
    }
    joined(&title)
}

/// What the sum of a statement is called.
pub(crate) fn total(view: &View<'_>) -> String {
    let key = if view.statement.period.provisional { "total-forecast" } else { "total-owed" };
    let period = view.period(&view.statement.period.name);
    view.messages.say_with(key, [("period", period.into())])
}

/// How the amount came about: the figure that picked it, and what was made of it.
pub(crate) fn calculation(view: &View<'_>, entry: &EntryLine) -> String {
    joined(&[picked(view, entry), sums(view, entry)])
}

/// The figure with the band or the steps that it picked; nothing where an amount follows any miss.
fn picked(view: &View<'_>, entry: &EntryLine) -> String {
    let messages = view.messages;
    let Some(priced) = &entry.priced else { return String::new() };
    let steps = priced.steps.as_ref().map(|steps| messages.figure(&Unit::Count, steps, None));
    if let Some(steps) = steps {
        return messages.say_with("priced-steps", [("steps", steps.into())]);
    }
    if let Some(counted) = &priced.counted {
        let count = messages.figure(&Unit::Count, counted, None);
        return messages.say_with("priced-counted", [("count", count.into())]);
    }
    let Some(band) = &priced.band else { return String::new() };
    let cut = ("band", messages.goal(&priced.unit, band).into());
    match &priced.figure {
        Some(figure) => {
            let figure = messages.figure(&priced.unit, figure, Some(&band.1));
            messages.say_with("priced-band", [("figure", figure.into()), cut])
        }
        None => messages.say_with("priced-no-figure", [cut]),
    }
}

fn sums(view: &View<'_>, entry: &EntryLine) -> String {
    let messages = view.messages;
    let Some(gross) = &entry.gross else { return String::new() };
    let says_nothing =
        entry.base.is_none() && entry.reductions.is_empty() && entry.amount.as_ref() == Some(gross);
    if says_nothing {
        return String::new();
    }
    let shown = messages.money(gross);
    let mut parts = vec![match (&entry.base, &entry.share) {
        (Some(base), Some(share)) => messages.say_with(
            "amount-of-base",
            [
                ("share", messages.rate(share).into()),
                ("base", messages.money(base).into()),
                ("gross", shown.into()),
            ],
        ),
        _ => messages.say_with("amount-fixed", [("gross", shown.into())]),
    }];
    for reduction in entry.reductions.iter().filter(|reduction| !reduction.amount.amount.is_zero()) {
        // Rounding may also add, and what stays booked is added back.
        let adds = reduction.amount.amount.is_negative();
        let amount = if adds { -reduction.amount.amount.clone() } else { reduction.amount.amount.clone() };
        let amount = Money { amount, currency: reduction.amount.currency };
        parts.push(messages.say_with(
            if adds { "more" } else { "less" },
            [("amount", messages.money(&amount).into()), ("cause", messages.reduction(reduction).into())],
        ));
    }
    messages.list(parts)
}

/// What an adjusting entry corrects, and what is still open.
pub(crate) fn adjustment(view: &View<'_>, entry: &EntryLine) -> String {
    let with_amount = |key: &str, amount: &Money| {
        view.messages.say_with(key, [("amount", view.messages.money(amount).into())])
    };
    let before = entry.booked_before.as_ref().map(|amount| with_amount("booked-before", amount));
    let open = entry.open_difference.as_ref().filter(|amount| !amount.amount.is_zero());
    let open = open.map(|amount| with_amount("open-difference", amount));
    joined(&[before.unwrap_or_default(), open.unwrap_or_default()])
}

/// What a consequence that is no money says of itself.
fn terms(view: &View<'_>, consequence: &Consequence) -> Vec<String> {
    let messages = view.messages;
    let named =
        |key: &str, name: &'static str, id: &str| messages.say_with(key, [(name, view.person(id).into())]);
    let owned = |owner: &Option<String>| owner.iter().map(|id| named("follows-owner", "owner", id)).collect();
    match consequence {
        Consequence::Extension { adds } => {
            vec![messages.say_with("follows-adds", [("time", messages.delay(*adds).into())])]
        }
        Consequence::Recovery { owner } => owned(owner),
        Consequence::Strike { number, expires, owner } => {
            let number = messages.digits(&number.to_string());
            let mut parts = vec![messages.say_with("follows-strike", [("number", number.into())])];
            parts.extend(expires.map(|expires| view.until("follows-expires", expires)));
            parts.extend::<Vec<String>>(owned(owner));
            parts
        }
        Consequence::Notify { to } => {
            let people = messages.list(to.iter().map(|id| view.person(id)));
            vec![messages.say_with("follows-to", [("to", people.into())])]
        }
        Consequence::Reassign { to } => vec![named("follows-to", "to", to)],
    }
}

pub(crate) fn deadlines(view: &View<'_>, entry: &EntryLine) -> String {
    let mut parts = Vec::new();
    if let Some(right) = &entry.right {
        parts.push(match &right.held_by {
            None => view.messages.say("right-held-by-any"),
            Some(party) => view.messages.say_with("right-held-by", [("holder", view.party(party).into())]),
        });
        parts.push(view.messages.say_with("right-under", [("way", right.under.as_str().into())]));
        parts.push(view.until("exercise-by", right.exercise_by));
    }
    parts.extend(entry.consequence.iter().flat_map(|consequence| terms(view, consequence)));
    parts.extend(entry.due.map(|due| view.until("due-by", due)));
    parts.extend(entry.claim_by.map(|claim_by| view.until("claim-by", claim_by)));
    joined(&parts)
}

/// The remedy's id where it is not its title, its lines in the agreement, and its booking.
pub(crate) fn places(view: &View<'_>, entry: &EntryLine) -> String {
    let messages = view.messages;
    let mut parts = Vec::new();
    if entry.about.is_some() {
        parts.push(messages.isolate(&entry.remedy));
    }
    let line =
        |key: &str, line: &RuleLine| messages.say_with(key, [("line", messages.rule_line(line).into())]);
    parts.push(view.clause(entry.clause));
    parts.push(line("agreement-line", &entry.line));
    if entry.pays_line != entry.line {
        parts.push(line("pays-line", &entry.pays_line));
    }
    if view.statement.period.statements.len() > 1 && !entry.provisional {
        parts.push(messages.say_with(
            "entry-of-statement",
            [("number", entry.statement.into()), ("instant", view.moment(entry.booked_at).into())],
        ));
    }
    joined(&parts)
}
