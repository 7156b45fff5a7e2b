use std::fmt;

use abide_time::Instant;

/// What belongs to a finding beside its item, as data: reports say it in their language. The text of `Display` is
/// for programs and stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingDetail {
    /// Nothing.
    None,
    /// The key under which rows contradict each other: `id=e2`.
    Key(String),
    /// Rows name different instants of the opening.
    OpenedTwice,
    /// One event of one instant gives this field two values.
    TwoValues(String),
    /// How often it occurs, and the known name that is most like it.
    Seen {
        /// Occurrences.
        times: u64,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
    /// A field with its value.
    Value {
        /// The field.
        field: String,
        /// Its value; empty where there is none.
        value: String,
    },
    /// A field that is missing.
    Lacks(String),
    /// A resource that the inventory does not have.
    NotInInventory,
    /// An outage that counts from its report, of which no report is known.
    NoReport,
    /// A window that lacks the approval of these parties.
    NotApprovedBy(Vec<String>),
    /// A window that was announced too late, or never as far as is known.
    Late {
        /// When it was announced.
        announced: Option<Instant>,
        /// Whether an approval would have helped.
        unapproved: bool,
    },
    /// A window outside the times for such windows, wholly or partly.
    OutsideTimes {
        /// Only a part lies outside.
        partly: bool,
    },
    /// When the allowance was used up.
    UsedUp(Instant),
}

impl FindingDetail {
    /// Whether there is nothing to say.
    pub fn is_none(&self) -> bool {
        *self == FindingDetail::None
    }
}

impl fmt::Display for FindingDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FindingDetail::None => Ok(()),
            FindingDetail::Key(key) => f.write_str(key),
            FindingDetail::OpenedTwice => f.write_str("opened at different instants"),
            FindingDetail::TwoValues(field) => write!(f, "two values of {field} at one instant"),
            FindingDetail::Seen { times, nearest: None } => write!(f, "× {times}"),
            FindingDetail::Seen { times, nearest: Some(nearest) } => write!(f, "× {times}, `{nearest}`?"),
            FindingDetail::Value { field, value } => write!(f, "{field} {value}"),
            FindingDetail::Lacks(field) => write!(f, "no {field}"),
            FindingDetail::NotInInventory => f.write_str("not in the inventory"),
            FindingDetail::NoReport => f.write_str("no report of the outage is known"),
            FindingDetail::NotApprovedBy(parties) => write!(f, "not approved by {}", parties.join(", ")),
            FindingDetail::Late { announced, unapproved } => {
                match announced {
                    Some(at) => write!(f, "announced late, at {at}")?,
                    None => f.write_str("no announcement is known")?,
                }
                f.write_str(if *unapproved { ", and not approved" } else { "" })
            }
            FindingDetail::OutsideTimes { partly } => {
                write!(f, "{}outside the times for such windows", if *partly { "partly " } else { "" })
            }
            FindingDetail::UsedUp(at) => write!(f, "used up at {at}"),
        }
    }
}
