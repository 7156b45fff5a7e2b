//! Exact numbers as digits, in no language yet.
//!
//! A shown figure never contradicts the verdict beside it: it gets as many digits as it takes to stand to the
//! shown goal as the exact figure stands to the exact goal.

mod duration_text;
mod figure_text;
mod money_text;
mod shown;

pub use duration_text::duration_text;
pub use figure_text::{figure_text, goal_text, share_text};
pub use money_text::money_text;
pub use shown::Shown;
