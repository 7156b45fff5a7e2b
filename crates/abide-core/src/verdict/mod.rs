//! Verdicts: whether a promise was kept. A verdict never changes; a later fact yields a new one.

mod group_verdict;
mod holding;
mod item_verdict;
mod judge;
mod state;
mod time_verdict;
mod verdict;
mod worked_goal;

pub use judge::{JudgeError, Judged, item_judge, judge_objective};
pub use verdict::{Outcome, Part, Reason, Scope, Verdict};
pub use worked_goal::{NoGoalReason, WorkedGoal};
