use std::path::PathBuf;

use crate::load::LoadError;

/// Why a file gives no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// It cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// It holds no private key of Ed25519.
    #[error("{}: this is not a private key of Ed25519 in PEM", path.display())]
    NotPrivate {
        /// The file.
        path: PathBuf,
    },
    /// It holds no public key of Ed25519.
    #[error("{}: this is not a public key of Ed25519 in PEM", path.display())]
    NotPublic {
        /// The file.
        path: PathBuf,
    },
    /// A key never takes the place of a file that is there.
    #[error("{}: there is a file already, and a key never takes its place", path.display())]
    Taken {
        /// The file.
        path: PathBuf,
    },
    /// It cannot be written.
    #[error("{}: {error}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// The system gives no random numbers.
    #[error("the system gives no random numbers: {0}")]
    NoChance(getrandom::Error),
}

impl KeyError {
    /// What to do.
    pub fn hint(&self) -> String {
        match self {
            KeyError::Load(error) => error.hint(),
            KeyError::NotPrivate { .. } => {
                "make one with `abide sign --create-key FILE`, or `openssl genpkey -algorithm ed25519`".to_owned()
            }
            KeyError::NotPublic { .. } => {
                "it begins with `-----BEGIN PUBLIC KEY-----`; `abide sign --create-key` writes it beside the private one"
                    .to_owned()
            }
            KeyError::Taken { .. } => "name another file".to_owned(),
            KeyError::Unwritable { .. } => "check the rights of the folder".to_owned(),
            KeyError::NoChance(_) => "try again".to_owned(),
        }
    }
}
