//! The start screen rendered on the host: it stands in the standalone page until the program draws.

use crate::app::{App, AppProps, Keeper, Opened};
use crate::codec::{ReadError, pack};
use crate::domain::assessment::PackRef;
use crate::domain::{Assessment, Extra, Label, Structure};
use crate::state::host::{Carried, Loading, Unavailable};
use crate::state::{Drafts, FormerWorks, Host, HostEvent, HostPage, Keeping, Language, Model, Place, Settings};
use crate::words::{Words, WordsError};
use std::future::ready;
use std::rc::Rc;
use thiserror::Error;
use yew::{Callback, LocalServerRenderer};

/// The start screen in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartScreen {
    /// The BCP 47 tag of the language.
    pub language: String,
    /// All that the program draws within its element before anything is answered.
    pub html: String,
}

/// Why there is no start screen.
#[derive(Debug, Error)]
pub enum StartError {
    /// The pack is none.
    #[error("the pack is {0}")]
    Pack(ReadError),
    /// The words of a language, counted from 0, are none.
    #[error("the words of language {0} are {1}")]
    Words(usize, WordsError),
}

/// Renders the start screen of a pack in each of its languages, whose words are given in the pack's order.
///
/// # Errors
/// The pack is damaged, or words are.
pub async fn start(pack: &str, words: &[impl AsRef<str>]) -> Result<Vec<StartScreen>, StartError> {
    let pack = pack::read(pack).map_err(StartError::Pack)?;
    let structure = Rc::new(pack.structure);
    let read = |(number, text): (usize, &str)| {
        Words::read(text, &structure).map(Rc::new).map_err(|error| StartError::Words(number, error))
    };
    let words: Vec<_> = words.iter().map(AsRef::as_ref).enumerate().map(read).collect::<Result<_, _>>()?;
    let settings = Rc::new(Settings {
        heading_level: 1,
        share_base: None,
        storage_key: "default".into(),
        lang: None,
        languages: words.iter().map(language_of).collect(),
        examples: pack.examples.into_iter().map(|(id, _)| id.into()).collect(),
        standalone: true,
    });
    let mut screens = Vec::new();
    for words in words {
        let language = words.lang().to_owned();
        let host = Host(Rc::new(NoPage));
        let props = AppProps {
            keeper: Rc::new(Keeper::new(&settings.storage_key, FormerWorks::new(None))),
            opened: Rc::new(Opened { model: unanswered(&structure), unreadable: None }),
            words,
            drafts: Drafts::new(None, host.clone()),
            settings: settings.clone(),
            host,
            onmount: Callback::noop(),
        };
        let html = LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await;
        screens.push(StartScreen { language, html });
    }
    Ok(screens)
}

fn language_of(words: &Rc<Words>) -> Language {
    // Nothing is loaded from a picture.
    Language { tag: words.lang().to_owned().into(), name: words.name.clone(), address: "".into() }
}

fn unanswered(structure: &Rc<Structure>) -> Model {
    let pack = PackRef { id: structure.id.clone(), version: structure.version, extra: Extra::default() };
    let assessment = Assessment::new(Label::default(), pack);
    Model::new(assessment, structure.clone(), Place::START, Keeping::On)
}

/// There is no page around it yet: nobody is told anything, and nothing can be had.
struct NoPage;

impl HostPage for NoPage {
    fn emit(&self, _: HostEvent) {}

    fn forget_files(&self) {}

    fn carried(&self, _: Carried) -> Option<String> {
        None
    }

    fn carry(&self, _: Carried, _: Option<&str>) {}

    fn carry_picture(&self) {}

    fn load(&self, _: &str) -> Loading {
        Box::pin(ready(Err(Unavailable)))
    }

    fn page(&self) -> Loading {
        Box::pin(ready(Err(Unavailable)))
    }
}
