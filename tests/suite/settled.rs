//! What has settled stays as it was stated, whenever it is asked for: facts that came later play no part.

use abide_report::statement_json;

use crate::examples::{evaluated, example, judged};

#[test]
fn a_settled_statement_is_the_same_at_every_later_instant() {
    let cases = [
        ("incident-desk", ["2016-03", "2016-04"], "2016-05-20T00:00:00Z", "2017-02-20T00:00:00Z"),
        ("hosting", ["2025-05", "2025-07"], "2025-08-21T00:00:00Z", "2026-08-21T00:00:00Z"),
    ];
    for (name, periods, soon, late) in cases {
        let (agreement, sources) = (example(name).join("agreement.yaml"), example(name).join("sources.yaml"));
        let services = |as_of: &str| {
            let evaluated = evaluated(&agreement, &sources, as_of);
            periods.map(|period| {
                let statement = statement_json(&judged(&evaluated, period, as_of).statement);
                let judgement = &statement["judgement"];
                let objectives = judgement["services"].as_array().into_iter().flatten();
                let objectives = objectives.flat_map(|service| service["objectives"].as_array()).flatten();
                let settled = objectives.filter(|line| line["outcome"] != "open");
                (judgement["owed"].clone(), settled.cloned().collect::<Vec<_>>())
            })
        };
        for (soon, late) in services(soon).into_iter().zip(services(late)) {
            assert!(!soon.1.is_empty());
            assert_eq!(soon, late, "{name}");
        }
    }
}
