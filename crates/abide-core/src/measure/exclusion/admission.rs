use abide_time::Instant;

use crate::agreement::Late;
use crate::fact::{FindingDetail, Window};
use crate::plan::{ExclusionPlan, TermPlan};
use crate::value::{Name, Names};

/// Whether a declared window applies, or why it does not.
///
/// The notice is kept when [`TermPlan::after`] of the announcement lies at or before the window's declared start:
/// a notice in hours counts real time; one in days is full local days, so that five days' notice for a window on
/// the 10th must be given on the 4th or at the first instant of the 5th. An approval counts once it was given by
/// `known_by`, which is never later than the settlement of the window's period. With `late: accept with approval` a late window needs the parties of `approved-by`; where the
/// agreement names none, anybody's approval but its author's.
pub(super) fn admission(
    exclusion: &ExclusionPlan,
    window: &Window,
    term: &TermPlan,
    names: &Names,
    known_by: Instant,
) -> Result<(), FindingDetail> {
    let approved = |party: Name| window.approvals.iter().any(|(name, at)| *name == party && *at <= known_by);
    let lacking: Vec<String> = exclusion
        .approved_by
        .0
        .iter()
        .filter(|party| !approved(**party))
        .map(|party| names.text(*party).to_owned())
        .collect();
    if !lacking.is_empty() {
        return Err(FindingDetail::NotApprovedBy(lacking));
    }
    let Some(notice) = exclusion.notice else { return Ok(()) };
    let start = window.interval.start();
    if window.announced.is_some_and(|announced| term.after(announced, notice) <= start) {
        return Ok(());
    }
    let late = |unapproved: bool| FindingDetail::Late { announced: window.announced, unapproved };
    let by_others =
        || window.approvals.iter().any(|(name, at)| *at <= known_by && Some(*name) != window.author);
    match exclusion.late {
        Late::AcceptWithApproval if !exclusion.approved_by.0.is_empty() || by_others() => Ok(()),
        Late::AcceptWithApproval => Err(late(true)),
        Late::Refuse => Err(late(false)),
    }
}
