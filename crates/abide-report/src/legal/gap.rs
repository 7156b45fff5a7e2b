use crate::document::Text;

/// What is put into a sentence of the legal document.
#[derive(Debug, Clone)]
pub(super) enum Gap {
    /// Something to be read, with its links and styles.
    Text(Text),
    /// A word of the language of agreements that decides which form of the sentence is taken.
    Word(&'static str),
    /// A count: written in the digits of the language, and the form of the sentence follows it.
    Count(u64),
}

impl From<Text> for Gap {
    fn from(text: Text) -> Gap {
        Gap::Text(text)
    }
}

impl From<String> for Gap {
    fn from(text: String) -> Gap {
        Gap::Text(text.into())
    }
}

impl From<&'static str> for Gap {
    fn from(word: &'static str) -> Gap {
        Gap::Word(word)
    }
}

impl From<u32> for Gap {
    fn from(count: u32) -> Gap {
        Gap::Count(u64::from(count))
    }
}

impl From<u64> for Gap {
    fn from(count: u64) -> Gap {
        Gap::Count(count)
    }
}

impl From<usize> for Gap {
    fn from(count: usize) -> Gap {
        Gap::Count(count as u64)
    }
}
