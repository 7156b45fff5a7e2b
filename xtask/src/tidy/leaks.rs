use super::Finding;
use super::house::House;

/// Folders that only one machine has. Joined here, so that this file does not contain what it looks for.
const MACHINE: [&str; 5] = [
    concat!("/", "home/"),
    concat!("/", "root/"),
    concat!("/", "Users/"),
    concat!("/", "tmp"),
    concat!("C:\\", "Users"),
];
/// Words of unfinished work.
const UNFINISHED: [&str; 2] = [concat!("TO", "DO"), concat!("FIX", "ME")];
/// Texts that are not ours: data keeps whatever it says.
const FOREIGN: [&str; 4] = ["LICENSE", ".csv", ".jsonl", ".ics"];

/// No text of ours names a folder of one machine or says that it is unfinished.
pub(super) fn check(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    let own = own_folders(house);
    for (path, text) in &house.files {
        let Some(text) = text else { continue };
        if FOREIGN.iter().any(|ending| path.ends_with(ending)) {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            let mut folders = MACHINE.iter().copied().chain(own.iter().map(String::as_str));
            if let Some(folder) = folders.find(|folder| names_folder(line, folder)) {
                findings.push(Finding {
                    path: path.clone(),
                    line: at + 1,
                    what: format!("`{folder}` is a folder of one machine"),
                    why: "the repository is the same wherever it is cloned",
                    remedy: "use a path from the root of the repository, or ask the environment".to_owned(),
                });
            }
            if let Some(word) = UNFINISHED.iter().find(|word| has_word(line, word)) {
                findings.push(Finding {
                    path: path.clone(),
                    line: at + 1,
                    what: format!("`{word}` marks unfinished work"),
                    why: "what is committed is finished; what is next stands in ROADMAP.md",
                    remedy: "finish it, or write it into ROADMAP.md".to_owned(),
                });
            }
        }
    }
    findings
}

/// The folder of this checkout and, unless that is the root of the file system, the folder around it.
fn own_folders(house: &House) -> Vec<String> {
    let around = house.root.parent().filter(|parent| parent.parent().is_some());
    let around = around.map(|parent| format!("{}/", parent.display()));
    let own = house.root.display().to_string();
    [Some(own), around].into_iter().flatten().filter(|folder| folder.len() > 2).collect()
}

/// Whether the line names the folder as the start of a path, not as the tail of a longer one.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + folder.len()..].chars().next();
        !before.is_some_and(|c| c.is_alphanumeric() || "._-/~".contains(c))
            && (folder.ends_with('/') || !after.is_some_and(|c| c.is_alphanumeric() || "_-".contains(c)))
    })
}

fn has_word(line: &str, word: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric() && c != '_').any(|part| part == word)
}
