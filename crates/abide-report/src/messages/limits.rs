use abide_core::agreement::Limit;
use abide_core::statement::Limits;
use abide_core::text::ReadText;

use super::Messages;

/// The word for items that have no limit.
const NONE: &str = "none";
/// The key of the limit of all other values.
const ELSE: &str = "else";

impl Messages {
    /// The limits of items in words; nothing where the objective has none.
    #[must_use]
    pub fn limits(&self, limits: &Limits) -> Option<String> {
        let of_value = |(value, limit): &(String, String)| {
            let limit = self.limit(limit);
            match value.as_str() {
                "" => limit,
                ELSE => self.say_with("limit-else", [("limit", limit.into())]),
                value => self.say_with("limit-of-value", [("value", value.into()), ("limit", limit.into())]),
            }
        };
        let (_, first) = limits.limits.first()?;
        Some(match &limits.field {
            None => self.say_with("within-limit", [("limit", self.limit(first).into())]),
            Some(field) => self.say_with(
                "within-limits",
                [
                    ("field", self.field(field).into()),
                    ("limits", self.list(limits.limits.iter().map(of_value)).into()),
                ],
            ),
        })
    }

    /// One limit in words: `3 business days`. What is no limit stays as it is written.
    #[must_use]
    pub fn limit(&self, written: &str) -> String {
        if written == NONE {
            return self.say("limit-none");
        }
        if Limit::read_text(written).is_err() {
            return self.isolate(written);
        }
        let words: Vec<&str> = written.split(' ').collect();
        match words.as_slice() {
            [count, "business", _] => self.amount_of_time("business-days", count),
            [count, "calendar", _] => self.amount_of_time("calendar-days", count),
            pairs => pairs
                .chunks(2)
                .map(|pair| match pair {
                    [count, "hour" | "hours"] => self.amount_of_time("hours", count),
                    [count, "minute" | "minutes"] => self.amount_of_time("minutes", count),
                    [count, _] => self.amount_of_time("seconds", count),
                    _ => pair.join(" "),
                })
                .reduce(|first, second| {
                    self.say_with("parts-of-time", [("first", first.into()), ("second", second.into())])
                })
                .unwrap_or_default(),
        }
    }

    fn amount_of_time(&self, key: &str, count: &str) -> String {
        match count.parse::<u64>() {
            Ok(count) => self.say_with(key, [("count", count.into())]),
            Err(_) => self.isolate(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::messages::as_read;
    use crate::{Language, Messages};

    #[test]
    fn limits_are_said_in_the_language() {
        let said = |language, written| as_read(&Messages::new(language).limit(written));
        assert_eq!(said(Language::English, "1 hour 30 minutes"), "1 hour 30 minutes");
        assert_eq!(said(Language::Persian, "1 hour 30 minutes"), "۱ ساعت و ۳۰ دقیقه");
        assert_eq!(said(Language::Persian, "3 business days"), "۳ روز کاری");
        assert_eq!(said(Language::Arabic, "1 hour 30 minutes"), "ساعة واحدة و٣٠ دقيقة");
        assert_eq!(said(Language::Arabic, "3 business days"), "٣ أيام عمل");
        assert_eq!(said(Language::Russian, "1 hour 30 minutes"), "1 час 30 минут");
        assert_eq!(said(Language::Russian, "2 calendar days"), "2 календарных дня");
        assert_eq!(said(Language::Russian, "5 business days"), "5 рабочих дней");
        assert_eq!(said(Language::English, "none"), "none");
        assert_eq!(said(Language::English, "soon"), "soon");
    }
}
