//! Benchmarks of timetables.
fn main() {}
