use abide_core::text::{ReadText, TextFault, TextForm};

use super::Pattern;

/// How a column writes instants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InstantFormat {
    /// RFC 3339 with an offset; where the description names a zone, also ISO 8601 without one.
    Rfc3339,
    /// Seconds since 1970-01-01T00:00:00Z, with or without a fraction.
    UnixSeconds,
    /// Milliseconds since then.
    UnixMilliseconds,
    /// Microseconds since then.
    UnixMicroseconds,
    /// A strftime format.
    Pattern(Pattern),
}

impl InstantFormat {
    /// Whether a text of this format may be without an offset, so that a zone must be known.
    pub fn needs_zone(&self) -> bool {
        matches!(self, InstantFormat::Pattern(pattern) if !pattern.has_offset())
    }
}

impl ReadText for InstantFormat {
    const FORM: TextForm = TextForm { name: "a time format", example: "%Y-%m-%d %H:%M:%S" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match text {
            "rfc-3339" => Ok(InstantFormat::Rfc3339),
            "unix-seconds" => Ok(InstantFormat::UnixSeconds),
            "unix-milliseconds" => Ok(InstantFormat::UnixMilliseconds),
            "unix-microseconds" => Ok(InstantFormat::UnixMicroseconds),
            format if format.contains('%') => Pattern::compile(format).map(InstantFormat::Pattern),
            _ => Err(TextFault::malformed(text, Self::FORM)),
        }
    }
}
