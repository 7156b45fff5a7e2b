use fluent_bundle::FluentValue;

/// What is put into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filling {
    /// Text that is ready to be read.
    Text(String),
    /// A count: written in the digits of the language, and the message's form follows it.
    Count(u64),
}

impl From<Filling> for FluentValue<'static> {
    fn from(filling: Filling) -> Self {
        match filling {
            Filling::Text(text) => FluentValue::from(text),
            Filling::Count(count) => FluentValue::from(count),
        }
    }
}

impl From<String> for Filling {
    fn from(text: String) -> Self {
        Filling::Text(text)
    }
}

impl From<&str> for Filling {
    fn from(text: &str) -> Self {
        Filling::Text(text.to_owned())
    }
}

impl From<u64> for Filling {
    fn from(count: u64) -> Self {
        Filling::Count(count)
    }
}

impl From<usize> for Filling {
    fn from(count: usize) -> Self {
        Filling::Count(count as u64)
    }
}

impl From<u32> for Filling {
    fn from(count: u32) -> Self {
        Filling::Count(u64::from(count))
    }
}
