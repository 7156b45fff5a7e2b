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

/// How many items took how long, and how many of them were over their limits, for each class. Two can be added up, in
/// any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Durations([Counts; BOUNDS_S.len() + 1]);

/// The items of one class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Counts {
    all: u64,
    over: u64,
}

/// One class of durations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DurationClass {
    /// Its upper bound; none for the longest.
    pub until: Option<Duration>,
    /// How many items took so long.
    pub count: u64,
    /// How many of them were over their limits.
    pub over: u64,
}

impl Durations {
    /// Counts one item, which was over its limit or not.
    pub fn add(&mut self, elapsed: Duration, over: bool) {
        let class = BOUNDS_S.partition_point(|bound| Duration::from_seconds(*bound) < elapsed);
        self.0[class].all += 1;
        self.0[class].over += u64::from(over);
    }

    /// Adds another one up with this.
    pub fn merge(&mut self, other: &Durations) {
        for (own, more) in self.0.iter_mut().zip(other.0) {
            own.all += more.all;
            own.over += more.over;
        }
    }

    /// The classes from the first to the last that is not empty.
    pub fn classes(&self) -> Vec<DurationClass> {
        let bounds = BOUNDS_S.iter().map(|bound| Some(Duration::from_seconds(*bound))).chain([None]);
        let class =
            |(until, counts): (_, Counts)| DurationClass { until, count: counts.all, over: counts.over };
        let all: Vec<DurationClass> = bounds.zip(self.0).map(class).collect();
        let first = all.iter().position(|class| class.count > 0);
        let last = all.iter().rposition(|class| class.count > 0);
        first.zip(last).map_or_else(Vec::new, |(first, last)| all[first..=last].to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, DurationClass, Durations};

    #[test]
    fn a_bound_belongs_to_the_class_below_it() {
        let mut durations = Durations::default();
        for seconds in [300, 301, 900, 576_001] {
            durations.add(Duration::from_seconds(seconds), seconds > 301);
        }
        let classes = durations.classes();
        let class = |seconds: Option<i64>, count, over| DurationClass {
            until: seconds.map(Duration::from_seconds),
            count,
            over,
        };
        assert_eq!(classes[0], class(Some(300), 1, 0));
        assert_eq!(classes[1], class(Some(900), 2, 1));
        assert_eq!(classes.last(), Some(&class(None, 1, 1)));
        let mut twice = durations;
        twice.merge(&durations);
        assert_eq!((twice.classes()[1].count, twice.classes()[1].over), (4, 2));
        assert_eq!(Durations::default().classes(), []);
    }
}
