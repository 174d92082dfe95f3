//! The page around the element, as the interface sees it.

use implicit_clone::unsync::IString;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use strum::IntoStaticStr;

/// What the host's attributes say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Level of the screens' titles, 1..=5.
    pub heading_level: u8,
    /// The address that links point to, without a fragment; none: the page's own.
    pub share_base: Option<IString>,
    /// Tells several assessments of a page apart.
    pub storage_key: IString,
    /// The language that the host wishes for.
    pub lang: Option<IString>,
    /// The languages of the pack.
    pub languages: Rc<[Language]>,
    /// The ids of the pack's examples, the one shown first in front.
    pub examples: Rc<[IString]>,
    /// The page holds nothing else: its own language follows the widget's.
    pub standalone: bool,
}

/// A language of the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// As BCP 47 has it: `ru`.
    pub tag: IString,
    /// In its own words: «русский».
    pub name: IString,
    /// Where its words are, beside the structure: `ru.json`.
    pub address: IString,
}

impl Settings {
    /// A language of the pack for a wished one: `en` for `en-GB`.
    pub fn language(&self, wished: &str) -> Option<&Language> {
        let base = wished.split(['-', '_']).next().unwrap_or_default();
        let fits = |wish: &str| self.languages.iter().find(|known| known.tag.eq_ignore_ascii_case(wish));
        fits(wished).or_else(|| fits(base))
    }
}

/// What the host page is told.
#[derive(Clone, Debug, PartialEq)]
pub enum HostEvent {
    /// The first screen stands.
    Ready,
    /// The person changed an answer.
    Changed {
        /// The assessment's revision.
        revision: u64,
    },
    /// The results of these answers are seen.
    Completed {
        /// As in a file, with its report.
        assessment: String,
        /// As in a file.
        report: String,
    },
    /// The person took something away.
    Exported {
        /// `link`, `page`, `svg`, `png`, or a kind of file: `text`, `markdown`, `csv`, `calendar`, `json`.
        kind: &'static str,
    },
    /// Something failed; `message` is in the person's language.
    Failed {
        /// `link`, `file`, `storage`, `words`, `example`, `page`.
        code: &'static str,
        /// A sentence.
        message: String,
    },
}

/// A file of the release that could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unavailable;

/// A text that is on its way.
pub type Loading = Pin<Box<dyn Future<Output = Result<String, Unavailable>>>>;

/// What a page carries in itself, so that the browser's own way of saving it takes it along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum Carried {
    /// The answers, as in a file.
    Assessment,
    /// The screen.
    Step,
    /// What is being typed and is no answer yet.
    Drafts,
}

/// What the interface asks of the page.
pub trait HostPage {
    /// Tells the page's listeners.
    fn emit(&self, event: HostEvent);

    /// The text of a file of the pack, by its address beside the structure: `ru.json`.
    fn load(&self, address: &str) -> Loading;

    /// The text of the release's standalone page, for somebody to take along.
    fn page(&self) -> Loading;

    /// What came is not what it should be: the next try fetches anew.
    fn forget_files(&self);

    /// The JSON that the page carries.
    fn carried(&self, what: Carried) -> Option<String>;

    /// From now on the page carries this JSON, or nothing.
    fn carry(&self, what: Carried, json: Option<&str>);

    /// The page carries a picture of what is shown now.
    fn carry_picture(&self);
}

/// The page, shared by the components of one element.
#[derive(Clone)]
pub struct Host(pub Rc<dyn HostPage>);

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Host")
    }
}
