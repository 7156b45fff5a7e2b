use abide_core::text::{Entry, Node, NodeKind, Scalar};

/// Chance from a seed.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below another.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let limit = u64::try_from(limit.max(1)).expect("a small number");
        usize::try_from((mixed ^ (mixed >> 31)) % limit).expect("a small number")
    }

    fn shuffled<'t, T>(&mut self, items: &'t [T]) -> Vec<&'t T> {
        let mut left: Vec<&T> = items.iter().collect();
        let mut drawn = Vec::new();
        while !left.is_empty() {
            drawn.push(left.swap_remove(self.below(left.len())));
        }
        drawn
    }
}

/// The same tree as YAML in a style by chance: keys in any order, block or flow, quotes of either kind or none,
/// comments, empty lines.
pub(crate) fn styled(node: &Node, dice: &mut Dice) -> String {
    let mut text = String::new();
    match &node.kind {
        NodeKind::Map(entries) if !entries.is_empty() => block_map(entries, 0, dice, &mut text),
        _ => text = flow(node, dice),
    }
    text
}

fn block(node: &Node, depth: usize, dice: &mut Dice, text: &mut String) {
    match &node.kind {
        NodeKind::Map(entries) if !entries.is_empty() && dice.below(3) > 0 => {
            remark(dice, text);
            block_map(entries, depth + 1, dice, text);
        }
        NodeKind::List(items) if !items.is_empty() && dice.below(3) > 0 => {
            remark(dice, text);
            for item in items {
                indent(depth + 1, text);
                text.push_str("- ");
                text.push_str(&flow(item, dice));
                remark(dice, text);
            }
        }
        _ => {
            text.push(' ');
            text.push_str(&flow(node, dice));
            remark(dice, text);
        }
    }
}

fn block_map(entries: &[Entry], depth: usize, dice: &mut Dice, text: &mut String) {
    for entry in dice.shuffled(entries) {
        if dice.below(8) == 0 {
            text.push_str("\n# by itself\n");
        }
        indent(depth, text);
        text.push_str(&word(&entry.key.value, dice));
        text.push(':');
        block(&entry.value, depth, dice, text);
    }
}

fn indent(depth: usize, text: &mut String) {
    text.push_str(&"  ".repeat(depth));
}

fn remark(dice: &mut Dice, text: &mut String) {
    text.push_str(if dice.below(4) == 0 { " # a remark\n" } else { "\n" });
}

fn flow(node: &Node, dice: &mut Dice) -> String {
    match &node.kind {
        NodeKind::Scalar(Scalar { text, .. }) => word(text, dice),
        NodeKind::List(items) => {
            let items: Vec<String> = items.iter().map(|item| flow(item, dice)).collect();
            format!("[{}]", items.join(", "))
        }
        NodeKind::Map(entries) => {
            let entries: Vec<String> = dice
                .shuffled(entries)
                .into_iter()
                .map(|entry| format!("{}: {}", word(&entry.key.value, dice), flow(&entry.value, dice)))
                .collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}

/// A single value with quotes of either kind, or none where it needs none.
fn word(text: &str, dice: &mut Dice) -> String {
    let plain =
        text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '%'));
    let plain = plain && text.starts_with(|first: char| first.is_ascii_alphanumeric());
    match dice.below(3) {
        0 if plain => text.to_owned(),
        1 if !text.contains('\n') => format!("'{}'", text.replace('\'', "''")),
        _ => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")),
    }
}
