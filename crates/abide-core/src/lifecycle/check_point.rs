use crate::words;

words! {
    /// What a legal review looks at before a text is approved.
    pub enum CheckPoint ("a point of the legal review") {
        /// Whether it serves what each party wants from it.
        Interests = "interests",
        /// Whether each term has one meaning.
        Clarity = "clarity",
        /// Whether burdens and remedies are in proportion.
        Fairness = "fairness",
        /// Whether it is as short as it can be.
        Length = "length",
        /// Whether it binds as it is meant to.
        Binding = "binding",
    }
}

impl CheckPoint {
    /// The whole list.
    pub const ALL: [CheckPoint; 5] = [
        CheckPoint::Interests,
        CheckPoint::Clarity,
        CheckPoint::Fairness,
        CheckPoint::Length,
        CheckPoint::Binding,
    ];
}
