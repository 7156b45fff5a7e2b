use std::fmt;

/// A coordinate as it is written: at most two decimals, so that the same picture is the same bytes, and always
/// a number.
pub(super) struct Coordinate(pub(super) f64);

impl fmt::Display for Coordinate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = if self.0.is_finite() { (self.0 * 100.0).round() / 100.0 } else { 0.0 };
        // The sum turns a negative zero into zero.
        write!(out, "{}", rounded + 0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Coordinate;

    #[test]
    fn two_decimals_no_negative_zero_and_always_a_number() {
        let written = |value: f64| Coordinate(value).to_string();
        assert_eq!(written(1.0 / 3.0), "0.33");
        assert_eq!(written(12.0), "12");
        assert_eq!(written(-0.001), "0");
        assert_eq!(written(f64::NAN), "0");
        assert_eq!(written(f64::INFINITY), "0");
    }
}
