use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many threads share a piece of work. Their number changes no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Workers(NonZeroUsize);

impl Workers {
    /// So many.
    pub fn new(count: NonZeroUsize) -> Workers {
        Workers(count)
    }

    /// One for each core that the process may use.
    pub fn of_machine() -> Workers {
        Workers(std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN))
    }

    /// How many there are.
    pub fn count(self) -> usize {
        self.0.get()
    }

    /// Does `tasks` pieces of work, numbered from 0. Each thread keeps a bench of its own, and gets the next number
    /// when it is done with one.
    pub(crate) fn share<B>(
        self,
        tasks: usize,
        bench: impl Fn() -> B + Sync,
        work: impl Fn(&mut B, usize) + Sync,
    ) -> Vec<B>
    where
        B: Send,
    {
        let next = AtomicUsize::new(0);
        let run = || {
            let mut bench = bench();
            loop {
                let task = next.fetch_add(1, Ordering::Relaxed);
                if task >= tasks {
                    return bench;
                }
                work(&mut bench, task);
            }
        };
        let threads = self.count().min(tasks);
        if threads <= 1 {
            return vec![run()];
        }
        std::thread::scope(|scope| {
            let started: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
            let joined = started
                .into_iter()
                .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            joined.collect()
        })
    }
}
