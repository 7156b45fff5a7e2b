/// The direction in which the reader's language is written. It mirrors a chart as a whole: time, bars and axes
/// run as the lines of the page do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As English and Russian.
    LeftToRight,
    /// As Persian and Arabic.
    RightToLeft,
}
