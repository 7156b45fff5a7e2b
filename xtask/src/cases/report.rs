use std::collections::BTreeMap;
use std::fmt;

use super::{Outcome, Tried};

/// What became of all cases.
#[derive(Debug)]
pub struct CasesReport {
    /// In the order of the files.
    pub outcomes: Vec<Outcome>,
}

impl CasesReport {
    /// How many were tried: all but those of other shapes.
    pub fn tried(&self) -> usize {
        self.outcomes.iter().filter(|outcome| !matches!(outcome.tried, Tried::OtherShape(_))).count()
    }

    /// How many of them passed.
    pub fn passed(&self) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.passed()).count()
    }

    /// Those that differ without a ruling of the design.
    pub fn faults(&self) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(|outcome| outcome.is_fault())
    }

    /// Those that the design overrules.
    pub fn overruled(&self) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(|outcome| !outcome.passed() && outcome.overruled.is_some())
    }

    /// How many of each shape are not tried yet.
    pub fn other_shapes(&self) -> BTreeMap<&str, usize> {
        let mut shapes = BTreeMap::new();
        for outcome in &self.outcomes {
            if let Tried::OtherShape(shape) = &outcome.tried {
                *shapes.entry(shape.as_str()).or_default() += 1;
            }
        }
        shapes
    }
}

impl fmt::Display for CasesReport {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for outcome in &self.outcomes {
            let id = &outcome.id;
            match &outcome.tried {
                Tried::Judged(checks) => {
                    for check in checks {
                        writeln!(out, "{id}  {check}")?;
                    }
                }
                Tried::Failed(why) => writeln!(out, "{id}  failed: {why}")?,
                Tried::OtherShape(shape) => {
                    writeln!(out, "{id}  not tried: no conversion for `{shape}` yet")?
                }
            }
        }
        for outcome in self.overruled() {
            let why = outcome.overruled.as_deref().unwrap_or_default();
            writeln!(out, "overruled by the design: {}: {why}", outcome.id)?;
        }
        for (shape, count) in self.other_shapes() {
            writeln!(out, "not tried: {count} of the shape `{shape}`")?;
        }
        let overruled = self.overruled().count();
        let but =
            if overruled == 0 { String::new() } else { format!(", {overruled} overruled by the design") };
        writeln!(out, "{} of {}{but}", self.passed(), self.tried())
    }
}
