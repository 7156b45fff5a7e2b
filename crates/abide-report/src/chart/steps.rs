/// What the steps of an axis may be, so that people recognize them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steps {
    /// 1, 2 and 5 times a power of ten, however small: shares, rates, amounts.
    Decimal,
    /// The same, but never below one: things that are counted.
    Whole,
    /// Seconds, minutes, hours and days that a clock shows; the values are seconds.
    Seconds,
}

/// The steps of a clock in seconds, up to a day; longer ones are decimal numbers of days.
const CLOCK_S: [f64; 18] = [
    1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 10_800.0,
    21_600.0, 43_200.0, 86_400.0,
];
const DAY_S: f64 = 86_400.0;

impl Steps {
    /// The smallest step of this kind that is at least `wanted`.
    pub(super) fn at_least(self, wanted: f64) -> f64 {
        match self {
            Self::Decimal => decimal(wanted),
            Self::Whole => decimal(wanted).max(1.0),
            Self::Seconds if wanted < 1.0 => decimal(wanted),
            Self::Seconds => {
                let clock = CLOCK_S.iter().copied().find(|step| *step >= wanted);
                clock.unwrap_or_else(|| DAY_S * decimal(wanted / DAY_S))
            }
        }
    }
}

fn decimal(wanted: f64) -> f64 {
    if !wanted.is_finite() || wanted <= 0.0 {
        return 1.0;
    }
    let power = 10_f64.powf(wanted.log10().floor());
    // Just above a step by rounding is still that step.
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * power >= wanted * (1.0 - 1e-9));
    factor.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::Steps;

    #[test]
    fn steps_are_numbers_that_people_count_in() {
        let cases = [
            (Steps::Decimal, 0.000_3, 0.000_5),
            (Steps::Decimal, 7.0, 10.0),
            (Steps::Decimal, 2.0, 2.0),
            (Steps::Decimal, 1.5e12, 2e12),
            (Steps::Decimal, 0.0, 1.0),
            (Steps::Whole, 0.3, 1.0),
            (Steps::Whole, 30.0, 50.0),
            (Steps::Seconds, 700.0, 900.0),
            (Steps::Seconds, 50_000.0, 86_400.0),
            (Steps::Seconds, 200_000.0, 432_000.0),
        ];
        for (steps, wanted, step) in cases {
            let found = steps.at_least(wanted);
            assert!((found - step).abs() < step * 1e-9, "{steps:?} {wanted}: {found}");
        }
    }
}
