use abide_time::Instant;

use crate::diagnostic::Span;
use crate::value::Name;

/// One piece of evidence that must be valid at the end of a period.
#[derive(Debug, Clone)]
pub struct StandingPlan {
    /// The field by which facts name their evidence.
    pub field: Name,
    /// Its id as facts name it.
    pub id: Name,
    /// The field that says from when it is valid.
    pub from: Name,
    /// The field that says until when it is.
    pub until: Name,
    /// Until when the agreement says that it is, where it says so.
    pub valid_until: Option<Instant>,
    /// Its line.
    pub span: Span,
}

impl StandingPlan {
    /// The fields of records that it looks at.
    pub(super) fn fields(&self) -> [Name; 3] {
        [self.field, self.from, self.until]
    }
}
