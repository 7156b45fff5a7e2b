use crate::erlang_b::blocked;
use crate::traffic::not_negative;
use crate::{ForecastError, QueueFigures, Traffic};

/// The share of callers who have to wait where nobody gives up; 1 where the agents cannot carry the load.
///
/// Formula: `C = n·B / (n − A·(1 − B))` with Erlang B of the same load and agents.
///
/// Example: 2 erlangs and 3 agents: 4/9.
pub fn probability_of_wait(agents: u32, load: f64) -> Result<f64, ForecastError> {
    not_negative("the load in erlangs", load)?;
    if agents == 0 {
        return Err(ForecastError::NoAgents);
    }
    Ok(waiting(agents, load))
}

fn waiting(agents: u32, load: f64) -> f64 {
    let servers = f64::from(agents);
    if servers <= load {
        return 1.0;
    }
    let blocked = blocked(agents, load);
    servers * blocked / (servers - load * (1.0 - blocked))
}

/// A queue in which everybody waits until answered.
///
/// Formulas: answered within t: `1 − C·e^(−(n − A)·t / AHT)`; mean speed of answer `C·AHT / (n − A)`; occupancy `A/n`.
/// Where `n ≤ A` the queue grows without end: nobody is answered within any time, and the mean has no value.
///
/// Example: 100 calls in 30 minutes of 180 s: 14 agents answer 88.84 % within 20 s, after 7.84 s on average.
pub fn erlang_c(traffic: Traffic, agents: u32, within_s: f64) -> Result<QueueFigures, ForecastError> {
    not_negative("the time to answer within", within_s)?;
    let load = traffic.load();
    let waiting = probability_of_wait(agents, load)?;
    let spare = f64::from(agents) - load;
    let stable = spare > 0.0;
    let asa_s = stable.then(|| waiting * traffic.handle_s() / spare);
    Ok(QueueFigures {
        agents,
        service_level: if stable {
            1.0 - waiting * (-spare * within_s / traffic.handle_s()).exp()
        } else {
            0.0
        },
        asa_s,
        mean_wait_s: asa_s,
        probability_of_wait: waiting,
        occupancy: (load / f64::from(agents)).min(1.0),
        abandonment: None,
        blocking: None,
        stable,
    })
}
