pub(super) use crate::document::Style;

impl Style {
    /// The text with the codes of a terminal around it, or as it is.
    pub(super) fn paint(self, text: &str, colour: bool) -> String {
        let code = match self {
            Style::Plain => return text.to_owned(),
            Style::Strong => "1",
            Style::Quiet => "2",
            Style::Good | Style::Added => "32",
            Style::Bad | Style::Removed => "1;31",
            Style::Doubtful => "33",
        };
        if colour && !text.trim().is_empty() {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}
