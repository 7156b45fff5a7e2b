/// A unit that is counted from the day a term starts instead of from the first of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AgreementUnit {
    /// One month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    HalfYear,
    /// Twelve months.
    Year,
}

impl AgreementUnit {
    /// How many months it has.
    #[must_use]
    pub const fn months(self) -> i64 {
        match self {
            AgreementUnit::Month => 1,
            AgreementUnit::Quarter => 3,
            AgreementUnit::HalfYear => 6,
            AgreementUnit::Year => 12,
        }
    }

    /// Its name, as it stands in the name of a period: `month`, `quarter`, `half-year`, `year`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            AgreementUnit::Month => "month",
            AgreementUnit::Quarter => "quarter",
            AgreementUnit::HalfYear => "half-year",
            AgreementUnit::Year => "year",
        }
    }
}
