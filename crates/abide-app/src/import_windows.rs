use std::path::{Path, PathBuf};

use abide_exchange::icalendar::{IcalendarError, Window, read_windows};
use abide_time::{Date, Zone};

use crate::load::{LoadError, read_text};

/// Why no windows were read.
#[derive(Debug, thiserror::Error)]
pub enum WindowsError {
    /// The file could not be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The file is no calendar of windows.
    #[error("{}: {error}", path.display())]
    Calendar {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: IcalendarError,
    },
}

/// The windows of a calendar file as rows of the stream `windows`, for one exclusion and, where it is said, one service.
pub fn import_windows(
    path: &Path,
    exclusion: &str,
    service: Option<&str>,
    zone: &Zone,
    until: Date,
) -> Result<String, WindowsError> {
    let windows = read_windows(&read_text(path)?, zone, until);
    let windows = windows.map_err(|error| WindowsError::Calendar { path: path.to_owned(), error })?;
    Ok(rows(&windows, exclusion, service))
}

fn rows(windows: &[Window], exclusion: &str, service: Option<&str>) -> String {
    let mut text = "exclusion,service,from,to,announced,about\n".to_owned();
    for window in windows {
        let announced = window.announced.map_or_else(String::new, |at| at.to_string());
        let cells = [
            exclusion.to_owned(),
            service.unwrap_or_default().to_owned(),
            window.from.to_string(),
            window.to.to_string(),
            announced,
            window.summary.clone(),
        ];
        text += &cells.map(|cell| cell_text(&cell)).join(",");
        text.push('\n');
    }
    text
}

/// A cell of CSV, in quotes where it needs them.
fn cell_text(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
