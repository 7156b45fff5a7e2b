/// What stands where there is no value.
const GAP: char = '·';
const LEVELS: [char; 5] = ['▁', '▂', '▃', '▅', '▇'];

/// Values as one line of a terminal, a character each, from the lowest (`▁`) to the highest (`▇`); `·` where
/// there is none. Values that are all alike stand in the middle.
pub fn sparkline(values: &[Option<f64>]) -> String {
    let known = || values.iter().copied().flatten().filter(|value| value.is_finite());
    let lowest = known().fold(f64::INFINITY, f64::min);
    let highest = known().fold(f64::NEG_INFINITY, f64::max);
    let level = |value: f64| {
        // Halves, so that the span of the largest numbers is still a number.
        let span = highest / 2.0 - lowest / 2.0;
        let part = if span > 0.0 { (value / 2.0 - lowest / 2.0) / span } else { 0.5 };
        let at = (part * (LEVELS.len() - 1) as f64).round() as usize;
        LEVELS.get(at).copied().unwrap_or(GAP)
    };
    values.iter().map(|value| value.filter(|value| value.is_finite()).map_or(GAP, level)).collect()
}

/// A share between 0 and 1 as a bar of a terminal, at most `columns` long, to the half column. What is more
/// than nothing is at least half a column, what is less than the whole at least half a column short of it; what is more
/// than the whole is drawn as the whole.
pub fn bar(share: f64, columns: usize) -> String {
    if share.is_nan() || share <= 0.0 || columns == 0 {
        return String::new();
    }
    let whole = columns * 2;
    let most = if share < 1.0 { whole - 1 } else { whole };
    let halves = ((share.min(1.0) * whole as f64).round() as usize).clamp(1, most);
    let mut bar = "█".repeat(halves / 2);
    if !halves.is_multiple_of(2) {
        bar.push('▌');
    }
    bar
}

/// The same with what is missing to the whole drawn faintly, so that it is as long whatever the share and lines up in
/// either direction of reading.
pub fn meter(share: f64, columns: usize) -> String {
    let bar = bar(share, columns);
    let rest = columns.saturating_sub(bar.chars().count());
    bar + &"░".repeat(rest)
}

#[cfg(test)]
mod tests {
    use super::{bar, meter, sparkline};

    #[test]
    fn a_sparkline_goes_from_the_lowest_to_the_highest() {
        assert_eq!(sparkline(&[Some(0.0), Some(1.0), None, Some(3.0), Some(4.0)]), "▁▂·▅▇");
        assert_eq!(sparkline(&[Some(7.0), Some(7.0)]), "▃▃");
        assert_eq!(sparkline(&[Some(f64::NAN), Some(-f64::MAX), Some(f64::MAX)]), "·▁▇");
        assert_eq!(sparkline(&[]), "");
    }

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        assert_eq!(bar(0.5, 5), "██▌");
        assert_eq!(bar(1.0, 3), "███");
        assert_eq!(bar(0.001, 5), "▌");
        assert_eq!(bar(1e12, 2), "██");
        assert_eq!(bar(0.999, 3), "██▌");
        assert_eq!(bar(0.0, 5), "");
        assert_eq!(bar(f64::NAN, 5), "");
        assert_eq!(meter(0.5, 5), "██▌░░");
        assert_eq!(meter(f64::NAN, 2), "░░");
    }
}
