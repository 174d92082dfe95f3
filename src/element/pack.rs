//! The pack of a page, read once for all its elements.

use super::failure::failure;
use crate::codec::pack::{self, Part};
use crate::domain::Structure;
use implicit_clone::unsync::IString;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Where the pack's other files are, beside its structure.
#[derive(Clone, Debug, PartialEq)]
pub struct PackFiles {
    /// Tag and address of the words of each language.
    pub words: Vec<(IString, IString)>,
    /// The ids of the examples.
    pub examples: Vec<IString>,
}

/// A pack: its structure, and where its other files are.
#[wasm_bindgen]
pub struct Pack {
    pub(super) structure: Rc<Structure>,
    pub(super) files: Rc<PackFiles>,
}

#[wasm_bindgen]
impl Pack {
    /// Reads the structure of a pack from its JSON.
    ///
    /// # Errors
    /// The pack is none, or damaged.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str) -> Result<Pack, JsValue> {
        super::panic::report_panics();
        let read = pack::read(json).map_err(|error| failure("pack", &error.to_string()))?;
        let files = PackFiles {
            words: (read.words.into_iter())
                .filter_map(|(tag, words)| match words {
                    Part::File(address) => Some((tag.into(), address.into())),
                    Part::Inline(_) => None,
                })
                .collect(),
            examples: read.examples.into_iter().map(|(id, _)| id.into()).collect(),
        };
        Ok(Self { structure: Rc::new(read.structure), files: Rc::new(files) })
    }
}
