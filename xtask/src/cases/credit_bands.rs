use abide_core::value::Ratio;
use serde_json::Value;

use super::CasesError;
use super::field::number;

/// The tiers of a published schedule as the bands of a credit.
#[derive(Debug)]
pub(super) struct CreditBands {
    /// The outermost cut: from there on down something is paid.
    pub(super) outermost: String,
    /// The bands, as the language writes them.
    pub(super) bands: String,
}

/// One tier: where it begins going down, whether that figure itself is in it, and what it pays in percent.
struct Tier {
    top: Ratio,
    with_top: bool,
    pays: Ratio,
}

/// The bands of a schedule; `None` for one that is no table of tiers.
///
/// Published tables leave gaps between `98.99` and `99.0`; a ladder has none: each band reaches up to the next. A tier
/// that begins where the one above it ends, without either taking the figure in, begins with it.
pub(super) fn credit_bands(schedule: &Value) -> Result<Option<CreditBands>, CasesError> {
    let Some(tiers) = schedule["tiers"].as_array() else { return Ok(by_points(schedule)) };
    let mut ladder: Vec<Tier> = Vec::new();
    for tier in tiers {
        let Some(pays) = number(&tier["credit_pct"]) else { return Ok(None) };
        let above = tiers.iter().filter_map(|other| number(&other["above"]));
        let starts_above = tiers.iter().filter_map(|other| number(&other["from"]));
        let (top, with_top) = match (number(&tier["below"]), number(&tier["at_most"]), number(&tier["to"])) {
            (Some(below), _, _) => {
                let left_open = above.into_iter().any(|above| above == below);
                (below, left_open)
            }
            (_, Some(at_most), _) => (at_most, true),
            (_, _, Some(to)) => (starts_above.filter(|from| *from > to).min().unwrap_or(to), false),
            _ => return Err(CasesError::Field { key: "tiers".to_owned(), wanted: "bounded above" }),
        };
        ladder.push(Tier { top, with_top, pays });
    }
    ladder.sort_by(|one, other| other.top.cmp(&one.top));
    let cut = |tier: &Tier| format!("\"{} {}%\"", if tier.with_top { "<=" } else { "<" }, tier.top);
    let bands: Vec<String> = ladder.iter().map(|tier| format!("{}: {}%", cut(tier), tier.pays)).collect();
    Ok(ladder.first().map(|first| CreditBands { outermost: cut(first), bands: bands.join(", ") }))
}

/// So much for each full percentage point below a target, up to a cap, as a ladder of one point a rung.
fn by_points(schedule: &Value) -> Option<CreditBands> {
    let (target, formula) = (number(&schedule["target"])?, schedule["formula"].as_str()?);
    let (each, cap) = formula.split_once(" percent for each full percentage point below target, cap ")?;
    let (each, cap): (Ratio, Ratio) = (each.parse().ok()?, cap.parse().ok()?);
    let rungs = cap.over(&each).ok()?.to_whole(abide_core::value::Rounding::Up)?;
    let cut = |points: i64| format!("\"<= {}%\"", &target - &Ratio::whole(points));
    let pays = |points: i64| (&each * &Ratio::whole(points)).min(cap.clone());
    let bands: Vec<String> =
        (1..=rungs).map(|points| format!("{}: {}%", cut(points), pays(points))).collect();
    Some(CreditBands { outermost: cut(1), bands: bands.join(", ") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_gaps_are_closed_from_below() {
        let schedule = serde_json::json!({ "tiers": [
            { "at_most": "99.9", "above": "99.0", "credit_pct": "10" }, { "below": "99.0", "credit_pct": "25" }
        ] });
        let bands = credit_bands(&schedule).unwrap().unwrap();
        assert_eq!(bands.bands, "\"<= 99.9%\": 10%, \"<= 99%\": 25%");
        let schedule = serde_json::json!({ "tiers": [
            { "from": "99.0", "to": "99.9", "credit_pct": "5" }, { "from": "95.0", "to": "98.9", "credit_pct": "10" }
        ] });
        let bands = credit_bands(&schedule).unwrap().unwrap();
        assert_eq!(
            (bands.outermost.as_str(), bands.bands.as_str()),
            ("\"< 99.9%\"", "\"< 99.9%\": 5%, \"< 99%\": 10%")
        );
    }
}
