use std::collections::BTreeSet;

use super::Statement;
use crate::value::{Money, Ratio};

impl Statement {
    /// The fields and values for which promises of this statement are judged, each in the order in which it first
    /// stands.
    pub fn scopes(&self) -> Vec<(String, Vec<String>)> {
        let mut scopes: Vec<(String, Vec<String>)> = Vec::new();
        let lines = self.services.iter().flat_map(|service| &service.objectives);
        for (field, value) in lines.flat_map(|line| &line.scope) {
            let place = scopes.iter().position(|(known, _)| known == field).unwrap_or_else(|| {
                scopes.push((field.clone(), Vec::new()));
                scopes.len() - 1
            });
            if !scopes[place].1.contains(value) {
                scopes[place].1.push(value.clone());
            }
        }
        scopes
    }

    /// The statement of one customer, rep or region alone: its verdicts and what follows from them, and nothing of
    /// anybody else's. None where nothing is judged for that value.
    ///
    /// What is told of all facts together (windows of exclusions, findings, arrivals, files and their rows, earlier
    /// sums) is left out, because it is also about others.
    pub fn for_scope(&self, field: &str, value: &str) -> Option<Statement> {
        let is_own =
            |scope: &[(String, String)]| scope.iter().any(|(known, of)| known == field && of == value);
        let mut own = self.clone();
        for service in &mut own.services {
            service.objectives.retain(|line| is_own(&line.scope));
            service.arrivals = None;
            service.calls = None;
            service.activity = None;
            for line in &mut service.objectives {
                line.working = None;
                line.parts.iter_mut().for_each(|part| part.working = None);
            }
        }
        own.services.retain(|service| !service.objectives.is_empty());
        if own.services.is_empty() {
            return None;
        }
        own.leave_out_others(self, field, value);
        own.scope = vec![(field.to_owned(), value.to_owned())];
        own.entries.retain(|entry| is_own(&entry.scope));
        let amounts: Vec<Ratio> =
            own.entries.iter().filter_map(|entry| Some(entry.amount.as_ref()?.amount.clone())).collect();
        let currency = own.owed.as_ref().map(|owed| owed.currency).filter(|_| !amounts.is_empty());
        own.owed = currency.map(|currency| Money { amount: amounts.into_iter().sum(), currency });
        own.owed_by_period.clear();
        own.exclusions.clear();
        own.findings.clear();
        own.provenance.found_at.clear();
        own.provenance.sources.clear();
        Some(own)
    }

    /// Takes out the names of other values, and from items and breakdowns the fields by which `whole` judges others: who
    /// handled a ticket is told to whoever judges people, not to its customer.
    fn leave_out_others(&mut self, whole: &Statement, field: &str, value: &str) {
        let own: BTreeSet<String> = self.scopes().into_iter().map(|(field, _)| field).collect();
        let of_others: BTreeSet<String> =
            whole.scopes().into_iter().map(|(field, _)| field).filter(|field| !own.contains(field)).collect();
        self.names.retain(|named| {
            !of_others.contains(&named.field) && (named.field != field || named.value == value)
        });
        let lines = self.services.iter_mut().flat_map(|service| &mut service.objectives);
        for items in lines.filter_map(|line| line.figure.items.as_mut()) {
            if items.fields.iter().any(|field| of_others.contains(field)) {
                items.fields.clear();
                items.rows.clear();
            }
            for breach in &mut items.breaches {
                breach.values.retain(|(field, _)| !of_others.contains(field));
                breach.attributes.retain(|(field, _)| !of_others.contains(field));
            }
        }
    }
}
