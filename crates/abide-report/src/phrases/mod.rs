//! What the parts of a statement are called in a language: the pieces of text that the page of a terminal and the
//! documents share, so that nothing is worded twice.

mod breach;
mod exclusion;
mod facts;
mod figures;
mod head;
mod items;
mod leads;
mod objective;
mod provenance;
mod remedy;
mod summary;
mod trend;
mod values;
mod view;

pub(crate) use breach::{breach_story, outage_story};
pub(crate) use exclusion::exclusion_title;
pub(crate) use facts::{found, rejected};
pub(crate) use figures::{counted, figure, time_cells, time_note};
pub(crate) use head::head_rows;
pub(crate) use items::{also, outage_texts, row_bar, row_texts};
pub(crate) use leads::{depth, goal_notes, part_notes};
pub(crate) use objective::{part_goal, part_name, reasons, terms};
pub(crate) use provenance::provenance;
pub(crate) use remedy::{adjustment, calculation, deadlines, entry_title, places, total};
pub(crate) use summary::{
    counted_outcomes, faults_of_facts, not_on_first_page, outcome_counts, outcome_list, owed_amount,
    owed_in_all, promises,
};
pub(crate) use trend::{drawn, trend_line, trend_told};
pub(crate) use values::{Group, groups};
pub(crate) use view::{View, joined, together};
