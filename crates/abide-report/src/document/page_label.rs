use crate::Messages;

/// `Page 2 of 7` with its numbers taken out, because only a layout knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLabel {
    /// Before the number of the page.
    pub before: String,
    /// Between the two numbers.
    pub between: String,
    /// After the number of pages.
    pub after: String,
    /// The digits from 0 to 9.
    pub digits: [char; 10],
    /// Whether it runs from right to left.
    pub right_to_left: bool,
}

impl PageLabel {
    /// The label in a language.
    #[must_use]
    pub fn new(messages: &Messages) -> PageLabel {
        let (page, pages) = ("{page}", "{pages}");
        let label = messages.say_with("page-label", [("page", page.into()), ("pages", pages.into())]);
        let (before, rest) = label.split_once(page).unwrap_or((&label, ""));
        let (between, after) = rest.split_once(pages).unwrap_or((rest, ""));
        let mut digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
        digits.iter_mut().zip(messages.digits("0123456789").chars()).for_each(|(digit, own)| *digit = own);
        let right_to_left = messages.language().is_right_to_left();
        PageLabel {
            before: before.into(),
            between: between.into(),
            after: after.into(),
            digits,
            right_to_left,
        }
    }
}
