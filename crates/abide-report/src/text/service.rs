use abide_core::statement::{ObjectiveLine, ServiceSection};

use super::objective;
use super::page::Page;
use super::style::Style;
use super::table::{Align, Layout, Table};
use crate::phrases::{Group, View, groups};

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
    for group in groups(view, &service.objectives) {
        let is_new = known.is_none_or(|known| known.id != group.first.id);
        known = Some(group.first);
        if is_new {
            table.gap();
        }
        write_group(view, &group, is_new, wide, &mut table);
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

fn write_group(view: &View<'_>, group: &Group<'_>, is_new: bool, wide: bool, table: &mut Table) {
    match group.whole {
        Some(whole) => objective::write_whole(view, whole, is_new, wide, table),
        None => objective::write_title(view, group.first, is_new, table),
    }
    for line in &group.shown {
        objective::write_value(view, line, wide, table);
    }
    if !group.more.is_empty() {
        table.note(2, Style::Quiet, group.more.clone());
    }
}
