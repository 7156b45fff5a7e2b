//! Draws the pictures of `docs/gallery.md` anew: the charts from reports of the examples, reports and documents as a
//! browser shows them.

use std::fs;
use std::io::{Error, Result};
use std::path::Path;
use std::process::Command;

/// A report of an example, and its charts that the gallery shows: the name of the picture, and how its id begins.
struct Drawn {
    example: &'static str,
    period: &'static str,
    as_of: &'static str,
    charts: &'static [(&'static str, &'static str)],
}

const DRAWN: [Drawn; 4] = [
    Drawn {
        example: "hosting",
        period: "2025-07",
        as_of: "2026-08-21T00:00:00Z",
        charts: &[("days", "days-git-month"), ("budget", "budget-git"), ("trend", "trend-git-month")],
    },
    Drawn {
        example: "three-customers",
        period: "2026-10",
        as_of: "2026-11-20T00:00:00Z",
        charts: &[
            ("values", "values-replies"),
            ("breakdown", "breakdown-replies"),
            ("durations", "durations-solutions"),
            ("money", "money"),
            ("arrivals", "arrivals-desk"),
        ],
    },
    Drawn {
        example: "marketing-sales",
        period: "2026-02",
        as_of: "2026-02-16T00:00:00Z",
        charts: &[
            ("goal-line", "pace-value"),
            ("attempts", "chart-attempts"),
            ("worked", "chart-worked"),
            ("load", "chart-load"),
            ("depth", "chart-depth"),
        ],
    },
    Drawn {
        example: "contact-centre",
        period: "2026-03",
        as_of: "2026-05-20T00:00:00Z",
        charts: &[("hours", "hours-answer"), ("calls", "calls-care")],
    },
];

/// The languages, and the part of a page that a picture shows, in pixels.
const LANGUAGES: [&str; 4] = ["en", "fa", "ar", "ru"];
const WINDOW: &str = "--window-size=900,1100";

/// Draws all of them by a built program; pages only where a browser is named.
///
/// # Errors
/// A program that does not start or fails, a chart that no report has, files that cannot be written.
pub fn draw(root: &Path, abide: &Path, browser: Option<&Path>) -> Result<()> {
    let pictures = root.join("docs/pictures");
    let pages = root.join("target/pictures");
    fs::create_dir_all(pictures.join("charts"))?;
    fs::create_dir_all(&pages)?;
    for drawn in &DRAWN {
        let page = pages.join(format!("{}.html", drawn.example));
        report(root, abide, drawn, "en", &page)?;
        let html = fs::read_to_string(&page)?;
        for (name, id) in drawn.charts {
            let svg = chart(&html, id)
                .ok_or_else(|| Error::other(format!("no chart `{id}` in {}", drawn.example)))?;
            fs::write(pictures.join(format!("charts/{name}.svg")), format!("{svg}\n"))?;
        }
    }
    let Some(browser) = browser else { return Ok(()) };
    for language in LANGUAGES {
        let page = pages.join(format!("report.{language}.html"));
        report(root, abide, &DRAWN[1], language, &page)?;
        shot(browser, &pages, &page, &pictures.join(format!("report.{language}.png")))?;
        let document = Written { example: DRAWN[1].example, style: "service", picture: "document" };
        document.draw((root, abide, browser), &pages, language)?;
    }
    STYLES.iter().try_for_each(|document| document.draw((root, abide, browser), &pages, "en"))
}

/// A legal document that the gallery shows.
struct Written {
    example: &'static str,
    style: &'static str,
    picture: &'static str,
}

/// The styles whose pages look unlike the others.
const STYLES: [Written; 2] = [
    Written { example: "marketing-sales", style: "columns", picture: "columns" },
    Written { example: "multi-level", style: "levels", picture: "levels" },
];

impl Written {
    fn draw(
        &self,
        (root, abide, browser): (&Path, &Path, &Path),
        pages: &Path,
        language: &str,
    ) -> Result<()> {
        let page = pages.join(format!("{}.{language}.html", self.picture));
        let mut document = Command::new(abide);
        document.arg("document").arg(agreement(root, self.example));
        run(document.args(["--style", self.style, "--lang", language, "--output"]).arg(&page))?;
        shot(browser, pages, &page, &root.join(format!("docs/pictures/{}.{language}.png", self.picture)))
    }
}

fn agreement(root: &Path, example: &str) -> std::path::PathBuf {
    root.join("examples").join(example).join("agreement.yaml")
}

fn report(root: &Path, abide: &Path, drawn: &Drawn, language: &str, page: &Path) -> Result<()> {
    let agreement = agreement(root, drawn.example);
    let mut report = Command::new(abide);
    report.arg("report").arg(&agreement).arg("--sources").arg(agreement.with_file_name("sources.yaml"));
    report.args(["--period", drawn.period, "--as-of", drawn.as_of, "--lang", language, "--output"]);
    run(report.arg(page))
}

/// The chart whose title has an id that begins so.
fn chart<'h>(html: &'h str, id: &str) -> Option<&'h str> {
    let mark = format!("aria-labelledby=\"{id}");
    let start = html[..html.find(&mark)?].rfind("<svg")?;
    let end = html[start..].find("</svg>")? + "</svg>".len();
    Some(&html[start..start + end])
}

/// A page as the browser shows it, with a profile of its own.
fn shot(browser: &Path, pages: &Path, page: &Path, picture: &Path) -> Result<()> {
    let profile = fs::canonicalize(pages)?.join("profile");
    let mut browser = Command::new(browser);
    browser.args([
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--no-first-run",
        WINDOW,
    ]);
    browser.arg(format!("--user-data-dir={}", profile.display()));
    browser.arg(format!("--screenshot={}", picture.display()));
    run(browser.arg(format!("file://{}", fs::canonicalize(page)?.display())))
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    let program = command.get_program().to_string_lossy().into_owned();
    Err(Error::other(format!("{program}: {}", String::from_utf8_lossy(&output.stderr))))
}
