//! A screen rendered on the host, as a browser reads it.

use crate::packed;
use crate::situation::Situation;
use scraper::{ElementRef, Html, Selector};
use std::future::ready;
use std::rc::Rc;
use tangent::app::{App, AppProps, Keeper, Opened};
use tangent::state::host::{Carried, Loading, Unavailable};
use tangent::state::{Drafts, FormerWorks, Host, HostEvent, HostPage, Language, Settings};
use yew::{Callback, LocalServerRenderer};

/// The level of the screens' titles, in all of them.
pub const HEADING_LEVEL: u8 = 2;

/// A screen.
pub struct Page {
    pub language: String,
    pub html: String,
    document: Html,
}

/// A page around the element that does nothing.
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

impl Page {
    /// What the program draws of a situation.
    pub fn render(situation: Situation, language: &str) -> Self {
        let host = Host(Rc::new(NoPage));
        let props = AppProps {
            keeper: Rc::new(Keeper::new("default", FormerWorks::new(None))),
            opened: Rc::new(Opened { model: situation.model, unreadable: situation.unreadable }),
            words: Rc::new(packed::pack(language).1),
            drafts: Drafts::new(None, host.clone()),
            settings: Rc::new(settings()),
            host,
            onmount: Callback::noop(),
        };
        let html = pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render());
        Self::of(language, html)
    }

    /// A page of this HTML.
    pub fn of(language: &str, html: String) -> Self {
        Self { language: language.to_owned(), document: Html::parse_fragment(&html), html }
    }

    /// What a reader of HTML complains of.
    pub fn errors(&self) -> Vec<String> {
        self.document.errors.iter().map(|error| error.to_string()).collect()
    }

    /// The elements that a selector finds, in order.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.document.select(&Selector::parse(selector).unwrap()).collect()
    }

    /// The element around everything.
    pub fn root(&self) -> ElementRef<'_> {
        self.all("div.widget")[0]
    }
}

fn settings() -> Settings {
    let language = |tag: &str, name: &str| Language {
        tag: tag.to_owned().into(),
        name: name.to_owned().into(),
        address: format!("{tag}.json").into(),
    };
    Settings {
        heading_level: HEADING_LEVEL,
        share_base: Some("https://example.com/".into()),
        storage_key: "default".into(),
        lang: None,
        languages: [language("ru", "русский"), language("en", "English")].into(),
        examples: ["trade".into(), "clinic".into()].into(),
        standalone: false,
    }
}

/// The text of an element, with what is only read out.
pub fn text_of(element: ElementRef) -> String {
    element.text().collect()
}

/// The elements in this one that a selector finds, in order.
pub fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).unwrap()).collect()
}

/// The element around this one.
pub fn around(element: ElementRef) -> Option<ElementRef> {
    element.parent().and_then(ElementRef::wrap)
}
