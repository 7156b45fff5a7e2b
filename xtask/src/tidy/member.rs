use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::TidyError;

/// A package of the workspace, as cargo sees it.
#[derive(Debug)]
pub(super) struct Member {
    /// Package name.
    pub(super) name: String,
    /// Its folder from the root, with `/` between the parts.
    pub(super) folder: String,
    /// Names of the packages it depends on, whatever the kind of dependency.
    pub(super) dependencies: Vec<String>,
}

impl Member {
    /// Asks cargo for the packages of the workspace at `root`. Needs no network: dependencies are not resolved.
    pub(super) fn of_workspace(root: &Path) -> Result<Vec<Self>, TidyError> {
        const PROGRAM: &str = "cargo metadata";
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"])
            .arg(root.join("Cargo.toml"))
            .output()
            .map_err(|source| TidyError::Program { program: PROGRAM, message: source.to_string() })?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(TidyError::Program { program: PROGRAM, message });
        }
        let metadata: Value = serde_json::from_slice(&output.stdout)?;
        let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
        let mut members: Vec<Self> =
            packages.iter().filter_map(|package| Self::parse(package, root)).collect();
        members.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(members)
    }

    fn parse(package: &Value, root: &Path) -> Option<Self> {
        let manifest = Path::new(package["manifest_path"].as_str()?);
        let folder = manifest.parent()?.strip_prefix(root).ok()?;
        let folder = folder.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        let dependencies = package["dependencies"].as_array()?;
        let dependencies =
            dependencies.iter().filter_map(|one| one["name"].as_str().map(String::from)).collect();
        Some(Self { name: package["name"].as_str()?.to_owned(), folder, dependencies })
    }
}
