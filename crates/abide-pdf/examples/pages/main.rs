//! Renders a document with every kind of block in each language: `cargo run -p abide-pdf --example pages -- FOLDER`,
//! with a folder of fonts as second argument to use these.

mod specimen;
mod words;

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use abide_pdf::{Fonts, pdf, unprintable};
use abide_report::Language;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("usage: pages FOLDER [FONTS]")?);
    let fonts = match arguments.next() {
        Some(path) => Fonts::with_folder(path)?,
        None => Fonts::built_in(),
    };
    std::fs::create_dir_all(&folder)?;
    for language in Language::ALL {
        let document = specimen::specimen(language);
        let before = Instant::now();
        let bytes = pdf(&document, &fonts)?;
        let taken = before.elapsed();
        let path = folder.join(format!("{}.pdf", language.tag()));
        std::fs::write(&path, &bytes)?;
        println!(
            "{} {} bytes in {taken:?}, no font has {:?}",
            path.display(),
            bytes.len(),
            unprintable(&document, &fonts)
        );
    }
    Ok(())
}
