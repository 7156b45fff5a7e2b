use crate::agreement::{Agreement, Role};
use crate::check::Rule;
use crate::check::roles::{is_between_teams, is_upper_layer, parties_span, with_role};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule =
    Rule { code: "no-customer", severity: Severity::Error, about: "nobody receives the services", run };

/// Without a customer nothing is owed to anybody. Between teams a peer may receive instead; a service for
/// everybody has one party that stands for every customer.
///
/// Example: a provider alone. Instead: a party with `role: customer`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let peers = with_role(agreement, Role::Peer).len();
    let providers = with_role(agreement, Role::Provider).len();
    let among_peers = is_between_teams(agreement) && peers > 0 && peers + providers > 1;
    if with_role(agreement, Role::Customer).is_empty() && !among_peers && !is_upper_layer(agreement) {
        diagnostics.push(
            RULE.at(
                parties_span(agreement),
                "no party receives the services",
                "give the party to which they are owed `role: customer`; one party may stand for every customer",
            )
            .remark("neither this party nor another is a customer"),
        );
    }
}
