use super::bounds::not_negative;
use super::{CalculationError, NoGoal};
use crate::value::Ratio;

/// What was recorded of one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedMonth {
    /// Its name.
    pub month: String,
    /// Leads of marketing.
    pub leads: Ratio,
    /// How many of them became customers.
    pub won: Ratio,
    /// The revenue of these deals.
    pub won_revenue: Ratio,
    /// Revenue closed in the month that came from marketing.
    pub marketing_revenue: Ratio,
    /// All revenue closed in the month.
    pub revenue: Ratio,
}

/// The inputs of the next goal, from what was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recalculation {
    /// The months.
    pub months: Vec<RecordedMonth>,
    /// Their sums.
    pub total: RecordedMonth,
    /// `won / leads`.
    pub close_rate: Option<Ratio>,
    /// `won revenue / won`.
    pub deal_size: Option<Ratio>,
    /// `marketing revenue / revenue`.
    pub marketing_share: Option<Ratio>,
}

impl Recalculation {
    /// Takes the rates from the sums of the months: the mean of monthly rates would weigh a small month like a large
    /// one. Won deals are those closed in the month, whenever their lead came.
    ///
    /// Example: 180, 210 and 195 leads with 9, 8 and 13 won: 30/585 = 2/39 = 5.128 %, not the mean 5.159 %.
    pub fn new(months: Vec<RecordedMonth>) -> Result<Recalculation, CalculationError> {
        if months.is_empty() {
            return Err(CalculationError::Empty { what: "the record" });
        }
        months.iter().try_for_each(check)?;
        let sum = |of: fn(&RecordedMonth) -> &Ratio| -> Ratio { months.iter().map(of).cloned().sum() };
        let total = RecordedMonth {
            month: "sum".to_owned(),
            leads: sum(|month| &month.leads),
            won: sum(|month| &month.won),
            won_revenue: sum(|month| &month.won_revenue),
            marketing_revenue: sum(|month| &month.marketing_revenue),
            revenue: sum(|month| &month.revenue),
        };
        Ok(Recalculation {
            close_rate: total.won.over(&total.leads).ok(),
            deal_size: total.won_revenue.over(&total.won).ok(),
            marketing_share: total.marketing_revenue.over(&total.revenue).ok(),
            months,
            total,
        })
    }

    /// What is missing where no goal can be made of it.
    pub fn no_goal(&self) -> Option<NoGoal> {
        match (&self.close_rate, &self.deal_size, &self.marketing_share) {
            (None, _, _) => Some(NoGoal::NothingRecorded("no leads")),
            (_, None, _) => Some(NoGoal::NothingRecorded("no won deals")),
            (_, _, None) => Some(NoGoal::NothingRecorded("no revenue")),
            _ => None,
        }
    }
}

fn check(month: &RecordedMonth) -> Result<(), CalculationError> {
    not_negative("the number of leads", &month.leads)?;
    not_negative("the number of won deals", &month.won)?;
    not_negative("the revenue of won deals", &month.won_revenue)?;
    not_negative("marketing's revenue", &month.marketing_revenue)?;
    not_negative("the revenue", &month.revenue)?;
    if month.marketing_revenue > month.revenue {
        return Err(CalculationError::beyond(
            "marketing's revenue",
            &month.marketing_revenue,
            "all revenue of the month",
            &month.revenue,
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(numbers: [i64; 5]) -> RecordedMonth {
        let [leads, won, won_revenue, marketing_revenue, revenue] = numbers.map(Ratio::whole);
        RecordedMonth { month: String::new(), leads, won, won_revenue, marketing_revenue, revenue }
    }

    #[test]
    fn a_quarter_is_the_sum_of_its_months() {
        let quarter = Recalculation::new(vec![
            month([180, 9, 18_900, 19_500, 50_000]),
            month([210, 8, 18_400, 17_600, 44_000]),
            month([195, 13, 29_900, 29_000, 58_000]),
        ]);
        let quarter = quarter.unwrap();
        assert_eq!(quarter.close_rate, Ratio::new(2, 39).ok());
        assert_eq!(quarter.deal_size, Some(Ratio::whole(2240)));
        assert_eq!(quarter.marketing_share, Ratio::new(661, 1520).ok());
    }

    #[test]
    fn a_month_without_anything_gives_no_rate() {
        let nothing = Recalculation::new(vec![month([0; 5])]).unwrap();
        assert_eq!(nothing.no_goal(), Some(NoGoal::NothingRecorded("no leads")));
        let none_won = Recalculation::new(vec![month([10, 0, 0, 0, 5])]).unwrap();
        assert_eq!(none_won.no_goal(), Some(NoGoal::NothingRecorded("no won deals")));
        assert!(Recalculation::new(vec![month([1, 1, 1, 6, 5])]).is_err());
        assert!(Recalculation::new(Vec::new()).is_err());
    }
}
