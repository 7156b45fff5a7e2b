/// What a question came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The names of the columns; two may be called alike.
    pub columns: Vec<String>,
    /// The rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// One value of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i128),
    /// An exact decimal number, without needless zeros.
    Decimal(String),
    /// A number that is not exact, as a query can make one.
    Float(f64),
    /// A text; instants are RFC 3339 in UTC.
    Text(String),
}

impl Cell {
    /// As text; nothing is the empty text.
    pub fn text(&self) -> String {
        match self {
            Cell::Null => String::new(),
            Cell::Bool(value) => value.to_string(),
            Cell::Integer(value) => value.to_string(),
            Cell::Float(value) => value.to_string(),
            Cell::Decimal(text) | Cell::Text(text) => text.clone(),
        }
    }

    /// Whether it is a number, which stands at the right of its column.
    pub fn is_number(&self) -> bool {
        matches!(self, Cell::Integer(_) | Cell::Decimal(_) | Cell::Float(_))
    }
}
