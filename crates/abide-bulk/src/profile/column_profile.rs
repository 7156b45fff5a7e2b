use std::collections::BTreeMap;

use super::TimeFormat;
use super::time_formats::{Candidates, is_clock_time};

/// More different values than this are only said to be many.
const DISTINCT_MAX: usize = 100_000;
/// A time format is tried on so many values; the reading of the whole file tells about the rest.
const TRIED_MAX: u64 = 20_000;
/// Texts that many programs write where there is no value.
const MARKS: [&str; 9] = ["?", "-", "N/A", "NA", "NULL", "null", "None", "(null)", "\\N"];

/// What is in one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnProfile {
    /// Its name.
    pub name: String,
    /// Rows in which it is empty.
    pub empty: u64,
    /// Texts that probably mean that there is no value, and how often each stands.
    pub marks: BTreeMap<String, u64>,
    /// How many different values it has; nothing where they are too many to count.
    pub distinct: Option<u64>,
    /// The values that stand most often, with their counts; of equal ones by text.
    pub most: Vec<(String, u64)>,
    /// Whether every value is a number.
    pub is_number: bool,
    /// Whether every value is a time of day without a date.
    pub is_clock_time: bool,
    /// Formats that read every value as an instant; several where the values do not tell them apart.
    pub times: Vec<TimeFormat>,
}

/// A column while it is being looked at.
pub(super) struct Looking {
    name: String,
    pub(super) empty: u64,
    marks: BTreeMap<String, u64>,
    values: BTreeMap<String, u64>,
    overflows: bool,
    seen: u64,
    is_number: bool,
    is_clock_time: bool,
    candidates: Candidates,
}

impl Looking {
    pub(super) fn new(name: &str, rows_before: u64) -> Looking {
        Looking {
            name: name.to_owned(),
            empty: rows_before,
            marks: BTreeMap::new(),
            values: BTreeMap::new(),
            overflows: false,
            seen: 0,
            is_number: true,
            is_clock_time: true,
            candidates: Candidates::new(),
        }
    }

    pub(super) fn look_at(&mut self, text: &str) {
        if MARKS.contains(&text) {
            *self.marks.entry(text.to_owned()).or_default() += 1;
            return;
        }
        self.seen += 1;
        self.is_number &= text.parse::<f64>().is_ok();
        self.is_clock_time &= is_clock_time(text);
        if self.seen <= TRIED_MAX {
            self.candidates.look_at(text);
        }
        if let Some(count) = self.values.get_mut(text) {
            *count += 1;
        } else if self.values.len() < DISTINCT_MAX {
            self.values.insert(text.to_owned(), 1);
        } else {
            self.overflows = true;
        }
    }

    /// A typed column whose values are instants.
    pub(super) fn look_at_instant(&mut self, needs_zone: bool) {
        self.seen += 1;
        self.is_number = false;
        self.is_clock_time = false;
        self.overflows = true;
        let typed = TimeFormat { format: "rfc-3339", needs_zone };
        self.candidates = Candidates::new();
        self.values.insert(typed.format.to_owned(), 1);
    }

    pub(super) fn done(self, most_shown: usize) -> ColumnProfile {
        let any = self.seen > 0;
        let distinct = (!self.overflows).then_some(self.values.len() as u64);
        let mut most: Vec<(String, u64)> = self.values.into_iter().collect();
        most.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
        most.truncate(most_shown);
        ColumnProfile {
            name: self.name,
            empty: self.empty,
            marks: self.marks,
            distinct,
            most,
            is_number: any && self.is_number,
            is_clock_time: any && self.is_clock_time,
            times: if any { self.candidates.left() } else { Vec::new() },
        }
    }
}
