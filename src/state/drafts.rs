//! What is being typed and is no answer yet: kept at every letter, so that it outlives its screen and the page.

use crate::browser::storage;
use crate::domain::{Assessment, Label, Title, TouchpointId};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// Where something is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draft {
    /// What is looked for on the list, or a touchpoint of one's own to come.
    Listed,
    /// A part of one's own to come, of this touchpoint.
    Part(TouchpointId),
    /// An action of one's own to come.
    Action,
}

impl Draft {
    fn name(self) -> String {
        match self {
            Self::Listed => "list".to_owned(),
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
    /// By the assessment's id and the draft's name.
    texts: RefCell<BTreeMap<(String, String), String>>,
}

impl Drafts {
    /// The drafts under a key of the storage, or those that only last as long as the element.
    pub fn new(storage_key: Option<String>) -> Self {
        Self(Rc::new(Sheet { storage_key, texts: RefCell::default() }))
    }

    fn get(&self, assessment: &Label, draft: Draft) -> String {
        let name = draft.name();
        let text = self.0.texts.borrow().get(&(assessment.to_string(), name.clone())).cloned();
        text.or_else(|| self.0.kept(assessment, &name)).unwrap_or_default()
    }

    fn set(&self, assessment: &Label, draft: Draft, text: &str) {
        let name = draft.name();
        self.0.keep(assessment, &name, text);
        self.0.texts.borrow_mut().insert((assessment.to_string(), name), text.to_owned());
    }
}

impl Sheet {
    fn key(&self, name: &str) -> Option<String> {
        self.storage_key.as_ref().map(|key| format!("{key}.{name}"))
    }

    /// One line says whose it is, the next what was typed.
    fn kept(&self, assessment: &Label, name: &str) -> Option<String> {
        let kept = storage::get(&self.key(name)?).ok()??;
        let (owner, text) = kept.split_once('\n')?;
        (owner == assessment.as_str()).then(|| Title::cut(text).to_string())
    }

    /// Where that cannot be, nothing else is kept either, and it has been said.
    fn keep(&self, assessment: &Label, name: &str, text: &str) {
        let Some(key) = self.key(name) else { return };
        let _ =
            if text.is_empty() { storage::remove(&key) } else { storage::set(&key, &format!("{assessment}\n{text}")) };
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
