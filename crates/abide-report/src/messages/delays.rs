use abide_core::agreement::Delay;
use abide_time::{CivilDelay, Duration};

use super::Messages;

const SECOND_US: i64 = 1_000_000;

impl Messages {
    /// A delay in words.
    #[must_use]
    pub fn delay(&self, delay: Delay) -> String {
        let (key, count) = match delay {
            Delay::Time(time) => return self.length(time),
            Delay::BusinessDays(days) => ("business-days", days),
            Delay::Civil(CivilDelay::Days(days)) => ("legal-days", days),
            Delay::Civil(CivilDelay::Weeks(weeks)) => ("legal-weeks", weeks),
            Delay::Civil(CivilDelay::Months(months)) => ("legal-months", months),
            Delay::Civil(CivilDelay::Years(years)) => ("legal-years", years),
        };
        self.say_with(key, [("count", count.into())])
    }

    /// A length of time in words, without parts of a second.
    #[must_use]
    pub fn length(&self, duration: Duration) -> String {
        let seconds = duration.us() / SECOND_US;
        let parts = [(seconds / 3600, "hours"), (seconds / 60 % 60, "minutes"), (seconds % 60, "seconds")];
        let written = parts.iter().filter(|(count, _)| *count > 0);
        let written: Vec<String> = written.map(|(count, unit)| format!("{count} {unit}")).collect();
        self.limit(&written.join(" "))
    }
}
