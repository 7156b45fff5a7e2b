use abide_core::agreement::{Delay, Paid, Part, RoundingWord};
use abide_time::CivilDelay;

use crate::legal::{PartText, Pen};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Money);
    let settlement = pen.terms.agreement.settlement.as_ref();
    let settle = settlement.and_then(|terms| terms.settle.as_ref()).map(|delay| delay.value);
    let settle = settle.unwrap_or(Delay::Civil(CivilDelay::Days(10)));
    part.general(pen.sentence("legal-settle", [("time", pen.delay(settle).into())]));
    part.general(pen.sentence("legal-restate", []));
    let clawback = settlement.and_then(|terms| terms.clawback.as_ref()).is_some_and(|flag| flag.value.0);
    let flag = if clawback { "yes" } else { "no" };
    part.general(pen.sentence("legal-clawback", [("flag", flag.into())]));
    let paid = settlement.and_then(|terms| terms.paid.as_ref()).map_or(Paid::NextInvoice, |paid| paid.value);
    part.general(pen.sentence("legal-paid", [("paid", paid.word().into())]));
    let due = settlement.and_then(|terms| terms.due.as_ref()).map(|delay| delay.value);
    let due = due.unwrap_or(Delay::Civil(CivilDelay::Days(30)));
    part.general(pen.sentence("legal-due", [("time", pen.delay(due).into())]));
    let rounding = pen.terms.agreement.pricing.as_ref().and_then(|pricing| pricing.rounding.as_ref());
    let rounding = rounding.map_or(RoundingWord::HalfEven, |word| word.value);
    part.general(pen.sentence("legal-rounding", [("rounding", rounding.word().into())]));
    part
}
