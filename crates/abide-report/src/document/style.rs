/// How something stands out. Nothing is said by it alone: words and signs say it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// As it is.
    Plain,
    /// A heading.
    Strong,
    /// What is read second.
    Quiet,
    /// Kept.
    Good,
    /// Missed.
    Bad,
    /// Neither.
    Doubtful,
    /// Said in the newer of two versions only.
    Added,
    /// Said in the older of two versions only.
    Removed,
}

impl Style {
    /// Its word, as layouts name it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Style::Plain => "plain",
            Style::Strong => "strong",
            Style::Quiet => "quiet",
            Style::Good => "good",
            Style::Bad => "bad",
            Style::Doubtful => "doubtful",
            Style::Added => "added",
            Style::Removed => "removed",
        }
    }
}
