//! The command line of the house: `cargo xtask tidy`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let verb = std::env::args().nth(1);
    match verb.as_deref() {
        Some("tidy") => tidy(),
        Some("picture") => picture(),
        _ => {
            eprintln!("usage: cargo xtask tidy | picture FILE.txt OUT.svg LINES");
            ExitCode::from(2)
        }
    }
}

/// Draws the first lines of a text as a terminal.
fn picture() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(2).collect();
    let [text, svg, lines] = arguments.as_slice() else {
        eprintln!("usage: cargo xtask picture FILE.txt OUT.svg LINES");
        return ExitCode::from(2);
    };
    let drawn = std::fs::read_to_string(text)
        .and_then(|text| std::fs::write(svg, xtask::picture::picture(&text, lines.parse().unwrap_or(40))));
    match drawn {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("picture: {error}");
            ExitCode::from(1)
        }
    }
}

/// Runs every check on the repository whose `cargo xtask` was called.
fn tidy() -> ExitCode {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = package.as_deref().and_then(Path::parent).unwrap_or(Path::new("."));
    match xtask::tidy::run(root) {
        Ok(report) => {
            print!("{report}");
            if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) }
        }
        Err(error) => {
            eprintln!("tidy: {error}");
            ExitCode::from(1)
        }
    }
}
