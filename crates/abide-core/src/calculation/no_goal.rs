use std::fmt;

/// Why there is no goal: something that would be divided by is nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoGoal {
    /// Deals are worth nothing, so no number of customers makes the revenue.
    NoDealSize,
    /// No lead gets over this step, so no number of leads makes a customer.
    NoRate(String),
    /// Nothing was recorded from which a rate could be taken.
    NothingRecorded(&'static str),
}

impl fmt::Display for NoGoal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoGoal::NoDealSize => out.write_str(
                "no goal: the deal size is 0, and no number of customers makes revenue out of nothing",
            ),
            NoGoal::NoRate(step) => {
                write!(out, "no goal: the {step} rate is 0 %, and no number of leads makes a customer then")
            }
            NoGoal::NothingRecorded(what) => {
                write!(out, "no goal: {what} in the recorded months, so there is no rate to divide by")
            }
        }
    }
}
