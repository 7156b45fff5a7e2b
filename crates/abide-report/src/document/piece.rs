use super::Style;

/// Some characters in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The characters, as they are to be read; user text is data and is escaped by each layout.
    pub text: String,
    /// How they stand out.
    pub style: Style,
    /// The anchor in the same document that they lead to; empty where they lead nowhere.
    pub link: String,
}

/// A text of one line or paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub Vec<Piece>);

impl Text {
    /// A text in one style.
    #[must_use]
    pub fn styled(style: Style, text: impl Into<String>) -> Text {
        Text(vec![Piece { text: text.into(), style, link: String::new() }])
    }

    /// A text that leads to an anchor.
    #[must_use]
    pub fn link(text: impl Into<String>, anchor: impl Into<String>) -> Text {
        Text(vec![Piece { text: text.into(), style: Style::Plain, link: anchor.into() }])
    }

    /// This text with another behind it.
    #[must_use]
    pub fn and(mut self, other: impl Into<Text>) -> Text {
        self.0.extend(other.into().0);
        self
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| piece.text.is_empty())
    }

    /// The characters alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|piece| piece.text.as_str()).collect()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text::styled(Style::Plain, text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::from(text.to_owned())
    }
}

impl From<(Style, String)> for Text {
    fn from((style, text): (Style, String)) -> Text {
        Text::styled(style, text)
    }
}
