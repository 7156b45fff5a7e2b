use std::fmt;

/// One thing that a case expects, and what came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What: the key in the case.
    pub what: String,
    /// What the case expects.
    pub expected: String,
    /// What came out.
    pub got: String,
}

impl Check {
    /// Holds what came out against what was expected.
    pub(super) fn new(what: &str, expected: impl ToString, got: impl ToString) -> Check {
        Check { what: what.to_owned(), expected: expected.to_string(), got: got.to_string() }
    }

    /// Holds a number of a forecast against what was expected, to within a tolerance.
    pub(super) fn near(what: &str, expected: f64, got: f64, tolerance: f64) -> Check {
        let same = (expected - got).abs() <= tolerance;
        Check::new(what, expected, if same { expected } else { got })
    }

    /// Whether they agree.
    pub fn agrees(&self) -> bool {
        self.expected == self.got
    }
}

impl fmt::Display for Check {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.agrees() { "" } else { "  <-- differs" };
        write!(out, "{}: expected {}, got {}{mark}", self.what, self.expected, self.got)
    }
}
