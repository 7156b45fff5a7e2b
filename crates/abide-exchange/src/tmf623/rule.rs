use abide_core::agreement::{By, Comparison, Objective, Operator, Otherwise, Value, Wording};
use abide_core::value::Ratio;
use serde_json::{Value as Json, json};

/// The rules of an objective: one for each goal that it has; the error says why the format cannot say it.
pub(super) fn rules(
    id: &str,
    objective: &Objective,
    measure: &str,
    consequences: &[String],
    language: &str,
) -> Result<Vec<Json>, String> {
    let rule = |id: String, goal: &Comparison, of: Option<(&str, &str)>| {
        let (value, unit) = reference(&goal.value)?;
        let metric = match of {
            Some((field, value)) => format!("{measure} of {field} {value}"),
            None => measure.to_owned(),
        };
        Ok::<Json, String>(json!({
            "id": id,
            "metric": metric,
            "unit": unit,
            "referenceValue": value,
            "operator": operator(goal.operator),
            // A figure is held against its goal exactly.
            "tolerance": "0",
            "consequence": consequences.join(", "),
            "description": described(objective.title.as_ref(), language).unwrap_or_else(|| id_of(objective)),
        }))
    };
    match &objective.goal {
        By::All(goal) => Ok(vec![rule(id.to_owned(), &goal.value, None)?]),
        By::Field { by, of, otherwise } => {
            let mut rules = Vec::new();
            for (value, goal) in of.iter() {
                let id = format!("{id}/{}", value.value.0);
                rules.push(rule(id, &goal.value, Some((&by.value.0, &value.value.0)))?);
            }
            if let Some(Otherwise::Value(goal)) = otherwise.as_ref().map(|other| &other.value) {
                rules.push(rule(format!("{id}/else"), goal, Some((&by.value.0, "else")))?);
            }
            Ok(rules)
        }
    }
}

fn id_of(objective: &Objective) -> String {
    objective.service.value.to_string()
}

fn described(title: Option<&Wording>, language: &str) -> Option<String> {
    title.map(|title| title.text(language).to_owned())
}

/// The words that the format has for comparisons.
fn operator(operator: Operator) -> &'static str {
    match operator {
        Operator::AtLeast => ".ge",
        Operator::MoreThan => ".g",
        Operator::AtMost => ".le",
        Operator::LessThan => ".l",
        Operator::Equal => ".e",
    }
}

/// The value of a goal, as the text that the format wants, and its unit.
fn reference(value: &Value) -> Result<(String, String), String> {
    Ok(match value {
        Value::Percent(percent) => ((&percent.0 * &Ratio::whole(100)).to_string(), "percent".to_owned()),
        Value::Money(money) => (money.amount.to_string(), money.currency.code().to_owned()),
        Value::Time(time) => (time.seconds_text(), "seconds".to_owned()),
        Value::Number { number, unit } => (number.to_string(), unit.clone()),
        Value::Figure(id) => return Err(format!("its goal is the figure `{id}`, which changes")),
    })
}
