use serde_json::json;

use crate::desk::{Desk, Run};

fn calc(words: &[&str]) -> Run {
    Desk::new().run(std::iter::once("calc").chain(words.iter().copied()))
}

fn json(words: &str) -> serde_json::Value {
    let words: Vec<&str> = words.split(' ').chain(["--format", "json"]).collect();
    calc(&words).quiet().json()
}

const LEADS: &str = "leads --quota 250000 --marketing-share 40% --deal-size 4000 --close-rate 2.5%";
const STAFFING: &str = "staffing --calls 100 --per 30minutes --handle-time 180s";

#[test]
fn leads_for_people_and_programs() {
    let expected = json!({
        "format": "abide.calc-leads/1", "marketing_revenue_goal": "100000", "customers": "25", "leads": "1000",
        "leads_goal": 1000
    });
    assert_eq!(json(LEADS), expected);
    let words: Vec<&str> = LEADS.split(' ').collect();
    let text = calc(&words).quiet().stdout.clone();
    assert!(text.starts_with("1000 leads\n") && text.contains("C / k = 25 / 2.5 %"), "{text}");
    let none = json(&LEADS.replace("2.5%", "0%"));
    assert!(none["leads_goal"].is_null(), "{none}");
    assert!(none["reason"].as_str().is_some_and(|why| why.contains("close rate is 0 %")), "{none}");
}

#[test]
fn leads_from_recorded_months() {
    let desk = Desk::new();
    let months = "month,leads,won,won_revenue,marketing_revenue,revenue\n2026-01,180,9,18900,19500,50000\n\
                  2026-02,210,8,18400,17600,44000\n2026-03,195,13,29900,29000,58000\n";
    desk.write("months.csv", months);
    let run = desk.say("calc leads --months months.csv --quota 60000 --format json");
    let answer = run.quiet().json();
    assert_eq!(answer["leads_goal"], 228);
    assert_eq!(answer["recalculated"]["close_rate_fraction"], "2/39");
    assert!(desk.say("calc leads --months months.csv").quiet().stdout.contains("won / leads = 30 / 585"));
    desk.write("months.csv", months.replace("8,18400", "8,many"));
    let run = desk.say("calc leads --months months.csv");
    assert_eq!(run.status, 1, "{run:?}");
    assert!(run.stderr.contains("months.csv:3: `many` in column `won_revenue`"), "{}", run.stderr);
    desk.write("months.csv", "month,leads\n2026-01,1\n");
    assert!(desk.say("calc leads --months months.csv").stderr.contains("there is no column `won`"));
}

#[test]
fn the_line_and_the_tiers_of_a_goal() {
    let line = json("leads --goal 1000 --days 31 --so-far 290 --day 10");
    assert_eq!((&line["line"]["projected"], &line["line"]["on_track"]), (&json!("899"), &json!(false)));
    let tiers = "leads --tier a:goal=60,handed=50,value=100 --tier b:goal=200,handed=260,value=50";
    let tiers = json(tiers);
    assert_eq!((&tiers["tiers"]["met"], &tiers["tiers"]["worth"]), (&json!(false), &json!("18000")));
    let funnel = json("leads --funnel leads=100,connects=50,customers=5 --reps 10");
    assert_eq!(funnel["funnel"]["close_rate"], "0.05");
    assert_eq!(funnel["funnel"]["stages"][0]["team_count"], "1000");
}

#[test]
fn capacity_of_reps() {
    let words = "capacity --leads 1000 --attempts 6 --minutes 6 --days 22 --hours 4 --share 70%";
    let eight = json(&format!("{words} --reps 8"));
    assert_eq!((&eight["fits"], &eight["reps_needed"]), (&json!(false), &json!(10)));
    assert_eq!(json(&format!("{words} --reps 10"))["fits"], true);
}

#[test]
fn staffing_by_three_models() {
    let needed = json(&format!("{STAFFING} --within 20s --goal 80% --shrinkage 30%"));
    assert_eq!((&needed["agents"], &needed["scheduled"]), (&json!(14), &json!(20)));
    let level = needed["service_level"].as_f64().expect("a number");
    assert!((level - 0.888_350_019).abs() < 1e-9, "{level}");
    let patient = json(&format!("{STAFFING} --within 20s --agents 14 --model erlang-a --patience 300s"));
    let (level, lost) = (patient["service_level"].as_f64(), patient["abandonment"].as_f64());
    assert!(level.is_some_and(|level| (level - 0.9168).abs() < 5e-5), "{patient}");
    assert!(lost.is_some_and(|lost| (lost - 0.0140).abs() < 5e-5), "{patient}");
    let drowned = json(&format!("{STAFFING} --within 20s --agents 9"));
    assert_eq!((&drowned["stable"], &drowned["asa_s"]), (&json!(false), &json!(null)));
    let lines = json(&format!("{STAFFING} --goal 98% --model erlang-b"));
    assert_eq!(lines["agents"], 17);
    let short = json(&format!("{STAFFING} --within 20s --goal 80% --agents 12"));
    assert_eq!((&short["agents_needed"], &short["agents_short"]), (&json!(14), &json!(2)));
    let calm = json(&format!("{STAFFING} --within 20s --goal 80% --max-occupancy 60%"));
    assert_eq!(calm["agents"], 17);
}

#[test]
fn availability_of_parts() {
    let steady = json("availability --mtbf 720h --mttr 2h");
    assert_eq!(steady["availability_fraction"], "360/361");
    assert_eq!(steady["availability_failures_fraction"], "359/360");
    assert_eq!(
        json("availability --mtbf 720h --mttr 2h --between failures")["availability_fraction"],
        "359/360"
    );
    let chain = json("availability --series 99.95%,99.9%,99.99% --goal 99.9%");
    assert_eq!((&chain["availability"], &chain["carries_goal"]), (&json!("0.99840064995"), &json!(false)));
    assert_eq!(json("availability --parallel 99%,95%")["availability"], "0.9995");
    assert_eq!(json("availability --parts 99%,99%,99% --needed 2")["availability"], "0.999702");
    assert_eq!(json("availability --outages 10m,20m,3m --period 30d")["mttr_s"], "660");
}

#[test]
fn uptime_in_both_directions() {
    let there = json("uptime 99.99% --per year --days 365.25");
    assert_eq!((&there["allowed_s"], &there["allowed"]), (&json!("3155.76"), &json!("0:52:35.76")));
    let back = json("uptime --downtime 52m35.76s --per year --days 365.25");
    assert_eq!(back["uptime"], "0.9999");
}

#[test]
fn credit_by_the_rules_of_agreements() {
    let credit = |measured: &str, bands: &str, more: &[&str]| {
        let words = ["credit", "--fee", "4000.00 EUR", "--measured", measured, "--bands", bands];
        calc(&words.into_iter().chain(more.iter().copied()).collect::<Vec<_>>())
    };
    const BANDS: &str = "< 99.9%: 10%, < 99%: 25%, < 95%: 100%";
    let paid = credit("98.7%", BANDS, &["--format", "json"]).quiet().json();
    assert_eq!(
        (&paid["credit"], &paid["band"], &paid["currency"]),
        (&json!("1000.00"), &json!("< 99%"), &json!("EUR"))
    );
    let bounded = credit("98.7%", BANDS, &["--at-most", "20%", "--format", "json"]).quiet().json();
    assert_eq!(bounded["credit"], "800.00");
    let nothing = credit("99.9%", BANDS, &["--format", "json"]).quiet().json();
    assert_eq!((&nothing["credit"], &nothing["missed"]), (&json!("0.00"), &json!(false)));
    let wrong = credit("98.7%", "< 99.9%: 25%, < 99%: 10%", &[]);
    assert_eq!((wrong.status, wrong.stdout.as_str()), (2, ""), "{wrong:?}");
    assert!(wrong.stderr.contains("bands-not-monotone"), "{}", wrong.stderr);
}

#[test]
fn nonsense_is_wrong_usage_with_a_hint() {
    let leads = |from: &str, to: &str| LEADS.replace(from, to);
    for (words, told) in [
        (leads("40%", "140%"), "from 0% to 100%"),
        (leads("250000", "-250000"), "less than nothing"),
        (leads("40%", "-40%"), "less than nothing"),
        (format!("{STAFFING} --within -5s --agents 14"), "like `180s`"),
        (leads("2.5%", "2.5"), "like `40%`"),
        (leads(" --close-rate 2.5%", ""), "--close-rate 2.5%"),
        ("leads --days 31".to_owned(), "--goal 1000"),
        ("leads --format text".to_owned(), "nothing is asked"),
        ("leads --tier a:clse-rate=10%".to_owned(), "did you mean `close-rate`?"),
        ("leads --goal 10 --days 3 --daily 1,1,1,1".to_owned(), "the number of days"),
        ("capacity --leads 1 --reps 0 --attempts 1 --minutes 1 --days 1 --hours 1".to_owned(), "above 0"),
        (format!("{STAFFING} --within 20s --agents 0"), "from 1 up"),
        (format!("{STAFFING} --within 20s --goal 100%"), "below 100%"),
        (format!("{STAFFING} --within 20s"), "--agents 14"),
        (format!("{STAFFING} --goal 80%"), "--within 20s"),
        (format!("{STAFFING} --within 20s --agents 1 --model erlang-a"), "--patience 300s"),
        (format!("{STAFFING} --within 20s --agents 1 --model erlang-c --patience 9s"), "--model erlang-a"),
        (format!("{STAFFING} --within 20s --agents 1 --shrinkage 100%"), "below 100%"),
        (STAFFING.replace("--calls 100", "--calls 0") + " --within 20s --agents 1", "above 0"),
        ("uptime 101%".to_owned(), "from 0% to 100%"),
        ("uptime 99.9% --days 0".to_owned(), "above 0"),
        ("uptime --downtime 32d --per month".to_owned(), "a part of the second"),
        ("availability --parts 99%,99% --needed 3".to_owned(), "ask for 1 to 2"),
        ("availability --series 101%".to_owned(), "from 0% to 100%"),
        ("availability --mtbf 1h --mttr 2h --between failures".to_owned(), "a part of the second"),
        ("availability".to_owned(), "--series"),
        ("credit --fee 10 --measured 99% --bands <99%:1%".to_owned(), "4000.00 EUR"),
    ] {
        let words: Vec<&str> = words.split(' ').collect();
        let run = calc(&words);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{words:?}: {run:?}");
        let flat = run.stderr.replace('\n', " ");
        assert!(flat.contains(told), "{words:?}: {}", run.stderr);
    }
}

#[test]
fn burn_rates_and_the_factors_of_alerts() {
    let counted = json("burn --goal 99% --good 98960 --bad 1040 --alert-above 1");
    assert_eq!((&counted["burn_rate"], &counted["alert"]), (&json!("1.04"), &json!(true)));
    let factor = json("burn --budget 2% --window 1h --period 720h --goal 99.9%");
    assert_eq!((&factor["burn_rate"], &factor["bad_share"]), (&json!("14.4"), &json!("0.0144")));
    assert_eq!(factor["budget_lasts_s"], "180000");
    let run = calc(&["burn", "--goal", "100%", "--good", "1", "--bad", "1"]);
    assert_eq!(run.status, 2, "{run:?}");
    assert!(run.stderr.contains("nothing is left"), "{}", run.stderr);
    assert_eq!(calc(&["burn", "--goal", "99%"]).status, 2);
}
