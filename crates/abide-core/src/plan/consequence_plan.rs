use crate::agreement::Delay;

/// What follows a miss and is no money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConsequencePlan {
    /// The term runs longer without a fee.
    Extension {
        /// How much longer.
        adds: Delay,
    },
    /// A plan to get better.
    Recovery {
        /// By when, after the statement.
        due: Delay,
        /// Who answers for it: a contact's or a party's id.
        owner: Option<String>,
    },
    /// A miss that is counted against the party that owes the promise.
    Strike {
        /// By when it is answered, after the statement.
        due: Option<Delay>,
        /// When it counts no longer, after the statement.
        expires: Option<Delay>,
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
