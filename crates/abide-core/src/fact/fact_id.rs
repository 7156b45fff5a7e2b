use twox_hash::XxHash3_128;

/// What makes a fact the same fact when it comes a second time: a digest of its source's key, or of its whole
/// content where the source has no key.
///
/// It is XXH3 over 128 bits (its author's reference, seed 0), with each part preceded by its length so that `ab, c`
/// and `a, bc` differ. It orders facts of one instant when nothing else does, so it must not depend on the place of
/// a row, nor on the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactId(u128);

impl FactId {
    /// The id of these parts, in this order.
    pub fn of<'p>(parts: impl IntoIterator<Item = &'p [u8]>) -> Self {
        let mut bytes = Vec::new();
        for part in parts {
            bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
            bytes.extend_from_slice(part);
        }
        Self::of_bytes(&bytes)
    }

    /// The id of bytes that already tell where their parts end.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        FactId(XxHash3_128::oneshot(bytes))
    }

    /// The id as a number.
    pub(super) fn number(self) -> u128 {
        self.0
    }

    /// The id as 32 hexadecimal digits.
    pub fn text(self) -> String {
        format!("{:032x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_together() {
        let id = |parts: &[&'static str]| FactId::of(parts.iter().map(|part| part.as_bytes()));
        assert_ne!(id(&["ab", "c"]), id(&["a", "bc"]));
        assert_eq!(id(&["ab", "c"]), id(&["ab", "c"]));
    }
}
