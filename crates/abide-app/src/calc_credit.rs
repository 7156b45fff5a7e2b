use std::fmt::Write as _;

use abide_core::agreement::{Agreement, Comparison, Cut, CutValue, Operator, Percent, Sum, Value};
use abide_core::check::check;
use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::plan::{Files, Plan};
use abide_core::remedy::{Quote, quote};
use abide_core::text::{ReadText, Source};
use abide_core::value::{Money, Ratio};
use abide_time::Period;

/// One band as it is typed: `< 99%: 10%`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BandText {
    /// The cut point as it was typed.
    pub cut: String,
    /// What it pays, as it was typed.
    pub pays: String,
}

/// Why a text is no band.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BandTextError {
    /// Not two parts.
    #[error("`{0}` does not say what is paid below which figure; write it like `< 99%: 10%`")]
    Form(String),
    /// The cut point is no share.
    #[error("`{0}` is no cut point of an uptime; write it like `< 99%`, `<= 99%` or `< goal`")]
    Cut(String),
    /// What is paid is neither a share nor money.
    #[error("`{0}` is neither a percentage of the fee nor money; write it like `10%` or `500.00 EUR`")]
    Pays(String),
}

impl std::str::FromStr for BandText {
    type Err = BandTextError;

    fn from_str(text: &str) -> Result<Self, BandTextError> {
        let (cut, pays) = text.split_once(':').ok_or_else(|| BandTextError::Form(text.to_owned()))?;
        let (cut, pays) = (cut.trim(), pays.trim());
        match Cut::read_text(cut) {
            Ok(Cut { value: CutValue::Goal | CutValue::Value(Value::Percent(_)), .. }) => {}
            _ => return Err(BandTextError::Cut(cut.to_owned())),
        }
        Sum::read_text(pays).map_err(|_| BandTextError::Pays(pays.to_owned()))?;
        Ok(BandText { cut: cut.to_owned(), pays: pays.to_owned() })
    }
}

/// What is asked: how much is credited for a figure of uptime.
#[derive(Debug, Clone)]
pub struct CreditRequest {
    /// The fee of the period.
    pub fee: Money,
    /// The measured share of uptime.
    pub measured: Ratio,
    /// The goal, like `>= 99.9%`; the edge of the outermost band where nothing is said.
    pub goal: Option<Comparison>,
    /// The bands.
    pub bands: Vec<BandText>,
    /// The most that is paid, as it was typed.
    pub at_most: Option<String>,
    /// Whether a half goes up instead of to the even neighbour.
    pub half_up: bool,
}

/// What is credited, and the agreement that says so.
#[derive(Debug, Clone)]
pub struct Credit {
    /// What was asked.
    pub request: CreditRequest,
    /// The goal that the figure was held against.
    pub goal: Comparison,
    /// The answer.
    pub quote: Quote,
    /// The text of the agreement by which it was judged.
    pub source: Source,
}

/// Why no credit can be calculated.
#[derive(Debug, thiserror::Error)]
pub enum CreditError {
    /// The figure is no share.
    #[error("the measured uptime is {}%; write a percentage from 0% to 100%", .0 * &Ratio::whole(100))]
    Measured(Ratio),
    /// Nothing says when something is paid.
    #[error(
        "no band says below which figure something is paid; write `--bands \"< 99.9%: 10%, < 99%: 25%\"`"
    )]
    NoGoal,
    /// The fee is less than nothing.
    #[error("the fee is {0}; write an amount from 0 up")]
    Fee(Money),
    /// The agreement that the terms make has faults.
    #[error("the bands have errors")]
    Faulty {
        /// The agreement.
        source_text: Source,
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
}

/// The credit for a figure of uptime, by an agreement that says what was typed: it is read, checked, compiled and
/// priced as every agreement is, so that no rule is written twice.
pub fn calc_credit(request: CreditRequest) -> Result<Credit, CreditError> {
    if request.measured.is_negative() || request.measured > Ratio::one() {
        return Err(CreditError::Measured(request.measured));
    }
    if request.fee.amount.is_negative() {
        return Err(CreditError::Fee(request.fee));
    }
    let goal = match &request.goal {
        Some(goal) => goal.clone(),
        None => outermost(&request.bands).ok_or(CreditError::NoGoal)?,
    };
    let source = Source::new("the agreement that these words make", terms(&request, &goal));
    let mut faults = Diagnostics::default();
    let plan = Agreement::from_text(&source, &mut faults).and_then(|agreement| {
        check(&agreement, &mut faults);
        let sound = !faults.has_errors();
        sound.then(|| Plan::from_agreement(&agreement, &source, &Files::default(), &mut faults)).flatten()
    });
    let quoted = plan.as_ref().and_then(|plan| {
        let period = Period { interval: plan.term.interval, name: "the period".to_owned() };
        quote(plan, plan.remedies.first()?, &request.measured, &period)
    });
    match quoted {
        Some(quote) => Ok(Credit { request, goal, quote, source }),
        None => Err(CreditError::Faulty { source_text: source, diagnostics: faults.sorted() }),
    }
}

/// The promise whose miss the outermost band begins with.
fn outermost(bands: &[BandText]) -> Option<Comparison> {
    let cuts = bands.iter().filter_map(|band| match Cut::read_text(&band.cut).ok()? {
        Cut { operator, value: CutValue::Value(Value::Percent(share)) } => {
            let promise = if operator == Operator::AtMost { Operator::MoreThan } else { Operator::AtLeast };
            Some((share, promise))
        }
        _ => None,
    });
    let (share, operator) = cuts.max_by(|one, other| one.0.cmp(&other.0))?;
    Some(Comparison { operator, value: Value::Percent(share) })
}

/// The agreement: one service, one promise of uptime over one month, one credit.
fn terms(request: &CreditRequest, goal: &Comparison) -> String {
    let currency = request.fee.currency.code();
    let bands: Vec<String> =
        request.bands.iter().map(|band| format!("\"{}\": {}", band.cut, band.pays)).collect();
    let at_most = request.at_most.as_ref().map_or_else(String::new, |most| format!(", at-most: {most}"));
    let goal_text = match &goal.value {
        Value::Percent(Percent(share)) => format!("{} {}%", goal.operator.sign(), share * &Ratio::whole(100)),
        _ => String::new(),
    };
    let mut text = "abide: 1\nid: credit\n".to_owned();
    text += "parties: { provider: { role: provider, name: Provider }, customer: { role: customer, name: Customer } }\n";
    // Writing to a String cannot fail.
    let _ =
        writeln!(text, "term: {{ starts: 2026-01-01, lasts: 1 month, timezone: UTC, currency: {currency} }}");
    if request.half_up {
        text += "pricing: { rounding: half-up }\n";
    }
    let fee = request.fee.amount.to_string();
    let _ = writeln!(text, "services: {{ service: {{ name: Service, fee: {fee} {currency} per month }} }}");
    let _ = writeln!(
        text,
        "objectives: {{ uptime: {{ service: service, measure: availability, goal: \"{goal_text}\", period: month }} }}"
    );
    let _ = writeln!(text, "remedies:\n  credit:\n    when: {{ missed: uptime }}");
    let bands = bands.join(", ");
    let _ = writeln!(text, "    then: {{ credit: {{ pays: {{ bands: {{ {bands} }} }}{at_most} }} }}");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credited(measured: &str, bands: &[&str], at_most: Option<&str>) -> Result<String, CreditError> {
        let credit = calc_credit(CreditRequest {
            fee: "4000.00 EUR".parse().unwrap(),
            measured: Ratio::from_percent_text(measured).unwrap(),
            goal: None,
            bands: bands.iter().map(|band| band.parse().unwrap()).collect(),
            at_most: at_most.map(str::to_owned),
            half_up: false,
        })?;
        Ok(credit.quote.rounded.map_or_else(|| "nothing".to_owned(), |money| money.to_string()))
    }

    const BANDS: [&str; 3] = ["< 99.9%: 10%", "< 99%: 25%", "< 95%: 100%"];

    #[test]
    fn the_tightest_band_that_holds_pays() {
        for (measured, paid) in [
            ("99.9", "nothing"),
            ("99.89999", "400.00 EUR"),
            ("99", "400.00 EUR"),
            ("98.99", "1000.00 EUR"),
            ("12", "4000.00 EUR"),
        ] {
            assert_eq!(credited(measured, &BANDS, None).unwrap(), paid, "{measured}");
        }
        assert_eq!(credited("12", &BANDS, Some("30%")).unwrap(), "1200.00 EUR");
        assert_eq!(credited("99", &["<= 99%: 500.00 EUR"], None).unwrap(), "500.00 EUR");
    }

    #[test]
    fn the_rules_of_agreements_hold() {
        let less_for_worse = credited("99", &["< 99.9%: 25%", "< 99%: 10%"], None);
        let Err(CreditError::Faulty { diagnostics, .. }) = less_for_worse else { panic!("not refused") };
        assert!(diagnostics.iter().any(|fault| fault.code == "bands-not-monotone"));
        assert!(matches!(credited("101", &BANDS, None), Err(CreditError::Measured(_))));
        assert!(matches!(credited("99", &["< goal: 10%"], None), Err(CreditError::NoGoal)));
        for text in ["99%", "99%: 10%", "< 4 hours: 10%", "< 99%: much", "< 9\"}: 1%"] {
            assert!(text.parse::<BandText>().is_err(), "{text}");
        }
    }
}
