/// Writes a value of an axis in the reader's language: the value, and how many decimals (of the value as it is
/// given, so four for the share 0.9995) tell each step of the axis from the next. A chart draws fewer steps
/// rather than two steps that this writes alike.
pub type Format<'a> = &'a dyn Fn(f64, usize) -> String;
