/// Where a rule stands: a line of one of the texts that the agreement is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleLine {
    /// The line, from 1.
    pub line: u32,
    /// The id of the text that says it, where that is not the agreement's own but one that it builds on.
    pub text: Option<String>,
}

impl RuleLine {
    /// A line of the agreement's own text.
    pub const fn own(line: u32) -> RuleLine {
        RuleLine { line, text: None }
    }
}
