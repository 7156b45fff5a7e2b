//! One file a verb: what was typed goes in, one call is made, its result goes out.

#[cfg(feature = "sql")]
mod answer_table;
pub(crate) mod calc;
pub(crate) mod check;
pub(crate) mod clock;
pub(crate) mod completions;
pub(crate) mod deadlines;
pub(crate) mod demo;
pub(crate) mod diff;
pub(crate) mod document;
pub(crate) mod evaluate;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod facts;
mod facts_check;
mod facts_convert;
#[cfg(feature = "sql")]
mod facts_sql;
#[cfg(not(feature = "sql"))]
mod facts_without_sql;
pub(crate) mod import;
pub(crate) mod new;
mod pdf;
pub(crate) mod report;
pub(crate) mod schema;
pub(crate) mod show;
pub(crate) mod sign;
pub(crate) mod status;
pub(crate) mod verify;
