use std::cell::RefCell;
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::rc::Rc;

use sha2::{Digest, Sha256};

use super::FileError;
use crate::description::FileFormat;

/// A file with its compression taken off; its digest is known once it was read to its end.
pub(crate) struct OpenedFile {
    pub(crate) bytes: Bytes,
    hasher: Rc<RefCell<Sha256>>,
}

/// How the bytes are to be had.
pub(crate) enum Bytes {
    /// From the front on.
    Stream(Box<dyn Read>),
    /// At any place: an uncompressed file, for Parquet.
    Seekable(File),
}

struct Hashing {
    file: File,
    hasher: Rc<RefCell<Sha256>>,
}

impl Read for Hashing {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.hasher.borrow_mut().update(&buffer[..count]);
        Ok(count)
    }
}

const GZIP: [u8; 2] = [0x1f, 0x8b];
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
const BUFFER: usize = 1 << 16;

impl OpenedFile {
    /// Opens a file. Its first bytes say whether it is compressed, whatever its name.
    pub(crate) fn open(path: &Path, format: FileFormat) -> Result<OpenedFile, FileError> {
        let hasher = Rc::new(RefCell::new(Sha256::new()));
        let mut file = Hashing { file: File::open(path).map_err(FileError::Io)?, hasher: Rc::clone(&hasher) };
        let mut head = Vec::new();
        file.by_ref().take(4).read_to_end(&mut head).map_err(FileError::Io)?;
        let compressed = head.starts_with(&GZIP) || head.starts_with(&ZSTD);
        if format == FileFormat::Parquet && !compressed {
            std::io::copy(&mut file, &mut std::io::sink()).map_err(FileError::Io)?;
            let mut file = file.file;
            file.seek(SeekFrom::Start(0)).map_err(FileError::Io)?;
            return Ok(OpenedFile { bytes: Bytes::Seekable(file), hasher });
        }
        let gzip = head.starts_with(&GZIP);
        let whole = BufReader::with_capacity(BUFFER, std::io::Cursor::new(head).chain(file));
        let stream: Box<dyn Read> = match (compressed, gzip) {
            (false, _) => Box::new(whole),
            (true, true) => Box::new(flate2::bufread::MultiGzDecoder::new(whole)),
            (true, false) => {
                Box::new(zstd::stream::read::Decoder::with_buffer(whole).map_err(FileError::from)?)
            }
        };
        Ok(OpenedFile { bytes: Bytes::Stream(stream), hasher })
    }

    /// Whose digest is whole when the bytes were read to their end.
    pub(crate) fn digest(&self) -> FileDigest {
        FileDigest(Rc::clone(&self.hasher))
    }
}

/// The SHA-256 of the bytes as they lie on disk.
pub(crate) struct FileDigest(Rc<RefCell<Sha256>>);

impl FileDigest {
    /// As 64 hexadecimal digits.
    pub(crate) fn hex(&self) -> String {
        let digest = self.0.borrow().clone().finalize();
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The format that a file's name says: `.csv`, `.tsv`, `.jsonl`, `.ndjson`, `.json`, `.parquet`, with or without `.gz`
/// or `.zst`.
pub fn format_of(path: &Path) -> Option<FileFormat> {
    let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
    let name = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")).unwrap_or(&name);
    match name.rsplit_once('.')?.1 {
        "csv" => Some(FileFormat::Csv),
        "tsv" => Some(FileFormat::Tsv),
        "jsonl" | "ndjson" => Some(FileFormat::JsonLines),
        "json" => Some(FileFormat::Json),
        "parquet" => Some(FileFormat::Parquet),
        _ => None,
    }
}
