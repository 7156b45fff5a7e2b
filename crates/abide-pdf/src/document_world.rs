use std::collections::BTreeMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::Fonts;

/// The template, parsed once. Nothing of a document is ever written into it.
static TEMPLATE: LazyLock<Option<Source>> = LazyLock::new(|| {
    file_id("document.typ").map(|id| Source::new(id, include_str!("../template/document.typ").to_owned()))
});
/// Typst's own functions, built once.
static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(<Library as LibraryExt>::default()));

/// All that the layout of one document can see: the template, the files given here, and the fonts. It opens no
/// file of the machine, and it does not know the date.
pub(crate) struct DocumentWorld<'f> {
    template: Source,
    files: BTreeMap<String, Bytes>,
    fonts: &'f Fonts,
}

impl DocumentWorld<'_> {
    /// A world with some files by name; nothing where the template has no name, which cannot be.
    pub(crate) fn new(files: BTreeMap<String, Bytes>, fonts: &Fonts) -> Option<DocumentWorld<'_>> {
        Some(DocumentWorld { template: TEMPLATE.clone()?, files, fonts })
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(id.vpath().get_without_slash()).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}
