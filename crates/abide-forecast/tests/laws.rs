//! What holds for every load and every number of agents, tried on random ones from a fixed seed. `ABIDE_SOAK=1` tries
//! many more of the same.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use abide_forecast::{
    QueueModel, StaffingGoal, Traffic, agents_needed, blocking, erlang_a, erlang_b, erlang_c,
    probability_of_wait,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

#[expect(clippy::disallowed_methods, reason = "how long the tests try is no part of any answer")]
fn trials() -> ProptestConfig {
    let cases = if std::env::var_os("ABIDE_SOAK").is_some() { 5_000 } else { 200 };
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(1917),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn traffic(load: f64) -> Traffic {
    Traffic::new(load, 100.0, 100.0).unwrap()
}

/// Erlang B as it is defined, term by term.
fn blocking_by_definition(lines: u32, load: f64) -> f64 {
    let mut term = 1.0;
    let mut sum = 1.0;
    for line in 1..=lines {
        term *= load / f64::from(line);
        sum += term;
    }
    term / sum
}

/// The share served within a time by Erlang A, by solving the wait state by state over small steps of time.
///
/// A caller with k ahead moves on at the rate of all endings, and leaves at the own rate of impatience.
fn served_by_stepping(traffic: Traffic, agents: u32, within_s: f64, patience_s: f64) -> f64 {
    const PLACES: usize = 200;
    let (arrivals, service, impatience) = (traffic.calls_per_s(), 1.0 / traffic.handle_s(), 1.0 / patience_s);
    let servers = agents as usize;
    let death = |callers: usize| {
        callers.min(servers) as f64 * service + callers.saturating_sub(servers) as f64 * impatience
    };
    let mut weights = vec![1.0_f64];
    for callers in 1..servers + PLACES {
        let before = weights[callers - 1];
        weights.push(before * arrivals / death(callers));
    }
    let total: f64 = weights.iter().sum();
    let at_once: f64 = weights[..servers].iter().sum::<f64>() / total;
    let mut waiting: Vec<f64> = weights[servers..].iter().map(|weight| weight / total).collect();
    let steps = 20_000;
    let step_s = within_s / f64::from(steps);
    let mut served = at_once;
    for _ in 0..steps {
        let mut next = vec![0.0; PLACES];
        for (ahead, share) in waiting.iter().enumerate() {
            let forward = servers as f64 * service + ahead as f64 * impatience;
            let moved = share * (1.0 - (-(forward + impatience) * step_s).exp());
            let onward = moved * forward / (forward + impatience);
            next[ahead] += share - moved;
            if ahead == 0 {
                served += onward;
            } else {
                next[ahead - 1] += onward;
            }
        }
        waiting = next;
    }
    served
}

#[test]
fn erlang_a_agrees_with_stepping_through_time() {
    for (load, agents, within_s, patience_s) in
        [(10.0, 10, 20.0, 300.0), (4.0, 5, 40.0, 50.0), (12.0, 8, 30.0, 60.0), (0.7, 1, 100.0, 100.0)]
    {
        let closed = erlang_a(traffic(load), agents, within_s, patience_s).unwrap().service_level;
        let stepped = served_by_stepping(traffic(load), agents, within_s, patience_s);
        assert!((closed - stepped).abs() < 2e-4, "{load} {agents}: {closed} against {stepped}");
    }
}

proptest! {
    #![proptest_config(trials())]

    #[test]
    fn the_recursion_is_the_definition(lines in 0_u32..60, load in 0.01_f64..40.0) {
        let (recursion, definition) = (blocking(lines, load).unwrap(), blocking_by_definition(lines, load));
        prop_assert!((recursion - definition).abs() <= 1e-12 * definition.max(1e-3));
    }

    #[test]
    fn endless_patience_is_erlang_c(agents in 1_u32..60, part in 0.05_f64..0.95, within_s in 0.0_f64..300.0) {
        let traffic = traffic(part * f64::from(agents));
        let patient = erlang_a(traffic, agents, within_s, 1e7).unwrap();
        let endless = erlang_c(traffic, agents, within_s).unwrap();
        prop_assert!((patient.service_level - endless.service_level).abs() < 1e-3);
        prop_assert!((patient.probability_of_wait - endless.probability_of_wait).abs() < 1e-3);
        let (patient_s, endless_s) = (patient.asa_s.unwrap(), endless.asa_s.unwrap());
        prop_assert!((patient_s - endless_s).abs() < 2e-2 * endless_s + 1e-12);
        prop_assert!(patient.abandonment.unwrap() < 1e-3);
    }

    #[test]
    fn impatience_as_fast_as_service_gives_poisson_states(agents in 1_u32..40, load in 0.1_f64..40.0) {
        // Each caller leaves at the same rate, served or not: as in a system with room for all.
        let figures = erlang_a(traffic(load), agents, 10.0, 100.0).unwrap();
        let (mut term, mut below) = ((-load).exp(), 0.0);
        for callers in 0..agents {
            below += term;
            term *= load / f64::from(callers + 1);
        }
        prop_assert!((figures.probability_of_wait - (1.0 - below)).abs() < 1e-10);
    }

    #[test]
    fn waits_add_up(agents in 1_u32..40, load in 0.1_f64..60.0, patience_s in 1.0_f64..2000.0) {
        let figures = erlang_a(traffic(load), agents, 0.0, patience_s).unwrap();
        let (abandonment, wait_s) = (figures.abandonment.unwrap(), figures.mean_wait_s.unwrap());
        prop_assert!((abandonment - wait_s / patience_s).abs() < 1e-9);
        prop_assert!((figures.service_level - (1.0 - figures.probability_of_wait)).abs() < 1e-9);
        // With all the time in the world everybody who does not give up is served.
        let in_the_end = erlang_a(traffic(load), agents, 1e7, patience_s).unwrap().service_level;
        prop_assert!((in_the_end - (1.0 - abandonment)).abs() < 1e-9);
    }

    #[test]
    fn one_agent_more_never_does_worse(
        agents in 1_u32..80, load in 0.1_f64..80.0, within_s in 0.0_f64..200.0, patience_s in 5.0_f64..2000.0
    ) {
        let models = [QueueModel::ErlangB, QueueModel::ErlangC, QueueModel::ErlangA { patience_s }];
        for model in models {
            let fewer = model.figures(traffic(load), agents, within_s).unwrap();
            let more = model.figures(traffic(load), agents + 1, within_s).unwrap();
            prop_assert!(more.service_level >= fewer.service_level - 1e-12, "{model:?}");
            prop_assert!(more.occupancy <= fewer.occupancy + 1e-12, "{model:?}");
            for figures in [fewer, more] {
                let shares = [figures.service_level, figures.occupancy, figures.probability_of_wait];
                prop_assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)), "{figures:?}");
            }
        }
        let fewer = probability_of_wait(agents, load).unwrap();
        prop_assert!(probability_of_wait(agents + 1, load).unwrap() <= fewer);
        prop_assert_eq!(erlang_b(traffic(load), agents).unwrap().blocking, blocking(agents, traffic(load).load()).ok());
    }

    #[test]
    fn the_number_needed_is_the_smallest(
        load in 0.1_f64..60.0, within_s in 0.0_f64..120.0, share in 0.05_f64..0.99, most in 0.5_f64..1.0
    ) {
        let goal = StaffingGoal::ServiceLevel(share);
        let needed = agents_needed(QueueModel::ErlangC, traffic(load), within_s, goal, most).unwrap();
        prop_assert!(goal.is_met_by(&needed) && needed.stable && needed.occupancy <= most + 1e-9);
        if needed.agents > 1 {
            let fewer = erlang_c(traffic(load), needed.agents - 1, within_s).unwrap();
            prop_assert!(!(fewer.stable && goal.is_met_by(&fewer) && fewer.occupancy <= most));
        }
    }
}
