use crate::ForecastError;

/// The most work that is calculated, in erlangs: a hundred times the largest contact centre.
const LOAD_MOST: u32 = 1_000_000;

/// The work that calls bring.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Traffic {
    calls_per_s: f64,
    handle_s: f64,
}

impl Traffic {
    /// So many calls in so many seconds, each handled in so many seconds on average: talk, hold and wrap-up.
    pub fn new(calls: f64, period_s: f64, handle_s: f64) -> Result<Traffic, ForecastError> {
        positive("the number of calls", calls)?;
        positive("the length of the period", period_s)?;
        positive("the handling time", handle_s)?;
        let traffic = Traffic { calls_per_s: calls / period_s, handle_s };
        if traffic.load() > f64::from(LOAD_MOST) {
            return Err(ForecastError::TooLarge { what: "the load in erlangs", most: LOAD_MOST });
        }
        Ok(traffic)
    }

    /// Calls that arrive in a second.
    pub fn calls_per_s(self) -> f64 {
        self.calls_per_s
    }

    /// The mean handling time in seconds.
    pub fn handle_s(self) -> f64 {
        self.handle_s
    }

    /// The load in erlangs, agents kept busy: `calls · handling time / period`.
    pub fn load(self) -> f64 {
        self.calls_per_s * self.handle_s
    }
}

/// A number above 0.
pub(crate) fn positive(what: &'static str, value: f64) -> Result<(), ForecastError> {
    if value > 0.0 && value.is_finite() { Ok(()) } else { Err(ForecastError::NotPositive { what, value }) }
}

/// A number from 0 up.
pub(crate) fn not_negative(what: &'static str, value: f64) -> Result<(), ForecastError> {
    if value >= 0.0 && value.is_finite() { Ok(()) } else { Err(ForecastError::Negative { what, value }) }
}
