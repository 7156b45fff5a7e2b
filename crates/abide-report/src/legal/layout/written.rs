use crate::legal::{PartText, Pen};

/// The parts in the language of a pen.
pub(in crate::legal) struct Written<'p, 'a> {
    /// The pen that wrote them.
    pub(in crate::legal) pen: &'p Pen<'a>,
    /// Every part, in the order of their numbers.
    pub(in crate::legal) parts: Vec<PartText>,
}
