use super::from_agreement::Compiler;
use super::from_record_measure::plan;
use super::{Adds, FilterPlan, RecordMake, RecordPlan, RecordTerm, Side, Test};
use crate::fact::Stream;

impl Compiler<'_> {
    /// The share of revenue that marketing's leads brought.
    ///
    /// Formula: `value of deals whose source is marketing / value of all deals`, over the deals won in the period. A deal
    /// that does not say its source is undecided and stands in neither number. Unit: a share. No deals: no figure.
    /// Source: LANGUAGE part 3, `marketing-share`; notes/calls_leads F1.
    ///
    /// Worked example: of 50,000.00 EUR won in January 19,500.00 EUR came by marketing: 19500/50000 = 39/100.
    pub(super) fn marketing_share(&mut self) -> RecordPlan {
        let (source, marketing) = (self.names.name("source"), self.names.name("marketing"));
        let value = self.names.name("value");
        let term = |side: Side, filter: FilterPlan| {
            let adds = Adds::Fields(vec![value]);
            RecordTerm { stream: Stream::Deals, side, filter, within: None, adds }
        };
        let of_marketing =
            FilterPlan { holds: vec![Test::OneOf(source, vec![marketing])], except: Vec::new() };
        let terms = vec![term(Side::Numerator, of_marketing), term(Side::Denominator, FilterPlan::default())];
        let words = Some((source, Vec::new()));
        RecordPlan { words, ..plan("marketing-share", terms, RecordMake::Quotient) }
    }
}
