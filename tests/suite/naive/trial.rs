//! How the laws are tried: random numbers from a fixed seed, and a plan from a text.

use abide_core::agreement::Agreement;
use abide_core::diagnostic::Diagnostics;
use abide_core::plan::{Files, Plan};
use abide_core::text::Source;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// How many random agreements each law is tried on.
pub(super) const TRIALS: u32 = 5_000;

pub(super) fn config() -> ProptestConfig {
    config_of(TRIALS)
}

/// The same for so many agreements.
pub(super) fn config_of(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(2_026),
        failure_persistence: None,
        max_shrink_iters: 300,
        ..ProptestConfig::default()
    }
}

/// Numbers from which one trial is made, used up in order; they shrink towards zero, so zero is the plain choice.
pub(super) fn numbers() -> impl Strategy<Value = Draw> {
    numbers_of(160)
}

/// So many of them.
pub(super) fn numbers_of(count: usize) -> impl Strategy<Value = Draw> {
    proptest::collection::vec(any::<u32>(), count).prop_map(|numbers| Draw { numbers, next: 0 })
}

#[derive(Clone)]
pub(super) struct Draw {
    numbers: Vec<u32>,
    next: usize,
}

/// The laws print what the numbers meant; the numbers themselves tell nobody anything.
impl std::fmt::Debug for Draw {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("see above")
    }
}

impl Draw {
    /// A number below `bound`.
    pub(super) fn below(&mut self, bound: i64) -> i64 {
        let number = self.numbers.get(self.next).copied().unwrap_or(0);
        self.next += 1;
        i64::from(number) % bound
    }

    pub(super) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.below(i64::try_from(from.len()).unwrap())).unwrap()].clone()
    }

    /// Yes in so many of a hundred trials.
    pub(super) fn chance(&mut self, percent: i64) -> bool {
        self.below(100) >= 100 - percent
    }
}

/// The plan of a text, or the codes of its faults.
pub(super) fn plan_of(text: &str) -> Result<Plan, Vec<&'static str>> {
    let source = Source::new("naive.yaml", text);
    let mut faults = Diagnostics::default();
    let plan = Agreement::from_text(&source, &mut faults)
        .and_then(|agreement| Plan::from_agreement(&agreement, &source, &Files::default(), &mut faults));
    plan.ok_or_else(|| faults.sorted().iter().map(|fault| fault.code).collect())
}
