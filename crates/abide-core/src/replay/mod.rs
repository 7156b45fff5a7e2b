//! The agreement replayed from its first day: every period is judged when it settles, later facts restate, and
//! what follows is booked in that order.

mod late;
mod period_choice;
mod record;
mod replay;
mod survey;
mod unknown_names;

pub use period_choice::{PeriodChoiceError, choose_period, default_period, span};
pub use record::{Record, Statements};
pub use replay::{Replay, replay};
pub(crate) use survey::{Instants, ends_in};
pub use survey::{Survey, survey};
