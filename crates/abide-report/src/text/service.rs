use abide_core::statement::{ObjectiveLine, ServiceSection};

use super::objective;
use super::page::Page;
use super::style::Style;
use super::table::{Align, Layout, Table};
use crate::phrases::View;

/// Values of a scope that are listed; where there are more, those that are all met are counted.
const MOST_VALUES: usize = 12;

/// Each service with its promises as a table, what explains each below it. The tables line up with each other.
pub(super) fn write_all(view: &View<'_>, page: &mut Page) {
    let services = &view.statement.services;
    let tables = |wide| services.iter().map(|service| table(view, service, wide)).collect::<Vec<_>>();
    // Allowed and used downtime have columns of their own where there is room, else they stand in a note.
    let mut all = tables(true);
    let mut layout = Layout::of(&all, page.width);
    if !layout.fits {
        all = tables(false);
        layout = Layout::of(&all, page.width);
    }
    for (service, table) in services.iter().zip(&all) {
        let fee = service.fee.as_ref().map(|fee| view.messages.money(fee));
        let aside = fee.map(|fee| view.messages.say_with("service-fee", [("amount", fee.into())]));
        page.heading(&view.wording(&service.name), &aside.unwrap_or_default());
        table.write(page, &layout);
    }
}

fn table(view: &View<'_>, service: &ServiceSection, wide: bool) -> Table {
    let mut table = Table::new(titles(view));
    let mut known: Option<&ObjectiveLine> = None;
    for group in groups(&service.objectives) {
        let is_new = known.is_none_or(|known| known.id != group[0].id);
        known = group.first();
        if is_new {
            table.gap();
        }
        write_group(view, group, is_new, wide, &mut table);
    }
    table
}

fn titles(view: &View<'_>) -> Vec<(String, Align)> {
    [
        ("column-objective", Align::Start),
        ("column-verdict", Align::Start),
        ("column-figure", Align::End),
        ("column-counted", Align::End),
        ("column-goal", Align::End),
        ("column-allowed", Align::End),
        ("column-used", Align::End),
    ]
    .map(|(key, align)| (view.messages.say(key), align))
    .into()
}

/// The lines of one objective and period that stand together: the whole and its values.
fn groups(lines: &[ObjectiveLine]) -> impl Iterator<Item = &[ObjectiveLine]> {
    lines.chunk_by(|one, next| one.id == next.id && one.period == next.period && !next.scope.is_empty())
}

fn write_group(view: &View<'_>, group: &[ObjectiveLine], is_new: bool, wide: bool, table: &mut Table) {
    let Some((first, rest)) = group.split_first() else { return };
    let values = if first.scope.is_empty() {
        objective::write_whole(view, first, is_new, wide, table);
        rest
    } else {
        objective::write_title(view, first, is_new, table);
        group
    };
    let all = values.len() <= view.most(MOST_VALUES);
    let shown = values.iter().filter(|line| all || !objective::is_met(line)).take(view.most(MOST_VALUES));
    let shown: Vec<&ObjectiveLine> = shown.collect();
    for line in &shown {
        objective::write_value(view, line, wide, table);
    }
    if shown.len() < values.len() {
        let left_out = values.len() - shown.len();
        let not_met = values.iter().filter(|line| !objective::is_met(line)).count();
        let key = if not_met <= view.most(MOST_VALUES) { "and-more-met" } else { "and-more" };
        let more = view.messages.say_with(key, [("count", left_out.into())]);
        table.note(2, Style::Quiet, more);
    }
}
