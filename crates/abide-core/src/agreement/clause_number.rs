use std::fmt;

use super::Part;

/// The number of a clause of the legal document: `6.2`.
///
/// The entries of a section stand first in their part, in the order of the document; what holds in general stands
/// after them. So the clause of an entry moves only where entries before it come or go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClauseNumber {
    /// The part.
    pub part: Part,
    /// The place in the part, from 1.
    pub position: u32,
}

impl fmt::Display for ClauseNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.part.number(), self.position)
    }
}

#[cfg(test)]
mod tests {
    use crate::agreement::Part;

    #[test]
    fn entries_are_counted_from_one() {
        assert_eq!(Part::Promises.clause(1).to_string(), "6.2");
        assert!(Part::ALL.iter().enumerate().all(|(at, part)| usize::from(part.number()) == at + 1));
    }
}
