use abide_core::agreement::{Delay, Limit, Weekday};
use abide_time::{CalendarSystem, CivilDelay, Date, Duration, Hours, Instant, YearlyDay};

use super::Pen;
use crate::document::Text;

impl Pen<'_> {
    /// A date; where the agreement counts by another calendar, by both.
    pub(in crate::legal) fn date(&self, date: Date) -> String {
        let shown = self.messages.date(&self.face, date);
        if self.face.system == CalendarSystem::Gregorian {
            return shown;
        }
        let gregorian = self.messages.date(&self.gregorian, date);
        self.messages.say_with("legal-date-both", [("date", shown.into()), ("gregorian", gregorian.into())])
    }

    /// The date on which a term ends, as its last day.
    pub(in crate::legal) fn last_day(&self, after: Date) -> String {
        self.date(after.yesterday().unwrap_or(after))
    }

    /// The instant until which something holds: its date where it is a midnight.
    pub(in crate::legal) fn instant(&self, instant: Instant) -> String {
        let civil = self.face.zone.civil(instant);
        if self.face.zone.start_of_day(civil.date()) == instant {
            self.date(civil.date())
        } else {
            self.messages.instant(&self.face, instant)
        }
    }

    /// The instant by which something must be done; a midnight belongs to the day that it ends.
    pub(in crate::legal) fn deadline(&self, instant: Instant) -> String {
        self.messages.deadline(&self.face, instant)
    }

    /// A day that comes back every year.
    pub(in crate::legal) fn yearly(&self, day: YearlyDay) -> String {
        let number = self.messages.digits(&day.day().to_string());
        let month = self.messages.month_in_date(day.system(), day.month());
        self.messages.say_with("legal-yearly-day", [("day", number.into()), ("month", month.into())])
    }

    /// A length of time in words.
    pub(in crate::legal) fn duration(&self, duration: Duration) -> String {
        self.messages.length(duration)
    }

    /// A limit in words.
    pub(in crate::legal) fn limit(&self, limit: Limit) -> String {
        match limit {
            Limit::Time(time) => self.duration(time),
            Limit::BusinessDays(days) => self.counted("business-days", days),
            Limit::CalendarDays(days) => self.counted("calendar-days", days),
        }
    }

    /// A delay in words.
    pub(in crate::legal) fn delay(&self, delay: Delay) -> String {
        self.messages.delay(delay)
    }

    /// A delay in days, weeks, months or years.
    pub(in crate::legal) fn civil(&self, civil: CivilDelay) -> String {
        self.messages.delay(Delay::Civil(civil))
    }

    pub(super) fn counted(&self, key: &str, count: u32) -> String {
        self.messages.say_with(key, [("count", count.into())])
    }

    /// A day of the week.
    pub(in crate::legal) fn weekday(&self, day: Weekday) -> Text {
        self.say("legal-weekday", [("day", day.word().into())])
    }

    /// Hours of a day: `08:00–18:00`, with a word where they end on the next one.
    pub(in crate::legal) fn range(&self, hours: Hours) -> String {
        let (from, to) = (self.clock_time(hours.start_s()), self.clock_time(hours.end_s()));
        let key = if hours.crosses_midnight() { "legal-hours-next-day" } else { "legal-hours-range" };
        let to = if hours.end_s() == 0 { self.clock_time(24 * 3600) } else { to };
        self.messages.say_with(key, [("from", from.into()), ("to", to.into())])
    }

    /// A time of day, given in seconds after midnight.
    pub(in crate::legal) fn clock_time(&self, seconds: u32) -> String {
        let mut text = format!("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
        if !seconds.is_multiple_of(60) {
            text.push_str(&format!(":{:02}", seconds % 60));
        }
        self.messages.digits(&text)
    }
}
