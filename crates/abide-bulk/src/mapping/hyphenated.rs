/// The text as a name: letters in lower case and digits; whatever stands between them becomes one hyphen.
pub(super) fn hyphenated(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            name.extend(letter.to_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    if name.ends_with('-') {
        name.pop();
    }
    name
}

#[cfg(test)]
mod tests {
    use super::hyphenated;

    #[test]
    fn makes_names_of_texts() {
        assert_eq!(hyphenated("Take in charge ticket"), "take-in-charge-ticket");
        assert_eq!(hyphenated("Accepted+In Progress"), "accepted-in-progress");
        assert_eq!(hyphenated("sys_mod_count"), "sys-mod-count");
        assert_eq!(hyphenated(" -100 "), "100");
        assert_eq!(hyphenated("???"), "");
    }
}
