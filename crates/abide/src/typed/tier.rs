use abide_core::text::nearest;
use abide_core::value::Ratio;

use super::{count, number, percent};

/// One quality of leads as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Tier {
    /// Its name.
    pub(crate) name: String,
    /// The revenue that its leads are to bring.
    pub(crate) revenue: Option<Ratio>,
    /// What a deal brings.
    pub(crate) deal_size: Option<Ratio>,
    /// The share of leads that become customers.
    pub(crate) close_rate: Option<Ratio>,
    /// The goal where it is given.
    pub(crate) goal: Option<i64>,
    /// What a lead is worth.
    pub(crate) value: Option<Ratio>,
    /// How many were handed over.
    pub(crate) handed: Option<Ratio>,
}

const KEYS: [&str; 6] = ["revenue", "deal-size", "close-rate", "goal", "value", "handed"];

/// `executive:revenue=30000,deal-size=5000,close-rate=10%`.
pub(crate) fn tier(text: &str) -> Result<Tier, String> {
    let Some((name, terms)) = text.split_once(':').filter(|(name, _)| !name.is_empty()) else {
        let example = "executive:revenue=30000,deal-size=5000,close-rate=10%";
        return Err(format!("`{text}` does not name a tier and its terms; write it like `{example}`"));
    };
    let mut tier = Tier { name: name.to_owned(), ..Tier::default() };
    for term in terms.split(',') {
        let (key, value) = term.split_once('=').unwrap_or((term, ""));
        match key.trim() {
            "revenue" => tier.revenue = Some(number(value)?),
            "deal-size" => tier.deal_size = Some(number(value)?),
            "close-rate" => tier.close_rate = Some(percent(value)?),
            "goal" => tier.goal = Some(i64::from(count(value)?)),
            "value" => tier.value = Some(number(value)?),
            "handed" => tier.handed = Some(number(value)?),
            other => {
                let meant = nearest(other, KEYS).map(|key| format!("did you mean `{key}`?"));
                let meant = meant.unwrap_or_else(|| format!("one of: {}", KEYS.join(", ")));
                return Err(format!("a tier has no `{other}`; {meant}"));
            }
        }
    }
    Ok(tier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_in_any_order() {
        let executive = tier("executive:close-rate=10%,revenue=30000,deal-size=5000").unwrap();
        assert_eq!(executive.close_rate, Ratio::from_percent_text("10").ok());
        assert!(tier("executive:close=10%").unwrap_err().contains("one of: revenue"));
        assert!(tier("executive:close-rte=10%").unwrap_err().contains("did you mean `close-rate`?"));
        assert!(tier("executive").is_err());
    }
}
