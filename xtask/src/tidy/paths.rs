use super::Finding;
use super::house::House;

/// The pages whose paths are checked.
const PAGES: [&str; 2] = ["ARCHITECTURE.md", "README.md"];
/// Endings that make a word with a slash a path of the repository.
const ENDINGS: [&str; 9] = [".rs", ".md", ".toml", ".yaml", ".yml", ".json", ".csv", ".ics", ".svg"];

/// Every path in backticks and every relative link of the front pages names a file or folder of the repository.
pub(super) fn check(house: &House) -> Vec<Finding> {
    PAGES.iter().flat_map(|page| check_page(house, page)).collect()
}

fn check_page(house: &House, page: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut fenced = false;
    for (at, line) in house.text(page).unwrap_or_default().lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            let code = line.split('`').skip(1).step_by(2).filter_map(|code| path_in_code(house, code));
            let missing = code.chain(links(line)).filter(|path| !house.has(path) && !is_output(house, path));
            findings.extend(missing.map(|path| Finding {
                path: page.to_owned(),
                line: at + 1,
                what: format!("`{path}` is not in the repository"),
                why: "a map that names places that are gone misleads the newcomer it is for",
                remedy: "correct the path, from the root of the repository".to_owned(),
            }));
        }
    }
    findings
}

/// The text in backticks as a path, if it looks like one of this repository: `a/b` counts if `a` stands at the
/// root or the word ends like a file or a folder (so that `text/html` does not count), a single name counts if
/// it starts with `./` or ends in `.md` or `.toml`.
fn path_in_code(house: &House, code: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    if code.is_empty() || code.starts_with(['/', '-']) || code.contains("...") || !code.chars().all(plain) {
        return None;
    }
    let path = code.strip_prefix("./").unwrap_or(code);
    let trimmed = path.trim_end_matches('/');
    let ends_like_file = ENDINGS.iter().any(|ending| trimmed.ends_with(ending));
    let looks_so = match path.split_once('/') {
        Some((first, _)) => path.ends_with('/') || ends_like_file || house.has(first),
        None => code.starts_with("./") || path.ends_with(".md") || path.ends_with(".toml"),
    };
    (looks_so && !trimmed.is_empty()).then(|| trimmed.to_owned())
}

/// The relative targets of Markdown links on a line.
fn links(line: &str) -> Vec<String> {
    let targets = line.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    let relative = targets.filter(|target| !target.contains("://") && !target.starts_with(['#', '/']));
    let relative = relative.filter(|target| !target.starts_with("mailto:"));
    relative
        .map(|target| target.split(['#', ' ']).next().unwrap_or(target))
        .map(|target| target.trim_start_matches("./").trim_end_matches('/').to_owned())
        .filter(|target| !target.is_empty())
        .collect()
}

/// Whether the path is something that a program of ours writes and git ignores.
fn is_output(house: &House, path: &str) -> bool {
    let first = path.split('/').next().unwrap_or(path);
    let ignored = house.text(".gitignore").unwrap_or_default();
    ignored.lines().any(|line| line.trim().trim_matches('/') == first)
}
