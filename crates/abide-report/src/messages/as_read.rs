use super::plain_spaces;
use super::unmarked::unmarked;

/// The text without marks and with ordinary spaces, for tests that read it.
pub(crate) fn as_read(text: &str) -> String {
    plain_spaces(&unmarked(text))
}
