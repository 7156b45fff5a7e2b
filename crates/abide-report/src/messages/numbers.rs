use std::sync::LazyLock;

use abide_core::agreement::Operator;
use abide_core::plan::Unit;
use abide_core::value::{Currency, Money, Ratio};
use abide_time::Duration;
use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

use super::{Filling, Language, Messages};
use crate::figures::{self, Shown};

static ENGLISH: LazyLock<Numbers> = LazyLock::new(|| Numbers::read(Language::English));
static PERSIAN: LazyLock<Numbers> = LazyLock::new(|| Numbers::read(Language::Persian));
static ARABIC: LazyLock<Numbers> = LazyLock::new(|| Numbers::read(Language::Arabic));
static RUSSIAN: LazyLock<Numbers> = LazyLock::new(|| Numbers::read(Language::Russian));

/// The first of the digits that are written in Arabic; those of Persian run as European ones do.
const ARABIC_ZERO: char = '\u{0660}';
/// A mark that nobody sees and that counts as a letter written from left to right.
const FROM_THE_LEFT: char = '\u{200E}';

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
            Language::Arabic => &ARABIC,
            Language::Russian => &RUSSIAN,
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
    ///
    /// To the rules of direction Arabic digits with a hyphen between them are two numbers, the second at the left of
    /// the first, even in an isolate: `2024-05` would read as May 2024 turned round. Marks that count as letters keep
    /// the hyphen among its digits.
    fn ungrouped(&self, text: &str) -> String {
        let turns = self.digits[0] == ARABIC_ZERO;
        let mut written = String::with_capacity(text.len());
        for character in text.chars() {
            match character.to_digit(10) {
                Some(digit) => written.push(self.digits[digit as usize]),
                None if character == '.' => written.push(self.point),
                None if character == '-' && turns && !written.is_empty() => {
                    written.extend([FROM_THE_LEFT, '-', FROM_THE_LEFT]);
                }
                None => written.push(character),
            }
        }
        written
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

/// How counts are written inside Arabic messages.
pub(super) fn arabic_count<M>(value: &FluentValue, _: &M) -> Option<String> {
    count_in(&ARABIC, value)
}

/// How counts are written inside Russian messages.
pub(super) fn russian_count<M>(value: &FluentValue, _: &M) -> Option<String> {
    count_in(&RUSSIAN, value)
}

fn count_in(numbers: &Numbers, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let whole = number.options.currency.clone();
            Some(numbers.grouped(&whole.unwrap_or_else(|| number.as_string().into_owned())))
        }
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

    /// A length of time for print: whole seconds, marked with `≈` where there are parts of one. It stays exact where
    /// without them it would read as what it is compared with, or on the other side of it.
    #[must_use]
    pub fn whole_seconds(&self, duration: Duration, compared: Duration) -> String {
        let whole = Duration::from_seconds(duration.us().div_euclid(1_000_000));
        if whole == duration || whole.cmp(&compared) != duration.cmp(&compared) {
            return self.duration(duration);
        }
        format!("≈\u{A0}{}", self.duration(whole))
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

    /// The name of a currency by itself; its code where the language has no name for it.
    #[must_use]
    pub fn currency(&self, currency: Currency) -> String {
        self.say_with("currency", [("code", currency.code().into()), ("count", 1_u64.into())])
    }

    /// An amount of money with the digits of the minor unit, or as many as it takes where it is not rounded.
    #[must_use]
    pub fn money(&self, money: &Money) -> String {
        self.in_currency(money.currency.code(), &figures::money_text(money))
    }

    /// The same without its currency, which stands elsewhere.
    #[must_use]
    pub fn bare_amount(&self, money: &Money) -> String {
        self.number(&figures::money_text(money))
    }

    /// An amount that was worked out, cut off for reading where it has more digits than anybody needs.
    #[must_use]
    pub fn amount(&self, money: &Money) -> String {
        let minor = Ratio::whole(10_i64.pow(money.currency.minor_digits()));
        if (&money.amount * &minor).denominator_text() == "1" {
            return self.money(money);
        }
        let Shown { digits, .. } = figures::figure_text(&Unit::Number(String::new()), &money.amount, None);
        self.in_currency(money.currency.code(), &digits)
    }

    /// Digits in a currency, whose name may look at them.
    fn in_currency(&self, code: &str, digits: &str) -> String {
        let currency = self.say_with("currency", [("code", code.into()), ("count", counted(digits))]);
        self.say_with("money", [("amount", self.number(digits).into()), ("currency", currency.into())])
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
            Unit::Number(name) if name.parse::<Currency>().is_ok() => self.in_currency(name, digits),
            Unit::Number(name) => {
                let number = self.number(digits);
                self.say_with("quantity", [("number", number.into()), ("unit", name.as_str().into())])
            }
        }
    }
}

/// What the name of a currency follows in languages where it has forms: the whole amount. An amount with a
/// fraction, or one past counting, is no count and takes the form of all others.
fn counted(amount: &str) -> Filling {
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    match whole.parse::<u64>() {
        Ok(whole) if fraction.bytes().all(|digit| digit == b'0') => Filling::Count(whole),
        _ => Filling::Text(String::new()),
    }
}

#[cfg(test)]
mod tests {
    use abide_core::plan::Unit;
    use abide_core::value::Ratio;
    use abide_time::Duration;

    use crate::{Language, Messages};

    fn each(show: impl Fn(&Messages) -> String) -> [String; 4] {
        Language::ALL.map(|language| crate::messages::as_read(&show(&Messages::new(language))))
    }

    #[test]
    fn parts_of_a_second_are_told_only_where_they_decide() {
        let english = Messages::new(Language::English);
        let said =
            |us, compared| english.whole_seconds(Duration::from_us(us), Duration::from_seconds(compared));
        assert_eq!(said(4_498_831_674, 3_600), "≈\u{A0}1:14:58");
        assert_eq!(said(4_498_000_000, 3_600), "1:14:58");
        assert_eq!(said(3_600_250_000, 3_600), "1:00:00.25");
        assert_eq!(said(250_000, 0), "0:00:00.25");
    }

    #[test]
    fn numbers_have_the_digits_and_signs_of_the_language() {
        assert_eq!(
            each(|messages| messages.number("1234567.50")),
            ["1,234,567.50", "۱٬۲۳۴٬۵۶۷٫۵۰", "١٬٢٣٤٬٥٦٧٫٥٠", "1 234 567,50"]
        );
        assert_eq!(each(|messages| messages.digits("2026")), ["2026", "۲۰۲۶", "٢٠٢٦", "2026"]);
        assert_eq!(
            each(|messages| messages.share(&Ratio::new(26, 27).unwrap())),
            ["96.30 %", "۹۶٫۳۰٪", "٩٦٫٣٠٪", "96,30 %"]
        );
        assert_eq!(
            each(|messages| messages.rate(&Ratio::new(1, 10).unwrap())),
            ["10 %", "۱۰٪", "١٠٪", "10 %"]
        );
        assert_eq!(
            each(|messages| messages.duration(Duration::from_us(45_296_500_000))),
            ["12:34:56.5", "۱۲:۳۴:۵۶٫۵", "١٢:٣٤:٥٦٫٥", "12:34:56,5"]
        );
        assert_eq!(each(|messages| messages.count(12)), ["12", "۱۲", "١٢", "12"]);
    }

    #[test]
    fn money_names_its_currency() {
        let money = |text: &str| each(|messages| messages.money(&text.parse().unwrap()));
        assert_eq!(money("4000.00 EUR"), ["4,000.00 EUR", "۴٬۰۰۰٫۰۰ یورو", "٤٬٠٠٠٫٠٠ يورو", "4 000,00 евро"]);
        assert_eq!(
            money("1200000 IRR"),
            ["1,200,000 IRR", "۱٬۲۰۰٬۰۰۰ ریال", "١٬٢٠٠٬٠٠٠ ريال إيراني", "1 200 000 иранских риалов"]
        );
        assert_eq!(money("5 NZD"), ["5.00 NZD", "۵٫۰۰ NZD", "٥٫٠٠ NZD", "5,00 NZD"]);
    }

    #[test]
    fn the_name_of_a_currency_follows_the_amount_where_it_has_forms() {
        let said = |language, text: &str| {
            crate::messages::as_read(&Messages::new(language).money(&text.parse().unwrap()))
        };
        let russian = |text| said(Language::Russian, text);
        assert_eq!(russian("21 USD"), "21,00 доллар США");
        assert_eq!(russian("3 RUB"), "3,00 рубля");
        assert_eq!(russian("350 USD"), "350,00 долларов США");
        assert_eq!(russian("350.5 USD"), "350,50 доллара США");
        let arabic = |text| said(Language::Arabic, text);
        assert_eq!(arabic("5 AED"), "٥٫٠٠ دراهم إماراتية");
        assert_eq!(arabic("12 AED"), "١٢٫٠٠ درهمًا إماراتيًا");
        assert_eq!(arabic("400 AED"), "٤٠٠٫٠٠ درهم إماراتي");
        assert_eq!(arabic("12.5 AED"), "١٢٫٥٠ درهم إماراتي");
    }

    #[test]
    fn a_figure_that_cannot_be_told_from_its_goal_is_named_by_it() {
        let barely = Ratio::one() - Ratio::new(1, 1_000_000_000_000_000_000).unwrap();
        let shown = each(|messages| messages.figure(&Unit::Share, &barely, Some(&Ratio::one())));
        assert_eq!(shown, ["< 100 %", "کمتر از ۱۰۰٪", "أقل من ١٠٠٪", "< 100 %"]);
    }
}
