//! What is being typed and is no answer yet: kept at every letter, so that it outlives its screen and the page.

use super::host::{Carried, Host};
use crate::browser::storage;
use crate::domain::{Assessment, Counterpart, Label, Title, TouchpointId};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// Where something is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft {
    /// What is looked for on the list, or a touchpoint of one's own to come.
    Listed,
    /// A touchpoint of one's own to come, with these people.
    Own(Counterpart),
    /// A part of one's own to come, of this touchpoint.
    Part(TouchpointId),
    /// An action of one's own to come.
    Action,
}

impl Draft {
    fn name(self) -> String {
        match self {
            Self::Listed => "list".to_owned(),
            Self::Own(counterpart) => format!("own.{}", counterpart.into_str()),
            Self::Part(whole) => format!("part.{whole}"),
            Self::Action => "action".to_owned(),
        }
    }
}

/// The drafts of one element. Each belongs to the assessment in which it was typed.
#[derive(Clone)]
pub struct Drafts(Rc<Sheet>);

struct Sheet {
    /// Where they are kept; none: only here.
    storage_key: Option<String>,
    page: Host,
    /// What the page brought along.
    carried: Texts,
    texts: RefCell<Texts>,
}

/// By the assessment's id and the draft's name.
type Texts = BTreeMap<String, BTreeMap<String, String>>;

impl Drafts {
    /// The drafts that are kept under a storage key and travel with the page, or those that only last as long as
    /// the element.
    pub fn new(storage_key: Option<&str>, page: Host) -> Self {
        let carried = if storage_key.is_some() { page.0.carried(Carried::Drafts) } else { None };
        let carried: Texts = carried.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
        let storage_key = storage_key.map(|key| format!("tangent.draft.{key}"));
        Self(Rc::new(Sheet { storage_key, page, carried, texts: RefCell::default() }))
    }

    fn get(&self, assessment: &Label, draft: Draft) -> String {
        let name = draft.name();
        let in_texts = |texts: &Texts| texts.get(assessment.as_str())?.get(&name).cloned();
        let here = in_texts(&self.0.texts.borrow());
        let text = here.or_else(|| self.0.kept(assessment, &name)).or_else(|| in_texts(&self.0.carried));
        Title::cut(&text.unwrap_or_default()).to_string()
    }

    /// Those of one assessment, as a page carries them.
    pub fn carried_with(&self, assessment: &Label) -> String {
        let mut all = self.0.all();
        all.retain(|owner, _| owner == assessment.as_str());
        json_of(&all)
    }

    fn set(&self, assessment: &Label, draft: Draft, text: &str) {
        let name = draft.name();
        self.0.keep(assessment, &name, text);
        self.0.texts.borrow_mut().entry(assessment.to_string()).or_default().insert(name, text.to_owned());
        self.0.carry();
    }
}

/// A map of texts: writing it cannot fail.
fn json_of(texts: &Texts) -> String {
    serde_json::to_string(texts).unwrap_or_default()
}

impl Sheet {
    fn key(&self, name: &str) -> Option<String> {
        self.storage_key.as_ref().map(|key| format!("{key}.{name}"))
    }

    /// One line says whose it is, the next what was typed.
    fn kept(&self, assessment: &Label, name: &str) -> Option<String> {
        let kept = storage::get(&self.key(name)?).ok()??;
        let (owner, text) = kept.split_once('\n')?;
        (owner == assessment.as_str()).then(|| text.to_owned())
    }

    /// Where that cannot be, nothing else is kept either, and it has been said.
    fn keep(&self, assessment: &Label, name: &str, text: &str) {
        let Some(key) = self.key(name) else { return };
        // What the page brought along is not to come back once it is wiped out.
        let is_carried = self.carried.get(assessment.as_str()).is_some_and(|texts| texts.contains_key(name));
        let _ = if text.is_empty() && !is_carried {
            storage::remove(&key)
        } else {
            storage::set(&key, &format!("{assessment}\n{text}"))
        };
    }

    fn all(&self) -> Texts {
        let mut all = self.carried.clone();
        for (owner, texts) in &*self.texts.borrow() {
            all.entry(owner.clone()).or_default().extend(texts.clone());
        }
        all
    }

    fn carry(&self) {
        if self.storage_key.is_some() {
            self.page.0.carry(Carried::Drafts, Some(&json_of(&self.all())));
        }
    }
}

/// Always the same ones within an element.
impl PartialEq for Drafts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What is typed, and how to say that something else is.
#[hook]
pub fn use_draft(assessment: &Assessment, draft: Draft) -> (AttrValue, Callback<String>) {
    let drafts = super::use_drafts();
    let typed = use_state(|| AttrValue::from(drafts.get(&assessment.id, draft)));
    let ontyped = use_callback((drafts, assessment.id.clone(), draft), {
        let typed = typed.clone();
        move |text: String, (drafts, assessment, draft)| {
            drafts.set(assessment, *draft, &text);
            typed.set(text.into());
        }
    });
    ((*typed).clone(), ontyped)
}
