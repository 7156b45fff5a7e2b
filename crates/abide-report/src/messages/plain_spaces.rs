/// The text with ordinary spaces, for a terminal or a program: where a line may end is decided there, and a space that
/// looks like others and is none would only baffle those who search the text.
pub(crate) fn plain_spaces(text: &str) -> String {
    text.replace('\u{a0}', " ")
}
