use super::number::number_of;
use crate::agreement::Limit;
use crate::fact::{Attribute, FindingDetail, Record};
use crate::plan::{Adds, Bound, ByPlan, Chosen, RecordPlan, RecordTerm, Side, Within};
use crate::value::{Name, Names, Ratio};

/// What a record adds to each side; nothing where no term takes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Weight {
    pub(super) numerator: Option<Ratio>,
    pub(super) denominator: Option<Ratio>,
}

/// Weighs one record by the terms of a measure, or says what it lacks.
pub(super) fn weigh(
    plan: &RecordPlan,
    limit: Option<&ByPlan<Limit>>,
    record: &Record,
    attributes: &[Attribute],
    names: &Names,
) -> Result<Weight, FindingDetail> {
    let reader = Reader { attributes, names };
    if let Some((field, words)) = &plan.words
        && plan.terms.iter().any(|term| term.stream == record.stream)
    {
        let word = reader.value(*field);
        if !word.is_some_and(|word| words.is_empty() || words.contains(&word)) {
            return Err(reader.lacks(*field));
        }
    }
    let mut weight = Weight::default();
    for term in plan.terms.iter().filter(|term| term.stream == record.stream) {
        if !term.filter.accepts(attributes, names) || !reader.lies_within(term, limit)? {
            continue;
        }
        let added = reader.amount(&term.adds)?;
        let side = match term.side {
            Side::Numerator => &mut weight.numerator,
            Side::Denominator => &mut weight.denominator,
        };
        *side = Some(match side.take() {
            Some(known) => known + added,
            None => added,
        });
    }
    Ok(weight)
}

struct Reader<'a> {
    attributes: &'a [Attribute],
    names: &'a Names,
}

impl Reader<'_> {
    fn value(&self, field: Name) -> Option<Name> {
        self.attributes.iter().rev().find(|said| said.field == field).map(|said| said.value)
    }

    fn number(&self, field: Name) -> Option<Ratio> {
        self.value(field).and_then(|value| number_of(self.names.text(value)))
    }

    /// What is wrong with a field: it is missing, or says nothing that can be used.
    fn lacks(&self, field: Name) -> FindingDetail {
        let name = self.names.text(field).to_owned();
        match self.value(field) {
            None => FindingDetail::Lacks(name),
            Some(value) => FindingDetail::Value { field: name, value: self.names.text(value).to_owned() },
        }
    }

    fn needed(&self, field: Name) -> Result<Ratio, FindingDetail> {
        self.number(field).filter(|number| !number.is_negative()).ok_or_else(|| self.lacks(field))
    }

    fn lies_within(&self, term: &RecordTerm, limit: Option<&ByPlan<Limit>>) -> Result<bool, FindingDetail> {
        let Some(Within { field, bound, inclusive, outside }) = &term.within else { return Ok(true) };
        let bound_s = match bound {
            Bound::Time(time) => Ratio::new(time.value.us(), 1_000_000).ok(),
            Bound::Limit => self.limit_s(limit)?,
        };
        // What the agreement does not judge lies inside: it can be late for nobody.
        let Some(bound_s) = bound_s else { return Ok(!outside) };
        let time = self.needed(*field)?;
        let inside = if *inclusive { time <= bound_s } else { time < bound_s };
        Ok(inside != *outside)
    }

    /// The limit of a record in seconds; nothing where it has none.
    fn limit_s(&self, limit: Option<&ByPlan<Limit>>) -> Result<Option<Ratio>, FindingDetail> {
        let Some(limit) = limit else { return Ok(None) };
        match limit.choose(|field| self.value(field)) {
            Chosen::Value(Limit::Time(time), _) => Ok(Ratio::new(time.us(), 1_000_000).ok()),
            Chosen::Value(_, _) | Chosen::NotJudged(_) => Ok(None),
            Chosen::Unlisted => Err(limit.field().map_or(FindingDetail::None, |field| self.lacks(field))),
        }
    }

    fn amount(&self, adds: &Adds) -> Result<Ratio, FindingDetail> {
        match adds {
            Adds::Number(number) => Ok(Ratio::whole(*number)),
            Adds::FieldOrOne(field) if self.value(*field).is_none() => Ok(Ratio::one()),
            Adds::FieldOrOne(field) => self.needed(*field),
            Adds::Fields(fields) => {
                let (first, others) = fields.split_first().ok_or(FindingDetail::None)?;
                let signed = || self.number(*first).ok_or_else(|| self.lacks(*first));
                let others = others.iter().filter_map(|field| self.number(*field));
                Ok(signed()? + others.sum())
            }
        }
    }
}
