use abide_core::agreement::{Operator, Wording};
use abide_core::statement::RuleLine;
use abide_core::value::{Money, Ratio, Rounding};
use abide_time::{Duration, Instant, Interval};
use serde_json::{Map, Value};

/// Digits after the point of a number whose expansion does not end; its fraction stands beside it.
const PLACES_OF_ENDLESS: u32 = 12;

/// An object in the order in which it is written. What is not there is `null`, so that every key is always there.
#[derive(Debug, Default)]
pub(crate) struct Record(Map<String, Value>);

impl Record {
    pub(crate) fn new() -> Record {
        Record::default()
    }

    pub(crate) fn done(self) -> Value {
        Value::Object(self.0)
    }

    /// A value that JSON has itself: text, count, yes or no, or what was made before.
    pub(crate) fn put(mut self, key: &str, value: impl Into<Value>) -> Record {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    /// Several of a kind.
    pub(crate) fn list<T>(self, key: &str, items: &[T], one: impl Fn(&T) -> Value) -> Record {
        self.put(key, items.iter().map(one).collect::<Vec<Value>>())
    }

    /// An exact number as a decimal text; where that does not end, with its fraction beside it.
    pub(crate) fn ratio(self, key: &str, ratio: Option<&Ratio>) -> Record {
        let Some(ratio) = ratio else { return self.put(key, Value::Null) };
        match ratio.exact_decimal_text() {
            Some(text) => self.put(key, text),
            None => self
                .put(key, ratio.decimal_text(PLACES_OF_ENDLESS, Rounding::HalfEven))
                .put(&format!("{key}_fraction"), ratio.fraction_text()),
        }
    }

    /// A line of the agreement; with the text that has it, where that is one that the agreement builds on.
    pub(crate) fn put_line(self, key: &str, line: &RuleLine) -> Record {
        self.put(key, line.line).put(&format!("{key}_of"), line.text.clone())
    }

    /// A point of time, RFC 3339 in UTC.
    pub(crate) fn instant(self, key: &str, instant: Option<Instant>) -> Record {
        self.put(key, instant.map(|instant| instant.to_string()))
    }

    /// A length of time in seconds; the key says so.
    pub(crate) fn seconds(self, key: &str, duration: Duration) -> Record {
        self.put(key, duration.seconds_text())
    }

    /// A stretch of time, its end not part of it.
    pub(crate) fn interval(self, interval: Interval) -> Record {
        self.instant("from", Some(interval.start())).instant("to", Some(interval.end()))
    }

    /// An amount with its currency.
    pub(crate) fn money(self, key: &str, money: Option<&Money>) -> Record {
        self.put(key, money.map(money_value))
    }

    /// A comparison: `{"operator": ">=", "value": "0.999"}`.
    pub(crate) fn goal(self, key: &str, goal: Option<&(Operator, Ratio)>) -> Record {
        let value = goal.map(|(operator, value)| {
            Record::new().put("operator", operator.sign()).ratio("value", Some(value)).done()
        });
        self.put(key, value)
    }

    /// A text of the agreement by language; one without a language is in `first`.
    pub(crate) fn wording(self, key: &str, wording: Option<&Wording>, first: &str) -> Record {
        let value = wording.map(|wording| {
            wording.entries.iter().fold(Record::new(), |record, (language, text)| {
                record.put(language.as_ref().map_or(first, |language| &language.0), text.as_str())
            })
        });
        self.put(key, value.map(Record::done))
    }

    /// Fields and their values, in order.
    pub(crate) fn fields(self, key: &str, fields: &[(String, String)]) -> Record {
        self.list(key, fields, |(field, value)| {
            Record::new().put("field", field.as_str()).put("value", value.as_str()).done()
        })
    }
}

fn money_value(money: &Money) -> Value {
    let rounded = money.amount_text();
    let is_exact = rounded.parse::<Ratio>().is_ok_and(|shown| shown == money.amount);
    let amount = if is_exact {
        Record::new().put("amount", rounded)
    } else {
        Record::new().ratio("amount", Some(&money.amount))
    };
    amount.put("currency", money.currency.code()).done()
}

#[cfg(test)]
mod tests {
    use abide_core::value::{Money, Ratio};

    use super::Record;

    #[test]
    fn a_number_that_does_not_end_has_its_fraction_beside_it() {
        let record = Record::new().ratio("share", Ratio::new(2, 3).ok().as_ref());
        assert_eq!(record.done().to_string(), r#"{"share":"0.666666666667","share_fraction":"2/3"}"#);
        let record = Record::new().ratio("share", Ratio::new(963, 1000).ok().as_ref()).ratio("none", None);
        assert_eq!(record.done().to_string(), r#"{"share":"0.963","none":null}"#);
    }

    #[test]
    fn money_keeps_every_digit() {
        let money = |amount: Ratio| {
            let money = Money { amount, currency: "EUR".parse().unwrap() };
            Record::new().money("owed", Some(&money)).done().to_string()
        };
        assert_eq!(money(Ratio::whole(400)), r#"{"owed":{"amount":"400.00","currency":"EUR"}}"#);
        assert_eq!(
            money(Ratio::new(1, 3).unwrap()),
            r#"{"owed":{"amount":"0.333333333333","amount_fraction":"1/3","currency":"EUR"}}"#
        );
    }
}
