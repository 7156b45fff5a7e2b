use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use abide_core::agreement::{Digest, Id, PublicKey, SignatureText};
use abide_core::diagnostic::Diagnostic;
use abide_core::lifecycle::{Act, LifeTerms, record_line, signed_message};
use abide_core::text::{Source, nearest};
use abide_time::Instant;
use ed25519_dalek::Signer;

use super::KeyError;
use super::key_file::private_key;
use crate::load::{LoadError, load};
use crate::record::{Recorded, life_terms, record_path, recorded};

/// How a party shows that it agrees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Consent {
    /// By the private key in this file.
    Key(PathBuf),
    /// By something outside, such as a paper.
    ShownBy(String),
}

/// Who signs what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignRequest {
    /// The agreement.
    pub agreement: PathBuf,
    /// The record; beside the agreement where nothing is said.
    pub record: Option<PathBuf>,
    /// The party's id.
    pub party: String,
    /// Who signs for it.
    pub name: String,
    /// As what.
    pub capacity: Option<String>,
    /// When.
    pub at: Instant,
    /// How.
    pub consent: Consent,
}

/// What was put on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedAs {
    /// The text.
    pub digest: Digest,
    /// The public key, where it was signed by key.
    pub key: Option<PublicKey>,
    /// Where it stands.
    pub record: PathBuf,
}

/// Why nothing was signed.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// A file cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The agreement or the record has errors.
    #[error("{} has errors", source_text.name())]
    Faulty {
        /// The text.
        source_text: Source,
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
    /// The agreement has no such party that signs.
    #[error("`{party}` is no party that signs this agreement")]
    NoParty {
        /// What was asked for.
        party: String,
        /// What to write instead.
        hint: String,
    },
    /// The party is on record for this text already.
    #[error("`{party}` has signed or accepted this text already, at {at}")]
    Already {
        /// The party.
        party: String,
        /// When.
        at: Instant,
    },
    /// The key cannot be used.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The record cannot be written.
    #[error("{}: {error}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
}

/// Adds a party's signature or acceptance of an agreement to its record.
pub fn sign(request: &SignRequest) -> Result<SignedAs, SignError> {
    let loaded = load(&request.agreement)?;
    let Some(terms) = life_terms(&loaded) else {
        return Err(SignError::Faulty { source_text: loaded.source, diagnostics: loaded.diagnostics });
    };
    let digest = terms.digest.clone();
    let party = signatory(&request.party, &terms)?;
    let record = recorded(&loaded, &request.agreement, request.record.as_deref())?;
    if record.has_errors() {
        return Err(SignError::Faulty { source_text: record.source, diagnostics: record.diagnostics });
    }
    if let Some(at) = already(&record, &party, &digest) {
        return Err(SignError::Already { party: request.party.clone(), at });
    }
    let (line, key) = line(request, &party, &digest)?;
    let path = request.record.clone().unwrap_or_else(|| record_path(&request.agreement));
    append(&path, &terms.plan.id, &record, &line)?;
    Ok(SignedAs { digest, key, record: path })
}

pub(super) fn signatory(party: &str, terms: &LifeTerms<'_>) -> Result<Id, SignError> {
    let signatories: Vec<&Id> = terms.signatories().collect();
    let ids: Vec<&str> = signatories.iter().map(|id| id.as_str()).collect();
    let found = signatories.into_iter().find(|id| id.as_str() == party);
    found.cloned().ok_or_else(|| SignError::NoParty {
        party: party.to_owned(),
        hint: match nearest(party, ids.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("one of: {}", ids.join(", ")),
        },
    })
}

fn already(record: &Recorded, party: &Id, digest: &Digest) -> Option<Instant> {
    record.acts.iter().find_map(|act| {
        let (text, by) = match act {
            Act::Signed(signed) => (&signed.digest.value, &signed.party.value),
            Act::Accepted(accepted) => (&accepted.digest.value, &accepted.party.value),
            _ => return None,
        };
        (text == digest && by == party).then(|| act.at())
    })
}

/// The line of the record, and the public key where it was signed by key.
fn line(
    request: &SignRequest,
    party: &Id,
    digest: &Digest,
) -> Result<(String, Option<PublicKey>), SignError> {
    let mut entries = vec![
        ("at", request.at.to_string()),
        ("party", party.as_str().to_owned()),
        ("digest", digest.to_string()),
        ("name", request.name.clone()),
    ];
    entries.extend(request.capacity.iter().map(|capacity| ("capacity", capacity.clone())));
    match &request.consent {
        Consent::ShownBy(shown_by) => {
            entries.push(("shown-by", shown_by.clone()));
            Ok((record_line("accepted", &entries), None))
        }
        Consent::Key(path) => {
            let private = private_key(path)?;
            let message =
                signed_message(digest, party, &request.name, request.capacity.as_deref(), request.at);
            let signature = SignatureText(private.sign(message.as_bytes()).to_bytes());
            let key = PublicKey(private.verifying_key().to_bytes());
            entries.push(("key", key.to_string()));
            entries.push(("signature", signature.to_string()));
            Ok((record_line("signed", &entries), Some(key)))
        }
    }
}

/// A record only grows: what stands in it stays as it is.
fn append(path: &Path, agreement: &str, record: &Recorded, line: &str) -> Result<(), SignError> {
    let before = record.source.text();
    let mut text = if before.is_empty() {
        format!("# What was done with the agreement {agreement}. Acts are only added, never changed.\n")
    } else if before.ends_with('\n') {
        String::new()
    } else {
        "\n".to_owned()
    };
    text.push_str(line);
    let written = OpenOptions::new().create(true).append(true).open(path);
    let written = written.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| SignError::Unwritable { path: path.to_owned(), error })
}
