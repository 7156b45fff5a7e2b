use abide_core::agreement::{FieldTest, Filter, Id, Measure, Objective, Operator};

/// The series in which the facts of an agreement are at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// A gauge that is 1 while a service is up and 0 while it is down, like `probe_success`.
    pub up: String,
    /// A counter of good requests.
    pub good: String,
    /// A counter of all requests.
    pub total: String,
    /// The label that names the service.
    pub service_label: String,
}

impl Series {
    /// The share of errors of an objective over a window, with `$window` in its place; the error says why the series
    /// cannot tell it.
    pub(super) fn errors(&self, objective: &Objective) -> Result<String, String> {
        if !objective.except.is_empty() {
            return Err("`except` has no place in a series".to_owned());
        }
        let labels = self.labels(&objective.service.value, &[&objective.r#where])?;
        let sum = |series: &str, labels: &str| format!("sum(increase({series}{{{labels}}}[$window]))");
        match &objective.measure {
            Measure::Availability(_) => {
                Ok(format!("1 - avg(avg_over_time({}{{{labels}}}[$window]))", self.up))
            }
            Measure::Ratio(terms) => {
                let good =
                    self.labels(&objective.service.value, &[&objective.r#where, &terms.good.r#where])?;
                let total =
                    self.labels(&objective.service.value, &[&objective.r#where, &terms.total.r#where])?;
                let share = format!("{} / {}", sum(&self.good, &good), sum(&self.total, &total));
                Ok(if wants_more(objective) { format!("1 - {share}") } else { share })
            }
            Measure::Share(terms) => {
                let good = self.labels(&objective.service.value, &[&objective.r#where, &terms.good])?;
                let share = format!("{} / {}", sum(&self.total, &good), sum(&self.total, &labels));
                Ok(if wants_more(objective) { format!("1 - {share}") } else { share })
            }
            _ => Err("its measure is no availability and no ratio".to_owned()),
        }
    }

    /// The matchers of the service and of filters.
    fn labels(&self, service: &Id, filters: &[&Filter]) -> Result<String, String> {
        let mut labels = vec![format!("{}=\"{service}\"", self.service_label)];
        for (field, test) in filters.iter().flat_map(|filter| filter.iter()) {
            let FieldTest::OneOf(words) = test else {
                return Err(format!("the comparison of `{}` has no place in a label", field.value.0));
            };
            let name = field.value.0.replace('-', "_");
            let words: Vec<&str> = words.iter().map(|word| word.value.as_str()).collect();
            labels.push(match words.as_slice() {
                [one] => format!("{name}={}", quoted(one)),
                several => format!(
                    "{name}=~{}",
                    quoted(&several.iter().map(|word| literal(word)).collect::<Vec<_>>().join("|"))
                ),
            });
        }
        Ok(labels.join(","))
    }
}

fn wants_more(objective: &Objective) -> bool {
    match &objective.goal {
        abide_core::agreement::By::All(goal) => {
            matches!(goal.value.operator, Operator::AtLeast | Operator::MoreThan)
        }
        abide_core::agreement::By::Field { .. } => true,
    }
}

/// A text of PromQL.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A word in a regular expression.
fn literal(word: &str) -> String {
    let sign = |letter: char| {
        if letter.is_ascii_punctuation() && !matches!(letter, '-' | '_') { Some('\\') } else { None }
    };
    word.chars().flat_map(|letter| sign(letter).into_iter().chain([letter])).collect()
}
