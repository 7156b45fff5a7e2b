/// Why a text gives no instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotAnInstant {
    /// No format reads it, or no calendar has it.
    Unreadable,
    /// It has no offset, and a clock change of its zone leaves it out or repeats it: taking either instant would be a
    /// guess.
    ClockChange,
}
