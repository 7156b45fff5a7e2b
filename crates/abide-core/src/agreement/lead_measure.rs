//! The measures of leads, and goals that are worked out of what sales needs.

use super::{Event, Field, Percent, Value, Whole};
use crate::diagnostic::Spanned;
use crate::text::Map;
use crate::value::Money;
use crate::{choice, section, words};

section! {
    /// How many leads reached a stage.
    pub struct LeadVolumeTerms ("lead-volume measure") {
        /// The stage that counts.
        optional stage: Spanned<Event> = "handed",
    }
}

section! {
    /// What the leads that reached a stage are worth in points.
    pub struct LeadValueTerms ("lead-value measure") {
        /// The field whose values have points.
        required field: Spanned<Field>,
        /// How many points a lead with a value has.
        required points: Map<super::Line, Spanned<Whole>>,
        /// The stage that counts.
        optional stage: Spanned<Event> = "handed",
    }
}

section! {
    /// How often leads were tried that have not been reached.
    pub struct FollowUpDepthTerms ("follow-up-depth measure") {
        /// The event by which a lead is reached.
        optional reached: Spanned<Event> = "connected",
        /// The events that are attempts.
        optional attempts: Vec<Spanned<Event>> = "[attempt, call, email, message, meeting]",
    }
}

section! {
    /// The share of leads that were won.
    pub struct CloseRateTerms ("close-rate measure") {
        /// Of which leads.
        optional basis: Spanned<CloseBasis> = "cohort",
    }
}

words! {
    /// Of which leads a close rate is the share.
    pub enum CloseBasis ("`cohort` or `closed`") {
        /// Of those that were handed over in the period.
        Cohort = "cohort",
        /// Of those that were won or lost in the period.
        Closed = "closed",
    }
}

section! {
    /// A measure of leads and sales without terms of its own.
    pub struct PlainLeadTerms ("measure of leads") {
    }
}

choice! {
    /// A number that goals may name.
    pub enum FigureTerms ("figure") {
        /// How many leads a sales quota asks for.
        LeadsNeeded("leads-needed": LeadsNeeded),
        /// A number that stands.
        Fixed("fixed": Spanned<Value>),
    }
}

section! {
    /// How many leads a sales quota asks for.
    pub struct LeadsNeeded ("lead goal") {
        /// What sales is to sell in a period.
        required quota: Spanned<Money>,
        /// The share of it that marketing's leads are to bring.
        optional marketing_share: Spanned<Percent> = "100%",
        /// What a deal brings.
        required deal_size: Spanned<Money>,
        /// The share of leads that are won.
        required close_rate: Spanned<Percent>,
        /// How often share, size and rate are taken anew from what was recorded.
        optional recalculated: Spanned<Recalculated> = "never",
    }
}

words! {
    /// How often the inputs of a lead goal are taken anew from what was recorded.
    pub enum Recalculated ("`never`, `month`, `quarter` or `year`") {
        /// They stay as they are written.
        Never = "never",
        /// Every month.
        Month = "month",
        /// Every quarter.
        Quarter = "quarter",
        /// Every year.
        Year = "year",
    }
}
