use abide_time::Duration;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;

/// The upper bounds of the classes by which counted times are sorted, in seconds; each class holds what is longer than
/// the bound before it and not longer than its own. What is longer than the last bound has a class of its own.
const BOUNDS_S: [i64; 12] = [
    5 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    4 * HOUR,
    8 * HOUR,
    16 * HOUR,
    24 * HOUR,
    40 * HOUR,
    80 * HOUR,
    160 * HOUR,
];

/// How many items took how long: a count for each class. Two can be added up, in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Durations([u64; BOUNDS_S.len() + 1]);

impl Durations {
    /// Counts one item.
    pub fn add(&mut self, elapsed: Duration) {
        let class = BOUNDS_S.partition_point(|bound| Duration::from_seconds(*bound) < elapsed);
        self.0[class] += 1;
    }

    /// Adds another one up with this.
    pub fn merge(&mut self, other: &Durations) {
        self.0.iter_mut().zip(other.0).for_each(|(own, more)| *own += more);
    }

    /// The classes from the first to the last that is not empty: upper bound (none for the longest) and count.
    pub fn classes(&self) -> Vec<(Option<Duration>, u64)> {
        let bounds = BOUNDS_S.iter().map(|bound| Some(Duration::from_seconds(*bound))).chain([None]);
        let all: Vec<(Option<Duration>, u64)> = bounds.zip(self.0).collect();
        let first = all.iter().position(|(_, count)| *count > 0);
        let last = all.iter().rposition(|(_, count)| *count > 0);
        first.zip(last).map_or_else(Vec::new, |(first, last)| all[first..=last].to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Durations};

    #[test]
    fn a_bound_belongs_to_the_class_below_it() {
        let mut durations = Durations::default();
        for seconds in [300, 301, 900, 576_001] {
            durations.add(Duration::from_seconds(seconds));
        }
        let classes = durations.classes();
        assert_eq!(classes[0], (Some(Duration::from_seconds(300)), 1));
        assert_eq!(classes[1], (Some(Duration::from_seconds(900)), 2));
        assert_eq!(classes.last(), Some(&(None, 1)));
        let mut twice = durations;
        twice.merge(&durations);
        assert_eq!(twice.classes()[1].1, 4);
        assert_eq!(Durations::default().classes(), []);
    }
}
