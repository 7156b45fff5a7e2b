use abide_core::calculation::{LeadGoal, RevenueTerms};

use super::exact_text::{number_text, percent_text};
use super::sheet::{Row, row};
use crate::json::record::Record;

/// The keys of a goal; `null` where there is none, with the reason.
pub(super) fn put_goal(record: Record, goal: Option<&LeadGoal>) -> Record {
    let of = |part: fn(&LeadGoal) -> Option<&abide_core::value::Ratio>| goal.and_then(part);
    let record = record
        .ratio("marketing_revenue_goal", of(|goal| goal.marketing_revenue_goal.as_ref()))
        .ratio("customers", of(|goal| goal.customers.as_ref()))
        .ratio("leads", of(|goal| goal.leads.as_ref()))
        .put("leads_goal", goal.and_then(|goal| goal.leads_goal));
    match goal.and_then(|goal| goal.no_goal.as_ref()) {
        Some(why) => record.put("reason", why.to_string()),
        None => record,
    }
}

/// The goal in a line.
pub(super) fn goal_answer(goal: &LeadGoal) -> String {
    match (goal.leads_goal, &goal.no_goal) {
        (Some(leads), _) => format!("{leads} leads"),
        (None, Some(why)) => why.to_string(),
        (None, None) => "no goal".to_owned(),
    }
}

/// The working, a number a row.
pub(super) fn goal_rows(goal: &LeadGoal) -> Vec<Row> {
    let mut rows = Vec::new();
    let shown = |number: &Option<abide_core::value::Ratio>| number.as_ref().map(number_text);
    let customers = shown(&goal.customers).unwrap_or_else(|| "none".to_owned());
    let revenue = shown(&goal.marketing_revenue_goal).unwrap_or_default();
    match &goal.terms.revenue {
        RevenueTerms::Quota { quota, marketing_share, deal_size } => {
            let how = format!("Q · s = {} · {}", number_text(quota), percent_text(marketing_share));
            rows.push(row("R  marketing revenue goal", revenue.as_str(), how));
            rows.push(row(
                "C  customers",
                customers,
                format!("R / d = {revenue} / {}", number_text(deal_size)),
            ));
        }
        RevenueTerms::Revenue { deal_size, .. } => {
            rows.push(row("R  revenue goal", revenue.as_str(), "as given"));
            rows.push(row(
                "C  customers",
                customers,
                format!("R / d = {revenue} / {}", number_text(deal_size)),
            ));
        }
        RevenueTerms::Customers(_) => rows.push(row("C  customers", customers, "as given")),
    }
    let steps = goal.terms.rates.len();
    for (at, step) in goal.terms.rates.iter().enumerate().rev() {
        let Some(reaching) = goal.stages.get(at) else { continue };
        let after = goal.stages.get(at + 1).or(goal.customers.as_ref()).map(number_text).unwrap_or_default();
        let (name, symbol) = match at {
            0 => ("L  leads".to_owned(), if steps == 1 { "C / k" } else { "what goes on / its rate" }),
            _ => (format!("   before {}", step.name), "what goes on / its rate"),
        };
        let how = format!("{symbol} = {after} / {}", percent_text(&step.rate));
        rows.push(row(&name, number_text(reaching), how));
    }
    if let Some(leads) = goal.leads_goal {
        rows.push(row("   goal", leads.to_string(), "L rounded up, once, here"));
    }
    rows
}

#[cfg(test)]
mod tests {
    use abide_core::calculation::{LeadRate, LeadTerms, lead_goal};
    use abide_core::value::Ratio;

    use super::*;

    fn goal(deal_size: i64) -> LeadGoal {
        lead_goal(LeadTerms {
            revenue: RevenueTerms::Quota {
                quota: Ratio::whole(250_000),
                marketing_share: Ratio::new(2, 5).unwrap(),
                deal_size: Ratio::whole(deal_size),
            },
            rates: vec![LeadRate { name: "close".to_owned(), rate: Ratio::new(1, 40).unwrap() }],
        })
        .unwrap()
    }

    #[test]
    fn the_names_that_programs_read() {
        let json = put_goal(Record::new(), Some(&goal(4000))).done();
        let wanted =
            r#"{"marketing_revenue_goal":"100000","customers":"25","leads":"1000","leads_goal":1000}"#;
        assert_eq!(json.to_string(), wanted);
        let none = put_goal(Record::new(), Some(&goal(0))).done();
        assert!(none["leads_goal"].is_null() && none["reason"].is_string(), "{none}");
    }

    #[test]
    fn the_working_is_shown() {
        let rows = goal_rows(&goal(4000));
        assert_eq!(rows[0][2], "Q · s = 250000 · 40 %");
        assert_eq!(rows[2], ["L  leads", "1000", "C / k = 25 / 2.5 %"].map(str::to_owned));
        assert!(goal_answer(&goal(0)).starts_with("no goal: the deal size is 0"));
    }
}
