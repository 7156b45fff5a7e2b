use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use abide_core::agreement::PublicKey;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey};
use ed25519_dalek::{SigningKey, VerifyingKey};

use super::KeyError;
use crate::load::read_text;

/// Makes a key pair: the private key goes to `path`, readable by its owner alone, the public one beside it under the
/// same name with `.pub` behind. Both are PEM (PKCS #8), as other programs read and write them.
pub fn create_key(path: &Path) -> Result<(PathBuf, PublicKey), KeyError> {
    let mut seed = [0_u8; 32];
    getrandom::fill(&mut seed).map_err(KeyError::NoChance)?;
    let key = SigningKey::from_bytes(&seed);
    let not_written = || KeyError::NotPrivate { path: path.to_owned() };
    let private = key.to_pkcs8_pem(LineEnding::LF).map_err(|_| not_written())?;
    let public = key.verifying_key().to_public_key_pem(LineEnding::LF).map_err(|_| not_written())?;
    let mut beside = path.as_os_str().to_owned();
    beside.push(".pub");
    let beside = PathBuf::from(beside);
    if beside.exists() {
        return Err(KeyError::Taken { path: beside });
    }
    write_new(path, private.as_bytes(), true)?;
    write_new(&beside, public.as_bytes(), false)?;
    Ok((beside, PublicKey(key.verifying_key().to_bytes())))
}

/// Writes a file that is not there yet, where it is secret for its owner alone.
fn write_new(path: &Path, bytes: &[u8], secret: bool) -> Result<(), KeyError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, if secret { 0o600 } else { 0o644 });
    #[cfg(not(unix))]
    let _ = secret;
    let written = options.open(path).and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => KeyError::Taken { path: path.to_owned() },
        _ => KeyError::Unwritable { path: path.to_owned(), error },
    })
}

/// The public key in a file.
pub fn public_key(path: &Path) -> Result<PublicKey, KeyError> {
    let text = read_text(path)?;
    let key = VerifyingKey::from_public_key_pem(&text);
    key.map(|key| PublicKey(key.to_bytes())).map_err(|_| KeyError::NotPublic { path: path.to_owned() })
}

/// The private key in a file.
pub(super) fn private_key(path: &Path) -> Result<SigningKey, KeyError> {
    let text = read_text(path)?;
    SigningKey::from_pkcs8_pem(&text).map_err(|_| KeyError::NotPrivate { path: path.to_owned() })
}
