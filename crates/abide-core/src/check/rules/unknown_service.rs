use crate::agreement::{Agreement, Base, Id};
use crate::check::Rule;
use crate::check::payments::payments;
use crate::check::reference::{ids_of, unknown_reference};
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-service",
    severity: Severity::Error,
    about: "an objective or a payment names a service that the agreement does not have",
    run,
};

/// A promise about a service that nobody provides binds nobody.
///
/// Example: `service: portl`. Instead: an id from `services`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let mut named: Vec<&Spanned<Id>> = agreement.objectives.iter().map(|(_, one)| &one.service).collect();
    let bases = payments(agreement).into_iter().filter_map(|payment| payment.pay.of.as_ref());
    for base in bases.chain(agreement.caps.iter().filter_map(|(_, cap)| cap.of.as_ref())) {
        if let Base::Services(services) = base {
            named.extend(services);
        }
    }
    for id in named.into_iter().filter(|id| agreement.services.get(&id.value).is_none()) {
        let known = ids_of(&agreement.services);
        diagnostics.push(unknown_reference(&RULE, "service", id, known, "add it under `services`"));
    }
}
