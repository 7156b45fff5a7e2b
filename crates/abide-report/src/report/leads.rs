use abide_core::plan::Unit;
use abide_core::statement::{LeadActivity, ObjectiveLine, RecordedLine, RepLine};
use abide_core::value::{Money, Ratio};
use abide_core::verdict::Outcome;

use crate::document::{Align, Block, ParagraphKind, RowKind, Table, Text};
use crate::phrases::{View, part_name, promises, together};

/// What was recorded month by month, for each goal that is worked out of it.
pub(super) fn recorded(view: &View<'_>, lines: &[ObjectiveLine]) -> Vec<Block> {
    let Some(line) = lines.iter().rfind(|line| line.scope.is_empty()).or(lines.last()) else {
        return Vec::new();
    };
    let whole = line.working.iter().map(|working| (None, working));
    let parts = line.parts.iter().filter_map(|part| Some((Some(part), part.working.as_ref()?)));
    let tables = whole.chain(parts).filter(|(_, working)| !working.months.is_empty());
    let tables = tables.flat_map(|(part, working)| {
        let part = part.map(|part| part_name(view, part)).unwrap_or_default();
        let currency = view.messages.currency(working.quota.currency);
        let title = crate::phrases::joined(&[view.messages.say("recorded-title"), part, currency]);
        let mut table = months(view);
        working.months.iter().for_each(|month| table.row(RowKind::Whole, month_cells(view, month)));
        [Block::Paragraph(ParagraphKind::Quiet, title.into()), Block::Table(table)]
    });
    tables.collect()
}

fn months(view: &View<'_>) -> Table {
    let end = [
        "column-leads",
        "column-won",
        "column-won-revenue",
        "column-marketing-revenue",
        "column-revenue",
        "column-close-rate",
        "column-deal-size",
        "column-marketing-share",
    ];
    Table::new(titles(view, "column-month", end))
}

/// The titles of columns of numbers behind one of names.
fn titles<const N: usize>(view: &View<'_>, first: &str, numbers: [&str; N]) -> Vec<(String, Align)> {
    let titles = std::iter::once((first, Align::Start)).chain(numbers.map(|key| (key, Align::End)));
    titles.map(|(key, align)| (view.messages.say(key), align)).collect()
}

fn month_cells(view: &View<'_>, month: &RecordedLine) -> Vec<Text> {
    let count = |number: &Ratio| Text::from(view.messages.figure(&Unit::Count, number, None));
    let share = |share: &Option<Ratio>| {
        let share = share.as_ref().map(|share| together(&view.messages.share(share)));
        Text::from(share.unwrap_or_default())
    };
    // The currency stands above the table, which would not fit a page with it in every cell.
    let amount =
        |money: &Money| Text::from(view.messages.figure(&Unit::Number(String::new()), &money.amount, None));
    vec![
        view.messages.short_period(&month.period).into(),
        count(&month.leads),
        count(&month.won),
        amount(&month.won_revenue),
        amount(&month.marketing_revenue),
        amount(&month.revenue),
        share(&month.close_rate),
        month.deal_size.as_ref().map_or_else(Text::default, amount),
        share(&month.marketing_share),
    ]
}

/// What was done about the leads of a service, by rep.
pub(super) fn activity(view: &View<'_>, activity: &LeadActivity) -> Vec<Block> {
    let end = ["column-handed", "column-worked", "column-untouched", "column-attempts", "column-depth"];
    let mut table = Table::new(titles(view, "column-rep", end));
    activity.reps.iter().for_each(|rep| table.row(RowKind::Whole, rep_cells(view, rep)));
    vec![
        Block::Heading {
            level: 3,
            number: String::new(),
            text: view.messages.say("activity-title").into(),
            anchor: String::new(),
        },
        Block::Table(table),
    ]
}

fn rep_cells(view: &View<'_>, rep: &RepLine) -> Vec<Text> {
    let count = |number: u64| Text::from(view.messages.count(number));
    let depth = crate::phrases::depth(rep);
    let depth = depth.map(|depth| view.messages.figure(&Unit::Number(String::new()), &depth, None));
    vec![
        rep_name(view, rep).into(),
        count(rep.handed),
        count(rep.worked),
        count(rep.untouched),
        count(rep.attempts),
        depth.unwrap_or_default().into(),
    ]
}

/// The name of a rep, or that there is none.
pub(super) fn rep_name(view: &View<'_>, rep: &RepLine) -> String {
    if rep.rep.is_empty() { view.messages.say("activity-none") } else { view.messages.isolate(&rep.rep) }
}

/// Those who owe promises to each other, each with what it kept: nothing where only one side owes any.
pub(super) fn sides(view: &View<'_>) -> Vec<Block> {
    let promises = promises(view);
    let parties = view.statement.agreement.parties.iter();
    let own = |id: &String| -> Vec<&&ObjectiveLine> {
        promises.iter().filter(|line| line.owed_by.as_ref() == Some(id)).collect()
    };
    let sides: Vec<(&String, Vec<&&ObjectiveLine>)> =
        parties.map(|party| (&party.id, own(&party.id))).filter(|(_, own)| !own.is_empty()).collect();
    if sides.len() < 2 {
        return Vec::new();
    }
    let say = |key: &str| view.messages.say(key);
    let mut table = Table::new([
        (say("column-side"), Align::Start),
        (say("column-verdict"), Align::Start),
        (say("column-kept"), Align::End),
    ]);
    for (id, own) in sides {
        let worst = [Outcome::Missed, Outcome::Open, Outcome::Undecided, Outcome::Excused];
        let worst = worst.into_iter().find(|outcome| own.iter().any(|line| line.outcome == *outcome));
        let kept = own.iter().filter(|line| line.outcome == Outcome::Met).count();
        let kept = view
            .messages
            .say_with("fraction", [("part", (kept as u64).into()), ("whole", (own.len() as u64).into())]);
        let verdict = view.verdict(worst.unwrap_or(Outcome::Met));
        table.row(RowKind::Whole, vec![view.party(id).into(), verdict.into(), kept.into()]);
    }
    vec![view.heading(2, "sides-title", ""), Block::Table(table)]
}
