use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern, glob_with};

use crate::load::LoadError;

/// How the files of rejected rows end: they are never facts.
const REJECTS: &str = ".rejects.csv";

/// The files that a path in a folder names: itself, or where it is a pattern like `logs/*.csv`, all files that fit, by
/// name. Signs in the folder's own name are meant as they are.
///
/// # Errors
/// [`LoadError`] where no file fits, the pattern is none, or it names something that is no file on disk. A file that is not there is found out when it is read.
pub(crate) fn files_named(folder: &Path, named: &Path) -> Result<Vec<PathBuf>, LoadError> {
    if named.to_string_lossy().contains("://") {
        return Err(LoadError::NotOnDisk { path: named.to_owned() });
    }
    let path = folder.join(named);
    // A file whose name has such a sign is meant literally.
    if !is_pattern(named) || path.exists() {
        return Ok(vec![path]);
    }
    let folder = PathBuf::from(Pattern::escape(&folder.to_string_lossy()));
    let text = folder.join(named).to_string_lossy().into_owned();
    let no_pattern =
        |error: &glob::PatternError| LoadError::NotAPattern { path: path.clone(), what: error.msg };
    Pattern::new(&text).map_err(|error| no_pattern(&error))?;
    let options = MatchOptions {
        case_sensitive: true,
        require_literal_separator: true,
        require_literal_leading_dot: true,
    };
    let mut files = Vec::new();
    for file in glob_with(&text, options).map_err(|error| no_pattern(&error))? {
        let file = file
            .map_err(|error| LoadError::Unreadable { path: error.path().to_owned(), error: error.into() })?;
        if file.is_file() && !file.to_string_lossy().ends_with(REJECTS) {
            files.push(file);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(LoadError::NoMatch { path });
    }
    Ok(files)
}

/// Whether a path is a pattern: `*` stands for any characters of a name, `**` for any folders, `?` for one character,
/// `[…]` for one of several.
pub fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '['])
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_pattern_names_all_files_that_fit_in_the_order_of_their_names() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.csv", "a.csv", "a.rejects.csv", "c.json", ".hidden.csv", "odd[1].csv"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        fs::create_dir(folder.path().join("d.csv")).unwrap();
        let names = |pattern: &str| {
            let files = files_named(folder.path(), Path::new(pattern)).map_err(|error| error.to_string())?;
            Ok(files.iter().map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect())
        };
        let found: Result<Vec<String>, String> = names("*.csv");
        assert_eq!(found.unwrap(), ["a.csv", "b.csv", "odd[1].csv"]);
        assert_eq!(names("[bc].*").unwrap(), ["b.csv", "c.json"]);
        assert_eq!(names("odd[1].csv").unwrap(), ["odd[1].csv"], "a name is meant before a pattern");
        assert_eq!(names("missing.csv").unwrap(), ["missing.csv"], "reading will tell");
        assert!(names("*.parquet").unwrap_err().ends_with("*.parquet: no file fits this pattern"));
        let elsewhere = names("s3://bucket/log.csv").unwrap_err();
        assert_eq!(elsewhere, "s3://bucket/log.csv: only files on disk are read");
        assert!(names("a[.csv").unwrap_err().contains("is no pattern"));
    }
}
