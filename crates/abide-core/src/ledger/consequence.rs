use abide_time::Instant;

use crate::agreement::Delay;

/// What follows a miss and is no money, as it was booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Consequence {
    /// The term runs longer without a fee.
    Extension {
        /// How much longer.
        adds: Delay,
    },
    /// A plan to get better; when it is due stands in the entry.
    Recovery {
        /// Who answers for it: a contact's or a party's id.
        owner: Option<String>,
    },
    /// A strike; by when it is answered stands in the entry.
    Strike {
        /// Which it is of those that count then against the same party, from 1.
        number: u32,
        /// The first instant at which it counts no longer.
        expires: Option<Instant>,
        /// Who answers for it: a contact's or a party's id.
        owner: Option<String>,
    },
    /// People are told.
    Notify {
        /// The contacts' ids.
        to: Vec<String>,
    },
    /// Work passes to somebody else.
    Reassign {
        /// To whom: a contact's or a party's id.
        to: String,
    },
}

impl Consequence {
    /// Its kind, in the words of the language.
    pub const fn word(&self) -> &'static str {
        match self {
            Consequence::Extension { .. } => "extension",
            Consequence::Recovery { .. } => "recovery",
            Consequence::Strike { .. } => "strike",
            Consequence::Notify { .. } => "notify",
            Consequence::Reassign { .. } => "reassign",
        }
    }
}
