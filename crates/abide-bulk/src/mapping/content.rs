use abide_core::fact::FactId;
use abide_time::Instant;

/// What a row says, gathered for the digest by which a repeated row is known. Instants count by their value, so
/// that two ways to write one are the same.
#[derive(Debug, Default)]
pub(super) struct Content {
    bytes: Vec<u8>,
}

impl Content {
    pub(super) fn clear(&mut self) {
        self.bytes.clear();
    }

    pub(super) fn text(&mut self, meaning: &str, text: &str) {
        self.part(meaning, text.as_bytes());
    }

    pub(super) fn instant(&mut self, meaning: &str, instant: Option<Instant>) {
        if let Some(instant) = instant {
            self.part(meaning, &instant.us().to_le_bytes());
        }
    }

    pub(super) fn number(&mut self, meaning: &str, number: Option<i64>) {
        if let Some(number) = number {
            self.part(meaning, &number.to_le_bytes());
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn id(&self) -> FactId {
        FactId::of_bytes(&self.bytes)
    }

    fn part(&mut self, meaning: &str, value: &[u8]) {
        for bytes in [meaning.as_bytes(), value] {
            let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            self.bytes.extend_from_slice(&length.to_le_bytes());
            self.bytes.extend_from_slice(bytes);
        }
    }
}
