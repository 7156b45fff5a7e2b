//! Signatures by Ed25519, and the files that hold keys. A private key is read where it signs and shown nowhere.

mod check_signatures;
mod key_error;
mod key_file;
mod sign;
mod verify;

pub(crate) use check_signatures::check_signatures;
pub use key_error::KeyError;
pub use key_file::{create_key, public_key};
pub use sign::{Consent, SignError, SignRequest, SignedAs, sign};
pub use verify::{Signatory, Verified, verify};
