use abide_time::{Date, Instant};

use crate::agreement::{Digest, Id, Line, PublicKey, SignatureText};
use crate::diagnostic::{Span, Spanned};
use crate::section;
use crate::text::{Entry, Node, NodeKind, Scalar, canonical_json};

section! {
    /// A signature by key.
    pub struct Signed ("signature") {
        /// When.
        required at: Spanned<Instant>,
        /// Which party.
        required party: Spanned<Id>,
        /// The text that was signed.
        required digest: Spanned<Digest>,
        /// Who signs for the party.
        required name: Spanned<Line>,
        /// As what.
        optional capacity: Spanned<Line>,
        /// The public key.
        required key: Spanned<PublicKey>,
        /// The signature by Ed25519 of digest, party, name, capacity and instant together.
        required signature: Spanned<SignatureText>,
    }
}

section! {
    /// An acceptance that is shown otherwise than by key.
    pub struct Accepted ("acceptance") {
        /// When.
        required at: Spanned<Instant>,
        /// Which party.
        required party: Spanned<Id>,
        /// The text that was accepted.
        required digest: Spanned<Digest>,
        /// Who accepts for the party.
        required name: Spanned<Line>,
        /// As what.
        optional capacity: Spanned<Line>,
        /// What shows it: a paper and where it lies, an order, the first use.
        required shown_by: Spanned<Line>,
    }
}

section! {
    /// Another text in place of the one that runs.
    pub struct Amended ("amendment") {
        /// When it was agreed.
        required at: Spanned<Instant>,
        /// The text that was in force.
        required replaces: Spanned<Digest>,
        /// The new text.
        required digest: Spanned<Digest>,
        /// Its first day.
        required effective: Spanned<Date>,
    }
}

impl Signed {
    /// What the signature is over.
    pub fn message(&self) -> String {
        let capacity = self.capacity.as_ref().map(|capacity| capacity.value.0.as_str());
        signed_message(&self.digest.value, &self.party.value, &self.name.value.0, capacity, self.at.value)
    }
}

/// What a party signs: canonical JSON that names the text by its digest, the party, who signs for it, as what and when,
/// so that none of these can be changed behind a signature.
pub fn signed_message(
    digest: &Digest,
    party: &Id,
    name: &str,
    capacity: Option<&str>,
    at: Instant,
) -> String {
    let entry = |key: &str, text: &str| Entry {
        key: Spanned::new(key.to_owned(), Span::default()),
        value: Node {
            kind: NodeKind::Scalar(Scalar { text: text.to_owned(), quoted: true }),
            span: Span::default(),
        },
    };
    let mut entries = vec![
        entry("format", "abide.signature/1"),
        entry("digest", &digest.to_string()),
        entry("party", party.as_str()),
        entry("name", name),
        entry("at", &at.to_string()),
    ];
    entries.extend(capacity.map(|capacity| entry("capacity", capacity)));
    canonical_json(&Node { kind: NodeKind::Map(entries), span: Span::default() })
}

#[cfg(test)]
mod tests {
    use super::signed_message;
    use crate::agreement::{Digest, Id};
    use crate::text::ReadText;

    #[test]
    fn what_is_signed_names_everything() {
        let party = Id::read_text("contoso").unwrap();
        let at = "2026-01-02T10:00:00+01:00".parse().unwrap();
        let message = signed_message(&Digest::of(b""), &party, "E. Muster", Some("CEO"), at);
        assert_eq!(
            message,
            "{\"at\":\"2026-01-02T09:00:00Z\",\"capacity\":\"CEO\",\"digest\":\"sha256:\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"format\":\"abide.signature/1\",\
             \"name\":\"E. Muster\",\"party\":\"contoso\"}"
        );
    }
}
