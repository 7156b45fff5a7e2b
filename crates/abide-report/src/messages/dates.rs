use abide_time::{CalendarSystem, Date, Duration, Instant, Interval, Zone};

use super::Messages;

/// By what clocks and calendar instants are shown: those of the agreement.
#[derive(Debug, Clone)]
pub struct Clockface {
    /// The zone whose clocks are read.
    pub zone: Zone,
    /// What decides months and years.
    pub system: CalendarSystem,
}

impl Clockface {
    /// The face for the zone of that name; one that is not known is shown in UTC.
    #[must_use]
    pub fn new(zone: &str, system: CalendarSystem) -> Clockface {
        Clockface { zone: Zone::named(zone).unwrap_or_else(|_| Zone::utc()), system }
    }

    fn date(&self, instant: Instant) -> Date {
        self.zone.civil(instant).date()
    }

    fn is_start_of_day(&self, instant: Instant) -> bool {
        self.zone.start_of_day(self.date(instant)) == instant
    }

    /// The date of the last moment before `instant`.
    fn date_before(&self, instant: Instant) -> Date {
        self.date(instant.minus(Duration::from_us(1)))
    }
}

impl Messages {
    /// A date with the name of its month: `9 Aban 1405`.
    #[must_use]
    pub fn date(&self, face: &Clockface, date: Date) -> String {
        let (year, month, day) = face.system.fields(date);
        self.say_with(
            "date",
            [
                ("day", self.digits(&day.to_string()).into()),
                ("month", self.month_in_date(face.system, month).into()),
                ("year", self.digits(&year.to_string()).into()),
            ],
        )
    }

    /// The number of a day in its month.
    #[must_use]
    pub fn day_of_month(&self, face: &Clockface, instant: Instant) -> String {
        let (_, _, day) = face.system.fields(face.date(instant));
        self.isolate(&self.digits(&day.to_string()))
    }

    /// The name of a month, counted from 1.
    #[must_use]
    pub fn month(&self, system: CalendarSystem, month: u8) -> String {
        self.say(&format!("{}-{month}", system.name()))
    }

    /// The name of a month as it stands behind a day; in some languages that is another form.
    #[must_use]
    pub fn month_in_date(&self, system: CalendarSystem, month: u8) -> String {
        self.say_form(&format!("{}-{month}", system.name()), "in-date")
    }

    /// A point of time: `1 October 2026, 09:00`; seconds only where there are some.
    #[must_use]
    pub fn instant(&self, face: &Clockface, instant: Instant) -> String {
        self.at(self.date(face, face.date(instant)), &self.time_of_day(face, instant))
    }

    /// A point of time in numbers, which has room in a column: `2026-10-01 09:00`.
    #[must_use]
    pub fn short_instant(&self, face: &Clockface, instant: Instant) -> String {
        let (year, month, day) = face.system.fields(face.date(instant));
        let date = self.say_number(
            "short-date",
            [
                ("day", self.digits(&format!("{day:02}")).into()),
                ("month", self.digits(&format!("{month:02}")).into()),
                ("year", self.digits(&year.to_string()).into()),
            ],
        );
        self.say_with(
            "short-instant",
            [("date", date.into()), ("time", self.time_of_day(face, instant).into())],
        )
    }

    /// A point of time until which something lasts or must be done: the midnight at which a day ends belongs to
    /// that day, as 24:00.
    #[must_use]
    pub fn deadline(&self, face: &Clockface, instant: Instant) -> String {
        if face.is_start_of_day(instant) {
            self.at(self.date(face, face.date_before(instant)), &self.digits("24:00"))
        } else {
            self.instant(face, instant)
        }
    }

    /// A stretch of time: whole days by their dates, the last one included; otherwise with times, the date said
    /// once where it is the same.
    #[must_use]
    pub fn span(&self, face: &Clockface, interval: Interval) -> String {
        let (start, end) = (interval.start(), interval.end());
        let (first, last) = (face.date(start), face.date_before(end).max(face.date(start)));
        let whole_days = face.is_start_of_day(start) && face.is_start_of_day(end) && start < end;
        if whole_days && first == last {
            return self.date(face, first);
        }
        let (from, to) = if whole_days {
            (self.date(face, first), self.date(face, last))
        } else if first == last {
            let to = if face.is_start_of_day(end) && start < end {
                self.digits("24:00")
            } else {
                self.time_of_day(face, end)
            };
            (self.instant(face, start), to)
        } else {
            (self.instant(face, start), self.deadline(face, end))
        };
        self.say_with("span", [("from", from.into()), ("to", to.into())])
    }

    fn at(&self, date: String, time: &str) -> String {
        self.say_with("date-and-time", [("date", date.into()), ("time", time.into())])
    }

    fn time_of_day(&self, face: &Clockface, instant: Instant) -> String {
        let civil = face.zone.civil(instant);
        let mut text = format!("{:02}:{:02}", civil.hour(), civil.minute());
        if civil.second() != 0 || civil.subsec_nanosecond() != 0 {
            text.push_str(&format!(":{:02}", civil.second()));
        }
        if civil.subsec_nanosecond() != 0 {
            let fraction = format!("{:09}", civil.subsec_nanosecond());
            text.push('.');
            text.push_str(fraction.trim_end_matches('0'));
        }
        self.digits(&text)
    }
}

#[cfg(test)]
mod tests {
    use abide_time::{CalendarSystem, Instant, Interval};

    use super::Clockface;
    use crate::messages::as_read;
    use crate::{Language, Messages};

    fn instant(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn instants_are_read_from_the_clocks_of_the_agreement() {
        let berlin = Clockface::new("Europe/Berlin", CalendarSystem::Gregorian);
        let english = Messages::new(Language::English);
        let said = |at| as_read(&english.instant(&berlin, instant(at)));
        let deadline = |at| as_read(&english.deadline(&berlin, instant(at)));
        assert_eq!(said("2026-10-31T13:05:00Z"), "31 October 2026, 14:05");
        assert_eq!(said("2026-10-31T13:05:09.25Z"), "31 October 2026, 14:05:09.25");
        assert_eq!(said("2026-10-31T23:00:00Z"), "1 November 2026, 00:00");
        assert_eq!(deadline("2026-10-31T23:00:00Z"), "31 October 2026, 24:00");
    }

    #[test]
    fn persian_dates_in_every_language() {
        let tehran = Clockface::new("Asia/Tehran", CalendarSystem::Persian);
        let at = instant("2026-10-31T10:35:00Z");
        let said = Language::ALL.map(|language| as_read(&Messages::new(language).instant(&tehran, at)));
        assert_eq!(
            said,
            [
                "9 Aban 1405, 14:05",
                "۹ آبان ۱۴۰۵، ساعت ۱۴:۰۵",
                "٩ آبان ١٤٠٥، الساعة ١٤:٠٥",
                "9 абана 1405 г., 14:05"
            ]
        );
    }

    #[test]
    fn instants_in_numbers_follow_the_custom_of_the_language() {
        let berlin = Clockface::new("Europe/Berlin", CalendarSystem::Gregorian);
        let at = instant("2026-10-01T07:05:00Z");
        let said = Language::ALL.map(|language| as_read(&Messages::new(language).short_instant(&berlin, at)));
        assert_eq!(said, ["2026-10-01 09:05", "۲۰۲۶/۱۰/۰۱ ۰۹:۰۵", "٢٠٢٦/١٠/٠١ ٠٩:٠٥", "01.10.2026 09:05"]);
    }

    #[test]
    fn gregorian_and_umm_al_qura_dates_in_every_language() {
        let said = |zone, system| {
            let face = Clockface::new(zone, system);
            let at = instant("2026-10-31T10:35:00Z");
            Language::ALL.map(|language| {
                let messages = Messages::new(language);
                as_read(&messages.date(&face, face.date(at)))
            })
        };
        assert_eq!(
            said("Europe/Moscow", CalendarSystem::Gregorian),
            ["31 October 2026", "۳۱ اکتبر ۲۰۲۶", "٣١ أكتوبر ٢٠٢٦", "31 октября 2026 г."]
        );
        assert_eq!(
            said("Asia/Riyadh", CalendarSystem::UmmAlQura),
            [
                "20 Jumada al-Ula 1448",
                "۲۰ جمادی‌الاولی ۱۴۴۸",
                "٢٠ جمادى الأولى ١٤٤٨",
                "20 джумада аль-уля 1448 г."
            ]
        );
    }

    #[test]
    fn spans_say_no_more_than_they_must() {
        let berlin = Clockface::new("Europe/Berlin", CalendarSystem::Gregorian);
        let english = Messages::new(Language::English);
        let span = |from, to| as_read(&english.span(&berlin, Interval::spanning(instant(from), instant(to))));
        assert_eq!(span("2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z"), "1 October 2026 to 31 October 2026");
        assert_eq!(span("2026-10-01T22:00:00Z", "2026-10-02T22:00:00Z"), "2 October 2026");
        assert_eq!(span("2026-10-02T08:00:00Z", "2026-10-02T08:40:00Z"), "2 October 2026, 10:00 to 10:40");
        assert_eq!(span("2026-10-02T20:00:00Z", "2026-10-02T22:00:00Z"), "2 October 2026, 22:00 to 24:00");
        assert_eq!(
            span("2026-10-02T20:00:00Z", "2026-10-03T00:00:00Z"),
            "2 October 2026, 22:00 to 3 October 2026, 02:00"
        );
        assert_eq!(span("2026-10-02T20:00:00Z", "2026-10-02T20:00:00Z"), "2 October 2026, 22:00 to 22:00");
    }
}
