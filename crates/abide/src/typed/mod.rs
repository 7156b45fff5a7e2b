//! What is typed behind a flag, read into what it stands for; each says what to write instead.

mod length;
mod number;
mod percent;
mod stage;
mod sum_text;
mod tier;

pub(crate) use length::length_s;
pub(crate) use number::{count, number};
pub(crate) use percent::{percent, percent_or_number};
pub(crate) use stage::{Stage, rate, stage};
pub(crate) use sum_text::sum_text;
pub(crate) use tier::{Tier, tier};
