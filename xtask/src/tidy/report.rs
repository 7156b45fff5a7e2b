use std::fmt;

use super::Finding;

/// What a run of all checks found.
#[derive(Debug)]
pub struct Report {
    /// How many checks ran.
    pub checks: usize,
    /// How many files were looked at.
    pub files: usize,
    /// The faults, by path and line.
    pub findings: Vec<Finding>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        writeln!(f, "tidy: {} checks, {} files, {} findings", self.checks, self.files, self.findings.len())
    }
}
