/// Digits beyond which a forecast says nothing.
const PLACES_MOST: usize = 9;

/// A share of a forecast as a percentage with two decimals, or as many as it takes so that one that falls short of
/// the goal does not read as if it reached it.
pub(super) fn share_text(share: f64, goal: Option<f64>) -> String {
    let shown = |places: usize| format!("{:.places$}", share * 100.0);
    let hides = |places: usize| {
        let read = shown(places).parse::<f64>().unwrap_or(share * 100.0);
        goal.is_some_and(|goal| share < goal && read >= goal * 100.0)
    };
    let places = (2..PLACES_MOST).find(|&places| !hides(places)).unwrap_or(PLACES_MOST);
    format!("{} %", shown(places))
}

/// Seconds of a forecast.
pub(super) fn seconds_text(seconds: Option<f64>) -> String {
    seconds.map_or_else(|| "grows without end".to_owned(), |seconds| format!("{seconds:.2} s"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_miss_never_reads_as_met() {
        assert_eq!(share_text(0.888_35, Some(0.8)), "88.83 %");
        assert_eq!(share_text(0.799_99, Some(0.8)), "79.999 %");
        assert_eq!(share_text(0.8, Some(0.8)), "80.00 %");
        assert_eq!(seconds_text(None), "grows without end");
    }
}
