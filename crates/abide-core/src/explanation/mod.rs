//! Why: every stretch of an item's time, how it counted, and by which line of the agreement.

mod item_explanation;
mod run_part;
mod run_times;
mod stretch;

pub use item_explanation::{CountedIn, ExplainError, ItemExplanation, RunExplanation, explain_item};
pub use run_part::RunPart;
pub use run_times::RunTimes;
pub use stretch::{Stretch, StretchKind};
