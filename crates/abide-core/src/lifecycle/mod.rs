//! What becomes of an agreement between its first draft and the day on which its books are closed: a pure function of
//! what people did, each act recorded with its instant.

mod act;
mod acts;
mod check_point;
mod fold;
mod guard;
mod life;
mod life_terms;
mod sign_acts;
mod state;

pub use act::{
    Act, Approved, Checked, Closed, Declined, Noticed, Renewed, Resumed, Returned, Review, Suspended,
    SuspendedClocks, Terminated,
};
pub use acts::{read_acts, record_line};
pub use check_point::CheckPoint;
pub use fold::life;
pub use guard::Guard;
pub use life::{Life, Refusal, Step};
pub use life_terms::LifeTerms;
pub use sign_acts::{Accepted, Amended, Signed, signed_message};
pub use state::State;
