use abide_core::agreement::{Part, Role};

use super::signatures::signatures;
use super::{Written, clause, head, heading, part, summary};
use crate::document::{Block, ParagraphKind};
use crate::legal::{PartText, Provision};

/// What each side owes the other, side by side; what holds for both stands below.
pub(in crate::legal) fn columns(written: &Written<'_, '_>) -> Vec<Block> {
    let sides = Sides::of(written);
    let mut blocks = sides.opened();
    blocks.push(Block::Columns(vec![sides.column(0), sides.column(1)]));
    blocks.extend(sides.others());
    blocks.extend(sides.rest(&[]));
    blocks.extend(signatures(written.pen, None));
    blocks
}

/// The first party, the second party, and what both share: exclusions, remedies, caps.
pub(in crate::legal) fn funnel(written: &Written<'_, '_>) -> Vec<Block> {
    const SHARED: [Part; 3] = [Part::Exclusions, Part::Remedies, Part::Caps];
    let sides = Sides::of(written);
    let mut blocks = sides.opened();
    let mut shared = vec![Block::Heading {
        level: 3,
        number: String::new(),
        text: written.pen.say("legal-shared", []),
        anchor: String::new(),
    }];
    shared.extend(SHARED.iter().flat_map(|&which| part(written.pen, sides.part(which))));
    blocks.push(Block::Columns(vec![sides.column(0), sides.column(1), shared]));
    blocks.extend(sides.others());
    blocks.extend(sides.rest(&SHARED));
    blocks.extend(signatures(written.pen, None));
    blocks
}

/// The parts, and the two parties that owe each other something.
struct Sides<'w, 'p, 'a> {
    written: &'w Written<'p, 'a>,
    parties: [Option<usize>; 2],
}

impl<'w, 'p, 'a> Sides<'w, 'p, 'a> {
    fn of(written: &'w Written<'p, 'a>) -> Self {
        let parties = written.pen.terms.plan.parties.iter().enumerate();
        let mut owing = parties.filter(|(_, party)| !matches!(party.role, Role::Auditor | Role::Supporting));
        let parties = [(); 2].map(|()| owing.next().map(|(position, _)| position));
        Sides { written, parties }
    }

    fn part(&self, part: Part) -> &PartText {
        let position = usize::from(part.number()) - 1;
        &self.written.parts[position]
    }

    /// The head with what matters most, the parts before the promises, and the heading of these.
    fn opened(&self) -> Vec<Block> {
        let pen = self.written.pen;
        let mut blocks = head(pen);
        blocks.extend(summary(self.written, true));
        let before = self.written.parts.iter().take_while(|one| one.part != Part::Promises);
        blocks.extend(before.flat_map(|one| part(pen, one)));
        blocks.push(heading(pen, self.part(Part::Promises)));
        blocks
    }

    /// What one side owes the other.
    fn column(&self, side: usize) -> Vec<Block> {
        let pen = self.written.pen;
        let name = |side: usize| {
            self.parties.get(side).copied().flatten().map_or_else(String::new, |at| pen.party_at(at))
        };
        let heading = pen.say("legal-side", [("by", name(side).into()), ("to", name(1 - side).into())]);
        let mut blocks =
            vec![Block::Heading { level: 3, number: String::new(), text: heading, anchor: String::new() }];
        let owed = self.owed_by(self.parties[side]);
        blocks.extend(owed.iter().flat_map(|one| clause(pen, one)));
        let pays = self.parties[side].and_then(|at| pen.terms.plan.parties.get(at));
        let pays = pays.is_some_and(|party| party.role == Role::Customer);
        let fees = pen.terms.agreement.services.iter().filter(|_| pays).filter_map(|(_, service)| {
            let fee = service.fee.as_ref()?;
            let name = pen.name(&service.name);
            Some(pen.say("legal-side-fee", [("service", name.into()), ("fee", pen.fee(&fee.value).into())]))
        });
        let fees: Vec<_> = fees.collect();
        if !fees.is_empty() {
            blocks.push(Block::Points(fees));
        } else if owed.is_empty() {
            blocks.push(Block::Paragraph(ParagraphKind::Quiet, pen.say("legal-side-nothing", [])));
        }
        blocks
    }

    fn owed_by(&self, party: Option<usize>) -> Vec<&Provision> {
        self.promises().filter(|(owner, _)| party.is_some() && *owner == party).map(|(_, one)| one).collect()
    }

    fn promises(&self) -> impl Iterator<Item = (Option<usize>, &Provision)> {
        let owners = self.written.pen.terms.plan.objectives.iter().map(|plan| plan.owed_by);
        owners.zip(&self.part(Part::Promises).provisions)
    }

    /// Promises of nobody or of a third party, and what holds for every promise.
    fn others(&self) -> Vec<Block> {
        let of_third = self.promises().filter(|(owner, _)| owner.is_none() || !self.parties.contains(owner));
        let of_third = of_third.map(|(_, provision)| provision);
        let entries = self.written.pen.terms.plan.objectives.len();
        let general = self.part(Part::Promises).provisions.iter().skip(entries);
        of_third.chain(general).flat_map(|one| clause(self.written.pen, one)).collect()
    }

    /// The parts behind the promises that are not shown yet.
    fn rest(&self, shown: &[Part]) -> Vec<Block> {
        let rest = self.written.parts.iter().skip_while(|one| one.part != Part::Promises).skip(1);
        let rest = rest.filter(|one| !shown.contains(&one.part));
        rest.flat_map(|one| part(self.written.pen, one)).collect()
    }
}
