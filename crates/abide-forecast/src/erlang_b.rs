use crate::traffic::not_negative;
use crate::{ForecastError, QueueFigures, Traffic};

/// The share of calls that find all lines busy and are turned away.
///
/// Formula: `B(n) = (Aⁿ/n!) / Σ Aᵏ/k!` for k from 0 to n, by the recursion `B(0) = 1`,
/// `1/B(n) = 1 + n / (A·B(n−1))`, which neither overflows nor cancels.
///
/// Example: 1 erlang on 2 lines: 1/5.
pub fn blocking(lines: u32, load: f64) -> Result<f64, ForecastError> {
    not_negative("the load in erlangs", load)?;
    Ok(blocked(lines, load))
}

/// The recursion, for a load that was checked.
pub(crate) fn blocked(lines: u32, load: f64) -> f64 {
    let mut inverse = 1.0_f64;
    for line in 1..=lines {
        inverse = 1.0 + f64::from(line) * inverse / load;
        if inverse.is_infinite() {
            return 0.0;
        }
    }
    1.0 / inverse
}

/// Lines without a queue: who finds all of them busy is turned away.
///
/// The service level is the share that is not turned away; nobody waits.
pub fn erlang_b(traffic: Traffic, agents: u32) -> Result<QueueFigures, ForecastError> {
    if agents == 0 {
        return Err(ForecastError::NoAgents);
    }
    let blocked = blocked(agents, traffic.load());
    Ok(QueueFigures {
        agents,
        service_level: 1.0 - blocked,
        asa_s: Some(0.0),
        mean_wait_s: Some(0.0),
        probability_of_wait: 0.0,
        occupancy: traffic.load() * (1.0 - blocked) / f64::from(agents),
        abandonment: None,
        blocking: Some(blocked),
        stable: true,
    })
}
