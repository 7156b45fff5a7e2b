use super::page::Page;
use super::style::Style;
use crate::phrases::{View, provenance};

/// What it takes to come to the same judgement again.
pub(super) fn write(view: &View<'_>, page: &mut Page) {
    page.blank();
    page.paragraph(0, Style::Quiet, &provenance(view));
}
