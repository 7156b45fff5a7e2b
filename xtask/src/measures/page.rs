use std::fmt::Write as _;

use abide_core::agreement::Measure;
use abide_core::text::{FieldShape, Read, Shape};

use super::MeasuresError;
use super::accepts::accepts;
use super::examples::EXAMPLES;
use super::judged::{Said, judged};

const HEAD: &str = "# Measures\n\nEvery measure that an objective may have: what it measures, how its figure is formed, its \
    unit, its keys with what holds where they are absent, and an example. The formulas are those that statements print; where \
    a measure has variants, the formula is that of the example. A measure without any required key may be written as its bare \
    name.\n\nThis page is written by `cargo xtask measures`.\n";

/// The page, from the grammar and from what a statement says of each example.
///
/// # Errors
/// A measure without an example, or examples that are not judged.
pub fn page() -> Result<String, MeasuresError> {
    let Shape::Choice { variants, .. } = Measure::shape() else {
        return Err(MeasuresError::Refused("the grammar has no choice of measures".to_owned()));
    };
    let said = judged()?;
    let mut text = HEAD.to_owned();
    for variant in variants() {
        let example = EXAMPLES.iter().find(|(key, _)| *key == variant.key);
        let (Some((_, example)), Some(said)) = (example, said.get(&variant.key)) else {
            return Err(MeasuresError::NoExample(variant.key));
        };
        text.push_str(&of_measure(&variant, said, example));
    }
    Ok(text)
}

fn of_measure(variant: &FieldShape, said: &Said, example: &str) -> String {
    let mut text = format!(
        "\n## `{}`\n\n{}\n\n- Formula: {}\n- Unit: {}\n",
        variant.key,
        variant.about,
        bare(&said.formula),
        said.unit
    );
    let fields = match &variant.shape {
        Shape::Section { fields, .. } => fields(),
        _ => Vec::new(),
    };
    if !fields.is_empty() {
        text.push_str("\n| key | takes | absent | meaning |\n| --- | --- | --- | --- |\n");
        for field in fields {
            let absent = match (field.required, field.default) {
                (true, _) => "an error".to_owned(),
                (false, Some(default)) => format!("`{}`", default.trim_matches('"')),
                (false, None) => "none".to_owned(),
            };
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "| `{}` | {} | {absent} | {} |",
                field.key,
                accepts(&field.shape),
                field.about
            );
        }
    }
    let _ = write!(text, "\n```yaml\nexample: {{ service: app, {example}, period: month }}\n```\n");
    text
}

/// A text of a statement without the marks that keep directions apart.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
}
