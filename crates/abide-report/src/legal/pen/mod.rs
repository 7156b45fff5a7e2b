//! The pen: sentences, names, times and values of the legal document in the language of its reader.

mod by;
mod filters;
mod hours;
mod money;
mod names;
mod pen;
mod periods;
mod times;
mod values;

pub(super) use pen::Pen;
pub(super) use periods::unit_word;
