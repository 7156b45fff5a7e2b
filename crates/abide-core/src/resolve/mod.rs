//! One agreement out of several texts: each layer put over the one above it, held to what that one allows.
//!
//! What comes out is an ordinary tree in which every node keeps the place in the text that says it. So whatever reads
//! it tells of the layer by itself, and nothing behind this room knows of layers.

mod fault;
mod faults;
mod header;
mod home;
mod level;
mod overlay;
mod permission;
mod pins;
mod policy;
mod resolve;
mod standing;
mod table;
mod terms;

pub use fault::Fault;
pub use faults::FAULTS;
pub use header::{Header, PinRead};
pub use home::at_home;
pub use level::{Level, Levels};
pub use overlay::overlay;
pub use permission::Overridden;
pub use pins::{check_pin, layer_cycle};
pub use resolve::{LayerText, Resolved, resolve};
pub use terms::{ResolvedTerm, resolved_terms};
