use abide_core::value::{Money, Ratio, Rounding};

/// Digits that an amount shows beyond the minor unit where it is not rounded to it.
const PLACES_BEYOND: u32 = 4;
/// ISO 4217 gives the rial a minor unit that nobody has used for decades.
const WITHOUT_MINOR_UNIT: [&str; 1] = ["IRR"];

/// An amount in the digits of the minor unit; with up to four more where it is not rounded to it, so that
/// something is never shown as nothing.
#[must_use]
pub fn money_text(money: &Money) -> String {
    let minor = money.currency.minor_digits();
    let whole = money.amount.denominator_text() == "1";
    if whole && WITHOUT_MINOR_UNIT.contains(&money.currency.code()) {
        return money.amount.decimal_text(0, Rounding::HalfEven);
    }
    let in_minor_units = money.amount.decimal_text(minor, Rounding::HalfEven);
    if in_minor_units.parse::<Ratio>().is_ok_and(|shown| shown == money.amount) {
        return in_minor_units;
    }
    let longer = money.amount.decimal_text(minor + PLACES_BEYOND, Rounding::HalfEven);
    let excess = longer.bytes().rev().take(PLACES_BEYOND as usize).take_while(|&digit| digit == b'0').count();
    longer[..longer.len() - excess].trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use abide_core::value::{Money, Ratio};

    use super::money_text;

    fn text(money: &str) -> String {
        money_text(&money.parse().unwrap())
    }

    #[test]
    fn amounts_have_the_digits_of_their_minor_unit() {
        assert_eq!(text("400 EUR"), "400.00");
        assert_eq!(text("7 JPY"), "7");
        assert_eq!(text("1200000 IRR"), "1200000");
        assert_eq!(text("0.5 IRR"), "0.50");
    }

    #[test]
    fn what_is_not_rounded_shows_that_it_is_not() {
        assert_eq!(text("133.335 EUR"), "133.335");
        assert_eq!(text("0.001 JPY"), "0.001");
        let third = Money { amount: Ratio::new(400, 3).unwrap(), currency: "EUR".parse().unwrap() };
        assert_eq!(money_text(&third), "133.333333");
    }
}
