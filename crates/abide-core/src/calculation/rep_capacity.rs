use super::CalculationError;
use super::bounds::{not_negative, positive, rounded_up, share};
use crate::value::{Ratio, Rounding};

/// The work that leads make and the time there is for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepTerms {
    /// Leads in the period.
    pub leads: Ratio,
    /// People who work them.
    pub reps: Ratio,
    /// Attempts that each lead gets.
    pub attempts: Ratio,
    /// Minutes that an attempt takes.
    pub attempt_min: Ratio,
    /// Working days of a person in the period.
    pub days: Ratio,
    /// Hours of selling a day.
    pub hours_per_day: Ratio,
    /// The share of these hours that is for such leads.
    pub share: Ratio,
}

/// Whether the people can do the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepCapacity {
    /// What was asked.
    pub terms: RepTerms,
    /// Minutes of work: `leads · attempts · minutes`.
    pub needed_min: Ratio,
    /// Minutes there are: `reps · days · hours · 60 · share`.
    pub available_min: Ratio,
    /// The first over the second.
    pub load: Ratio,
    /// Whether the load is at most 1; exactly full fits.
    pub fits: bool,
    /// Leads of one person.
    pub leads_per_rep: Ratio,
    /// The most attempts that each lead can get; `None` where there are no leads or an attempt takes no time.
    pub attempts_affordable: Option<i64>,
    /// The least people who can do the work.
    pub reps_needed: i64,
}

/// Holds the work that leads make against the time of those who work them.
///
/// Example: 1000 leads, 6 attempts of 6 minutes: 36 000 min; 8 people, 22 days, 4 h, 70 %: 29 568 min. The load is
/// 121.75 %: it does not fit; 4 attempts would, or 10 people.
pub fn rep_capacity(terms: RepTerms) -> Result<RepCapacity, CalculationError> {
    not_negative("the number of leads", &terms.leads)?;
    positive("the number of reps", &terms.reps)?;
    not_negative("the number of attempts", &terms.attempts)?;
    not_negative("the minutes of an attempt", &terms.attempt_min)?;
    positive("the number of days", &terms.days)?;
    positive("the hours of a day", &terms.hours_per_day)?;
    share("the share of time", &terms.share)?;
    positive("the share of time", &terms.share)?;
    if terms.hours_per_day > Ratio::whole(24) {
        return Err(CalculationError::beyond(
            "the hours of selling",
            &terms.hours_per_day,
            "a day",
            &Ratio::whole(24),
        ));
    }
    let zero = |_| CalculationError::Zero { what: "the time of the reps" };
    let minutes_per_attempt_of_all = &terms.leads * &terms.attempt_min;
    let needed_min = &minutes_per_attempt_of_all * &terms.attempts;
    let of_one_min = &(&(&terms.days * &terms.hours_per_day) * &Ratio::whole(60)) * &terms.share;
    let available_min = &of_one_min * &terms.reps;
    let load = needed_min.over(&available_min).map_err(zero)?;
    let affordable = available_min.over(&minutes_per_attempt_of_all).ok();
    Ok(RepCapacity {
        fits: load <= Ratio::one(),
        leads_per_rep: terms.leads.over(&terms.reps).map_err(zero)?,
        attempts_affordable: affordable.and_then(|attempts| attempts.to_whole(Rounding::Down)),
        reps_needed: rounded_up("the number of reps", &needed_min.over(&of_one_min).map_err(zero)?)?,
        needed_min,
        available_min,
        load,
        terms,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(attempts: i64, reps: i64) -> RepTerms {
        RepTerms {
            leads: Ratio::whole(1000),
            reps: Ratio::whole(reps),
            attempts: Ratio::whole(attempts),
            attempt_min: Ratio::whole(6),
            days: Ratio::whole(22),
            hours_per_day: Ratio::whole(4),
            share: Ratio::new(7, 10).unwrap(),
        }
    }

    #[test]
    fn worked_example() {
        let capacity = rep_capacity(terms(6, 8)).unwrap();
        assert_eq!(capacity.needed_min, Ratio::whole(36_000));
        assert_eq!(capacity.available_min, Ratio::whole(29_568));
        assert_eq!(capacity.load.decimal_text(4, Rounding::HalfUp), "1.2175");
        assert_eq!((capacity.fits, capacity.attempts_affordable, capacity.reps_needed), (false, Some(4), 10));
        assert!(rep_capacity(terms(4, 8)).unwrap().fits);
        assert!(rep_capacity(terms(6, 10)).unwrap().fits);
    }

    #[test]
    fn exactly_full_fits() {
        let full = RepTerms { leads: Ratio::whole(29_568), ..terms(1, 8) };
        let full = RepTerms { attempt_min: Ratio::one(), ..full };
        let capacity = rep_capacity(full).unwrap();
        assert_eq!((capacity.load, capacity.fits, capacity.reps_needed), (Ratio::one(), true, 8));
    }

    #[test]
    fn nobody_has_no_capacity() {
        assert!(rep_capacity(terms(6, 0)).is_err());
        assert!(rep_capacity(RepTerms { share: Ratio::zero(), ..terms(6, 8) }).is_err());
        assert!(rep_capacity(RepTerms { share: Ratio::whole(2), ..terms(6, 8) }).is_err());
        assert!(rep_capacity(RepTerms { hours_per_day: Ratio::whole(25), ..terms(6, 8) }).is_err());
    }
}
