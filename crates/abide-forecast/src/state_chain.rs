/// States whose weight is below this part of the heaviest are left out: less than a double can show in a sum.
const NEGLIGIBLE: f64 = 1e-20;

/// How many callers are in the system in the long run: one more at a constant rate, one less at a rate that grows
/// with their number. Only the states that have any weight are held.
#[derive(Debug)]
pub(crate) struct StateChain {
    /// The number of callers in the first state that is held.
    first: u64,
    /// The share of time spent in each state, from the first on; they add up to 1.
    shares: Vec<f64>,
}

impl StateChain {
    /// The stationary chain. `death(k)` is the rate at which k callers become k − 1; it must not fall as k grows.
    ///
    /// It is built outwards from its heaviest state, where one more is as likely as one less, so that every weight
    /// is at most 1 and nothing overflows, however large the load is.
    pub(crate) fn new(birth: f64, mode: u64, death: impl Fn(u64) -> f64) -> StateChain {
        let mut below = Vec::new();
        let (mut weight, mut state) = (1.0_f64, mode);
        while state > 0 {
            weight *= death(state) / birth;
            state -= 1;
            if weight < NEGLIGIBLE {
                break;
            }
            below.push(weight);
        }
        let first = mode - below.len() as u64;
        let mut shares: Vec<f64> = below.into_iter().rev().collect();
        (weight, state) = (1.0, mode);
        loop {
            shares.push(weight);
            state += 1;
            let ratio = birth / death(state);
            weight *= ratio;
            // What is still to come is at most a geometric tail.
            if ratio < 1.0 && weight / (1.0 - ratio) < NEGLIGIBLE {
                break;
            }
        }
        let total: f64 = shares.iter().sum();
        shares.iter_mut().for_each(|share| *share /= total);
        StateChain { first, shares }
    }

    /// Each state with its share of time.
    pub(crate) fn states(&self) -> impl Iterator<Item = (u64, f64)> + '_ {
        (self.first..).zip(self.shares.iter().copied())
    }

    /// The share of time spent with so many callers.
    pub(crate) fn share(&self, callers: u64) -> f64 {
        let position = callers.checked_sub(self.first).and_then(|position| usize::try_from(position).ok());
        position.and_then(|position| self.shares.get(position)).copied().unwrap_or(0.0)
    }

    /// The largest number of callers that has any weight.
    pub(crate) fn last(&self) -> u64 {
        self.first + self.shares.len() as u64 - 1
    }
}
