use crate::agreement::{Agreement, Role};
use crate::check::Rule;
use crate::check::roles::{is_between_teams, parties_span, with_role};
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule =
    Rule { code: "no-provider", severity: Severity::Error, about: "nobody provides the services", run };

/// Without a provider nobody owes anything. Between teams a peer may owe instead.
///
/// Example: two customers and nobody else. Instead: a party with `role: provider`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let peers = is_between_teams(agreement) && !with_role(agreement, Role::Peer).is_empty();
    if with_role(agreement, Role::Provider).is_empty() && !peers {
        diagnostics.push(
            RULE.at(
                parties_span(agreement),
                "no party provides the services",
                "give the party that owes them `role: provider`",
            )
            .remark("neither this party nor another is a provider"),
        );
    }
}
