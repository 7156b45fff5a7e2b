use abide_time::Instant;

use crate::text::{ReadText, TextFault, TextForm};

impl ReadText for Instant {
    const FORM: TextForm = TextForm { name: "an instant with its offset", example: "2026-11-01T09:00:00Z" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        text.parse().map_err(|_| TextFault::malformed(text, Self::FORM))
    }
}
