use super::drawing::direction;
use crate::chart::{Direction, meter, sparkline};
use crate::phrases::View;
use crate::text::columns;

/// Columns of a bar.
const BAR: usize = 20;

/// One bar of a picture in characters.
pub(super) struct CharacterBar {
    /// What it stands for.
    pub(super) label: String,
    /// How long it is, between 0 and 1; none has no bar.
    pub(super) part: Option<f64>,
    /// What is written behind it.
    pub(super) text: String,
}

/// Bars one below the other, their labels in a column.
pub(super) fn bars(view: &View<'_>, bars: &[CharacterBar]) -> Vec<String> {
    let widest = bars.iter().map(|bar| columns(&bar.label)).max().unwrap_or(0);
    let line = |bar: &CharacterBar| {
        let gap = " ".repeat(widest - columns(&bar.label));
        let drawn = bar.part.map(|part| format!("{}  ", meter(part, BAR))).unwrap_or_default();
        let line = format!("{}{gap}  {drawn}{}", bar.label, bar.text);
        directed(view, line.trim_end().to_owned())
    };
    bars.iter().map(line).collect()
}

/// A line that runs in the direction of the language.
pub(super) fn directed(view: &View<'_>, line: String) -> String {
    match direction(view) {
        Direction::LeftToRight => line,
        Direction::RightToLeft => format!("\u{200f}{line}"),
    }
}

/// Counts as one line, a character each: `·` for nothing, else from the least to the most that any line has.
pub(super) fn counts(values: &[u64], most: u64) -> String {
    let known = values.iter().map(|&value| (value > 0).then_some(value as f64));
    // The least and the most stand in front, so that every line has the same levels, and are taken away again.
    let levels: Vec<Option<f64>> = [Some(0.0), Some(most as f64)].into_iter().chain(known).collect();
    sparkline(&levels).chars().skip(2).collect()
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn lines_of_one_picture_have_the_same_levels() {
        assert_eq!(counts(&[0, 1, 4], 4), "·▂▇");
        assert_eq!(counts(&[0, 1, 2], 4), "·▂▃");
    }
}
