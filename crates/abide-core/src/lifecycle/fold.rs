use std::collections::BTreeSet;

use abide_time::Instant;

use super::act::{
    Approved, Checked, Closed, Declined, Noticed, Renewed, Resumed, Review, Suspended, Terminated,
};
use super::{Act, Amended, CheckPoint, Guard, Life, LifeTerms, Refusal, State, Step};
use crate::agreement::{Digest, Ground, Holder, Id, Renewal};

/// The course of an agreement up to an instant, from the acts that are on record.
///
/// Acts apply in the order of their instants, those of one instant in the order of the record; between them time alone
/// moves the agreement on (it starts, it expires, it renews itself). An act whose guard is not met changes nothing and
/// is told. A step is reached by its guard only, so the course can be replayed as of any instant.
pub fn life(terms: &LifeTerms<'_>, acts: &[Act], as_of: Instant) -> Life {
    let mut order: Vec<usize> = (0..acts.len()).filter(|&act| acts[act].at() <= as_of).collect();
    order.sort_by_key(|&act| (acts[act].at(), act));
    let mut fold = Fold::new(terms);
    for &act in &order {
        fold.pass_until(acts[act].at());
        if let Err(guard) = fold.apply(&acts[act], act) {
            fold.refused.push(Refusal { act, guard });
        }
    }
    fold.pass_until(as_of);
    fold.void_what_was_edited(order.last().map(|&act| acts[act].at()));
    fold.finish()
}

struct Fold<'a> {
    terms: &'a LifeTerms<'a>,
    state: State,
    since: Option<Instant>,
    steps: Vec<Step>,
    refused: Vec<Refusal>,
    review: Option<&'a Review>,
    approvals: BTreeSet<&'a str>,
    points: BTreeSet<CheckPoint>,
    /// Who signed or accepted which text.
    signatures: BTreeSet<(&'a Digest, &'a str)>,
    in_force: Option<&'a Digest>,
    amendment: Option<(&'a Digest, Instant)>,
    ends: Option<Instant>,
    renewals: u32,
    declined: bool,
    consents: BTreeSet<&'a str>,
    notices: Vec<&'a Noticed>,
}

impl<'a> Fold<'a> {
    fn new(terms: &'a LifeTerms<'a>) -> Self {
        Fold {
            terms,
            state: State::Draft,
            since: None,
            steps: Vec::new(),
            refused: Vec::new(),
            review: None,
            approvals: BTreeSet::new(),
            points: BTreeSet::new(),
            signatures: BTreeSet::new(),
            in_force: None,
            amendment: None,
            ends: terms.ends(),
            renewals: 0,
            declined: false,
            consents: BTreeSet::new(),
            notices: Vec::new(),
        }
    }

    fn enter(&mut self, state: State, at: Instant, by: Option<usize>) {
        (self.state, self.since) = (state, Some(at));
        self.steps.push(Step { state, at, by });
    }

    fn since(&self) -> Instant {
        self.since.unwrap_or(Instant::MIN)
    }

    fn renewal(&self) -> Option<&'a Renewal> {
        self.terms.agreement.term.renewal.as_ref()
    }

    /// The instant before which somebody must object to the renewal.
    fn deadline(&self) -> Option<Instant> {
        Some(self.terms.latest(self.ends?, self.renewal()?.notice.value))
    }

    fn renewals_left(&self) -> bool {
        let at_most = self.renewal().and_then(|renewal| renewal.at_most.as_ref());
        at_most.is_none_or(|most| self.renewals < most.value.0)
    }

    // Time.

    fn pass_until(&mut self, until: Instant) {
        while let Some((state, at)) = self.next_by_time().filter(|(_, at)| *at <= until) {
            self.enter(state, at, None);
            match state {
                State::Active => self.begin_active(at),
                State::Expired => self.ends = Some(at),
                _ => {}
            }
        }
    }

    /// The step that time alone brings next.
    fn next_by_time(&self) -> Option<(State, Instant)> {
        let starts = self.terms.plan.term.interval.start();
        match self.state {
            State::Draft | State::Review | State::Approved if !self.terms.binding() => {
                Some((State::Active, starts.max(self.since())))
            }
            State::Draft | State::Review | State::Approved | State::Terminated => None,
            State::Expired | State::Closed => None,
            State::Signed => Some((State::Active, starts.max(self.since()))),
            State::Amended => {
                let effective = self.amendment.map(|(_, effective)| effective.max(self.since()));
                let active = effective.map(|effective| (State::Active, effective));
                let expired = self.ends.map(|end| (State::Expired, end));
                active.into_iter().chain(expired).min_by_key(|(_, at)| *at)
            }
            State::Active => match self.deadline() {
                Some(deadline) => Some((State::Expiring, deadline.max(self.since()))),
                None => self.ends.map(|end| (State::Expired, end.max(self.since()))),
            },
            State::Suspended => self.ends.map(|end| (State::Expired, end.max(self.since()))),
            State::Expiring if self.will_renew() => Some((State::Renewed, self.since())),
            State::Expiring => self.ends.map(|end| (State::Expired, end.max(self.since()))),
            State::Renewed => self.ends.map(|end| (State::Active, end)),
        }
    }

    /// Whether the renewal is decided once the time to object is over.
    fn will_renew(&self) -> bool {
        let Some(renewal) = self.renewal().filter(|_| self.renewals_left()) else { return false };
        if renewal.auto.value.0 {
            !self.declined
        } else {
            self.terms.signatories().all(|party| self.consents.contains(party.as_str()))
        }
    }

    /// A new term, an amended text, or the first day.
    fn begin_active(&mut self, at: Instant) {
        if let Some((digest, _)) = self.amendment.take() {
            self.in_force = Some(digest);
        } else if let (Some(end), Some(renewal)) = (self.ends, self.renewal())
            && at == end
        {
            self.ends = Some(self.terms.plan.term.after(end, renewal.r#for.value));
            self.renewals += 1;
            self.declined = false;
            self.consents.clear();
        }
    }

    // Acts.

    fn apply(&mut self, act: &'a Act, by: usize) -> Result<(), Guard> {
        let at = act.at();
        match act {
            Act::Review(review) => self.review(review, by),
            Act::Checked(checked) => self.checked(checked, by),
            Act::Returned(_) => {
                self.only_in(&[State::Review, State::Approved])?;
                self.back_to_draft(at, Some(by));
                Ok(())
            }
            Act::Approved(approved) => self.approved(approved, by),
            Act::Signed(signed) => self.signed(&signed.digest.value, &signed.party.value, at, by),
            Act::Accepted(accepted) => self.signed(&accepted.digest.value, &accepted.party.value, at, by),
            Act::Amended(amended) => self.amended(amended, by),
            Act::Suspended(suspended) => self.suspended(suspended, by),
            Act::Resumed(resumed) => self.resumed(resumed, by),
            Act::Declined(declined) => self.declined(declined),
            Act::Renewed(renewed) => self.renewed(renewed, by),
            Act::Noticed(noticed) => self.noticed(noticed),
            Act::Terminated(terminated) => self.terminated(terminated, by),
            Act::Closed(closed) => self.closed(closed, by),
        }
    }

    fn only_in(&self, states: &[State]) -> Result<(), Guard> {
        if states.contains(&self.state) { Ok(()) } else { Err(Guard::OtherState(self.state)) }
    }

    fn only_running(&self) -> Result<(), Guard> {
        let runs = self.state.runs() || self.state == State::Suspended;
        if runs { Ok(()) } else { Err(Guard::OtherState(self.state)) }
    }

    fn back_to_draft(&mut self, at: Instant, by: Option<usize>) {
        self.review = None;
        self.approvals.clear();
        self.points.clear();
        self.enter(State::Draft, at, by);
    }

    fn review(&mut self, review: &'a Review, by: usize) -> Result<(), Guard> {
        self.only_in(&[State::Draft])?;
        if review.approvers.is_empty() {
            return Err(Guard::ApproversNamed);
        }
        self.review = Some(review);
        self.enter(State::Review, review.at.value, Some(by));
        Ok(())
    }

    fn reviewed(&self, digest: &Digest) -> Result<&'a Review, Guard> {
        let review = self.review.ok_or(Guard::OtherState(self.state))?;
        if review.digest.value == *digest { Ok(review) } else { Err(Guard::SameText) }
    }

    fn checked(&mut self, checked: &'a Checked, by: usize) -> Result<(), Guard> {
        self.only_in(&[State::Review])?;
        self.reviewed(&checked.digest.value)?;
        if checked.passed.value.0 {
            self.points.insert(checked.point.value);
        } else {
            self.points.remove(&checked.point.value);
        }
        self.approve_where_complete(checked.at.value, by);
        Ok(())
    }

    fn approved(&mut self, approved: &'a Approved, by: usize) -> Result<(), Guard> {
        self.only_in(&[State::Review])?;
        let review = self.reviewed(&approved.digest.value)?;
        let person = approved.by.value.0.as_str();
        if person == review.by.value.0 {
            return Err(Guard::NotAuthor(person.to_owned()));
        }
        if !review.approvers.iter().any(|approver| approver.value.0 == person) {
            return Err(Guard::Asked(person.to_owned()));
        }
        self.approvals.insert(person);
        self.approve_where_complete(approved.at.value, by);
        Ok(())
    }

    fn approve_where_complete(&mut self, at: Instant, by: usize) {
        if self.state == State::Review && self.missing_of_review().is_empty() {
            self.enter(State::Approved, at, Some(by));
            self.sign_where_complete(at, by);
        }
    }

    fn missing_of_review(&self) -> Vec<Guard> {
        let approvers = self.review.map(|review| review.approvers.as_slice()).unwrap_or_default();
        let approvers = approvers.iter().map(|approver| approver.value.0.as_str());
        let approvals = approvers.filter(|person| !self.approvals.contains(person));
        let points = CheckPoint::ALL.into_iter().filter(|point| !self.points.contains(point));
        approvals.map(|person| Guard::Approval(person.to_owned())).chain(points.map(Guard::Point)).collect()
    }

    fn signed(&mut self, digest: &'a Digest, party: &'a Id, at: Instant, by: usize) -> Result<(), Guard> {
        self.signatures.insert((digest, party.as_str()));
        self.sign_where_complete(at, by);
        Ok(())
    }

    fn sign_where_complete(&mut self, at: Instant, by: usize) {
        let Some(review) = self.review.filter(|_| self.state == State::Approved) else { return };
        if self.unsigned(&review.digest.value).is_empty() {
            self.in_force = Some(&review.digest.value);
            self.enter(State::Signed, at, Some(by));
        }
    }

    /// The parties that have not signed a text.
    fn unsigned(&self, digest: &Digest) -> Vec<String> {
        let parties = self.terms.signatories().map(Id::as_str);
        parties
            .filter(|party| !self.signatures.iter().any(|(text, by)| *text == digest && by == party))
            .map(str::to_owned)
            .collect()
    }

    fn amended(&mut self, amended: &'a Amended, by: usize) -> Result<(), Guard> {
        self.only_in(&[State::Active])?;
        if self.in_force.is_some_and(|in_force| *in_force != amended.replaces.value) {
            return Err(Guard::SameText);
        }
        let at = amended.at.value;
        if let Some(party) = self.unsigned(&amended.digest.value).into_iter().next()
            && self.terms.binding()
        {
            return Err(Guard::AmendmentSignature(party));
        }
        let effective = self.terms.plan.term.zone.start_of_day(amended.effective.value);
        if let Some(settled) = self.terms.settled_until(at).filter(|settled| effective < *settled) {
            return Err(Guard::AfterSettled(settled));
        }
        self.amendment = Some((&amended.digest.value, effective));
        self.enter(State::Amended, at, Some(by));
        Ok(())
    }

    fn suspended(&mut self, suspended: &Suspended, by: usize) -> Result<(), Guard> {
        self.only_in(&[State::Active, State::Expiring])?;
        let at = suspended.at.value;
        if suspended.notice.value > at {
            return Err(Guard::ToldBefore(at));
        }
        self.enter(State::Suspended, at, Some(by));
        Ok(())
    }

    fn resumed(&mut self, resumed: &Resumed, by: usize) -> Result<(), Guard> {
        self.only_in(&[State::Suspended])?;
        self.enter(State::Active, resumed.at.value, Some(by));
        Ok(())
    }

    fn declined(&mut self, declined: &Declined) -> Result<(), Guard> {
        self.only_running()?;
        let deadline = self.deadline().filter(|_| self.renewal().is_some_and(|it| it.auto.value.0));
        let deadline = deadline.ok_or(Guard::Renews)?;
        if declined.at.value >= deadline {
            return Err(Guard::ObjectedBefore(deadline));
        }
        self.declined = true;
        Ok(())
    }

    fn renewed(&mut self, renewed: &'a Renewed, by: usize) -> Result<(), Guard> {
        self.only_running()?;
        if self.ends.is_none() || self.renewal().is_none_or(|renewal| renewal.auto.value.0) {
            return Err(Guard::Renews);
        }
        if !self.renewals_left() {
            return Err(Guard::RenewalsLeft);
        }
        self.consents.insert(renewed.party.value.as_str());
        if self.state == State::Expiring && self.will_renew() {
            self.enter(State::Renewed, renewed.at.value, Some(by));
        }
        Ok(())
    }

    fn noticed(&mut self, noticed: &'a Noticed) -> Result<(), Guard> {
        self.only_running()?;
        let under = noticed.under.value.as_str();
        let way = self.terms.agreement.term.termination.get(under);
        let held_by = way.map(|way| &way.held_by.value);
        let holds = match held_by {
            Some(Holder::Any) => true,
            Some(Holder::Party(party)) => *party == noticed.party.value,
            None => false,
        };
        if !holds {
            return Err(Guard::Holds(under.to_owned()));
        }
        self.notices.push(noticed);
        Ok(())
    }

    fn terminated(&mut self, terminated: &Terminated, by: usize) -> Result<(), Guard> {
        self.only_running()?;
        let at = terminated.at.value;
        let under = terminated.under.value.as_str();
        let given = self.notices.iter().filter(|notice| {
            notice.under.value == terminated.under.value && notice.party.value == terminated.party.value
        });
        let mut first = None;
        for notice in given {
            match self.notice_is_over(notice, at) {
                Ok(()) => {
                    self.enter(State::Terminated, at, Some(by));
                    self.ends = Some(at);
                    return Ok(());
                }
                Err(guard) => first = first.or(Some(guard)),
            }
        }
        Err(first.unwrap_or(Guard::NoticeGiven(under.to_owned())))
    }

    fn notice_is_over(&self, notice: &Noticed, at: Instant) -> Result<(), Guard> {
        let under = notice.under.value.as_str();
        let way = self.terms.agreement.term.termination.get(under);
        let way = way.ok_or_else(|| Guard::NoticeGiven(under.to_owned()))?;
        if way.ground.value != Ground::Convenience && notice.evidence.is_none() {
            return Err(Guard::GroundProven(under.to_owned()));
        }
        let term = &self.terms.plan.term;
        let over = term.after(notice.at.value, way.notice.value);
        let cured = way.cure.as_ref().map(|cure| term.after(notice.at.value, cure.value));
        let over = cured.map_or(over, |cured| cured.max(over));
        if at < over { Err(Guard::NoticeOver(over)) } else { Ok(()) }
    }

    fn closed(&mut self, closed: &Closed, by: usize) -> Result<(), Guard> {
        self.only_in(&[State::Terminated, State::Expired])?;
        let flags = [&closed.reported, &closed.settled, &closed.decided, &closed.sealed];
        let open = flags.into_iter().zip(closing()).find(|(flag, _)| !flag.value.0);
        if let Some((_, guard)) = open {
            return Err(guard);
        }
        self.enter(State::Closed, closed.at.value, Some(by));
        Ok(())
    }

    // The end of the fold.

    /// An edit voids a review and its approvals: where the text is another one now, it is a draft again.
    fn void_what_was_edited(&mut self, last: Option<Instant>) {
        let edited = self.review.is_some_and(|review| review.digest.value != self.terms.digest);
        if edited && matches!(self.state, State::Review | State::Approved) {
            self.back_to_draft(last.unwrap_or(Instant::MIN), None);
        }
    }

    fn missing(&self) -> Vec<Guard> {
        match self.state {
            State::Draft if self.terms.binding() => vec![Guard::Reviewed],
            State::Review if self.terms.binding() => self.missing_of_review(),
            State::Approved if self.terms.binding() => {
                let digest = self.review.map_or(&self.terms.digest, |review| &review.digest.value);
                self.unsigned(digest).into_iter().map(Guard::Signature).collect()
            }
            State::Draft | State::Review | State::Approved | State::Signed => {
                vec![Guard::Started(self.terms.plan.term.interval.start())]
            }
            State::Expiring if self.renewal().is_some_and(|it| !it.auto.value.0) && self.renewals_left() => {
                let parties = self.terms.signatories().map(Id::as_str);
                let silent = parties.filter(|party| !self.consents.contains(party));
                silent.map(|party| Guard::Consent(party.to_owned())).collect()
            }
            State::Terminated | State::Expired => closing().to_vec(),
            State::Active | State::Amended | State::Suspended | State::Expiring => Vec::new(),
            State::Renewed | State::Closed => Vec::new(),
        }
    }

    fn finish(self) -> Life {
        let missing = self.missing();
        let Fold { state, since, steps, refused, ends, renewals, .. } = self;
        Life { state, since, steps, refused, missing, ends, renewals }
    }
}

/// What must be done before the books close.
const fn closing() -> [Guard; 4] {
    [Guard::Reported, Guard::Settled, Guard::Decided, Guard::Sealed]
}
