/// What a holiday closes when hours cross midnight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum HolidayCovers {
    /// The holiday's own local date, and with it the tail of a shift that began the evening before.
    #[default]
    Date,
    /// The shifts that start on the holiday, whole; the tail of the evening before stays open.
    Shift,
}
