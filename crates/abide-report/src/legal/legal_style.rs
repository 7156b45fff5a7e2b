use abide_core::agreement::Kind;

/// How the clauses are put in order for a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LegalStyle {
    /// Head, one-page summary, numbered clauses, signatures.
    Formal,
    /// What each side owes the other, side by side.
    Columns,
    /// The first party, the second party and what both share, side by side.
    Funnel,
    /// For a service with many customers: accepted by use, signed by nobody.
    Service,
    /// Short points.
    Bullets,
    /// One page with what matters most.
    Summary,
    /// As the formal one, with the level that says each clause; for an agreement of several texts.
    Levels,
}

impl LegalStyle {
    /// Every style.
    pub const ALL: [LegalStyle; 7] = [
        LegalStyle::Formal,
        LegalStyle::Columns,
        LegalStyle::Funnel,
        LegalStyle::Service,
        LegalStyle::Bullets,
        LegalStyle::Summary,
        LegalStyle::Levels,
    ];

    /// The word by which it is asked for.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            LegalStyle::Formal => "formal",
            LegalStyle::Columns => "columns",
            LegalStyle::Funnel => "funnel",
            LegalStyle::Service => "service",
            LegalStyle::Bullets => "bullets",
            LegalStyle::Summary => "summary",
            LegalStyle::Levels => "levels",
        }
    }

    /// The style that suits a kind of agreement.
    #[must_use]
    pub const fn of_kind(kind: Kind) -> LegalStyle {
        match kind {
            Kind::Customer | Kind::Operational | Kind::Underpinning => LegalStyle::Formal,
            Kind::Service => LegalStyle::Service,
            Kind::Internal => LegalStyle::Columns,
        }
    }

    /// Whether every clause stands in the document, so that a reference can lead to it.
    #[must_use]
    pub const fn has_clauses(self) -> bool {
        !matches!(self, LegalStyle::Bullets | LegalStyle::Summary)
    }
}
