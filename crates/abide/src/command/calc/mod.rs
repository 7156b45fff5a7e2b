//! Calculators that need no agreement, a file each.

mod availability;
mod burn;
mod capacity;
mod credit;
mod leads;
mod run;
mod show;
mod staffing;
mod uptime;

pub(crate) use run::run;
