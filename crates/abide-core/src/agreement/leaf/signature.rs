use std::fmt;
use std::fmt::Write as _;

use crate::text::{ReadText, TextFault, TextForm};

/// What keys and signatures begin with in a text.
const NAME: &str = "ed25519:";

/// A public key of Ed25519, written `ed25519:` and 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PublicKey(pub [u8; 32]);

/// A signature by Ed25519, written `ed25519:` and 128 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SignatureText(pub [u8; 64]);

impl ReadText for PublicKey {
    const FORM: TextForm = TextForm { name: "a public key of Ed25519", example: "ed25519:d75a980182b1…" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        bytes(text).map(PublicKey).ok_or_else(|| {
            TextFault::new(
                "malformed-key",
                "this is not a public key of Ed25519",
                "it is `ed25519:` and 64 hexadecimal digits; `abide sign --create-key` says that of a new key",
            )
        })
    }
}

impl ReadText for SignatureText {
    const FORM: TextForm = TextForm { name: "a signature by Ed25519", example: "ed25519:e5564300c360…" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        bytes(text).map(SignatureText).ok_or_else(|| {
            TextFault::new(
                "malformed-signature",
                "this is not a signature by Ed25519",
                "it is `ed25519:` and 128 hexadecimal digits, as `abide sign` writes it",
            )
        })
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&text(&self.0))
    }
}

impl fmt::Display for SignatureText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&text(&self.0))
    }
}

fn bytes<const LENGTH: usize>(text: &str) -> Option<[u8; LENGTH]> {
    let digits = text.strip_prefix(NAME)?.as_bytes();
    if digits.len() != 2 * LENGTH {
        return None;
    }
    let mut bytes = [0; LENGTH];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = 16 * digit(pair[0])? + digit(pair[1])?;
    }
    Some(bytes)
}

/// Capitals are refused, so that one key has one text.
fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

fn text(bytes: &[u8]) -> String {
    bytes.iter().fold(NAME.to_owned(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
