/// The words of a text: what a line cannot break. A space that binds, as in `1 500,00`, is no end of a word.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_gap).filter(|word| !word.is_empty())
}

/// Whether a line may end at this space.
pub(crate) const fn is_gap(character: char) -> bool {
    let binds = matches!(character, '\u{00A0}' | '\u{2007}' | '\u{202F}');
    character.is_whitespace() && !binds
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_space_that_binds_is_part_of_a_word() {
        let said: Vec<&str> = words("21\u{A0}000\u{202F}000 rials,  at\tonce").collect();
        assert_eq!(said, ["21\u{A0}000\u{202F}000", "rials,", "at", "once"]);
    }
}
