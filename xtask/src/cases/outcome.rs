use super::Check;

/// What became of one case.
#[derive(Debug)]
pub struct Outcome {
    /// The case.
    pub id: String,
    /// How it went.
    pub tried: Tried,
    /// Why the design rules otherwise, where it does.
    pub overruled: Option<String>,
}

/// How a case went.
#[derive(Debug)]
pub enum Tried {
    /// It was judged; every expectation with what came out.
    Judged(Vec<Check>),
    /// It could not be judged.
    Failed(String),
    /// It is of a shape that is not tried yet.
    OtherShape(String),
}

impl Outcome {
    /// Whether every expectation was met.
    pub fn passed(&self) -> bool {
        matches!(&self.tried, Tried::Judged(checks) if checks.iter().all(Check::agrees))
    }

    /// Whether it differs and no ruling of the design says that it may.
    pub fn is_fault(&self) -> bool {
        !self.passed() && self.overruled.is_none() && !matches!(self.tried, Tried::OtherShape(_))
    }
}
