/// The wanted cells of one row, by slot. One is filled again for every row, so that rows cost no allocation.
#[derive(Debug, Default)]
pub(crate) struct Cells {
    text: String,
    cells: Vec<Cell>,
    items: Vec<(u32, u32)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    Missing,
    /// A stretch of the text.
    Text(u32, u32),
    /// A stretch of the items: the cell is a list.
    List(u32, u32),
    /// Microseconds since 1970 in UTC, from a typed column.
    Instant(i64),
    /// The same as a clock without a zone shows it.
    Civil(i64),
}

/// The time in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CellTime<'c> {
    Text(&'c str),
    Instant(i64),
    Civil(i64),
}

impl Cells {
    /// Empties it for a row of so many slots.
    pub(crate) fn start(&mut self, slots: usize) {
        self.text.clear();
        self.items.clear();
        self.cells.clear();
        self.cells.resize(slots, Cell::Missing);
    }

    pub(crate) fn set_text(&mut self, slot: usize, text: &str) {
        let (start, end) = self.append(text);
        self.cells[slot] = Cell::Text(start, end);
    }

    /// A list; a list of one is that one's text.
    pub(crate) fn set_list<'t>(&mut self, slot: usize, texts: impl Iterator<Item = &'t str>) {
        let first = self.items.len();
        for text in texts {
            let item = self.append(text);
            self.items.push(item);
        }
        self.cells[slot] = match self.items[first..] {
            [] => Cell::Missing,
            [(start, end)] => Cell::Text(start, end),
            _ => Cell::List(small(first), small(self.items.len())),
        };
    }

    pub(crate) fn set_instant(&mut self, slot: usize, us: i64) {
        self.cells[slot] = Cell::Instant(us);
    }

    pub(crate) fn set_civil(&mut self, slot: usize, us: i64) {
        self.cells[slot] = Cell::Civil(us);
    }

    /// The text of a cell; nothing where there is none or where it is a list.
    pub(crate) fn text(&self, slot: usize) -> Option<&str> {
        match self.cells[slot] {
            Cell::Text(start, end) => Some(self.slice((start, end))),
            _ => None,
        }
    }

    /// The time of a cell.
    pub(crate) fn time(&self, slot: usize) -> Option<CellTime<'_>> {
        match self.cells[slot] {
            Cell::Text(start, end) => Some(CellTime::Text(self.slice((start, end)))),
            Cell::Instant(us) => Some(CellTime::Instant(us)),
            Cell::Civil(us) => Some(CellTime::Civil(us)),
            Cell::Missing | Cell::List(..) => None,
        }
    }

    /// Each text of a cell: none, one, or those of a list.
    pub(crate) fn texts(&self, slot: usize) -> impl Iterator<Item = &str> {
        let (one, items) = match self.cells[slot] {
            Cell::Text(start, end) => (Some((start, end)), &[][..]),
            Cell::List(first, last) => (None, &self.items[first as usize..last as usize]),
            _ => (None, &[][..]),
        };
        one.into_iter().chain(items.iter().copied()).map(|stretch| self.slice(stretch))
    }

    pub(crate) fn is_missing(&self, slot: usize) -> bool {
        self.cells[slot] == Cell::Missing
    }

    /// What a person would read in the cell.
    pub(crate) fn shown(&self, slot: usize) -> String {
        match self.cells[slot] {
            Cell::Instant(us) | Cell::Civil(us) => abide_time::Instant::from_us(us).to_string(),
            _ => self.texts(slot).collect::<Vec<_>>().join(", "),
        }
    }

    fn append(&mut self, text: &str) -> (u32, u32) {
        let start = small(self.text.len());
        self.text.push_str(text);
        (start, small(self.text.len()))
    }

    fn slice(&self, (start, end): (u32, u32)) -> &str {
        &self.text[start as usize..end as usize]
    }
}

/// A position inside one row: readers refuse rows that could make it larger.
fn small(position: usize) -> u32 {
    #[expect(clippy::expect_used, reason = "readers refuse rows of more than a gigabyte")]
    u32::try_from(position).expect("a row is shorter than 4 GiB")
}
