use super::LegalStyle;
use crate::Messages;

/// How a legal document is written.
#[derive(Debug, Clone, Copy, Default)]
pub struct LegalOptions<'a> {
    /// Its style; the one that suits the kind of agreement where nothing is said.
    pub style: Option<LegalStyle>,
    /// Whether each page is marked as a draft.
    pub draft: bool,
    /// The messages of a second language whose clauses stand beside those of the first.
    pub beside: Option<&'a Messages>,
}
