use crate::agreement::{Channel, Role, Wording};

/// A party.
#[derive(Debug, Clone)]
pub struct PartyPlan {
    /// Its id.
    pub id: String,
    /// What it is.
    pub role: Role,
    /// Its name.
    pub name: Wording,
    /// Its people.
    pub contacts: Vec<ContactPlan>,
}

/// A person or desk.
#[derive(Debug, Clone)]
pub struct ContactPlan {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Wording,
    /// How it is reached, in the order of preference.
    pub addresses: Vec<(Channel, String)>,
}
