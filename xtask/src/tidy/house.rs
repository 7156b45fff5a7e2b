use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::member::Member;
use super::ratchet::Ratchet;
use super::source::Source;
use super::{Finding, TidyError};

/// The repository as the checks see it, read once.
pub(super) struct House {
    /// Where it stands on this machine.
    pub(super) root: PathBuf,
    /// The packages of the workspace.
    pub(super) members: Vec<Member>,
    /// Every file that is, or would be, committed: path and, where it is text, its text.
    pub(super) files: Vec<(String, Option<String>)>,
    /// The Rust files among them.
    pub(super) sources: Vec<Source>,
    /// Oversizes that are known and may only shrink.
    pub(super) ratchet: Ratchet,
    unparsable: Vec<Finding>,
}

impl House {
    /// Reads the repository at `root`.
    pub(super) fn load(root: &Path) -> Result<Self, TidyError> {
        let members = Member::of_workspace(root)?;
        let mut files = Vec::new();
        for path in list(root)? {
            let bytes = std::fs::read(root.join(&path))
                .map_err(|source| TidyError::Unreadable { path: root.join(&path), source })?;
            files.push((path, String::from_utf8(bytes).ok()));
        }
        let ratchet = Ratchet::parse(text_of(&files, Ratchet::PATH).unwrap_or_default())?;
        let (sources, unparsable) = parse_all(&files);
        Ok(Self { root: root.to_owned(), members, files, sources, ratchet, unparsable })
    }

    /// Findings for the Rust files that are not valid Rust; no other check sees those.
    pub(super) fn unparsable(&self) -> Vec<Finding> {
        self.unparsable.clone()
    }

    /// The text of a file, if it is there and is text.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        text_of(&self.files, path)
    }

    /// Whether a file or a folder of this path would be committed.
    pub(super) fn has(&self, path: &str) -> bool {
        let inside =
            |file: &str| file.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        self.files.iter().any(|(file, _)| inside(file))
    }

    /// The sources of one package: the files under its `src`.
    pub(super) fn sources_of<'a>(&'a self, member: &Member) -> impl Iterator<Item = &'a Source> {
        let folder = format!("{}/src/", member.folder);
        self.sources.iter().filter(move |source| source.path.starts_with(&folder))
    }
}

fn text_of<'a>(files: &'a [(String, Option<String>)], path: &str) -> Option<&'a str> {
    files.iter().find(|(file, _)| file == path).and_then(|(_, text)| text.as_deref())
}

fn parse_all(files: &[(String, Option<String>)]) -> (Vec<Source>, Vec<Finding>) {
    let (mut sources, mut unparsable) = (Vec::new(), Vec::new());
    for (path, text) in files {
        let (true, Some(text)) = (path.ends_with(".rs"), text) else { continue };
        match Source::parse(path, text) {
            Ok(source) => sources.push(source),
            Err(error) => unparsable.push(Finding {
                path: path.clone(),
                line: error.span().start().line,
                what: format!("not valid Rust: {error}"),
                why: "no check can see into a file that does not parse",
                remedy: "repair it, or give it another ending if it is no Rust".to_owned(),
            }),
        }
    }
    let test_modules: Vec<String> = sources.iter().flat_map(Source::test_modules).collect();
    for source in &mut sources {
        let within = |module: &String| {
            source.path.strip_prefix(module).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
        };
        source.test |= test_modules.iter().any(within);
    }
    (sources, unparsable)
}

/// The files of the tree, sorted: what git would commit, or all files where there is no git (a source archive).
fn list(root: &Path) -> Result<BTreeSet<String>, TidyError> {
    if !root.join(".git").exists() {
        let mut found = BTreeSet::new();
        walk(root, "", &mut found)?;
        return Ok(found);
    }
    const PROGRAM: &str = "git ls-files";
    // Reading the list is harmless whoever owns the checkout; a build machine often clones as somebody else.
    let output = Command::new("git")
        .args(["-c", "safe.directory=*", "-C"])
        .arg(root)
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .output()
        .map_err(|source| TidyError::Program { program: PROGRAM, message: source.to_string() })?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(TidyError::Program { program: PROGRAM, message });
    }
    let listed = String::from_utf8_lossy(&output.stdout);
    // A file that was removed but not yet committed is still listed.
    Ok(listed.split('\0').filter(|path| root.join(path).is_file()).map(String::from).collect())
}

fn walk(root: &Path, folder: &str, found: &mut BTreeSet<String>) -> Result<(), TidyError> {
    let at = root.join(folder);
    let unreadable = |source| TidyError::Unreadable { path: at.clone(), source };
    for entry in std::fs::read_dir(&at).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if entry.file_type().map_err(unreadable)?.is_file() {
            found.insert(path);
        } else if name != "target" {
            walk(root, &path, found)?;
        }
    }
    Ok(())
}
