use abide_core::text::Shape;

/// What a key takes, in a few words.
pub(super) fn accepts(shape: &Shape) -> String {
    match shape {
        Shape::Text(form) => form.name.to_owned(),
        Shape::Words { words } => {
            let words: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            words.join(", ")
        }
        Shape::List(item) => format!("a list of {}", accepts(item)),
        Shape::Map { key, value } => format!("a map from {} to {}", key.name, accepts(value)),
        Shape::Section { fields, .. } => {
            let keys: Vec<String> = fields().iter().map(|field| format!("`{}`", field.key)).collect();
            format!("a map of {}", keys.join(", "))
        }
        Shape::Choice { variants, .. } => {
            let keys: Vec<String> = variants().iter().map(|variant| format!("`{}`", variant.key)).collect();
            format!("one of {}", keys.join(", "))
        }
        Shape::Either(shapes) => shapes.iter().map(accepts).collect::<Vec<_>>().join(", or "),
    }
}
