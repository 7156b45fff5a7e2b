use super::CalculationError;
use super::bounds::{rounded_up, share};
use crate::value::Ratio;

/// How many must be on the roster so that so many are at work while a share of them is away.
///
/// Formula: `⌈agents / (1 − shrinkage)⌉`, exact: floating point gives one too many where the division comes out even.
///
/// Example: 14 agents at 30 %: 14 / 0.7 = 20.
pub fn scheduled_agents(agents: u32, shrinkage: &Ratio) -> Result<i64, CalculationError> {
    const WHAT: &str = "the shrinkage";
    share(WHAT, shrinkage)?;
    let present = &Ratio::one() - shrinkage;
    let needed = Ratio::whole(i64::from(agents)).over(&present);
    rounded_up("the roster", &needed.map_err(|_| CalculationError::NothingLeft { what: WHAT })?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_even_division_costs_nobody() {
        let of = |agents, percent| scheduled_agents(agents, &Ratio::from_percent_text(percent).unwrap());
        assert_eq!(of(14, "30"), Ok(20));
        assert_eq!(of(14, "0"), Ok(14));
        assert_eq!(of(21, "30"), Ok(30));
        assert_eq!(of(15, "30"), Ok(22));
        assert!(of(14, "100").is_err());
        assert!(of(14, "101").is_err());
    }
}
