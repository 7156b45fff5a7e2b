use crate::{ForecastError, QueueFigures, Traffic, erlang_a, erlang_b, erlang_c};

/// What callers do when everybody is busy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum QueueModel {
    /// They are turned away.
    ErlangB,
    /// They wait until answered.
    ErlangC,
    /// They wait until their patience ends.
    ErlangA {
        /// The mean patience in seconds.
        patience_s: f64,
    },
}

impl QueueModel {
    /// How so many agents do. `within_s` is the time that the service level speaks of.
    pub fn figures(
        self,
        traffic: Traffic,
        agents: u32,
        within_s: f64,
    ) -> Result<QueueFigures, ForecastError> {
        match self {
            QueueModel::ErlangB => erlang_b(traffic, agents),
            QueueModel::ErlangC => erlang_c(traffic, agents, within_s),
            QueueModel::ErlangA { patience_s } => erlang_a(traffic, agents, within_s, patience_s),
        }
    }
}
