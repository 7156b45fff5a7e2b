use abide_time::CivilDelay;

use super::from_agreement::{Compiler, unresolved};
use super::from_record_measure::plan;
use super::{RecordMake, RecordPlan, StandingPlan};
use crate::agreement::{Evidence, EvidenceValidTerms, Id, Ids};
use crate::diagnostic::Spanned;

impl<'a> Compiler<'a> {
    /// The share of evidence that is valid at the end of a period.
    pub(super) fn evidence_valid(&mut self, terms: &EvidenceValidTerms) -> Option<RecordPlan> {
        let agreement = self.agreement;
        let named: Vec<(&Spanned<Id>, &'a Evidence)> = match &terms.evidence {
            Ids::All(_) => agreement.evidence.iter().collect(),
            Ids::These(ids) => {
                let found = ids.iter().map(|id| {
                    let known = agreement.evidence.get(id.value.as_str());
                    if known.is_none() {
                        self.faults.push(unresolved("evidence", id));
                    }
                    known.map(|known| (id, known))
                });
                found.collect::<Vec<_>>().into_iter().collect::<Option<_>>()?
            }
        };
        let standings = named.into_iter().map(|(id, evidence)| self.standing(id, evidence)).collect();
        Some(RecordPlan { standings, ..plan("evidence-valid", Vec::new(), RecordMake::Quotient) })
    }

    fn standing(&mut self, id: &Spanned<Id>, evidence: &Evidence) -> StandingPlan {
        // It is valid through its last day.
        let until = evidence.valid_until.map(|date| {
            self.term.zone.start_of_day(CivilDelay::Days(1).after_date(date.value, self.term.system))
        });
        StandingPlan {
            field: self.names.name("evidence"),
            id: self.names.name(id.value.as_str()),
            from: self.names.name("from"),
            until: self.names.name("until"),
            valid_until: until,
            span: id.span,
        }
    }
}
