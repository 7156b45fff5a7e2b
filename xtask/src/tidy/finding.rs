use std::fmt;

/// One fault: where it is, what it is, why it matters and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path from the root of the repository, with `/` between its parts.
    pub path: String,
    /// Line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// Why the rule exists.
    pub why: &'static str,
    /// What to do instead.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:{}: {}", self.path, self.line, self.what)?;
        writeln!(f, "    why: {}", self.why)?;
        writeln!(f, "    do:  {}", self.remedy)
    }
}
