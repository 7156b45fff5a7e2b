//! The agreement as its authors wrote it: every section typed, each node with its place in the text.

mod agreement;
mod by;
mod calendar;
mod canonical;
mod clause_number;
mod clock;
mod consequence;
mod delivery;
mod delivery_measure;
mod dependency;
mod each;
mod evidence;
mod exclusion;
mod filter;
mod ids;
mod layer;
mod lead_measure;
mod leaf;
mod measure;
mod notification;
mod objective;
mod opening;
mod part;
mod party;
mod record_measure;
mod remedy;
mod service;
mod settlement;
mod term;
mod ticket_measure;
mod wording;

pub use agreement::{Agreement, Kind};
pub use by::{AnyText, By, ByKeys, Otherwise};
pub use calendar::{BreakDays, CalendarTerms, DatedHours, HolidayCovers, Holidays, HoursList, read_calendar};
pub use canonical::Canonical;
pub use clause_number::ClauseNumber;
pub use clock::{Changed, ClockStream, ClockTerms, Cycles};
pub use consequence::{ExtensionTerms, NotifyTerms, ReassignTerms, RecoveryTerms, StrikeTerms};
pub use delivery::{Delivery, IfClosed};
pub use delivery_measure::{EvidenceValidTerms, OfDelivery};
pub use dependency::{Dependency, Quorum, ServiceRef, Together};
pub use each::{Each, EachKeys, Fields};
pub use evidence::Evidence;
pub use exclusion::{Applies, ApprovedBy, Cause, Effect, Exclusion, Late};
pub use filter::{Field, FieldTest, Filter};
pub use ids::Ids;
pub use layer::{Layer, MergeClass, Pin};
pub use lead_measure::{
    CloseBasis, CloseRateTerms, FigureTerms, FollowUpDepthTerms, LeadValueTerms, LeadVolumeTerms,
    LeadsNeeded, PlainLeadTerms, Recalculated,
};
pub use leaf::*;
pub use measure::{
    Begins, Between, Combine, CountTerms, Granularity, Measure, OutageSource, OutageTerms, PercentileMethod,
    Resources, ShareTerms, StatisticTerms, Take, UnknownPolicy, WithinTerms,
};
pub use notification::{Escalation, Group, Member, Report};
pub use objective::{CountsIn, MinimumItems, NoData, Objective, Pace};
pub use opening::Opening;
pub use part::Part;
pub use party::{Contact, Party, Place, Role};
pub use record_measure::{
    AbandonmentBase, AbandonmentTerms, Boundary, CallWaitTerms, CsatTerms, EmptySlot, FirstCallTerms,
    FirstCallVariant, ForecastTerms, HandleTimeTerms, ItemStream, LegsWord, NpsTerms, PlainCallTerms,
    RatioSide, RatioTerms, SameMatter, SelfServiceTerms, ServiceLevelTerms, ServiceLevelVariant,
    SlotMeanTerms, SlotShareTerms, SumTerms,
};
pub use remedy::{
    Action, Amount, Base, Beyond, Cap, Claim, ClaimAnchor, Deadline, DueAnchor, Excess, InARow, Over, Pay,
    Remedy, Repeated, RightTerms, Scale, StepCount, StepSize, Steps, Trigger,
};
pub use service::{Service, SupportChannel};
pub use settlement::{Paid, Pricing, RoundingWord, Settlement};
pub use term::{Ground, Holder, Renewal, Term, Termination};
pub use ticket_measure::{BacklogTerms, FirstContactTerms, PlainTicketTerms};
pub use wording::Wording;
