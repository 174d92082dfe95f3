//! What the components of one element share. A context is a small value that seldom changes, so that a
//! component is drawn anew only for what it shows.

use super::action::Action;
use super::drafts::Drafts;
use super::focus::{Focus, FocusTarget, Fulfilled};
use super::former::FormerWorks;
use super::host::{Host, Settings};
use super::model::Model;
use super::pace::PaceChoice;
use super::shown::Shown;
use crate::domain::{Event, Refusal};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// The way to change the state. Always the same one within an element: whoever holds it is not drawn anew
/// when the state changes.
#[derive(Clone)]
pub struct Store(UseReducerHandle<Model>);

impl Store {
    /// The store of a component's reducer.
    pub fn new(handle: UseReducerHandle<Model>) -> Self {
        Self(handle)
    }

    /// Tells what happened.
    pub fn dispatch(&self, action: Action) {
        self.0.dispatch(action);
    }

    /// Reads the state as it is now. The handle is cloned for that, because one that is kept keeps every
    /// state that it was read for.
    pub fn read<R>(&self, read: impl FnOnce(&Model) -> R) -> R {
        read(&self.0.clone())
    }

    /// Lets the person's answer happen, and tells at once if it cannot be.
    ///
    /// # Errors
    /// Why it cannot be; nothing has changed then, and nothing is said.
    pub fn apply(&self, event: Event) -> Result<(), Refusal> {
        self.read(|model| model.session.apply(&event).map(drop))?;
        self.dispatch(Action::Answered(event));
        Ok(())
    }

    /// A callback that tells what follows from what it is given.
    pub fn callback<T: 'static>(&self, happened: impl Fn(T) -> Action + 'static) -> Callback<T> {
        let store = self.clone();
        Callback::from(move |value| store.dispatch(happened(value)))
    }
}

impl PartialEq for Store {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// What stays the same as long as the element lasts.
#[derive(Clone, PartialEq)]
pub struct Services {
    /// The way to change the state.
    pub store: Store,
    /// The page around the element.
    pub host: Host,
    /// What is being typed and is no answer yet.
    pub drafts: Drafts,
    /// The works that were left behind.
    pub former_works: FormerWorks,
    /// Which wish to move the focus was fulfilled last.
    pub fulfilled: Fulfilled,
}

#[allow(clippy::expect_used, reason = "App provides every context; a component outside it is a programmer's mistake")]
#[hook]
fn use_provided<T: Clone + PartialEq + 'static>() -> T {
    use_context().expect("App provides it")
}

/// The words of the person's language.
#[hook]
pub fn use_words() -> Rc<Words> {
    use_provided()
}

/// The answers on the screen.
#[hook]
pub fn use_shown() -> Shown {
    use_provided()
}

/// The way to change the state.
#[hook]
pub fn use_store() -> Store {
    use_provided::<Services>().store
}

/// What the host's attributes say.
#[hook]
pub fn use_settings() -> Rc<Settings> {
    use_provided()
}

/// The page around the element.
#[hook]
pub fn use_host() -> Host {
    use_provided::<Services>().host
}

/// What is being typed and is no answer yet.
#[hook]
pub fn use_drafts() -> Drafts {
    use_provided::<Services>().drafts
}

/// The works that were left behind.
#[hook]
pub fn use_former_works() -> FormerWorks {
    use_provided::<Services>().former_works
}

/// Lets the focus be taken when that is wished for. `take` is given what is meant, and tells whether it took it.
#[hook]
pub fn use_focus_wish(take: Callback<FocusTarget, bool>) {
    let (wish, fulfilled) = (use_provided::<Focus>(), use_provided::<Services>().fulfilled);
    use_effect_with(wish, move |wish| fulfilled.fulfil(*wish, &take));
}

/// How one goes on from screen to screen.
#[hook]
pub fn use_pace() -> PaceChoice {
    use_provided()
}
