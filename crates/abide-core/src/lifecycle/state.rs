use crate::words;

words! {
    /// How far an agreement has come.
    pub enum State ("a state of an agreement") {
        /// It is being written.
        Draft = "draft",
        /// Named people look at a frozen text.
        Review = "review",
        /// Everyone who had to approve it did.
        Approved = "approved",
        /// Every party signed or accepted the same text.
        Signed = "signed",
        /// It runs.
        Active = "active",
        /// It runs, and every party signed another text that takes effect later.
        Amended = "amended",
        /// It is halted for a recorded ground.
        Suspended = "suspended",
        /// It runs, and the time to object to its renewal is over.
        Expiring = "expiring",
        /// It runs, and another term follows this one.
        Renewed = "renewed",
        /// A party ended it early.
        Terminated = "terminated",
        /// Its term is over.
        Expired = "expired",
        /// Reports, credits, disputes and evidence are dealt with.
        Closed = "closed",
    }
}

impl State {
    /// Every state, in the order in which an agreement usually comes by them.
    pub const ALL: [State; 12] = [
        State::Draft,
        State::Review,
        State::Approved,
        State::Signed,
        State::Active,
        State::Amended,
        State::Suspended,
        State::Expiring,
        State::Renewed,
        State::Terminated,
        State::Expired,
        State::Closed,
    ];

    /// Whether promises are owed in it.
    pub const fn runs(self) -> bool {
        matches!(self, State::Active | State::Amended | State::Expiring | State::Renewed)
    }
}
