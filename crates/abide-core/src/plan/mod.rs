//! The agreement resolved and compiled: names bound, calendars unrolled, defaults filled in. A plan is the only
//! input of evaluation; it still knows the line of every term.

mod by_plan;
mod cap_plan;
mod clock_plan;
mod consequence_plan;
mod exclusion_plan;
mod files;
mod filter_plan;
mod from_agreement;
mod from_calendar;
mod from_clock;
mod from_consequence;
mod from_delivery;
mod from_evidence;
mod from_lead_measure;
mod from_marketing_share;
mod from_objective;
mod from_record_measure;
mod from_remedy;
mod from_ticket_measure;
mod goal;
mod lead_plan;
mod objective_plan;
mod opening_plan;
mod party_plan;
mod plan;
mod probe_plan;
mod record_plan;
mod remedy_plan;
mod schedule_plan;
mod service_plan;
mod standing_plan;
mod term_plan;
mod ticket_plan;

pub use by_plan::{ByPlan, Chosen};
pub use cap_plan::CapPlan;
pub use clock_plan::ClockPlan;
pub use consequence_plan::ConsequencePlan;
pub use exclusion_plan::{ExclusionPlan, Needed};
pub use files::Files;
pub use filter_plan::{FilterPlan, Test};
pub use from_calendar::calendar_file;
pub use from_clock::is_built_in_clock;
pub use goal::{Amount, Goal, Unit, number_of};
pub use lead_plan::{FigurePlan, LeadEvents, LeadPlan};
pub use objective_plan::{EachPlan, ItemPlan, MeasurePlan, ObjectivePlan, OutagePlan, StatisticOf};
pub use opening_plan::OpeningPlan;
pub use party_plan::{ContactPlan, PartyPlan};
pub use plan::Plan;
pub use probe_plan::ProbePlan;
pub use record_plan::{
    Adds, Bound, EpisodePlan, Legs, RecordMake, RecordPlan, RecordTerm, Side, Slots, Within,
};
pub use remedy_plan::{
    ActionPlan, Band, BasePlan, BeyondPlan, ClaimPlan, CountedBy, DeadlinePlan, PayKind, PayPlan, PaysPlan,
    RemedyPlan, RightPlan, StepsPlan, SumPlan, TriggerPlan,
};
pub use schedule_plan::{DeliveryFields, Occurring, SchedulePlan, ScheduleRow};
pub use service_plan::{FeePlan, ServicePlan};
pub use standing_plan::StandingPlan;
pub use term_plan::TermPlan;
pub use ticket_plan::{TicketEvents, TicketPlan};
