use std::any::Any;
use std::fmt::Debug;

use abide_time::Instant;

/// Ticket events that are not in the list of the facts, because they are many. Each was recorded when it happened, and
/// supersedes no other.
pub trait HeldTickets: Debug + Send + Sync {
    /// How many there are.
    fn count(&self) -> u64;

    /// The last event of a source, by position, that happened by an instant.
    fn last_known(&self, source: usize, by: Instant) -> Option<Instant>;

    /// Itself, for whoever holds them.
    fn as_any(&self) -> &dyn Any;
}
