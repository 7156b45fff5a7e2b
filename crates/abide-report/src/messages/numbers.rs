use std::sync::LazyLock;

use abide_core::agreement::Operator;
use abide_core::plan::Unit;
use abide_core::value::{Money, Ratio};
use abide_time::Duration;
use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

use super::{Language, Messages};
use crate::figures::{self, Shown};

static ENGLISH: LazyLock<Numbers> = LazyLock::new(|| Numbers::read(Language::English));
static PERSIAN: LazyLock<Numbers> = LazyLock::new(|| Numbers::read(Language::Persian));

/// Digits, grouping and the decimal sign of a language.
pub(super) struct Numbers {
    formatter: Option<DecimalFormatter>,
    digits: [char; 10],
    point: char,
}

impl Numbers {
    pub(super) fn of(language: Language) -> &'static Numbers {
        match language {
            Language::English => &ENGLISH,
            Language::Persian => &PERSIAN,
        }
    }

    fn read(language: Language) -> Numbers {
        let formatter = DecimalFormatter::try_new(language.locale().into(), Default::default()).ok();
        let mut numbers =
            Numbers { formatter, digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], point: '.' };
        let all: Vec<char> = numbers.grouped("0.123456789").chars().collect();
        if let [zero, point, rest @ ..] = all.as_slice()
            && rest.len() == 9
        {
            numbers.point = *point;
            numbers.digits[0] = *zero;
            numbers.digits[1..].copy_from_slice(rest);
        }
        numbers
    }

    /// A decimal number, written in ASCII, with the digits and the grouping of the language.
    fn grouped(&self, number: &str) -> String {
        match (&self.formatter, number.parse::<Decimal>()) {
            (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
            _ => number.to_owned(),
        }
    }

    /// The text with its digits and points as the language writes them, nothing grouped: for years, clocks and
    /// lengths of time.
    fn ungrouped(&self, text: &str) -> String {
        let native = |character: char| match character.to_digit(10) {
            Some(digit) => self.digits[digit as usize],
            None if character == '.' => self.point,
            None => character,
        };
        text.chars().map(native).collect()
    }
}

/// How counts are written inside English messages.
pub(super) fn english_count<M>(value: &FluentValue, _: &M) -> Option<String> {
    count_in(&ENGLISH, value)
}

/// How counts are written inside Persian messages.
pub(super) fn persian_count<M>(value: &FluentValue, _: &M) -> Option<String> {
    count_in(&PERSIAN, value)
}

fn count_in(numbers: &Numbers, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers.grouped(&number.as_string())),
        _ => None,
    }
}

impl Messages {
    /// A decimal number, given in ASCII digits, with the digits and the grouping of the language.
    #[must_use]
    pub fn number(&self, number: &str) -> String {
        self.numbers.grouped(number)
    }

    /// A count.
    #[must_use]
    pub fn count(&self, count: u64) -> String {
        self.number(&count.to_string())
    }

    /// Digits that are no quantity (years, clocks, numbers of statements), in the digits of the language.
    #[must_use]
    pub fn digits(&self, text: &str) -> String {
        self.numbers.ungrouped(text)
    }

    /// A length of time as `h:mm:ss`.
    #[must_use]
    pub fn duration(&self, duration: Duration) -> String {
        self.digits(&figures::duration_text(duration))
    }

    /// A length of time as `h:mm`, with seconds only where there are some.
    #[must_use]
    pub fn hours_minutes(&self, duration: Duration) -> String {
        let text = figures::duration_text(duration);
        self.digits(text.strip_suffix(":00").unwrap_or(&text))
    }

    /// A length of time that is given in seconds, as `h:mm:ss`.
    #[must_use]
    pub fn seconds(&self, seconds: &Ratio) -> String {
        self.figure(&Unit::Seconds, seconds, None)
    }

    /// A share as a percentage.
    #[must_use]
    pub fn share(&self, share: &Ratio) -> String {
        self.figure(&Unit::Share, share, None)
    }

    /// A share that somebody wrote, so that it needs no more digits than it has: `10 %`.
    #[must_use]
    pub fn rate(&self, share: &Ratio) -> String {
        self.in_unit(&Unit::Share, &figures::goal_text(&Unit::Share, share))
    }

    /// An amount of money with the digits of the minor unit, or as many as it takes where it is not rounded.
    #[must_use]
    pub fn money(&self, money: &Money) -> String {
        let currency = self.say_with("currency", [("code", money.currency.code().into())]);
        let amount = self.number(&figures::money_text(money));
        self.say_with("money", [("amount", amount.into()), ("currency", currency.into())])
    }

    /// A figure in its unit. The shown text stands to the shown goal as the figure stands to the goal.
    #[must_use]
    pub fn figure(&self, unit: &Unit, figure: &Ratio, goal: Option<&Ratio>) -> String {
        let Shown { bound, digits } = figures::figure_text(unit, figure, goal);
        let value = self.in_unit(unit, &digits);
        bound.map_or(value.clone(), |operator| self.compared(operator, value))
    }

    /// A goal with its sign: `≥ 99.9 %`.
    #[must_use]
    pub fn goal(&self, unit: &Unit, (operator, value): &(Operator, Ratio)) -> String {
        self.compared(*operator, self.goal_value(unit, value))
    }

    /// The value of a goal or of a warning, as exact as it was written.
    #[must_use]
    pub fn goal_value(&self, unit: &Unit, value: &Ratio) -> String {
        self.in_unit(unit, &figures::goal_text(unit, value))
    }

    fn compared(&self, operator: Operator, value: String) -> String {
        let key = match operator {
            Operator::AtLeast => "at-least",
            Operator::MoreThan => "more-than",
            Operator::AtMost => "at-most",
            Operator::LessThan => "less-than",
            Operator::Equal => "equal",
        };
        self.say_with(key, [("value", value.into())])
    }

    fn in_unit(&self, unit: &Unit, digits: &str) -> String {
        match unit {
            Unit::Share => self.say_with("percent", [("number", self.number(digits).into())]),
            Unit::Seconds => self.digits(digits),
            Unit::Count => self.number(digits),
            Unit::Number(name) if name.is_empty() => self.number(digits),
            Unit::Number(name) => {
                let number = self.number(digits);
                self.say_with("quantity", [("number", number.into()), ("unit", name.as_str().into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use abide_core::plan::Unit;
    use abide_core::value::Ratio;
    use abide_time::Duration;

    use crate::{Language, Messages};

    fn both(show: impl Fn(&Messages) -> String) -> [String; 2] {
        Language::ALL
            .map(|language| show(&Messages::new(language)).replace(['\u{200f}', '\u{2068}', '\u{2069}'], ""))
    }

    #[test]
    fn numbers_have_the_digits_and_signs_of_the_language() {
        assert_eq!(both(|messages| messages.number("1234567.50")), ["1,234,567.50", "۱٬۲۳۴٬۵۶۷٫۵۰"]);
        assert_eq!(both(|messages| messages.digits("2026")), ["2026", "۲۰۲۶"]);
        assert_eq!(both(|messages| messages.share(&Ratio::new(26, 27).unwrap())), ["96.30 %", "۹۶٫۳۰٪"]);
        assert_eq!(both(|messages| messages.rate(&Ratio::new(1, 10).unwrap())), ["10 %", "۱۰٪"]);
        assert_eq!(
            both(|messages| messages.duration(Duration::from_us(45_296_500_000))),
            ["12:34:56.5", "۱۲:۳۴:۵۶٫۵"]
        );
    }

    #[test]
    fn money_names_its_currency() {
        assert_eq!(
            both(|messages| messages.money(&"4000.00 EUR".parse().unwrap())),
            ["4,000.00 EUR", "۴٬۰۰۰٫۰۰ یورو"]
        );
        assert_eq!(
            both(|messages| messages.money(&"1200000 IRR".parse().unwrap())),
            ["1,200,000 IRR", "۱٬۲۰۰٬۰۰۰ ریال"]
        );
        assert_eq!(both(|messages| messages.money(&"5 CHF".parse().unwrap())), ["5.00 CHF", "۵٫۰۰ CHF"]);
    }

    #[test]
    fn a_figure_that_cannot_be_told_from_its_goal_is_named_by_it() {
        let barely = Ratio::one() - Ratio::new(1, 1_000_000_000_000_000_000).unwrap();
        let shown = both(|messages| messages.figure(&Unit::Share, &barely, Some(&Ratio::one())));
        assert_eq!(shown, ["< 100 %", "کمتر از ۱۰۰٪"]);
    }
}
