use super::{Channel, Id, Line, Wording};
use crate::diagnostic::Spanned;
use crate::text::Map;
use crate::{section, words};

words! {
    /// What a party is in the agreement.
    pub enum Role ("a role") {
        /// Owes the services.
        Provider = "provider",
        /// Receives the services.
        Customer = "customer",
        /// Owes and receives.
        Peer = "peer",
        /// Stands behind the provider.
        Supporting = "supporting",
        /// May look, owes nothing.
        Auditor = "auditor",
    }
}

impl Role {
    /// Whether a party in this role signs: everybody but who only looks.
    pub const fn signs(self) -> bool {
        !matches!(self, Role::Auditor)
    }
}

section! {
    /// One who promises, receives, supports or watches.
    pub struct Party ("party") {
        /// What it is in this agreement.
        required role: Spanned<Role>,
        /// Its name as it signs.
        required name: Wording,
        /// What it is and does.
        optional about: Wording,
        /// The roster whose members it stands for.
        optional group: Spanned<Id>,
        /// Its number in a register.
        optional registration: Spanned<Line>,
        /// Its people, by ids that are unique in the agreement.
        many contacts: Map<Id, Contact>,
        /// Its places, by ids that are unique in the agreement.
        many places: Map<Id, Place>,
    }
    later { "tier" }
}

section! {
    /// A place that a party has.
    pub struct Place ("place") {
        /// Where it is.
        required address: Wording,
        /// Who is there.
        optional contact: Spanned<Id>,
    }
}

section! {
    /// A person or desk of a party.
    pub struct Contact ("contact") {
        /// How it is called.
        required name: Wording,
        /// What it is there for.
        optional duty: Wording,
        /// Mail address.
        optional email: Spanned<Line>,
        /// Telephone number.
        optional phone: Spanned<Line>,
        /// Address in a chat.
        optional chat: Spanned<Line>,
        /// Address that is called by programs.
        optional webhook: Spanned<Line>,
        /// How it is reached where nothing else is said.
        optional via: Spanned<Channel> = "the first address given",
    }
    later { "calendar" }
}
