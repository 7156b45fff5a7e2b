use abide_core::text::{Entry, Node, NodeKind};
use proptest::prelude::*;

use crate::styled::{Dice, styled};
use crate::{AGREEMENTS, canonical, node};

/// Changes one thing of a tree: a value, a key, an entry or the order of a list.
fn changed(node: &mut Node, dice: &mut Dice) {
    match &mut node.kind {
        NodeKind::Scalar(scalar) => match dice.below(2) {
            0 => scalar.text.push('0'),
            _ => scalar.text.insert(0, 'x'),
        },
        NodeKind::List(items) if items.is_empty() => node.kind = NodeKind::Map(Vec::new()),
        NodeKind::List(items) => {
            let at = dice.below(items.len());
            match dice.below(3) {
                0 if items.len() > 1 && items[at].kind != items[0].kind => items.swap(0, at),
                1 => drop(items.remove(at)),
                _ => changed(&mut items[at], dice),
            }
        }
        NodeKind::Map(entries) if entries.is_empty() => node.kind = NodeKind::List(Vec::new()),
        NodeKind::Map(entries) => {
            let at = dice.below(entries.len());
            let last = entries.len() == 1;
            match dice.below(4) {
                0 => entries[at].key.value.push('x'),
                1 if !last => drop(entries.remove(at)),
                2 => {
                    let Entry { key, value } = entries[at].clone();
                    let key = abide_core::diagnostic::Spanned::new(format!("{}y", key.value), key.span);
                    entries.push(Entry { key, value });
                }
                _ => changed(&mut entries[at].value, dice),
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "how long the tests try is no part of any answer")]
fn trials() -> ProptestConfig {
    let cases = if std::env::var_os("ABIDE_SOAK").is_some() { 5_000 } else { 120 };
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(0x5_1a),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(trials())]

    #[test]
    fn style_changes_nothing(which in 0..AGREEMENTS.len(), seed: u64) {
        let text = styled(&node(AGREEMENTS[which]), &mut Dice(seed));
        prop_assert_eq!(canonical(&text), canonical(AGREEMENTS[which]), "{}", text);
    }

    #[test]
    fn every_term_tells(which in 0..AGREEMENTS.len(), seed: u64) {
        let mut dice = Dice(seed);
        let mut other = node(AGREEMENTS[which]);
        changed(&mut other, &mut dice);
        let text = styled(&other, &mut dice);
        prop_assert_ne!(canonical(&text).digest, canonical(AGREEMENTS[which]).digest, "{}", text);
    }
}
