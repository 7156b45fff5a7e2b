//! The legal document of whole agreements: as it reads, that nothing is left out, and that languages agree.

mod comparison;
mod defaults;
mod fixtures;
mod languages;
mod reading;
mod steering;
