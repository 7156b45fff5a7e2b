use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};

/// How the one rounding at the end of a computation is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Rounding {
    /// To the nearest; a half goes to the even neighbour.
    #[default]
    HalfEven,
    /// To the nearest; a half goes away from zero.
    HalfUp,
    /// Towards minus infinity.
    Down,
    /// Towards plus infinity.
    Up,
}

impl Rounding {
    /// The whole number nearest to `value` in this manner.
    pub(super) fn whole(self, value: &BigRational) -> BigInt {
        let floor = value.floor().to_integer();
        let rest = value - BigRational::from_integer(floor.clone());
        if rest.is_zero() {
            return floor;
        }
        let half = BigRational::new(BigInt::one(), BigInt::from(2));
        let up = match self {
            Rounding::Down => false,
            Rounding::Up => true,
            Rounding::HalfEven => rest > half || (rest == half && floor.bit(0)),
            Rounding::HalfUp => rest > half || (rest == half && floor >= BigInt::zero()),
        };
        if up { floor + BigInt::one() } else { floor }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves() {
        let half = |n: i64| BigRational::new(BigInt::from(n), BigInt::from(2));
        let all = |n| {
            [Rounding::HalfEven, Rounding::HalfUp, Rounding::Down, Rounding::Up]
                .map(|rounding| rounding.whole(&half(n)).to_string())
        };
        assert_eq!(all(1), ["0", "1", "0", "1"]);
        assert_eq!(all(3), ["2", "2", "1", "2"]);
        assert_eq!(all(-1), ["0", "-1", "-1", "0"]);
        assert_eq!(all(-3), ["-2", "-2", "-2", "-1"]);
    }
}
