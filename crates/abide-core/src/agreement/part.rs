/// A part of the legal document. Every part is always there, so that its number never depends on what an agreement
/// leaves out; statements cite clauses by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Between whom.
    Parties = 1,
    /// From when and how long, by which clock, dates and money.
    Term = 2,
    /// What is provided.
    Services = 3,
    /// Opening hours.
    Hours = 4,
    /// How the time of items is taken.
    Clocks = 5,
    /// The objectives.
    Promises = 6,
    /// What does not count.
    Exclusions = 7,
    /// What follows a miss.
    Remedies = 8,
    /// Bounds on remedies together.
    Caps = 9,
    /// How periods are closed and money is paid.
    Money = 10,
    /// Who is told when something comes into danger.
    Escalation = 11,
    /// What is sent regularly.
    Reports = 12,
    /// What holds for the whole agreement.
    General = 13,
}

impl Part {
    /// Every part, in the order of the document.
    pub const ALL: [Part; 13] = [
        Part::Parties,
        Part::Term,
        Part::Services,
        Part::Hours,
        Part::Clocks,
        Part::Promises,
        Part::Exclusions,
        Part::Remedies,
        Part::Caps,
        Part::Money,
        Part::Escalation,
        Part::Reports,
        Part::General,
    ];

    /// Its number in the document, from 1.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The clause of an entry of its section, by the entry's position in the section, from 0.
    #[must_use]
    pub fn clause(self, position: usize) -> super::ClauseNumber {
        super::ClauseNumber { part: self, position: u32::try_from(position + 1).unwrap_or(u32::MAX) }
    }
}
