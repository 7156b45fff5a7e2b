//! Agreements for the tests of this room, and the texts of documents.

use std::path::Path;

use abide_core::agreement::Agreement;
use abide_core::diagnostic::Diagnostics;
use abide_core::plan::{Files, Plan};
use abide_core::text::Source;

use crate::document::{Block, Document, Text};
use crate::legal::{LegalOptions, LegalTerms, PartText, Pen, Provision, legal_document, parts};
use crate::{Language, LegalStyle, Messages};

/// An agreement with nothing but what must stand there.
pub(super) const BARE: &str = include_str!("bare.yaml");
/// An agreement that uses every key.
pub(super) const FULL: &str = include_str!("full.yaml");

pub(super) struct Deed {
    agreement: Agreement,
    plan: Plan,
    files: Files,
}

impl Deed {
    pub(super) fn new(text: &str) -> Deed {
        let source = Source::new("agreement.yaml", text);
        let (files, mut faults) = (Files::default(), Diagnostics::default());
        let agreement = Agreement::from_text(&source, &mut faults);
        let Some(agreement) = agreement else { panic!("{:#?}", faults.sorted()) };
        let plan = Plan::from_agreement(&agreement, &source, &files, &mut faults);
        let Some(plan) = plan else { panic!("{:#?}", faults.sorted()) };
        Deed { agreement, plan, files }
    }

    pub(super) fn example(name: &str) -> Deed {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
        Deed::new(&std::fs::read_to_string(folder.join(name).join("agreement.yaml")).unwrap())
    }

    pub(super) fn terms(&self) -> LegalTerms<'_> {
        LegalTerms { agreement: &self.agreement, plan: &self.plan, files: &self.files, resolved: None }
    }

    pub(super) fn document(&self, language: Language, style: LegalStyle) -> Document {
        let options = LegalOptions { style: Some(style), ..LegalOptions::default() };
        legal_document(self.terms(), &Messages::new(language), &options)
    }

    pub(super) fn provisions(&self, language: Language) -> Vec<Provision> {
        let messages = Messages::new(language);
        let parts: Vec<PartText> = parts::all(&Pen::new(self.terms(), &messages));
        parts.into_iter().flat_map(|part| part.provisions).collect()
    }
}

/// Every text of a document.
pub(super) fn texts(blocks: &[Block]) -> Vec<&Text> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(_, text) => all.push(text),
            Block::Clause(clause) => {
                all.push(&clause.text);
                all.extend(&clause.points);
            }
            Block::Points(points) => all.extend(points),
            Block::Pairs(pairs) => all.extend(pairs.iter().flat_map(|(label, value)| [label, value])),
            Block::Table(table) => all.extend(table.rows.iter().flat_map(|row| &row.cells)),
            Block::Columns(columns) => all.extend(columns.iter().flat_map(|column| texts(column))),
            Block::InLanguage(_, inner) => all.extend(texts(inner)),
            _ => {}
        }
    }
    all
}
