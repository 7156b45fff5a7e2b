/// The clocks that every agreement has, with the one that each waits for.
pub(super) const BUILT_IN_CLOCKS: [(&str, Option<&str>); 9] = [
    ("response", None),
    ("resolution", None),
    ("update", Some("response")),
    ("next-reply", Some("response")),
    ("pickup", None),
    ("turnaround", None),
    ("follow-up", None),
    ("sales-cycle", None),
    ("repair", None),
];
