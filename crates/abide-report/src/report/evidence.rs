use std::cmp::Reverse;

use abide_core::explanation::RunTimes;
use abide_core::statement::{BREACHES_EXPLAINED, MissedItem, ObjectiveLine, OutageLine};

use abide_time::Duration;

use super::annex::Annex;
use super::services::objectives;
use crate::document::{Align, Block, ParagraphKind, RowKind, Table};
use crate::messages::capitalised;
use crate::phrases::{View, breach_story, joined, outage_story, outage_texts};

/// Items and outages that are shown in the evidence of a promise; where there are more, all stand in the annex.
const MOST_SHOWN: usize = BREACHES_EXPLAINED;

/// What each miss was: every item over its limit and every outage with what was counted of it.
pub(super) fn blocks(view: &View<'_>) -> Vec<Block> {
    let (mut evidence, mut annex) = (Vec::new(), Annex::default());
    for (_, lines) in objectives(view) {
        for line in lines.iter().filter(|line| is_new(view, line)) {
            items(view, line, &mut evidence, &mut annex);
            outages(view, line, &mut evidence, &mut annex);
        }
    }
    // Of records, such as calls, there is never anything to list.
    let mut blocks = Vec::new();
    if !evidence.is_empty() || has_lists(view) {
        blocks.push(view.heading(2, "evidence-heading", "evidence"));
    }
    if evidence.is_empty() && has_lists(view) {
        blocks.push(Block::Paragraph(ParagraphKind::Plain, view.messages.say("evidence-none").into()));
    }
    blocks.append(&mut evidence);
    blocks.extend(annex.blocks(view));
    blocks
}

/// Whether any promise is about items or outages, which are listed one by one.
fn has_lists(view: &View<'_>) -> bool {
    let mut lines = view.statement.services.iter().flat_map(|service| &service.objectives);
    lines.any(|line| line.clock.is_some() || line.figure.time.is_some())
}

/// A line for the whole has the items of its values too; those are not shown twice.
fn is_new(view: &View<'_>, line: &ObjectiveLine) -> bool {
    let mut lines = view.statement.services.iter().flat_map(|service| &service.objectives);
    line.scope.is_empty()
        || !lines.any(|other| other.id == line.id && other.period == line.period && other.scope.is_empty())
}

fn name(view: &View<'_>, line: &ObjectiveLine) -> String {
    joined(&[view.title(line.title.as_ref(), &line.id), view.scope(&line.scope), view.period(&line.period)])
}

fn heading(view: &View<'_>, line: &ObjectiveLine) -> Block {
    let text = name(view, line).into();
    Block::Heading { level: 3, number: String::new(), text, anchor: String::new() }
}

fn items(view: &View<'_>, line: &ObjectiveLine, evidence: &mut Vec<Block>, annex: &mut Annex) {
    let breaches = line.figure.items.as_ref().map(|items| items.breaches.as_slice()).unwrap_or_default();
    if breaches.is_empty() {
        return;
    }
    evidence.push(heading(view, line));
    let all: Vec<&MissedItem> = breaches.iter().collect();
    if all.len() <= MOST_SHOWN {
        evidence.push(Block::Table(item_table(view, &all, true)));
        return;
    }
    let mut worst = all.clone();
    worst.sort_by_key(|breach| Reverse(breach.overrun()));
    worst.truncate(MOST_SHOWN);
    let counts = [("count", all.len().into()), ("shown", worst.len().into())];
    let said = view.messages.say_with("evidence-worst", counts);
    evidence.push(Block::Paragraph(ParagraphKind::Plain, said.into()));
    evidence.push(Block::Table(item_table(view, &worst, true)));
    annex.items = true;
    annex.add(heading(view, line), item_table(view, &all, false));
}

/// Each item with its time: what counted, what did not, and by how much it was over. Where it is `told`, each has its
/// story below it; thousands of them would bury the list.
fn item_table(view: &View<'_>, breaches: &[&MissedItem], told: bool) -> Table {
    let messages = view.messages;
    let say = |key: &str| messages.say(key);
    let fields = breaches.first().map(|breach| breach.values.as_slice()).unwrap_or_default();
    let mut table = Table::new([
        (say("column-item"), Align::Start),
        (capitalised(&view.fields(fields.iter().map(|(field, _)| field))), Align::Start),
        (say("column-started"), Align::Start),
        (say("column-over-since"), Align::Start),
        (say("column-elapsed"), Align::End),
        (say("column-limit"), Align::End),
        (say("column-overrun"), Align::End),
        (say("column-waited"), Align::End),
        (say("column-outside-hours"), Align::End),
    ]);
    for breach in breaches {
        let values = breach.values.iter().map(|(field, value)| view.value(field, value));
        let not_counted = |time: fn(&RunTimes) -> Duration| {
            let time = breach.times.as_ref().map(time).filter(|time| !time.is_zero());
            time.map(|time| messages.whole_seconds(time, Duration::ZERO)).unwrap_or_default()
        };
        // What still runs is longer than what is known of it.
        let known_part = |time: String| match &breach.times {
            Some(times) if times.ended.is_none() => messages.say_with("at-least", [("value", time.into())]),
            _ => time,
        };
        let started = breach.times.as_ref().map(|times| view.short_moment(times.started));
        table.row(
            RowKind::Whole,
            vec![
                messages.isolate(&breach.item).into(),
                messages.list(values).into(),
                started.unwrap_or_default().into(),
                view.short_moment(breach.at).into(),
                known_part(messages.whole_seconds(breach.elapsed, breach.limit)).into(),
                messages.duration(breach.limit).into(),
                known_part(messages.whole_seconds(breach.overrun(), Duration::ZERO)).into(),
                not_counted(|times| times.paused.saturating_add(times.excluded).saturating_add(times.closed))
                    .into(),
                not_counted(|times| times.outside_hours).into(),
            ],
        );
        if told {
            table.note(breach_story(view, breach));
        }
    }
    table
}

fn outages(view: &View<'_>, line: &ObjectiveLine, evidence: &mut Vec<Block>, annex: &mut Annex) {
    let outages = line.figure.time.as_ref().map(|time| time.outages.as_slice()).unwrap_or_default();
    if outages.is_empty() {
        return;
    }
    evidence.push(heading(view, line));
    let all: Vec<&OutageLine> = outages.iter().collect();
    if all.len() <= MOST_SHOWN {
        evidence.push(Block::Table(outage_table(view, &all)));
        return;
    }
    let mut longest = all.clone();
    longest.sort_by(|one, other| other.counted_s.cmp(&one.counted_s));
    longest.truncate(MOST_SHOWN);
    let counts = [("count", all.len().into()), ("shown", longest.len().into())];
    let said = view.messages.say_with("evidence-longest", counts);
    evidence.push(Block::Paragraph(ParagraphKind::Plain, said.into()));
    evidence.push(Block::Table(outage_table(view, &longest)));
    annex.outages = true;
    annex.add(heading(view, line), outage_table(view, &all));
}

fn outage_table(view: &View<'_>, outages: &[&OutageLine]) -> Table {
    let messages = view.messages;
    let mut table = Table::new([
        (messages.say("column-outage"), Align::Start),
        (messages.say("column-length"), Align::End),
        (messages.say("column-counted-of-it"), Align::End),
        (String::new(), Align::Start),
    ]);
    for outage in outages {
        let [span, _, rest] = outage_texts(view, outage);
        let length = messages.duration(outage.whole.duration());
        let counted = messages.seconds(&outage.counted_s);
        table.row(RowKind::Whole, vec![span.into(), length.into(), counted.into(), rest.into()]);
        table.note(outage_story(view, outage));
    }
    table
}
