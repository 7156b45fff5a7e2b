use crate::words;

words! {
    /// A day of the week.
    pub enum Weekday ("a day of the week") {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

impl Weekday {
    /// The same day as the calendar knows it.
    pub fn civil(self) -> abide_time::Weekday {
        match self {
            Weekday::Monday => abide_time::Weekday::Monday,
            Weekday::Tuesday => abide_time::Weekday::Tuesday,
            Weekday::Wednesday => abide_time::Weekday::Wednesday,
            Weekday::Thursday => abide_time::Weekday::Thursday,
            Weekday::Friday => abide_time::Weekday::Friday,
            Weekday::Saturday => abide_time::Weekday::Saturday,
            Weekday::Sunday => abide_time::Weekday::Sunday,
        }
    }
}
