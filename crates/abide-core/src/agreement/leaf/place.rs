use crate::text::{ReadText, TextFault, TextForm};
use crate::value::Currency;

/// An IANA time zone by name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ZoneName(pub String);

impl ReadText for ZoneName {
    const FORM: TextForm = TextForm { name: "an IANA time zone", example: "Europe/Berlin" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match abide_time::Zone::named(text) {
            Ok(_) => Ok(ZoneName(text.to_owned())),
            Err(_) => Err(TextFault::new(
                "unknown-zone",
                format!("there is no time zone `{text}`"),
                "use an IANA name like `Europe/Berlin`, `Asia/Tehran` or `UTC`",
            )),
        }
    }
}

/// A currency by its ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CurrencyCode(pub Currency);

impl ReadText for CurrencyCode {
    const FORM: TextForm = TextForm { name: "a currency code of ISO 4217", example: "EUR" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        text.parse().map(CurrencyCode).map_err(|_| TextFault::malformed(text, Self::FORM))
    }
}

/// A language by its BCP 47 tag.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Language(pub String);

impl ReadText for Language {
    const FORM: TextForm = TextForm { name: "a language tag", example: "fa" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let primary = text.split('-').next().unwrap_or_default();
        let fits = (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase());
        let rest = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if fits && rest { Ok(Language(text.to_owned())) } else { Err(TextFault::malformed(text, Self::FORM)) }
    }
}

/// A version of three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Semver {
    /// Terms of another kind.
    pub major: u32,
    /// Other terms.
    pub minor: u32,
    /// Other words for the same terms.
    pub patch: u32,
}

impl ReadText for Semver {
    const FORM: TextForm = TextForm { name: "a version", example: "1.2.0" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let parts: Vec<Option<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
        match parts.as_slice() {
            &[Some(major), Some(minor), Some(patch)] => Ok(Semver { major, minor, patch }),
            _ => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}

impl std::fmt::Display for Semver {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// A file beside the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FilePath(pub String);

impl ReadText for FilePath {
    const FORM: TextForm = TextForm { name: "a relative path", example: "holidays/de.ics" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let climbs = text.split('/').any(|part| part == "..");
        if text.is_empty() || text.starts_with('/') || text.contains('\\') || climbs {
            return Err(TextFault::new(
                "outside-path",
                format!("`{text}` does not stay beside the agreement"),
                "name a file in the agreement's folder or below it, with `/` between the parts",
            ));
        }
        Ok(FilePath(text.to_owned()))
    }
}
