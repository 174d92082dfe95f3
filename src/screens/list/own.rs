//! A touchpoint of one's own, before it is on the list: what it is called, and where it belongs, guessed until the
//! person says it.

use crate::domain::{Channel, Counterpart, Event, Stage, Title};
use crate::narrative::errors;
use crate::state::{Store, use_shown, use_store, use_words};
use crate::words::{Guess, Words};
use enum_map::EnumMap;
use std::rc::Rc;
use yew::prelude::*;

/// A touchpoint of one's own to come.
#[derive(Clone, PartialEq)]
pub struct Own {
    pub title: AttrValue,
    guesses: Rc<EnumMap<Counterpart, Guess>>,
    /// What the person said instead.
    pub stage: UseStateHandle<Option<Stage>>,
    pub channel: UseStateHandle<Option<Channel>>,
    /// Why it cannot be on the list.
    pub problem: UseStateHandle<AttrValue>,
    onlisted: Callback<()>,
    store: Store,
    words: Rc<Words>,
}

/// A touchpoint of this title. `onlisted`: it is on the list now.
#[hook]
pub fn use_own(title: &AttrValue, onlisted: Callback<()>) -> Own {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let guesses = use_memo((title.clone(), words.clone(), shown.structure().clone()), |(title, words, structure)| {
        Guess::for_each(title, structure, words)
    });
    let (stage, channel) = (use_state(|| None), use_state(|| None));
    let problem = use_state(AttrValue::default);
    Own { title: title.clone(), guesses, stage, channel, problem, onlisted, store, words }
}

impl Own {
    /// Where it belongs, if it is with these people.
    pub fn place(&self, with: Counterpart) -> Guess {
        let Guess { stage, channel } = self.guesses[with];
        Guess { stage: self.stage.unwrap_or(stage), channel: self.channel.unwrap_or(channel) }
    }

    /// Puts it on the list, once it has a name.
    pub fn list(&self, with: Counterpart) {
        let Some(title) = Title::new(&self.title).filter(|title| !title.is_blank()) else { return };
        let Guess { stage, channel } = self.place(with);
        let event = Event::OwnListed { title, channel, counterpart: Some(with), stage: Some(stage), parent: None };
        match self.store.apply(event) {
            Ok(()) => {
                self.stage.set(None);
                self.channel.set(None);
                self.problem.set(AttrValue::default());
                self.onlisted.emit(());
            }
            Err(refusal) => self.problem.set(errors::refusal(refusal, &self.words).into()),
        }
    }
}
