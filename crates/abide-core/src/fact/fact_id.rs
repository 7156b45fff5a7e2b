/// What makes a fact the same fact when it comes a second time: a digest of its source's key, or of its whole
/// content where the source has no key.
///
/// It is FNV-1a over 128 bits (parameters of the algorithm's authors), with each part preceded by its length so
/// that `ab, c` and `a, bc` differ. It orders facts of one instant when nothing else does, so it must not depend
/// on the place of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactId(u128);

const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

impl FactId {
    /// The id of these parts, in this order.
    pub fn of<'p>(parts: impl IntoIterator<Item = &'p [u8]>) -> Self {
        let mut state = OFFSET;
        let mut feed = |bytes: &[u8]| {
            for &byte in bytes {
                state = (state ^ u128::from(byte)).wrapping_mul(PRIME);
            }
        };
        for part in parts {
            feed(&(part.len() as u64).to_le_bytes());
            feed(part);
        }
        FactId(state)
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
