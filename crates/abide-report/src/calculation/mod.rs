//! What the calculators answer, as text for people and as JSON for programs. The text states every formula with the
//! numbers in it, and what the answer takes for granted. In English, like the rest of the command line.

mod availability;
mod burn;
mod capacity;
mod credit;
mod exact_text;
mod forecast_text;
mod lead_goal;
mod lead_line;
mod lead_months;
mod lead_tiers;
mod leads;
mod sheet;
mod staffing;
mod uptime;

pub use availability::{AvailabilityPage, AvailabilityWay, availability_json, availability_text};
pub use burn::{BurnPage, BurnWay, burn_json, burn_text};
pub use capacity::{capacity_json, capacity_text};
pub use credit::{CreditPage, credit_json, credit_text};
pub use leads::{LeadPage, leads_json, leads_text};
pub use staffing::{StaffingModel, StaffingPage, staffing_json, staffing_text};
pub use uptime::{UptimePage, uptime_json, uptime_text};
