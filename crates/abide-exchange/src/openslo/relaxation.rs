/// A rule of OpenSLO's validator that documents in the wild break without being unclear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relaxation {
    /// An operator or a value beside an inline ratio.
    OpOnRatio,
    /// No time window.
    NoTimeWindow,
    /// A name that is no label of RFC 1123.
    NameNotDnsLabel,
    /// A ratio of v1alpha without a value.
    RatioWithoutValue,
    /// A window of v1alpha that neither rolls nor has a calendar.
    NoCalendar,
    /// Alert policies as a list of names.
    AlertPoliciesAsStrings,
}

impl Relaxation {
    /// Its stable name.
    pub const fn id(self) -> &'static str {
        match self {
            Relaxation::OpOnRatio => "op-on-ratio",
            Relaxation::NoTimeWindow => "no-time-window",
            Relaxation::NameNotDnsLabel => "name-not-dns-label",
            Relaxation::RatioWithoutValue => "v1alpha-ratio-without-value",
            Relaxation::NoCalendar => "v1alpha-no-calendar",
            Relaxation::AlertPoliciesAsStrings => "alert-policies-as-strings",
        }
    }

    /// What is done instead of refusing.
    pub(super) const fn done(self) -> &'static str {
        match self {
            Relaxation::OpOnRatio => "`op` and `value` say nothing about a ratio and were ignored",
            Relaxation::NoTimeWindow => "there is no time window; 28 days were taken",
            Relaxation::NameNotDnsLabel => "the name is no label of RFC 1123 and was kept as it is",
            Relaxation::RatioWithoutValue => "a ratio needs no `value`; its absence was accepted",
            Relaxation::NoCalendar => "the window has no calendar and was taken as rolling",
            Relaxation::AlertPoliciesAsStrings => "the name was read as a reference to an alert policy",
        }
    }
}
