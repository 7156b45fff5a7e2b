use abide_time::Duration;

use super::{CalendarRef, Delay, Filter, Id, Ids, Rate, Wording};
use crate::diagnostic::Spanned;
use crate::text::{ReadText, TextFault, TextForm};
use crate::{section, words};

words! {
    /// Why time or items are left out.
    pub enum Cause ("a cause") {
        /// Work that was planned.
        PlannedWork = "planned work",
        /// What nobody could help.
        ForceMajeure = "force majeure",
        /// What the customer did.
        CustomerAct = "customer act",
        /// What somebody else did.
        ThirdParty = "third party",
        /// The service was suspended.
        Suspension = "suspension",
        /// Something else, said in `about`.
        Other = "other",
    }
}

words! {
    /// What an exclusion does to the time or the items it covers.
    pub enum Effect ("an effect") {
        /// They leave both sides.
        Remove = "remove",
        /// They count as good.
        CountAsGood = "count-as-good",
        /// Clocks stand still.
        Pause = "pause",
        /// What would have been kept without it is excused.
        Excuse = "excuse",
    }
}

words! {
    /// What becomes of an exclusion that was announced late.
    pub enum Late ("`refuse` or `accept with approval`") {
        /// It does not apply.
        Refuse = "refuse",
        /// It applies when it was approved.
        AcceptWithApproval = "accept with approval",
    }
}

words! {
    /// Whether a window must be declared.
    pub enum Applies ("`declared` or `always`") {
        /// Each window is a fact.
        Declared = "declared",
        /// The calendar `within` excludes by itself.
        Always = "always",
    }
}

/// Whose approval is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApprovedBy {
    /// Nobody's.
    None,
    /// Provider's and customer's.
    Both,
    /// One party's.
    Party(Id),
}

impl ReadText for ApprovedBy {
    const FORM: TextForm = TextForm { name: "`none`, `both` or a party", example: "both" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match text {
            "none" => Ok(ApprovedBy::None),
            "both" => Ok(ApprovedBy::Both),
            _ => Id::read_text(text).map(ApprovedBy::Party),
        }
    }
}

section! {
    /// What does not count against a promise.
    pub struct Exclusion ("exclusion") {
        /// Why.
        required cause: Spanned<Cause>,
        /// What it means here.
        optional about: Wording,
        /// The objectives it holds for.
        optional objectives: Ids = "all",
        /// The windows it holds for.
        many r#where: Filter,
        /// Whether a window must be declared.
        optional applies: Spanned<Applies> = "declared",
        /// When such windows may lie.
        optional within: Spanned<CalendarRef>,
        /// How long before it a window must be announced.
        optional notice: Spanned<Delay>,
        /// What becomes of one that was announced late.
        optional late: Spanned<Late> = "refuse",
        /// How much of it there may be.
        optional at_most: Spanned<Rate<Duration>>,
        /// What it does.
        optional effect: Spanned<Effect> = "remove",
        /// Who must approve a window.
        optional approved_by: Spanned<ApprovedBy> = "none",
        /// What must be shown.
        optional evidence: Wording,
    }
}
