/// How something stands out where there is colour. Nothing is said by it alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
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
}

impl Style {
    /// The text with the codes of a terminal around it, or as it is.
    pub(super) fn paint(self, text: &str, colour: bool) -> String {
        let code = match self {
            Style::Plain => return text.to_owned(),
            Style::Strong => "1",
            Style::Quiet => "2",
            Style::Good => "32",
            Style::Bad => "1;31",
            Style::Doubtful => "33",
        };
        if colour && !text.trim().is_empty() {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}
