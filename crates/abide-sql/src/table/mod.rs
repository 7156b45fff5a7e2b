//! One file a table, or a few tables of one shape: what the ground knows, as rows.

mod events;
mod inventory;
mod items;
mod ledger;
mod outages;
mod records;
mod rejects;
mod runs;
mod scope_text;
mod sources;
mod table_rows;
mod verdicts;
mod windows;
mod words;

pub(crate) use table_rows::table_rows;
