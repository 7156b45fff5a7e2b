use abide_time::CalendarSystem;

use super::{Clockface, Messages};

impl Messages {
    /// A period by its name, in words: `2026-10` is `October 2026`. A name of another form stays as it is.
    #[must_use]
    pub fn period(&self, face: &Clockface, name: &str) -> String {
        self.civil_period(face, name)
            .or_else(|| self.counted_period(face, name))
            .or_else(|| self.agreement_period(name))
            .unwrap_or_else(|| self.isolate(name))
    }

    /// A period by its name in numbers, for places where words have no room: `2026-10`, `10.2026`.
    #[must_use]
    pub fn short_period(&self, name: &str) -> String {
        let short = name.split_once('-').and_then(|(year, part)| self.short_part_of_year(year, part));
        short.unwrap_or_else(|| self.isolate(&self.digits(name)))
    }

    fn short_part_of_year(&self, year: &str, part: &str) -> Option<String> {
        number(year)?;
        let (key, part) = match part.strip_prefix(['Q', 'H', 'W']) {
            Some(counted) if part.starts_with('Q') => ("short-quarter", counted),
            Some(counted) if part.starts_with('H') => ("short-half-year", counted),
            Some(counted) => ("short-week", counted),
            None => ("short-month", part),
        };
        number(part)?;
        let gaps = [("year", self.digits(year).into()), ("part", self.digits(part).into())];
        Some(if key == "short-month" { self.say_number(key, gaps) } else { self.say_with(key, gaps) })
    }

    /// A period that the calendar knows: an hour, day, week, month, quarter, half-year or year.
    fn civil_period(&self, face: &Clockface, name: &str) -> Option<String> {
        if let Some((date, hour)) = name.split_once('T') {
            let time = self.digits(&format!("{:02}:00", number(hour)?));
            let date = self.named_date(face, date)?;
            return Some(self.say_with("period-hour", [("date", date.into()), ("time", time.into())]));
        }
        let parts: Vec<&str> = name.split('-').collect();
        match parts.as_slice() {
            [year] => {
                number(year)?;
                Some(self.say_with("period-year", [("year", self.digits(year).into())]))
            }
            [year, part] => {
                let year_text = self.digits(&number(year)?.to_string());
                self.part_of_year(face.system, year_text, part)
            }
            [_, _, _] => self.named_date(face, name),
            _ => None,
        }
    }

    fn part_of_year(&self, system: CalendarSystem, year: String, part: &str) -> Option<String> {
        let year = ("year", year.into());
        let counted = |letter: char| part.strip_prefix(letter).and_then(number);
        if let Some(quarter) = counted('Q').filter(|quarter| (1..=4).contains(quarter)) {
            return Some(self.say_with("period-quarter", [("quarter", quarter.into()), year]));
        }
        if let Some(half) = counted('H').filter(|half| (1..=2).contains(half)) {
            return Some(self.say_with("period-half-year", [("half", half.into()), year]));
        }
        if let Some(week) = counted('W') {
            return Some(self.say_with("period-week", [("week", self.count(u64::from(week)).into()), year]));
        }
        let month = u8::try_from(number(part)?).ok().filter(|month| (1..=12).contains(month))?;
        Some(self.say_with("period-month", [("month", self.month(system, month).into()), year]))
    }

    /// A period of so many days or months from a date.
    fn counted_period(&self, face: &Clockface, name: &str) -> Option<String> {
        let (date, length) = name.split_once('+')?;
        let date = self.named_date(face, date)?;
        let (key, count) = match length.strip_suffix('m') {
            Some(months) => ("period-months-from", number(months)?),
            None => ("period-days-from", number(length)?),
        };
        Some(self.say_with(key, [("count", count.into()), ("date", date.into())]))
    }

    /// A period that is counted from the start of the term.
    fn agreement_period(&self, name: &str) -> Option<String> {
        if name == "term" {
            return Some(self.say("period-term"));
        }
        let (unit, count) = name.strip_prefix("agreement-")?.rsplit_once('-')?;
        let key = match unit {
            "month" => "period-agreement-month",
            "quarter" => "period-agreement-quarter",
            "half-year" => "period-agreement-half-year",
            "year" => "period-agreement-year",
            _ => return None,
        };
        Some(self.say_with(key, [("number", number(count)?.into())]))
    }

    fn named_date(&self, face: &Clockface, name: &str) -> Option<String> {
        let [year, month, day] = *name.split('-').collect::<Vec<_>>().as_slice() else { return None };
        let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        let date = face.system.date(year, month, day).ok()?;
        Some(self.date(face, date))
    }
}

fn number(text: &str) -> Option<u32> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use abide_time::CalendarSystem;

    use super::Clockface;
    use crate::messages::as_read;
    use crate::{Language, Messages};

    fn named(language: Language, system: CalendarSystem, name: &str) -> String {
        let face = Clockface::new("UTC", system);
        as_read(&Messages::new(language).period(&face, name))
    }

    #[test]
    fn names_become_words() {
        let english = |name| named(Language::English, CalendarSystem::Gregorian, name);
        assert_eq!(english("2026-10"), "October 2026");
        assert_eq!(english("2026-Q3"), "Q3 2026");
        assert_eq!(english("2026-H1"), "first half of 2026");
        assert_eq!(english("2026"), "2026");
        assert_eq!(english("2026-W42"), "week 42 of 2026");
        assert_eq!(english("2026-10-05"), "5 October 2026");
        assert_eq!(english("2026-10-05T09"), "5 October 2026, the hour from 09:00");
        assert_eq!(english("2026-10-05+7"), "7 days from 5 October 2026");
        assert_eq!(english("2026-10-05+2m"), "2 months from 5 October 2026");
        assert_eq!(english("agreement-half-year-2"), "agreement half-year 2");
        assert_eq!(english("term"), "the whole term");
    }

    #[test]
    fn short_names_follow_the_custom_of_the_language() {
        let said =
            |name: &str| Language::ALL.map(|language| as_read(&Messages::new(language).short_period(name)));
        assert_eq!(said("2026-10"), ["2026-10", "۲۰۲۶/۱۰", "٢٠٢٦/١٠", "10.2026"]);
        assert_eq!(said("2026-Q3"), ["2026-Q3", "سه‌ماههٔ ۳، ۲۰۲۶", "الربع ٣، ٢٠٢٦", "кв. 3, 2026"]);
        assert_eq!(said("2026-W07"), ["2026-W07", "هفتهٔ ۰۷، ۲۰۲۶", "الأسبوع ٠٧، ٢٠٢٦", "нед. 07, 2026"]);
        assert_eq!(said("2026-10-05"), ["2026-10-05", "۲۰۲۶-۱۰-۰۵", "٢٠٢٦-١٠-٠٥", "2026-10-05"]);
    }

    #[test]
    fn a_name_of_another_form_stays() {
        for name in ["2026-13", "2026-Q5", "2026-02-30", "spring", "2026-10-05+x", "agreement-decade-1", ""] {
            assert_eq!(named(Language::English, CalendarSystem::Gregorian, name), name);
        }
    }

    #[test]
    fn persian_months_and_quarters() {
        assert_eq!(named(Language::English, CalendarSystem::Persian, "1405-07"), "Mehr 1405");
        assert_eq!(named(Language::Persian, CalendarSystem::Persian, "1405-07"), "مهر ۱۴۰۵");
        assert_eq!(named(Language::Persian, CalendarSystem::Persian, "1405-Q3"), "سه‌ماههٔ سوم ۱۴۰۵");
        assert_eq!(named(Language::Persian, CalendarSystem::Gregorian, "2026-10"), "اکتبر ۲۰۲۶");
    }

    #[test]
    fn arabic_and_russian_periods() {
        let arabic = |name| named(Language::Arabic, CalendarSystem::Gregorian, name);
        assert_eq!(arabic("2026-10"), "أكتوبر ٢٠٢٦");
        assert_eq!(arabic("2026-Q3"), "الربع الثالث من عام ٢٠٢٦");
        assert_eq!(arabic("2026"), "عام ٢٠٢٦");
        assert_eq!(arabic("2026-10-05+7"), "٧ أيام من ٥ أكتوبر ٢٠٢٦");
        let russian = |name| named(Language::Russian, CalendarSystem::Gregorian, name);
        assert_eq!(russian("2026-10"), "октябрь 2026 г.");
        assert_eq!(russian("2026-Q3"), "III квартал 2026 г.");
        assert_eq!(russian("2026"), "2026 г.");
        assert_eq!(russian("2026-10-05"), "5 октября 2026 г.");
        assert_eq!(russian("2026-10-05+2m"), "2 месяца с 5 октября 2026 г.");
        assert_eq!(russian("2026-10-05+7"), "7 дней с 5 октября 2026 г.");
        assert_eq!(named(Language::Russian, CalendarSystem::UmmAlQura, "1448-09"), "рамадан 1448 г.");
    }
}
