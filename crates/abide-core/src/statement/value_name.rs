use super::from_replay::StatementInput;
use super::{PartyLine, Statement};
use crate::agreement::{Role, Wording};
use crate::plan::Plan;

/// How the agreement calls a value of a field: the member of a group for which a promise is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueName {
    /// The field: `customer`.
    pub field: String,
    /// Its value: `acme`.
    pub value: String,
    /// What people call it: `Acme`.
    pub name: Wording,
}

impl StatementInput<'_> {
    /// The names of all members of groups, each once for each field, in document order.
    pub(super) fn value_names(&self) -> Vec<ValueName> {
        let mut names: Vec<ValueName> = Vec::new();
        for named in of_plan(self.plan) {
            if names.iter().all(|known| (&known.field, &known.value) != (&named.field, &named.value)) {
                names.push(named);
            }
        }
        names
    }
}

fn of_plan(plan: &Plan) -> impl Iterator<Item = ValueName> {
    let each = plan.objectives.iter().filter_map(|objective| objective.each.as_ref());
    // A group says the values of one field.
    let of_one = each.filter_map(|each| each.of.first().map(|field| (*field, each)));
    of_one.flat_map(move |(field, each)| {
        each.members.iter().zip(&each.member_names).map(move |(value, name)| ValueName {
            field: plan.names.text(field).to_owned(),
            value: plan.names.text(*value).to_owned(),
            name: name.clone(),
        })
    })
}

impl Statement {
    /// How the agreement calls a value of a field; nothing where it does not say.
    pub fn name_of(&self, field: &str, value: &str) -> Option<&Wording> {
        let named = self.names.iter().find(|named| named.field == field && named.value == value);
        named.map(|named| &named.name)
    }

    /// The customer for whom alone a statement is, where the party stands for several and the agreement names it.
    pub fn customer_alone(&self, party: &PartyLine) -> Option<&Wording> {
        let own = self.scope.iter().find(|(field, _)| field == CUSTOMER && party.role == Role::Customer);
        own.and_then(|(field, value)| self.name_of(field, value))
    }
}

/// The field of facts that says for which customer something is.
const CUSTOMER: &str = "customer";
