use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use super::Language;

/// What is put into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filling {
    /// Text that is ready to be read.
    Text(String),
    /// A count: written in the digits of the language, and the message's form follows it.
    Count(u64),
}

impl Filling {
    /// What the message of a language gets.
    pub(super) fn value(self, language: Language) -> FluentValue<'static> {
        match self {
            Filling::Text(text) => FluentValue::from(text),
            Filling::Count(count) if language == Language::Arabic && count > 100 => hundreds_in_arabic(count),
            Filling::Count(count) => FluentValue::from(count),
        }
    }
}

/// The plural forms of Arabic follow the last two digits (CLDR, cardinal: few is `n % 100 = 3..10`, many
/// `n % 100 = 11..99`), and intl_pluralrules looks at the whole number. So a number below a hundred that has the same
/// form decides, and the count to be written goes along in the only option that holds a text.
fn hundreds_in_arabic(count: u64) -> FluentValue<'static> {
    let last = u8::try_from(count % 100).unwrap_or_default();
    let same_form = if last < 3 { 100.0 } else { f64::from(last) };
    let options = FluentNumberOptions { currency: Some(count.to_string()), ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(same_form, options))
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
