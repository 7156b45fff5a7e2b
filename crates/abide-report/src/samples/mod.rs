//! Statements put together by hand, that the forms are shown with.

mod hosting;
mod parts;
mod regions;
mod telecom;

pub(crate) use hosting::hosting;
pub(crate) use parts::{plain, wording};
pub(crate) use regions::regions;
pub(crate) use telecom::telecom;
