use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

/// Where events are laid aside that do not fit in memory: a file without a name, which vanishes with the process however
/// that ends. It is made when the first events come.
#[derive(Debug, Default)]
pub(super) struct Aside(Mutex<Option<File>>);

/// Bytes that were laid aside.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch {
    start: u64,
    length: usize,
}

impl Aside {
    /// Lays bytes aside.
    pub(super) fn put(&self, bytes: &[u8]) -> std::io::Result<Stretch> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let file = match &mut *held {
            Some(file) => file,
            none => none.insert(tempfile::tempfile()?),
        };
        let start = file.seek(SeekFrom::End(0))?;
        file.write_all(bytes)?;
        Ok(Stretch { start, length: bytes.len() })
    }

    /// Brings bytes back.
    pub(super) fn get(&self, stretch: Stretch) -> std::io::Result<Vec<u8>> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let file = held.as_mut().ok_or(std::io::ErrorKind::NotFound)?;
        file.seek(SeekFrom::Start(stretch.start))?;
        let mut bytes = vec![0; stretch.length];
        file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}
