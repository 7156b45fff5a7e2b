//! The judgement depends on the facts and on nothing else: not on the order of rows, not on the number of files.

use std::fs;
use std::path::Path;

use abide_report::statement_json;

use crate::examples::{evaluated, example, judged};

/// Ties within an instant, facts told twice, revisions, and a contradiction: what an order could decide.
const TICKETS: &str = "item,at,event,id,revision,recorded,priority\n\
    A,2026-09-01T09:00:00+03:30,opened,a1,0,,p1\n\
    A,2026-09-01T09:00:00+03:30,first-reply,a2,0,,\n\
    A,2026-09-01T10:00:00+03:30,resolved,a3,0,,\n\
    A,2026-09-01T10:00:00+03:30,waiting-customer,a4,0,,\n\
    A,2026-09-01T10:00:00+03:30,reopened,a5,0,,\n\
    B,2026-09-02T09:00:00+03:30,opened,b1,0,,p1\n\
    B,2026-09-02T09:00:00+03:30,opened,b1,0,,p1\n\
    B,2026-09-02T12:00:00+03:30,first-reply,b2,1,,\n\
    B,2026-09-02T15:00:00+03:30,first-reply,b2,2,2026-10-20T00:00:00Z,\n\
    B,2026-09-03T12:00:00+03:30,resolved,b3,0,,\n\
    C,2026-09-05T09:00:00+03:30,opened,c1,0,,p1\n\
    C,2026-09-05T09:30:00+03:30,first-reply,c2,0,,\n\
    C,2026-09-05T15:30:00+03:30,first-reply,c2,0,,\n\
    D,2026-09-06T09:00:00+03:30,,d1,0,,p1\n\
    D,2026-09-06T09:00:00+03:30,,d2,0,,p2\n\
    D,2026-09-06T09:00:00+03:30,opened,d3,0,,\n\
    D,2026-09-06T10:00:00+03:30,resolved,d4,0,,p3\n\
    D,2026-09-06T10:00:00+03:30,reopened,d5,0,,\n\
    D,2026-09-06T10:30:00+03:30,resolved,d6,0,,\n";

/// Marsaglia's xorshift over 64 bits, so that every run shuffles alike.
struct Shuffle(u64);

impl Shuffle {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below.max(1) as u64).expect("it is below a usize")
    }

    fn shuffle<T>(&mut self, rows: &mut [T]) {
        for at in (1..rows.len()).rev() {
            rows.swap(at, self.next(at + 1));
        }
    }
}

/// The judgement as it is written, with the rows of each stream in files of their own, shuffled.
fn judgement(streams: &[(&str, String)], files: usize, shuffle: Option<&mut Shuffle>) -> String {
    let folder = tempfile::tempdir().expect("a folder for the files");
    let mut sources = "sources:\n".to_owned();
    let mut shuffle = shuffle;
    for (stream, text) in streams {
        let mut lines = text.lines();
        let header = lines.next().unwrap_or_default();
        let mut rows: Vec<&str> = lines.collect();
        let mut parts = vec![vec![header]; files];
        if let Some(shuffle) = &mut shuffle {
            shuffle.shuffle(&mut rows);
            rows.iter().for_each(|row| parts[shuffle.next(files)].push(row));
        } else {
            parts[0].extend(&rows);
        }
        let names: Vec<String> = (0..files).map(|at| format!("{stream}-{at}.csv")).collect();
        for (name, part) in names.iter().zip(&parts) {
            fs::write(folder.path().join(name), part.join("\n") + "\n").expect("a file");
        }
        let until = if *stream == "tickets" { ", complete-until: 2026-10-31T20:30:00Z" } else { "" };
        sources += &format!("  {stream}: {{ stream: {stream}, files: [{}]{until} }}\n", names.join(", "));
    }
    let path = folder.path().join("sources.yaml");
    fs::write(&path, sources).expect("the sources file");
    let as_of = "2026-11-20T00:00:00Z";
    let evaluated = evaluated(&example("first-agreement").join("agreement.yaml"), &path, as_of);
    ["1405-06", "1405-07"]
        .map(|period| statement_json(&judged(&evaluated, period, as_of).statement)["judgement"].to_string())
        .join("\n")
}

fn holds(streams: &[(&str, String)], rounds: u64) {
    let straight = judgement(streams, 1, None);
    for seed in 1..=rounds {
        let mut shuffle = Shuffle(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let files = 1 + usize::try_from(seed % 4).expect("a small number");
        assert_eq!(judgement(streams, files, Some(&mut shuffle)), straight, "seed {seed}");
    }
}

fn rounds(usual: u64) -> u64 {
    if std::env::var_os("ABIDE_SOAK").is_some() { usual * 50 } else { usual }
}

#[test]
fn an_example_is_judged_alike_in_any_order() {
    let read = |name: &str| {
        let path: &Path = &example("first-agreement").join(name);
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let streams = [
        ("tickets", read("tickets.csv")),
        ("outages", read("outages.csv")),
        ("windows", read("maintenance.csv")),
    ];
    holds(&streams, rounds(12));
}

#[test]
fn ties_repeats_revisions_and_contradictions_are_judged_alike_in_any_order() {
    holds(&[("tickets", TICKETS.to_owned())], rounds(60));
}
