use super::{ColumnProfile, FileProfile};

/// Which column may mean what. A guess is only ever proposed, for a person to correct.
pub(super) struct Guess<'p> {
    pub(super) profile: &'p FileProfile,
}

/// Words in the name of a column, from the surest on.
const ITEM: [&str; 9] = ["number", "ticket", "case", "issue", "incident", "call", "key", "id", "item"];
const STATE: [&str; 6] = ["state", "status", "stage", "activity", "event", "task"];
const OCCURRED: [&str; 8] = ["updated", "timestamp", "occurred", "time", "created", "opened", "date", "at"];
const SERVICE: [&str; 5] = ["service", "site", "monitor", "component", "name"];
/// What the instants of a row may be called, and the event that each tells.
const INSTANTS: [(&str, &str); 9] = [
    ("first_resp", "first-reply"),
    ("replied", "first-reply"),
    ("response", "first-reply"),
    ("assigned", "assigned"),
    ("resolved", "resolved"),
    ("solved", "resolved"),
    ("closed", "closed"),
    ("opened", "opened"),
    ("created", "opened"),
];
/// States that many programs have, and their names here.
const STATES: [(&str, &str); 14] = [
    ("awaiting user", "waiting-customer"),
    ("waiting for customer", "waiting-customer"),
    ("pending", "waiting-customer"),
    ("vendor", "waiting-supplier"),
    ("supplier", "waiting-supplier"),
    ("hold", "on-hold"),
    ("progress", "in-progress"),
    ("resolved", "resolved"),
    ("solved", "resolved"),
    ("done", "resolved"),
    ("closed", "completed"),
    ("completed", "completed"),
    ("cancel", "cancelled"),
    ("new", "new"),
];

impl<'p> Guess<'p> {
    fn best(&self, words: &[&str], fits: impl Fn(&ColumnProfile) -> bool) -> Option<&'p ColumnProfile> {
        words.iter().find_map(|word| {
            self.profile.columns.iter().find(|column| has_word(&column.name, word) && fits(column))
        })
    }

    /// The column that tells one item from another.
    pub(super) fn item(&self) -> Option<&'p ColumnProfile> {
        let names_items = |column: &ColumnProfile| {
            column.empty == 0 && column.times.is_empty() && column.distinct.is_none_or(|count| count > 1)
        };
        self.best(&ITEM, names_items)
    }

    /// Whether each item has one row.
    pub(super) fn one_row_each(&self, item: &ColumnProfile) -> bool {
        item.distinct == Some(self.profile.rows - self.profile.broken)
    }

    pub(super) fn state(&self) -> Option<&'p ColumnProfile> {
        self.best(&STATE, |column| {
            column.times.is_empty() && column.distinct.is_some_and(|count| count <= 60)
        })
    }

    pub(super) fn occurred(&self) -> Option<&'p ColumnProfile> {
        self.best(&OCCURRED, |column| !column.times.is_empty())
            .or_else(|| self.profile.columns.iter().find(|column| !column.times.is_empty()))
    }

    pub(super) fn service(&self) -> Option<&'p ColumnProfile> {
        self.best(&SERVICE, |column| column.times.is_empty())
    }

    /// The column with the date of times of day.
    pub(super) fn day(&self) -> Option<&'p ColumnProfile> {
        self.best(&["date", "day"], |_| true)
    }

    /// How the column with the date writes it.
    pub(super) fn day_format(&self) -> &'static str {
        let Some(day) = self.day() else { return "%Y-%m-%d" };
        let six_digits = day.is_number && day.most.iter().all(|(value, _)| value.len() == 6);
        let known = day.times.iter().map(|time| time.format).find(|format| !format.contains("%H"));
        known.filter(|format| format.starts_with('%')).unwrap_or(if six_digits {
            "%y%m%d"
        } else {
            "%Y-%m-%d"
        })
    }

    /// Columns of instants and the event of each, each event once.
    pub(super) fn instants(&self) -> Vec<(&'static str, &'p ColumnProfile)> {
        let mut found: Vec<(&'static str, &ColumnProfile)> = Vec::new();
        for (word, event) in INSTANTS {
            let column = self
                .profile
                .columns
                .iter()
                .find(|column| !column.times.is_empty() && column.name.to_lowercase().contains(word));
            if let Some(column) = column
                && found.iter().all(|(known, other)| *known != event && other.name != column.name)
            {
                found.push((event, column));
            }
        }
        found
    }
}

/// The name of a state, where many programs have it.
pub(super) fn state_name(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    STATES.iter().find(|(word, _)| lower.contains(word)).map(|(_, name)| *name)
}

/// Whether a name has a word: `sys_updated_at` has `updated`, and `idle` has no `id`.
fn has_word(name: &str, word: &str) -> bool {
    let lower = name.to_lowercase();
    lower.split(|letter: char| !letter.is_alphanumeric()).any(|part| part == word)
        || (word.len() > 3 && lower.contains(word))
}
