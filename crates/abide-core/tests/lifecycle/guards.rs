use std::collections::BTreeSet;

use abide_core::agreement::Digest;
use abide_core::lifecycle::{Act, CheckPoint, Life, State, Step};
use abide_time::{Duration, Instant};

use crate::scene::instant;

/// The two that sign.
const SIGNATORIES: [&str; 2] = ["desk", "shop"];

/// What a course is held against: all acts, those that had an effect, and which renewal is agreed.
pub(crate) struct Witness<'w> {
    pub(crate) acts: &'w [Act],
    pub(crate) life: &'w Life,
    pub(crate) binding: bool,
    pub(crate) auto: Option<bool>,
}

impl Witness<'_> {
    /// Every step has its guard among the acts and dates, by plain search.
    pub(crate) fn check(&self) {
        let mut before: Vec<Step> = Vec::new();
        for step in &self.life.steps {
            let from = before.last().map_or(State::Draft, |last| last.state);
            assert!(before.last().is_none_or(|last| last.at <= step.at), "time runs back at {step:?}");
            if let Some(by) = step.by {
                assert_eq!(self.acts[by].at(), step.at, "{step:?}");
            }
            assert!(
                self.guarded(from, step, &before),
                "{from:?} → {step:?} without its guard after {before:?}"
            );
            before.push(*step);
        }
        assert_eq!(self.life.state, before.last().map_or(State::Draft, |last| last.state));
    }

    fn guarded(&self, from: State, step: &Step, before: &[Step]) -> bool {
        let act = step.by.map(|by| &self.acts[by]);
        let running = matches!(from, State::Active | State::Amended | State::Expiring | State::Renewed);
        match (from, step.state, act) {
            (State::Draft, State::Review, Some(Act::Review(review))) => !review.approvers.is_empty(),
            (State::Review | State::Approved, State::Draft, by) => {
                matches!(by, None | Some(Act::Returned(_)))
            }
            (State::Review, State::Approved, Some(_)) => self.approved(step, before),
            (State::Approved, State::Signed, Some(_)) => self.all_signed(&self.text(before), step),
            (State::Signed, State::Active, None) => step.at >= instant("2026-01-01"),
            (State::Draft | State::Review | State::Approved, State::Active, None) => {
                !self.binding && step.at >= instant("2026-01-01")
            }
            (State::Active, State::Amended, Some(Act::Amended(amended))) => {
                let signed = !self.binding || self.all_signed(&amended.digest.value, step);
                signed && !self.in_settled_month(&amended.effective.value.to_string(), step.at)
            }
            (State::Amended, State::Active, None) => {
                let agreed = before.last().and_then(|last| last.by).map(|by| &self.acts[by]);
                let Some(Act::Amended(amended)) = agreed else { return false };
                step.at >= instant(&amended.effective.value.to_string())
            }
            (State::Active | State::Expiring, State::Suspended, Some(Act::Suspended(halt))) => {
                halt.notice.value <= step.at
            }
            (State::Suspended, State::Active, Some(Act::Resumed(_))) => true,
            (State::Active, State::Expiring, None) => {
                self.auto.is_some() && step.at >= self.end(before).minus(days(90))
            }
            (State::Expiring, State::Renewed, _) => self.renewed(step, before),
            (State::Renewed, State::Active, None) => step.at == self.end(before),
            (_, State::Terminated, Some(Act::Terminated(end))) if running || from == State::Suspended => {
                self.noticed(end.party.value.as_str(), step.at)
            }
            (_, State::Expired, None) if running || from == State::Suspended => step.at >= self.end(before),
            (State::Terminated | State::Expired, State::Closed, Some(Act::Closed(closed))) => {
                [&closed.reported, &closed.settled, &closed.decided, &closed.sealed]
                    .iter()
                    .all(|flag| flag.value.0)
            }
            _ => false,
        }
    }

    /// The acts up to a step, in the order in which they apply.
    fn until(&self, step: &Step) -> Vec<&Act> {
        let mut order: Vec<usize> =
            (0..self.acts.len()).filter(|&act| self.acts[act].at() <= step.at).collect();
        order.sort_by_key(|&act| (self.acts[act].at(), act));
        let last = step.by.and_then(|by| order.iter().position(|&act| act == by));
        order.truncate(last.map_or(order.len(), |last| last + 1));
        order.into_iter().map(|act| &self.acts[act]).collect()
    }

    /// The text under review.
    fn text(&self, before: &[Step]) -> Digest {
        let review = before.iter().rev().find(|step| step.state == State::Review).and_then(|step| step.by);
        match review.map(|by| &self.acts[by]) {
            Some(Act::Review(review)) => review.digest.value.clone(),
            other => panic!("approved after {other:?}"),
        }
    }

    fn approved(&self, step: &Step, before: &[Step]) -> bool {
        let opened = before.iter().rev().find(|step| step.state == State::Review).expect("a review");
        let Act::Review(review) = &self.acts[opened.by.expect("an act")] else { return false };
        let since = |act: &&&Act| act.at() >= opened.at;
        let acts = self.until(step);
        let approvers = review.approvers.iter().all(|approver| {
            approver.value != review.by.value
                && acts.iter().filter(since).any(|act| {
                    matches!(act, Act::Approved(it) if it.by.value == approver.value && it.digest.value == review.digest.value)
                })
        });
        let passed = |point: CheckPoint| {
            let mut looked = acts.iter().filter(since).filter_map(|act| match act {
                Act::Checked(it) if it.point.value == point && it.digest.value == review.digest.value => {
                    Some(it.passed.value.0)
                }
                _ => None,
            });
            looked.next_back() == Some(true)
        };
        approvers && CheckPoint::ALL.into_iter().all(passed)
    }

    fn all_signed(&self, text: &Digest, step: &Step) -> bool {
        let signed: BTreeSet<&str> = self
            .until(step)
            .into_iter()
            .filter_map(|act| match act {
                Act::Accepted(it) if it.digest.value == *text => Some(it.party.value.as_str()),
                _ => None,
            })
            .collect();
        SIGNATORIES.iter().all(|party| signed.contains(party))
    }

    /// Whether a day lies in a month that had settled ten days after its end.
    fn in_settled_month(&self, day: &str, at: Instant) -> bool {
        let (year, month): (i32, i32) =
            (day[..4].parse().expect("a year"), day[5..7].parse().expect("a month"));
        let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        let end = instant(&format!("{year:04}-{month:02}-01"));
        instant(day) >= instant("2026-01-01") && end.plus(days(10)) <= at
    }

    /// The end of the term that runs: each renewal that began adds a year.
    fn end(&self, before: &[Step]) -> Instant {
        let renewed = before
            .windows(2)
            .filter(|pair| pair[0].state == State::Renewed && pair[1].state == State::Active);
        instant(&format!("{}-01-01", 2027 + renewed.count()))
    }

    fn renewed(&self, step: &Step, before: &[Step]) -> bool {
        let earlier = before.iter().filter(|step| step.state == State::Renewed).count();
        let begins = before
            .windows(2)
            .rev()
            .find(|pair| pair[0].state == State::Renewed && pair[1].state == State::Active);
        let begins = begins.map_or(Instant::MIN, |pair| pair[1].at);
        let refused: BTreeSet<usize> = self.life.refused.iter().map(|refusal| refusal.act).collect();
        let in_term = |act: &usize| {
            let at = self.acts[*act].at();
            at >= begins && at <= step.at && !refused.contains(act)
        };
        let acts: Vec<&Act> = (0..self.acts.len()).filter(in_term).map(|act| &self.acts[act]).collect();
        match self.auto {
            None => false,
            Some(true) => earlier == 0 && !acts.iter().any(|act| matches!(act, Act::Declined(_))),
            Some(false) => SIGNATORIES.iter().all(|party| {
                acts.iter().any(|act| matches!(act, Act::Renewed(it) if it.party.value.as_str() == *party))
            }),
        }
    }

    fn noticed(&self, party: &str, at: Instant) -> bool {
        party == "shop"
            && self.acts.iter().any(|act| match act {
                Act::Noticed(it) => {
                    it.party.value.as_str() == party
                        && it.evidence.is_some()
                        && it.at.value.plus(days(40)) <= at
                }
                _ => false,
            })
    }
}

fn days(count: i64) -> Duration {
    Duration::from_us(count * 86_400_000_000)
}
