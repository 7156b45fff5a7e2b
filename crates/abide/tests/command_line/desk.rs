use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A folder of its own in which the program runs.
pub(super) struct Desk {
    folder: TempDir,
}

/// What a run gave.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) status: i32,
    pub(super) stdout: String,
    pub(super) stderr: String,
}

impl Desk {
    pub(super) fn new() -> Desk {
        Desk { folder: tempfile::tempdir().expect("a folder of its own") }
    }

    /// With the files of the clean case of the gallery.
    pub(super) fn clean() -> Desk {
        let desk = Desk::new();
        desk.copy_all(&gallery().join("facts-clean"));
        desk
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).expect("a file can be written");
    }

    pub(super) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    #[cfg(feature = "pdf")]
    pub(super) fn read_bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Copies the files of a folder, over those that are here.
    pub(super) fn copy_all(&self, from: &Path) {
        let entries = fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
        for entry in entries {
            let path = entry.expect("the folder can be listed").path();
            let name = path.file_name().expect("a file has a name");
            fs::copy(&path, self.folder.path().join(name)).expect("a file can be copied");
        }
    }

    /// Runs the program in the folder, with nothing of this machine's environment that could change its words.
    pub(super) fn run<'w>(&self, words: impl IntoIterator<Item = &'w str>) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_abide"))
            .args(words)
            .current_dir(self.folder.path())
            .env_remove("NO_COLOR")
            .env_remove("RUST_BACKTRACE")
            .output()
            .expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
        Run {
            status: output.status.code().expect("it ends by itself"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// The same, words split at spaces.
    pub(super) fn say(&self, line: &str) -> Run {
        self.run(line.split(' '))
    }
}

impl Run {
    /// Standard output as JSON.
    pub(super) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    /// Ended well, and said nothing beside its document.
    pub(super) fn quiet(&self) -> &Run {
        assert_eq!((self.status, self.stderr.as_str()), (0, ""), "{self:?}");
        self
    }
}

/// The folder of the error gallery.
pub(super) fn gallery() -> PathBuf {
    repository().join("tests/errors")
}

/// The top of the repository.
pub(super) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The words of the clean case: everything but the period.
pub(super) const CLEAN: &str = "agreement.yaml --facts tickets=tickets.csv:tickets.source.yaml --facts \
                                outages=outages.csv --facts windows=windows.csv --as-of 2026-04-20T00:00:00Z";
