/// What a converted log consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The column of the ticket.
    pub item: String,
    /// The column of the instant.
    pub occurred: String,
    /// All rows.
    pub rows: u64,
    /// The files, by bucket.
    pub files: Vec<BucketFile>,
}

/// The file of one bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BucketFile {
    /// Its name in the folder.
    pub name: String,
    /// Its rows.
    pub rows: u64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

impl Manifest {
    /// As it is written.
    pub fn json(&self) -> String {
        let files: Vec<serde_json::Value> = self
            .files
            .iter()
            .map(|file| serde_json::json!({ "name": file.name, "rows": file.rows, "sha256": file.sha256 }))
            .collect();
        let whole = serde_json::json!({
            "format": "abide-facts-1",
            "stream": "tickets",
            "bucketed_by": "the first bits of the hash of the item: the upper 32 of XXH3-64, seed 0",
            "sorted_by": [self.item, self.occurred],
            "rows": self.rows,
            "files": files,
        });
        format!("{whole:#}\n")
    }
}
