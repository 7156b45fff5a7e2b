use crate::agreement::{Changed, Cycles, Reopened};
use crate::diagnostic::Span;
use crate::fact::Stream;
use crate::value::Name;

/// How the time of an item is taken.
#[derive(Debug, Clone)]
pub struct ClockPlan {
    /// Its id.
    pub id: String,
    /// The stream whose items it times.
    pub of: Stream,
    /// Events that start it.
    pub start: Vec<Name>,
    /// Events that stop it.
    pub stop: Vec<Name>,
    /// States or events that pause it.
    pub pause: Vec<Name>,
    /// Events that end a pause which began with an event.
    pub resume: Vec<Name>,
    /// Events that start it from nothing.
    pub reset: Vec<Name>,
    /// Events after which the item is not judged.
    pub cancel: Vec<Name>,
    /// The event that reopens an item.
    pub reopen: Name,
    /// How often it runs on one item.
    pub cycles: Cycles,
    /// What a reopening does.
    pub reopened: Reopened,
    /// What a change of attributes does.
    pub changed: Changed,
    /// The clock that must have stopped before, by position.
    pub after: Option<usize>,
    /// Whether an automatic reply stops it.
    pub counts_automatic: bool,
    /// Its line; `None` for a built-in clock that the agreement does not define.
    pub span: Option<Span>,
}
