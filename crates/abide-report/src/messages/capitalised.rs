/// A word as a title: its first letter large, where the language has large letters. A name that somebody else gave,
/// which is isolated, stays as it is.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::capitalised;

    #[test]
    fn only_the_first_letter_and_no_identifier() {
        assert_eq!(capitalised("приоритет, регион"), "Приоритет, регион");
        assert_eq!(capitalised("\u{2068}p_code\u{2069}"), "\u{2068}p_code\u{2069}");
        assert_eq!(capitalised("اولویت"), "اولویت");
        assert_eq!(capitalised(""), "");
    }
}
