use twox_hash::XxHash3_64;

/// Texts, each once, numbered in the order of their first meeting.
///
/// All stand in one string, because a log has as many names as items and each would be an allocation.
#[derive(Debug, Clone, Default)]
pub struct NameTable {
    text: String,
    /// Where each text ends; it starts where the one before it ends.
    ends: Vec<usize>,
    /// Open addressing: empty, or a part of a text's hash above its position and 1. With the hash beside it the
    /// table grows, and most lookups end, without a look at a text.
    slots: Vec<u64>,
}

const FEWEST_SLOTS: usize = 16;

impl NameTable {
    /// The hash of a text, the same on every machine.
    #[inline]
    pub fn hash(text: &str) -> u32 {
        (XxHash3_64::oneshot(text.as_bytes()) >> 32) as u32
    }

    /// The number of a text, entered when it is new. `hash` is its own.
    #[inline]
    pub fn enter(&mut self, hash: u32, text: &str) -> u32 {
        if self.ends.len() * 4 >= self.slots.len() * 3 {
            self.grow();
        }
        match self.look(hash, text) {
            Ok(number) => number,
            Err(slot) => {
                #[expect(clippy::expect_used, reason = "four thousand million texts do not fit in memory")]
                let place = u32::try_from(self.ends.len() + 1).expect("fewer than 2^32 names");
                self.slots[slot] = u64::from(hash) << 32 | u64::from(place);
                self.text.push_str(text);
                self.ends.push(self.text.len());
                place - 1
            }
        }
    }

    /// The number of a text where it has been met.
    pub fn find(&self, hash: u32, text: &str) -> Option<u32> {
        if self.slots.is_empty() { None } else { self.look(hash, text).ok() }
    }

    /// The text of a number.
    #[inline]
    pub fn text(&self, number: u32) -> &str {
        let place = number as usize;
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[place]]
    }

    /// How many texts there are.
    pub fn len(&self) -> u32 {
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    /// Whether no text has been met.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The number of a text, or the free slot where it would stand. There is always one.
    #[inline]
    fn look(&self, hash: u32, text: &str) -> Result<u32, usize> {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            let entry = self.slots[slot];
            let (known, place) = ((entry >> 32) as u32, entry as u32);
            if place == 0 {
                return Err(slot);
            }
            if known == hash && self.text(place - 1) == text {
                return Ok(place - 1);
            }
            slot = (slot + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let old = std::mem::take(&mut self.slots);
        self.slots = vec![0; (old.len() * 2).max(FEWEST_SLOTS)];
        let mask = self.slots.len() - 1;
        for entry in old.into_iter().filter(|entry| *entry != 0) {
            let mut slot = (entry >> 32) as usize & mask;
            while self.slots[slot] != 0 {
                slot = (slot + 1) & mask;
            }
            self.slots[slot] = entry;
        }
    }
}
