use abide_time::Instant;

use super::{Guard, State};

/// The course of an agreement up to an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// How far it has come.
    pub state: State,
    /// Since when; nothing where it is a draft from the beginning.
    pub since: Option<Instant>,
    /// Every state that it came into, in order.
    pub steps: Vec<Step>,
    /// Acts whose guard was not met; they changed nothing.
    pub refused: Vec<Refusal>,
    /// What still stands between this state and the next one.
    pub missing: Vec<Guard>,
    /// The end of the term that runs, or the first one, where it has one.
    pub ends: Option<Instant>,
    /// How often it was renewed.
    pub renewals: u32,
}

/// A state reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub state: State,
    /// When.
    pub at: Instant,
    /// By which act, by position in the record; nothing where time alone did it.
    pub by: Option<usize>,
}

/// An act that changed nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Which, by position in the record.
    pub act: usize,
    /// What was not met.
    pub guard: Guard,
}
