//! Forecasts: what is likely, in floating point. Nothing here feeds a verdict, which is why it may round.
//!
//! Queues of a contact centre by the formulas of Erlang and Palm. All of them assume steady arrivals that do not
//! know of each other, one skill, and one interval: take the peak interval, never the mean of a day.
//!
//! Sources: A. K. Erlang, Solution of some problems in the theory of probabilities of significance in automatic
//! telephone exchanges (1917); C. Palm, Research on telephone traffic carried by full availability groups (1957);
//! A. Mandelbaum and S. Zeltyn, The Palm/Erlang-A queue, with applications to call centers (2007).

mod forecast_error;

mod traffic;

mod queue_figures;

mod erlang_b;

mod erlang_c;

mod state_chain;

mod erlang_a;

mod queue_model;

mod agents_needed;

pub use agents_needed::{StaffingGoal, agents_needed};
pub use erlang_a::erlang_a;
pub use erlang_b::{blocking, erlang_b};
pub use erlang_c::{erlang_c, probability_of_wait};
pub use forecast_error::ForecastError;
pub use queue_figures::QueueFigures;
pub use queue_model::QueueModel;
pub use traffic::Traffic;
