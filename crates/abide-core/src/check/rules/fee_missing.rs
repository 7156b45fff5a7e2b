use crate::agreement::{Agreement, Base, Id, Service, Sum};
use crate::check::Rule;
use crate::check::payments::{paid_sums, payments};
use crate::check::roles::is_upper_layer;
use crate::check::triggers::trigger_objectives;
use crate::diagnostic::{Diagnostics, Severity, Span, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "fee-missing",
    severity: Severity::Error,
    about: "a percentage is taken of a fee that no service has",
    run,
};

/// A percentage is of something: of the fee of the objective's service, unless `of` says another base.
///
/// Example: `credit: { pays: 10% }` for a service without `fee`. Instead: give it a fee, or pay an amount.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    // The fees of an upper layer's services come with the layers below.
    if is_upper_layer(agreement) {
        return;
    }
    for payment in payments(agreement) {
        let share =
            paid_sums(payment.pay).into_iter().chain(&payment.pay.at_most).find(|sum| is_share(&sum.value));
        let Some(share) = share else { continue };
        let base = match payment.pay.of.as_ref().unwrap_or(&Base::Fee) {
            Base::Fee => {
                let objectives = trigger_objectives(agreement, &payment.remedy.when);
                entries(agreement, |id| objectives.iter().any(|(_, one)| one.service.value == *id))
            }
            other => base_entries(agreement, other),
        };
        report(&base, matches!(payment.pay.of, Some(Base::Fees)), share.span, diagnostics);
    }
    for (_, cap) in agreement.caps.iter().filter(|(_, cap)| is_share(&cap.at_most.value.amount)) {
        let base = cap.of.as_ref().unwrap_or(&Base::Fees);
        let any_is_enough = !matches!(base, Base::Services(_));
        report(&base_entries(agreement, base), any_is_enough, cap.at_most.span, diagnostics);
    }
}

type Entry<'a> = (&'a Spanned<Id>, &'a Service);

fn entries(agreement: &Agreement, chosen: impl Fn(&Id) -> bool) -> Vec<Entry<'_>> {
    agreement.services.iter().filter(|(id, _)| chosen(&id.value)).collect()
}

fn base_entries<'a>(agreement: &'a Agreement, base: &Base) -> Vec<Entry<'a>> {
    match base {
        Base::Fee | Base::Fees => entries(agreement, |_| true),
        Base::Services(ids) => entries(agreement, |id| ids.iter().any(|known| known.value == *id)),
    }
}

fn is_share(sum: &Sum) -> bool {
    matches!(sum, Sum::Percent(_))
}

/// Reports the services of a base that have no fee; of all fees together one is enough.
fn report(base: &[Entry<'_>], any_is_enough: bool, share: Span, diagnostics: &mut Diagnostics) {
    let without: Vec<&Entry<'_>> = base.iter().filter(|(_, service)| service.fee.is_none()).collect();
    let [first, ..] = without.as_slice() else { return };
    if any_is_enough && without.len() < base.len() {
        return;
    }
    let finding = RULE.at(
        share,
        format!("this percentage is taken of the fee of `{}`, which has none", first.0.value),
        "add `fee: 100.00 EUR per month` to the service, or write an amount of money here",
    );
    diagnostics.push(without.iter().fold(finding, |finding, (id, _)| finding.label(id.span, "has no fee")));
}
