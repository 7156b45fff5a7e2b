use abide_app::{Credit, CreditError, CreditRequest, calc_credit};
use abide_core::agreement::Value;
use abide_core::value::Ratio;
use abide_report::calculation::{CreditPage, credit_json, credit_text};

use super::show::show;
use crate::calc_arguments::{CreditArguments, RoundingWord};
use crate::exit::Exit;
use crate::output::show_diagnostics;

/// The credit for a measured uptime.
pub(super) fn run(arguments: &CreditArguments) -> Exit {
    let credit = calc_credit(CreditRequest {
        fee: arguments.fee.clone(),
        measured: arguments.measured.clone(),
        goal: arguments.goal.clone(),
        bands: arguments.bands.clone(),
        at_most: arguments.at_most.clone(),
        half_up: arguments.rounding == RoundingWord::HalfUp,
    });
    if let Err(CreditError::Faulty { source_text, diagnostics }) = &credit {
        show_diagnostics(source_text, diagnostics);
        return Exit::Usage;
    }
    show(credit.map(page), arguments.format, credit_json, credit_text)
}

fn page(credit: Credit) -> CreditPage {
    let band = credit.quote.worth.as_ref().and_then(|worth| {
        // The line of what is paid tells which band it was.
        let paid = credit.source.text().get(..worth.pays_span.start as usize)?;
        let cut = paid.rsplit('"').nth(1)?;
        Some(cut.to_owned())
    });
    let goal = match &credit.goal.value {
        Value::Percent(share) => {
            format!("{} {}%", credit.goal.operator.sign(), &share.0 * &Ratio::whole(100))
        }
        _ => String::new(),
    };
    let lines = credit.source.text().lines().skip_while(|line| !line.starts_with("objectives"));
    CreditPage {
        fee: credit.request.fee,
        measured: credit.request.measured,
        goal,
        band,
        terms: lines.map(str::to_owned).collect(),
        quote: credit.quote,
    }
}
