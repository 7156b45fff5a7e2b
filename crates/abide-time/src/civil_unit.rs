/// A unit of civil time, whose length the calendar decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CivilUnit {
    /// From one full hour of the clock to the next.
    Hour,
    /// A local date.
    Day,
    /// Seven local dates.
    Week,
    /// A month of the calendar system.
    Month,
    /// Months 1 to 3, 4 to 6, 7 to 9 or 10 to 12.
    Quarter,
    /// Months 1 to 6 or 7 to 12.
    HalfYear,
    /// A year of the calendar system.
    Year,
}
