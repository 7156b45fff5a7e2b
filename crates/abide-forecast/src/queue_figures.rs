/// How a queue does in the long run. Shares are of all calls, from 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct QueueFigures {
    /// Agents at work.
    pub agents: u32,
    /// Answered within the agreed time.
    pub service_level: f64,
    /// The mean speed of answer in seconds, over the calls that were answered; `None` where it grows without end.
    pub asa_s: Option<f64>,
    /// The mean wait in seconds over all calls, given up or not; `None` where it grows without end.
    pub mean_wait_s: Option<f64>,
    /// Callers who have to wait at all.
    pub probability_of_wait: f64,
    /// How much of the agents' time is work.
    pub occupancy: f64,
    /// Callers who give up; `None` where the model knows no impatience.
    pub abandonment: Option<f64>,
    /// Calls turned away; `None` where the model has room for every caller.
    pub blocking: Option<f64>,
    /// Whether the agents can carry the load, so that the queue does not grow without end.
    pub stable: bool,
}
