/// Why there is no forecast. Each says what to write instead.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ForecastError {
    /// Not a number above 0.
    #[error("{what} is {value}; write a number above 0")]
    NotPositive {
        /// Of what.
        what: &'static str,
        /// What was given.
        value: f64,
    },
    /// Less than nothing, or no number.
    #[error("{what} is {value}; write a number from 0 up")]
    Negative {
        /// Of what.
        what: &'static str,
        /// What was given.
        value: f64,
    },
    /// Not within what can be reached.
    #[error("{what} is {} %; write a percentage above 0% and {bound} 100%", value * 100.0)]
    Share {
        /// Of what.
        what: &'static str,
        /// What was given, as a share.
        value: f64,
        /// Whether all of it can be had.
        bound: &'static str,
    },
    /// Nobody at work.
    #[error("there are no agents; write 1 or more")]
    NoAgents,
    /// More than is calculated.
    #[error("{what} is more than {most}; check the numbers it is made of")]
    TooLarge {
        /// Of what.
        what: &'static str,
        /// The most.
        most: u32,
    },
    /// No number of agents up to the bound is enough.
    #[error("{most} agents are not enough; ask for less")]
    OutOfReach {
        /// The most that was tried.
        most: u32,
    },
}
