use crate::instant::Instant;
use crate::interval::Interval;
use crate::interval_set::IntervalSet;

const US_PER_DAY: i64 = 86_400_000_000;

/// The openings of one year (of UTC), with the open time before each, so that one look tells the open time
/// before any instant. Times are microseconds.
#[derive(Debug)]
pub(crate) struct YearChunk {
    start_us: i64,
    /// In ascending order; the last one is a sentinel that no instant reaches and holds the year's sum.
    openings: Box<[Opening]>,
    /// For each day of the year, the first opening that ends after the day's start.
    first_by_day: Box<[u32]>,
}

#[derive(Clone, Copy, Debug)]
struct Opening {
    start_us: i64,
    end_us: i64,
    /// Open time of this year before `start_us`.
    open_before_us: i64,
}

impl YearChunk {
    /// Lays out what is open in `year`; `open` must lie inside it.
    pub(crate) fn new(year: Interval, open: &IntervalSet) -> YearChunk {
        let mut openings = Vec::with_capacity(open.len() + 1);
        let mut open_before_us = 0;
        for interval in open.iter() {
            let (start_us, end_us) = (interval.start().us(), interval.end().us());
            openings.push(Opening { start_us, end_us, open_before_us });
            open_before_us += end_us - start_us;
        }
        openings.push(Opening { start_us: i64::MAX, end_us: i64::MAX, open_before_us });

        let start_us = year.start().us();
        let days = (year.end().us() - start_us) / US_PER_DAY;
        // One day more than the year has, and one more for the last instant of the horizon.
        let first_by_day = (0..days + 2)
            .map(|day| {
                let day_us = start_us + day * US_PER_DAY;
                u32::try_from(openings.partition_point(|opening| opening.end_us <= day_us))
                    .unwrap_or(u32::MAX)
            })
            .collect();
        YearChunk { start_us, openings: openings.into_boxed_slice(), first_by_day }
    }

    /// Open time of the whole year.
    #[inline]
    pub(crate) fn total_us(&self) -> i64 {
        self.openings[self.openings.len() - 1].open_before_us
    }

    /// Open time of the year before `us`, which must lie in the year or at its end.
    #[inline]
    pub(crate) fn open_before_us(&self, us: i64) -> i64 {
        self.mark(us).1
    }

    /// The number of the first opening that ends after `us`, and the open time of the year before `us`, which
    /// must lie in the year or at its end.
    #[inline]
    pub(crate) fn mark(&self, us: i64) -> (usize, i64) {
        let place = self.first_ending_after(us);
        let opening = self.openings[place];
        (place, opening.open_before_us + (us - opening.start_us).max(0))
    }

    /// The first instant of the year at which `open_us` have been open, at least 1 and at most
    /// [`YearChunk::total_us`]: a closing, if the last of it is used up there. It must not lie in an opening
    /// before number `from`.
    #[inline]
    pub(crate) fn first_at(&self, from: usize, open_us: i64) -> Instant {
        self.instant_in(self.last_such(from, |opening| opening.open_before_us < open_us), open_us)
    }

    /// The last instant of the year before which no more than `open_us` have been open, less than
    /// [`YearChunk::total_us`]: an opening, if the first of it is used up at a closing. It must not lie in an
    /// opening before number `from`.
    #[inline]
    pub(crate) fn last_at(&self, from: usize, open_us: i64) -> Instant {
        self.instant_in(self.last_such(from, |opening| opening.open_before_us <= open_us), open_us)
    }

    fn instant_in(&self, place: usize, open_us: i64) -> Instant {
        let opening = self.openings[place];
        Instant::from_us(opening.start_us + (open_us - opening.open_before_us))
    }

    /// The last opening from number `from` on for which `early` holds, where it holds up to some opening and not
    /// after it; `from`, if for none. Most budgets end a few openings on, so the steps grow from there.
    #[inline]
    fn last_such(&self, from: usize, early: impl Fn(&Opening) -> bool) -> usize {
        let later = &self.openings[from + 1..];
        let mut reach = 1;
        while reach < later.len() && early(&later[reach]) {
            reach *= 2;
        }
        let (known, end) = (reach / 2, later.len().min(reach + 1));
        from + known + later[known..end].partition_point(early)
    }

    /// Whether the instant `us` is open.
    pub(crate) fn is_open(&self, us: i64) -> bool {
        self.openings[self.first_ending_after(us)].start_us <= us
    }

    /// The openings that have something in `window`, not cut.
    pub(crate) fn openings_in(&self, window: Interval) -> impl Iterator<Item = Interval> + '_ {
        let first = self.openings.partition_point(|opening| opening.end_us <= window.start().us());
        self.openings[first..]
            .iter()
            .take_while(move |opening| opening.start_us < window.end().us())
            .filter_map(|opening| {
                Interval::new(Instant::from_us(opening.start_us), Instant::from_us(opening.end_us))
            })
    }

    #[inline]
    fn first_ending_after(&self, us: i64) -> usize {
        let day = usize::try_from((us - self.start_us) / US_PER_DAY).unwrap_or(0);
        let (first, last) = (self.first_by_day[day] as usize, self.first_by_day[day + 1] as usize);
        first + self.openings[first..last].partition_point(|opening| opening.end_us <= us)
    }
}
