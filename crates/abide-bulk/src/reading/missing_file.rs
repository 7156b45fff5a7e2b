use std::path::{Path, PathBuf};

use abide_core::text::nearest;

/// The file that was probably meant by a path at which there is none: one of the same folder with a name like it.
pub fn nearest_file(path: &Path) -> Option<PathBuf> {
    let wanted = path.file_name()?.to_str()?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let files = std::fs::read_dir(folder).ok()?.flatten().filter(|entry| entry.path().is_file());
    let names: Vec<String> = files.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    nearest(wanted, names.iter().map(String::as_str)).map(|name| path.with_file_name(name))
}

/// What to do where there is no file at a path, with the one that was probably meant.
pub fn missing_file_hint(nearest: Option<&Path>) -> String {
    match nearest {
        Some(nearest) => format!("did you mean `{}`?", nearest.display()),
        None => "check the path; one in the call is taken from the folder you are in, one in a sources file from that \
                 file's folder"
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_like_the_missing_one_is_offered_with_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["outages.csv", "tickets.csv", "Makefile"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        std::fs::create_dir(folder.path().join("outage.csv.d")).unwrap();
        let near = |name: &str| nearest_file(&folder.path().join(name));
        assert_eq!(near("outage.csv"), Some(folder.path().join("outages.csv")));
        assert_eq!(near("nothing-like-it.yaml"), None);
        assert_eq!(near("no-folder/outages.csv"), None);
        assert_eq!(near(""), None);
    }
}
