use std::path::Path;

use abide_core::agreement::{Digest, PublicKey};
use abide_core::diagnostic::{Diagnostic, Severity};
use abide_core::lifecycle::Act;
use abide_core::text::Source;
use abide_time::Instant;

use super::SignError;
use crate::load::load;
use crate::record::{life_terms, recorded};

/// The signatures of an agreement.
#[derive(Debug)]
pub struct Verified {
    /// The text that counts.
    pub digest: Digest,
    /// The record.
    pub record: Source,
    /// What is wrong with it: broken signatures, signatures over another text, other keys than those expected.
    pub diagnostics: Vec<Diagnostic>,
    /// Who signed or accepted this text, in the order of the record.
    pub signatories: Vec<Signatory>,
    /// The parties that did not, in document order.
    pub missing: Vec<String>,
}

/// One that agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// The party.
    pub party: String,
    /// Who acted for it.
    pub name: String,
    /// As what.
    pub capacity: Option<String>,
    /// When.
    pub at: Instant,
    /// The key, where it was signed by key.
    pub key: Option<PublicKey>,
    /// What shows it otherwise.
    pub shown_by: Option<String>,
}

/// Verifies what is on record for an agreement. `keys` are the public keys that parties are known by; a signature by
/// another key is a fault.
///
/// Errors: a file that cannot be read, an agreement with errors, an expected key of nobody who signs.
pub fn verify(
    agreement: &Path,
    record: Option<&Path>,
    keys: &[(String, PublicKey)],
) -> Result<Verified, SignError> {
    let loaded = load(agreement)?;
    let Some(terms) = life_terms(&loaded) else {
        return Err(SignError::Faulty { source_text: loaded.source, diagnostics: loaded.diagnostics });
    };
    for (party, _) in keys {
        super::sign::signatory(party, &terms)?;
    }
    let record = recorded(&loaded, agreement, record)?;
    let mut diagnostics = record.diagnostics;
    diagnostics.extend(record.acts.iter().filter_map(|act| by_another_key(act, keys)));
    diagnostics.sort_by_key(Diagnostic::span);
    let signatories: Vec<Signatory> =
        record.acts.iter().filter_map(|act| signatory(act, &terms.digest)).collect();
    let missing = terms.signatories().map(|id| id.as_str());
    let missing = missing.filter(|id| !signatories.iter().any(|signatory| signatory.party == *id));
    let missing = missing.map(str::to_owned).collect();
    Ok(Verified { digest: terms.digest.clone(), record: record.source, diagnostics, signatories, missing })
}

impl Verified {
    /// Whether any signature is not what it claims to be.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|fault| fault.severity == Severity::Error)
    }
}

fn by_another_key(act: &Act, keys: &[(String, PublicKey)]) -> Option<Diagnostic> {
    let Act::Signed(signed) = act else { return None };
    let (_, known) = keys.iter().find(|(party, _)| party == signed.party.value.as_str())?;
    (*known != signed.key.value).then(|| {
        Diagnostic::error(
            "other-key",
            signed.key.span,
            format!(
                "this was signed with the key {}, and `{}` is known by {known}",
                signed.key.value, signed.party.value
            ),
            "ask the party, by a way that you trust, which key is its own",
        )
    })
}

fn signatory(act: &Act, digest: &Digest) -> Option<Signatory> {
    let text = |line: &abide_core::diagnostic::Spanned<abide_core::agreement::Line>| line.value.0.clone();
    match act {
        Act::Signed(signed) if signed.digest.value == *digest => Some(Signatory {
            party: signed.party.value.to_string(),
            name: text(&signed.name),
            capacity: signed.capacity.as_ref().map(text),
            at: signed.at.value,
            key: Some(signed.key.value),
            shown_by: None,
        }),
        Act::Accepted(accepted) if accepted.digest.value == *digest => Some(Signatory {
            party: accepted.party.value.to_string(),
            name: text(&accepted.name),
            capacity: accepted.capacity.as_ref().map(text),
            at: accepted.at.value,
            key: None,
            shown_by: Some(text(&accepted.shown_by)),
        }),
        _ => None,
    }
}
