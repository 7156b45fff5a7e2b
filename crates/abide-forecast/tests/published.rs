//! Values that others published, or that a closed form gives.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use abide_forecast::{
    QueueModel, StaffingGoal, Traffic, agents_needed, blocking, erlang_a, erlang_c, probability_of_wait,
};

fn near(got: f64, wanted: f64, tolerance: f64) {
    assert!((got - wanted).abs() <= tolerance, "{got} is not {wanted}");
}

fn traffic(calls: f64, period_s: f64, handle_s: f64) -> Traffic {
    Traffic::new(calls, period_s, handle_s).unwrap()
}

#[test]
fn erlang_b_closed_forms() {
    near(blocking(2, 1.0).unwrap(), 0.2, 1e-15);
    near(blocking(1, 3.0).unwrap(), 0.75, 1e-15);
    near(blocking(0, 3.0).unwrap(), 1.0, 0.0);
    near(blocking(5, 0.0).unwrap(), 0.0, 0.0);
    // 17 lines carry 10 erlangs at a grade of 2 %, 16 do not: the tables of every switch.
    near(blocking(16, 10.0).unwrap(), 0.022_301_872_040_363_7, 1e-14);
    assert!(blocking(17, 10.0).unwrap() < 0.02);
    // Far out it neither overflows nor turns into no number.
    near(blocking(100_000, 100_000.0).unwrap(), 0.002_519_0, 1e-6);
    near(blocking(10_000, 1.0).unwrap(), 0.0, 0.0);
}

#[test]
fn erlang_c_closed_forms() {
    near(probability_of_wait(1, 0.5).unwrap(), 0.5, 1e-15);
    near(probability_of_wait(3, 2.0).unwrap(), 4.0 / 9.0, 1e-15);
    // A library asserts 0.261 here, which is too high by n/A.
    near(probability_of_wait(25, 20.0).unwrap(), 0.209_1, 5e-5);
    near(probability_of_wait(20, 20.0).unwrap(), 1.0, 0.0);
}

#[test]
fn a_contact_centre_of_a_hundred_calls_in_half_an_hour() {
    let traffic = traffic(100.0, 1800.0, 180.0);
    near(erlang_c(traffic, 13, 20.0).unwrap().service_level, 0.795_6, 5e-5);
    let of_14 = erlang_c(traffic, 14, 20.0).unwrap();
    near(of_14.service_level, 0.888_350_019_179_466_9, 1e-12);
    near(of_14.asa_s.unwrap(), 7.84, 5e-3);
    near(of_14.occupancy, 5.0 / 7.0, 1e-15);
    let goal = StaffingGoal::ServiceLevel(0.8);
    let needed = agents_needed(QueueModel::ErlangC, traffic, 20.0, goal, 1.0).unwrap();
    assert_eq!(needed.agents, 14);
}

#[test]
fn agents_for_a_service_level_a_speed_and_an_occupancy() {
    let needed = |traffic, within_s, goal, occupancy| {
        agents_needed(QueueModel::ErlangC, traffic, within_s, goal, occupancy).unwrap().agents
    };
    let share = StaffingGoal::ServiceLevel;
    assert_eq!(needed(traffic(57.0, 3600.0, 1110.0), 180.0, share(0.8), 1.0), 21);
    assert_eq!(needed(traffic(57.0, 3600.0, 1110.0), 20.0, share(0.8), 1.0), 23);
    assert_eq!(needed(traffic(375.0, 3600.0, 240.0), 30.0, share(0.9), 1.0), 31);
    assert_eq!(needed(traffic(1.0, 3600.0, 180.0), 20.0, share(0.8), 1.0), 1);
    assert_eq!(needed(traffic(200.0, 3600.0, 180.0), 0.0, StaffingGoal::SpeedOfAnswer(120.0), 1.0), 12);
    // 10 erlangs at exactly 80 % are 12.5 agents, at exactly 62.5 % they are 16.
    assert_eq!(needed(traffic(200.0, 3600.0, 180.0), 600.0, share(0.5), 0.8), 13);
    assert_eq!(needed(traffic(200.0, 3600.0, 180.0), 600.0, share(0.5), 0.625), 16);
}

#[test]
fn erlang_a_of_the_same_centre() {
    let traffic = traffic(100.0, 1800.0, 180.0);
    for (agents, wait, abandonment, mean_wait_s, occupancy, served) in [
        (13, 0.225_797_084_047, 0.024_963_303_633_6, 7.488_991_090_07, 0.750_028_227_974, 0.858_177_700_031),
        (10, 0.599_433_318_028, 0.109_437_999_559, 32.831_399_867_6, 0.890_562_000_441, 0.516_810_168_64),
    ] {
        let figures = erlang_a(traffic, agents, 20.0, 300.0).unwrap();
        near(figures.probability_of_wait, wait, 1e-11);
        near(figures.abandonment.unwrap(), abandonment, 1e-11);
        near(figures.mean_wait_s.unwrap(), mean_wait_s, 1e-9);
        near(figures.occupancy, occupancy, 1e-11);
        near(figures.service_level, served, 1e-10);
    }
    let of_14 = erlang_a(traffic, 14, 20.0, 300.0).unwrap();
    near(of_14.abandonment.unwrap(), 0.014_0, 5e-5);
    near(of_14.service_level, 0.916_8, 5e-5);
}

#[test]
fn overload_stays_finite() {
    let figures = erlang_a(traffic(200.0, 3600.0, 180.0), 8, 20.0, 300.0).unwrap();
    assert!(figures.stable && figures.mean_wait_s.unwrap().is_finite());
    // Of two parts of load one is lost, whatever the patience: what is served is what the agents can do.
    let drowned = erlang_a(traffic(2_000_000.0, 3600.0, 180.0), 50_000, 20.0, 3000.0).unwrap();
    near(drowned.abandonment.unwrap(), 0.5, 1e-9);
    near(drowned.occupancy, 1.0, 1e-9);
    near(drowned.service_level, 0.0, 1e-9);
    let unstable = erlang_c(traffic(200.0, 3600.0, 180.0), 8, 20.0).unwrap();
    assert_eq!((unstable.stable, unstable.asa_s, unstable.service_level), (false, None, 0.0));
}

#[test]
fn nonsense_is_refused() {
    for (calls, period_s, handle_s) in
        [(0.0, 1.0, 1.0), (-1.0, 1.0, 1.0), (1.0, 0.0, 1.0), (1.0, 1.0, f64::NAN), (1e9, 1.0, 1.0)]
    {
        assert!(Traffic::new(calls, period_s, handle_s).is_err());
    }
    let traffic = traffic(100.0, 1800.0, 180.0);
    assert!(erlang_c(traffic, 0, 20.0).is_err());
    assert!(erlang_c(traffic, 1, -1.0).is_err());
    assert!(erlang_a(traffic, 1, 1.0, 0.0).is_err());
    assert!(erlang_a(traffic, 1, 1.0, 1e12).is_err());
    for share in [0.0, 1.0, 1.5, f64::NAN] {
        let goal = StaffingGoal::ServiceLevel(share);
        assert!(agents_needed(QueueModel::ErlangC, traffic, 20.0, goal, 1.0).is_err());
    }
    assert!(agents_needed(QueueModel::ErlangC, traffic, 20.0, StaffingGoal::ServiceLevel(0.8), 0.0).is_err());
}
