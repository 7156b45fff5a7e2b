use crate::agreement::{Agreement, Base, Sum};
use crate::check::Rule;
use crate::check::payments::{covers, paid_sums, payments};
use crate::check::triggers::trigger_objectives;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "flat-fee-each",
    severity: Severity::Warning,
    about: "a share of a flat fee is paid once for every value of a field",
    run,
};

/// An objective with `each` is missed for each value on its own, and each miss pays its share of the whole fee:
/// ten customers, ten times 10 %.
///
/// Example: `each: customer` and `credit: { pays: 10% }` of a flat fee. Instead: a cap, or an amount.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for payment in payments(agreement) {
        let bounded = agreement.caps.iter().any(|(_, cap)| covers(&cap.covers, &payment.id.value));
        let share = paid_sums(payment.pay).into_iter().find(|sum| matches!(sum.value, Sum::Percent(_)));
        let (Some(share), false, None | Some(Base::Fee)) = (share, bounded, &payment.pay.of) else {
            continue;
        };
        for (_, objective) in trigger_objectives(agreement, &payment.remedy.when) {
            let service = agreement.services.get(&objective.service.value);
            let flat = service.and_then(|service| service.fee.as_ref());
            let field = objective.each.as_ref().and_then(|each| each.of.first());
            if let (Some(fee), Some(field)) = (flat, field) {
                diagnostics.push(
                    RULE.at(
                        share.span,
                        format!(
                            "this share of the whole fee is paid for every `{}` that misses",
                            field.value.0
                        ),
                        "bound it with a cap, or write an amount for one of them",
                    )
                    .label(field.span, "judged apart")
                    .label(fee.span, "one fee for all"),
                );
                break;
            }
        }
    }
}
