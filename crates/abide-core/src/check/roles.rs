use crate::agreement::{Agreement, Id, Kind, Layer, Role};
use crate::diagnostic::{Span, Spanned};

/// The parties of a role, in document order.
pub(super) fn with_role(agreement: &Agreement, role: Role) -> Vec<&Spanned<Id>> {
    let of_role = agreement.parties.iter().filter(|(_, party)| party.role.value == role);
    of_role.map(|(id, _)| id).collect()
}

/// Whether the agreement is one between teams, where peers may owe each other.
pub(super) fn is_between_teams(agreement: &Agreement) -> bool {
    let kind = agreement.kind.map_or(Kind::Customer, |kind| kind.value);
    matches!(kind, Kind::Internal | Kind::Operational)
}

/// Where to point for the parties as a whole: the first of them.
pub(super) fn parties_span(agreement: &Agreement) -> Span {
    agreement.parties.iter().next().map_or(agreement.id.span, |(id, _)| id.span)
}

/// Whether other texts are to build on this one, so that it need not be a whole agreement.
pub(super) fn is_upper_layer(agreement: &Agreement) -> bool {
    agreement.layer.as_ref().is_some_and(|layer| layer.value != Layer::Service)
}

/// Whether the agreement's own text says something, and not one that it builds on.
pub(super) fn says_itself(agreement: &Agreement, place: Span) -> bool {
    (agreement.span.start..=agreement.span.end).contains(&place.start)
}
