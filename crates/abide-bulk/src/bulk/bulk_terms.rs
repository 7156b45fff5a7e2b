use std::sync::Arc;

use super::watch::Watch;
use super::workers::Workers;

/// So many events are held in memory while a log is read and after; of a longer log they are laid aside.
const EVENTS_IN_MEMORY: u64 = 24_000_000;

const ROWS_OF_A_PART: u64 = 65_536;

/// By which means large logs are read. None of them changes an answer.
#[derive(Debug, Clone)]
pub struct BulkTerms {
    /// The threads.
    pub workers: Workers,
    /// So many events stay in memory; more are laid aside in a temporary file.
    pub events_in_memory: u64,
    /// About so many rows make a part; the table of its items should stay in the cache of a core.
    pub rows_of_a_part: u64,
    /// Where it is noted how far reading has come.
    pub watch: Arc<Watch>,
}

impl Default for BulkTerms {
    fn default() -> Self {
        let watch = Arc::new(Watch::default());
        BulkTerms {
            workers: Workers::of_machine(),
            events_in_memory: EVENTS_IN_MEMORY,
            rows_of_a_part: ROWS_OF_A_PART,
            watch,
        }
    }
}
