use std::collections::HashMap;

/// Rings in which things need each other, each from its member that comes first, in the order of these.
///
/// `needs[i]` lists what `i` needs. Where there are rings at least one is found; a ring that touches or leads
/// into another may be told only when that one is gone. The work grows with the number of needs, however they are
/// woven.
pub(super) fn rings(needs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let knotted = knotted(needs);
    let mut walked = vec![false; needs.len()];
    let mut found = Vec::new();
    for start in 0..needs.len() {
        // From a knotted member the way always leads on, until it meets itself or an earlier way.
        let mut way: Vec<usize> = Vec::new();
        let mut place: HashMap<usize, usize> = HashMap::new();
        let mut at = start;
        while knotted[at] && !walked[at] {
            walked[at] = true;
            place.insert(at, way.len());
            way.push(at);
            let Some(next) = needs[at].iter().copied().find(|&next| knotted[next]) else { break };
            at = next;
        }
        if let Some(&from) = place.get(&at) {
            let mut ring = way.split_off(from);
            let first = (0..ring.len()).min_by_key(|&member| ring[member]).unwrap_or(0);
            ring.rotate_left(first);
            found.push(ring);
        }
    }
    found.sort_unstable();
    found
}

/// Which members are in a ring or need one that is: what is left when, again and again, everything is taken away
/// that needs nothing any more.
fn knotted(needs: &[Vec<usize>]) -> Vec<bool> {
    let mut needed_by = vec![Vec::new(); needs.len()];
    for (member, needs) in needs.iter().enumerate() {
        for &need in needs {
            needed_by[need].push(member);
        }
    }
    let mut open: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut free: Vec<usize> = (0..needs.len()).filter(|&member| open[member] == 0).collect();
    while let Some(member) = free.pop() {
        for &other in &needed_by[member] {
            open[other] -= 1;
            if open[other] == 0 {
                free.push(other);
            }
        }
    }
    open.into_iter().map(|open| open > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::rings;

    #[test]
    fn finds_each_ring_once_from_its_first_member() {
        assert_eq!(rings(&[vec![1], vec![2], vec![]]), Vec::<Vec<usize>>::new());
        assert_eq!(rings(&[vec![0]]), [[0]]);
        assert_eq!(rings(&[vec![2], vec![0], vec![1]]), [[0, 2, 1]]);
        // What needs a ring is not part of it, and of two rings both are told.
        assert_eq!(rings(&[vec![1], vec![2], vec![1], vec![3]]), [vec![1, 2], vec![3]]);
        // Rings that share a member are told one by one.
        assert_eq!(rings(&[vec![3], vec![2], vec![1], vec![3, 0]]), [vec![1, 2], vec![3]]);
    }

    #[test]
    fn many_ways_to_one_end_are_quick() {
        // Each of 2,000 levels can be reached in two ways from the one above.
        let levels = 2_000;
        let woven: Vec<Vec<usize>> = (0..levels)
            .flat_map(|level| {
                let below = if level + 1 < levels { vec![2 * level + 2, 2 * level + 3] } else { Vec::new() };
                [below.clone(), below]
            })
            .collect();
        assert_eq!(rings(&woven), Vec::<Vec<usize>>::new());
    }
}
