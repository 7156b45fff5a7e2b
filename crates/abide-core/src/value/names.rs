use std::sync::Arc;

use super::NameTable;

/// A text met in the agreement or in the facts, as a small number. Only the [`Names`] that gave it can
/// turn it back; two names of one table are equal exactly when their texts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(u32);

impl Name {
    /// The position in the table, counted from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The table of texts. It only grows; the order of names is the order of first meeting and must decide nothing.
///
/// The names of many items may have been found in parts, by the hash of their texts; then each part stays a table of
/// its own, and the numbers of one follow those of another.
#[derive(Debug, Clone, Default)]
pub struct Names {
    own: NameTable,
    parts: Arc<[Part]>,
    /// What came after the parts.
    late: NameTable,
}

/// A part of the names: all new texts whose hash begins with its position.
#[derive(Debug, Clone)]
struct Part {
    first: u32,
    table: Arc<NameTable>,
}

impl Names {
    /// The same names, and those of parts. Of `2^n` parts each holds the texts whose hash begins with the `n` bits of
    /// its position; a text that has a name already is in none of them.
    ///
    /// # Panics
    /// Where there are parts already, or their number is no power of two.
    #[must_use]
    pub fn with_parts(self, tables: Vec<Arc<NameTable>>) -> Names {
        assert!(self.parts.is_empty() && tables.len().is_power_of_two(), "parts come once, and are 2^n");
        let mut first = self.own.len();
        let parts = tables.into_iter().map(|table| {
            let part = Part { first, table };
            first += part.table.len();
            part
        });
        Names { parts: parts.collect(), ..self }
    }

    /// The first name of a part; the others follow it.
    pub fn first_of_part(&self, part: usize) -> Name {
        Name(self.parts[part].first)
    }

    /// The name of `text`, entered when it is new.
    pub fn name(&mut self, text: &str) -> Name {
        let hash = NameTable::hash(text);
        if self.parts.is_empty() {
            return Name(self.own.enter(hash, text));
        }
        if let Some(name) = self.find_hashed(hash, text) {
            return name;
        }
        let end = self.end_of_parts();
        Name(end + self.late.enter(hash, text))
    }

    /// The name of `text` where it has been met.
    pub fn find(&self, text: &str) -> Option<Name> {
        self.find_hashed(NameTable::hash(text), text)
    }

    /// The text of `name`.
    pub fn text(&self, name: Name) -> &str {
        if name.0 < self.own.len() {
            return self.own.text(name.0);
        }
        let part = self.part_with(name.0);
        let Part { first, table } = &self.parts[part];
        if name.0 - first < table.len() {
            return table.text(name.0 - first);
        }
        self.late.text(name.0 - self.end_of_parts())
    }

    /// The name that lies so many after another of the same part.
    #[must_use]
    pub fn after(first: Name, count: u32) -> Name {
        Name(first.0 + count)
    }

    /// All texts but those of parts.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let of = |table: &'_ NameTable| 0..table.len();
        let own = of(&self.own).map(|number| self.own.text(number));
        own.chain(of(&self.late).map(|number| self.late.text(number)))
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        (self.end_of_parts() + self.late.len()) as usize
    }

    /// Whether no text has been met.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The part in whose range a number is. Hashes spread texts evenly, so it lies near the place of its share.
    fn part_with(&self, number: u32) -> usize {
        let (start, end) = (self.own.len(), self.end_of_parts());
        let share = u64::from(number - start) * self.parts.len() as u64 / u64::from((end - start).max(1));
        let mut part = usize::try_from(share).unwrap_or(0).min(self.parts.len() - 1);
        while self.parts[part].first > number {
            part -= 1;
        }
        while self.parts.get(part + 1).is_some_and(|next| next.first <= number) {
            part += 1;
        }
        part
    }

    fn find_hashed(&self, hash: u32, text: &str) -> Option<Name> {
        if let Some(own) = self.own.find(hash, text) {
            return Some(Name(own));
        }
        let part = self.parts.get(part_of(hash, self.parts.len()))?;
        if let Some(number) = part.table.find(hash, text) {
            return Some(Name(part.first + number));
        }
        self.late.find(hash, text).map(|number| Name(self.end_of_parts() + number))
    }

    fn end_of_parts(&self) -> u32 {
        self.parts.last().map_or(self.own.len(), |part| part.first + part.table.len())
    }
}

/// The part of a hash, of so many parts, which are a power of two.
#[inline]
pub fn part_of(hash: u32, parts: usize) -> usize {
    ((u64::from(hash) * parts as u64) >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_one_name_however_many_there_are() {
        let mut names = Names::default();
        assert_eq!(names.find(""), None);
        let all: Vec<Name> = (0..5000).map(|number| names.name(&format!("item {number}"))).collect();
        for (number, name) in all.iter().enumerate() {
            let text = format!("item {number}");
            assert_eq!(names.name(&text), *name);
            assert_eq!((names.find(&text), names.text(*name)), (Some(*name), &*text));
        }
        assert_eq!(names.len(), 5000);
        assert_eq!(names.find("item 5000"), None);
        let empty = names.name("");
        assert_eq!(names.text(empty), "");
    }

    #[test]
    fn parts_are_names_like_the_others() {
        let mut own = Names::default();
        let early = own.name("early");
        let mut tables = vec![NameTable::default(); 4];
        for number in 0..100 {
            let text = format!("item {number}");
            let hash = NameTable::hash(&text);
            tables[part_of(hash, 4)].enter(hash, &text);
        }
        let mut names = own.with_parts(tables.into_iter().map(Arc::new).collect());
        let late = names.name("late");
        assert_eq!((names.text(early), names.find("early")), ("early", Some(early)));
        assert_eq!((names.text(late), names.find("late")), ("late", Some(late)));
        assert_eq!((names.name("late"), names.name("early")), (late, early));
        assert_eq!(names.len(), 102);
        for number in 0..100 {
            let text = format!("item {number}");
            let name = names.find(&text).unwrap();
            assert_eq!((names.name(&text), names.text(name).to_owned()), (name, text));
        }
    }
}
