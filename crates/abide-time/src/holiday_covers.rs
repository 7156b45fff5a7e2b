/// What a holiday closes when hours cross midnight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum HolidayCovers {
    /// The holiday's own local date, from midnight to midnight: the tail of a shift that began the evening before,
    /// and of a shift that begins on the holiday all but its own tail.
    #[default]
    Date,
    /// The shifts that start on the holiday, whole; the tail of the evening before stays open.
    Shift,
}
