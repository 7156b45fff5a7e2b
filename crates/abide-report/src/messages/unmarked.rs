/// The text without the marks that steer its direction and that nobody sees.
pub(crate) fn unmarked(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'], "")
}
