use super::Finding;
use super::house::House;

const GRAMMAR: &str = "crates/abide-core/src/agreement/measure.rs";
const PAGE: &str = "docs/measures.md";
const WHY: &str = "whoever writes an agreement finds each measure with its keys and defaults on one page";

/// The page of measures has each measure of the grammar, and no other. That it says what the program does is tested by the
/// suite, which has the program at hand.
pub(super) fn check(house: &House) -> Vec<Finding> {
    let (Some(grammar), Some(page)) = (house.text(GRAMMAR), house.text(PAGE)) else {
        return Vec::new();
    };
    let keys = keys(grammar);
    let titles: Vec<(usize, &str)> = page
        .lines()
        .enumerate()
        .filter_map(|(at, line)| Some((at + 1, line.strip_prefix("## `")?.strip_suffix('`')?)))
        .collect();
    let missing = keys.iter().filter(|(_, key)| titles.iter().all(|(_, title)| title != key));
    let missing = missing.map(|(line, key)| finding(GRAMMAR, *line, format!("`{key}` is not on {PAGE}")));
    let left = titles.iter().filter(|(_, title)| keys.iter().all(|(_, key)| key != title));
    let left = left.map(|(line, title)| finding(PAGE, *line, format!("there is no measure `{title}`")));
    missing.chain(left).collect()
}

/// The keys of the choice of measures, with their lines.
fn keys(grammar: &str) -> Vec<(usize, &str)> {
    let lines = grammar.lines().enumerate().skip_while(|(_, line)| !line.contains("pub enum Measure "));
    let lines = lines.take_while(|(_, line)| *line != "}");
    lines.filter_map(|(at, line)| Some((at + 1, line.split_once("(\"")?.1.split_once("\":")?.0))).collect()
}

fn finding(path: &str, line: usize, what: String) -> Finding {
    Finding { path: path.into(), line, what, why: WHY, remedy: "run `cargo xtask measures`".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_are_read_out_of_the_choice() {
        let grammar = "choice! {\n    pub enum Measure (\"measure\", bare) {\n        /// One.\n        Within(\"within\": \
                       Terms),\n    }\n}\n\nsection! {\n    pub struct Other (\"x\": 1) {\n";
        assert_eq!(keys(grammar), [(4, "within")]);
    }
}
