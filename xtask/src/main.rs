//! The command line of the house: `cargo xtask tidy`, `cargo xtask cases FILE.json …`, `cargo xtask measures`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let verb = std::env::args().nth(1);
    match verb.as_deref() {
        Some("tidy") => tidy(),
        Some("picture") => picture(),
        Some("gallery") => gallery(),
        Some("measures") => measures(),
        Some("cases") => cases(&std::env::args().skip(2).collect::<Vec<_>>()),
        _ => {
            eprintln!(
                "usage: cargo xtask tidy | cases FILE.json … | measures | picture FILE.txt OUT.svg LINES | gallery ABIDE [BROWSER]"
            );
            ExitCode::from(2)
        }
    }
}

/// Draws the pictures of the gallery by a built program, and pages by a browser.
fn gallery() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args().skip(2).map(PathBuf::from).collect();
    let (abide, browser) = match arguments.as_slice() {
        [abide] => (abide, None),
        [abide, browser] => (abide, Some(browser.as_path())),
        _ => {
            eprintln!("usage: cargo xtask gallery ABIDE [BROWSER]");
            return ExitCode::from(2);
        }
    };
    match xtask::gallery::draw(&root(), abide, browser) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gallery: {error}");
            ExitCode::from(1)
        }
    }
}

/// The top of the repository whose `cargo xtask` was called.
fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    package.as_deref().and_then(Path::parent).unwrap_or(Path::new(".")).to_owned()
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
    match xtask::tidy::run(&root()) {
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

/// The rulings of the design that stand above single cases.
#[cfg(feature = "cases")]
const OVERRULED: &str = "tests/cases/overruled.yaml";

/// Tries the cases of the files on the product.
#[cfg(feature = "cases")]
fn cases(files: &[String]) -> ExitCode {
    let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
    if files.is_empty() {
        eprintln!("usage: cargo xtask cases FILE.json …");
        return ExitCode::from(2);
    }
    let overruled = root().join(OVERRULED);
    match xtask::cases::run(&files, overruled.exists().then_some(overruled.as_path())) {
        Ok(report) => {
            print!("{report}");
            if report.faults().next().is_none() { ExitCode::SUCCESS } else { ExitCode::from(1) }
        }
        Err(error) => {
            eprintln!("cases: {error}");
            ExitCode::from(1)
        }
    }
}

/// Writes the page of measures.
#[cfg(feature = "cases")]
fn measures() -> ExitCode {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let page = package.as_deref().and_then(Path::parent).unwrap_or(Path::new(".")).join("docs/measures.md");
    let written = xtask::measures::page().and_then(|text| Ok(std::fs::write(page, text)?));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("measures: {error}");
            ExitCode::from(1)
        }
    }
}

/// The same, after building this program once more together with the product.
#[cfg(not(feature = "cases"))]
fn measures() -> ExitCode {
    with_the_product("measures", &[])
}

/// The same, after building this program once more together with the product.
#[cfg(not(feature = "cases"))]
fn cases(files: &[String]) -> ExitCode {
    with_the_product("cases", files)
}

/// Runs a verb that needs the whole product.
#[cfg(not(feature = "cases"))]
fn with_the_product(verb: &str, files: &[String]) -> ExitCode {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut again = std::process::Command::new(cargo);
    again.args(["run", "--quiet", "--package", "xtask", "--features", "cases", "--", verb]).args(files);
    match again.status() {
        Ok(status) => ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            eprintln!("{verb}: cargo did not start: {error}");
            ExitCode::from(1)
        }
    }
}
