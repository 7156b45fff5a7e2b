use super::CalculationError;
use super::bounds::share;
use crate::value::Ratio;

/// The availability of parts that are all needed.
///
/// Formula: the product of theirs. It assumes that they fail independently of each other.
///
/// Example: 99.95 %, 99.9 % and 99.99 %: 19968012999/20000000000 = 99.840 %.
pub fn series(parts: &[Ratio]) -> Result<Ratio, CalculationError> {
    check(parts)?;
    Ok(parts.iter().fold(Ratio::one(), |product, part| &product * part))
}

/// The availability of parts of which any one is enough.
///
/// Formula: `1 − Π (1 − a)`. It assumes that they fail independently of each other and that taking over takes no time.
///
/// Example: 99 % and 95 %: 1 − 0.01 · 0.05 = 99.95 %.
pub fn parallel(parts: &[Ratio]) -> Result<Ratio, CalculationError> {
    at_least_of(1, parts)
}

/// The availability of parts of which so many are enough.
///
/// Formula: the sum over all sets of at least `needed` parts of the chance that exactly these are up; of equal parts
/// the upper tail of the binomial distribution. It assumes what [`parallel`] assumes.
///
/// Example: 2 of 3 with 99 % each: 3 · 0.99² · 0.01 + 0.99³ = 99.9702 %.
pub fn at_least_of(needed: usize, parts: &[Ratio]) -> Result<Ratio, CalculationError> {
    check(parts)?;
    if needed == 0 || needed > parts.len() {
        return Err(CalculationError::TooFewParts { needed, parts: parts.len() });
    }
    // The chance of each count of parts that are up, one part after the other.
    let mut chances = vec![Ratio::one()];
    for up in parts {
        let down = &Ratio::one() - up;
        let mut next = vec![Ratio::zero(); chances.len() + 1];
        for (count, chance) in chances.iter().enumerate() {
            next[count] = &next[count] + &(chance * &down);
            next[count + 1] = &next[count + 1] + &(chance * up);
        }
        chances = next;
    }
    Ok(chances.into_iter().skip(needed).sum())
}

fn check(parts: &[Ratio]) -> Result<(), CalculationError> {
    if parts.is_empty() {
        return Err(CalculationError::Empty { what: "the composition" });
    }
    parts.iter().try_for_each(|part| share("an availability", part))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ratios(texts: &[&str]) -> Vec<Ratio> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn worked_examples() {
        let chain = series(&ratios(&["0.9995", "0.999", "0.9999"])).unwrap();
        assert_eq!(chain.fraction_text(), "19968012999/20000000000");
        assert_eq!(parallel(&ratios(&["0.99", "0.95"])).unwrap().fraction_text(), "1999/2000");
        let two_of_three = at_least_of(2, &ratios(&["0.99", "0.99", "0.99"])).unwrap();
        assert_eq!(two_of_three.fraction_text(), "499851/500000");
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(series(&[]).is_err());
        assert!(series(&ratios(&["1.1"])).is_err());
        assert!(at_least_of(0, &ratios(&["0.9"])).is_err());
        assert!(at_least_of(2, &ratios(&["0.9"])).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, rng_seed: proptest::test_runner::RngSeed::Fixed(14), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn needing_all_is_a_series_and_each_more_needed_is_less(
            thousandths in prop::collection::vec(0_i64..=1000, 1..7)
        ) {
            let parts: Vec<Ratio> =
                thousandths.iter().map(|part| Ratio::new(*part, 1000).unwrap()).collect();
            let of = |needed| at_least_of(needed, &parts).unwrap();
            prop_assert_eq!(of(parts.len()), series(&parts).unwrap());
            let none_up = parts.iter().fold(Ratio::one(), |product, up| &product * &(&Ratio::one() - up));
            prop_assert_eq!(of(1), &Ratio::one() - &none_up);
            for needed in 1..parts.len() {
                prop_assert!(of(needed) >= of(needed + 1));
            }
        }
    }
}
