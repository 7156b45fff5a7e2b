//! What the programs of this folder share: draws that are the same everywhere, and the life of a ticket.

mod draw;
mod ticket_life;

pub use draw::Draw;
pub use ticket_life::{EVENTS, Event, PRIORITIES, ticket};
