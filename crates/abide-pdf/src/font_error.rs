use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// Why a folder of fonts cannot be used. Each message names the path, the cause and what to do.
#[derive(Debug, Error)]
pub enum FontError {
    /// The folder is not there or cannot be listed.
    #[error(
        "cannot read the folder of fonts `{}`: {cause}\n  help: name a folder with .ttf or .otf files, or leave it out: fonts for all languages are built in",
        path.display()
    )]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// A file in the folder cannot be read.
    #[error("cannot read the font `{}`: {cause}\n  help: let the user who runs this read the file, or take it out of the folder", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// A file is named like a font and is none.
    #[error(
        "`{}` is not a font that can be used: neither TrueType nor OpenType\n  help: take the file out of the folder; .woff2 files that were only renamed must be converted",
        path.display()
    )]
    NotAFont {
        /// The file.
        path: PathBuf,
    },
    /// The folder holds no font.
    #[error(
        "no font in `{}`: it holds no file that ends in .ttf or .otf\n  help: folders inside it are not searched; name the folder that holds the files",
        path.display()
    )]
    Empty {
        /// The folder.
        path: PathBuf,
    },
}
