//! Where answers are kept: the browser's storage, under the element's key.

use crate::browser::{clock, storage};
use crate::codec::{ReadError, json};
use crate::domain::{Assessment, Date, Structure};
use crate::state::returning::{DaysAgo, Return, Stopped, was_away};
use crate::state::{Detour, FormerWorks, Keeping, Model, Notice, Place, Shown, fresh};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Keeps one element's answers. It remembers what it wrote or read last, so that what another tab wrote is
/// seen before it is written over.
#[derive(Debug)]
pub struct Keeper {
    storage_key: String,
    last: RefCell<Option<Rc<str>>>,
    /// What is kept could not be read, nor set aside: it is not written over.
    is_locked: Cell<bool>,
    former: FormerWorks,
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        self.storage_key == other.storage_key
    }
}

/// What was kept and could not be read.
#[derive(Debug, PartialEq)]
pub struct Unreadable {
    /// The text, as it was found.
    pub text: String,
    /// Why it could not be read.
    pub error: ReadError,
}

/// With what an element begins.
#[derive(Debug, PartialEq)]
pub struct Opened {
    /// The answers that were kept, or none yet.
    pub model: Model,
    /// What was kept and could not be read.
    pub unreadable: Option<Rc<Unreadable>>,
}

impl Opened {
    /// With one's work closed, where there is any.
    #[must_use]
    pub fn closed(mut self) -> Self {
        if !self.model.own.assessment().is_blank() {
            self.model.detour = Some(Detour::Closed);
        }
        self
    }
}

/// Where somebody stopped who was away.
fn returned(model: &Model) -> Option<Return> {
    let last = model.own.assessment().saved.clone()?;
    let was_away = was_away(clock::milliseconds_of(last.as_str()), clock::milliseconds());
    let place = Stopped::at(model.place.step, model.own.analysis()).filter(|_| was_away)?;
    let [last, today] = [clock::day_of(last.as_str()), clock::today()].map(Date::new);
    Some(Return { place, day: DaysAgo::of(last?, today?), has_results: model.own.rated() > 0 })
}

impl Keeper {
    /// Keeps nothing yet.
    pub fn new(storage_key: &str, former: FormerWorks) -> Self {
        Self { storage_key: storage_key.to_owned(), last: RefCell::new(None), is_locked: Cell::new(false), former }
    }

    /// The works that were left behind.
    pub fn former_works(&self) -> &FormerWorks {
        &self.former
    }

    /// Where the browser keeps the answers of a storage key.
    pub fn key_of(storage_key: &str) -> String {
        format!("tangent.assessment.{storage_key}")
    }

    fn key(&self) -> String {
        Self::key_of(&self.storage_key)
    }

    fn place_key(&self) -> String {
        format!("tangent.step.{}", self.storage_key)
    }

    /// Opens what is kept, or begins anew. `keeps`: the host lets answers be kept.
    pub fn open(&self, structure: Rc<Structure>, keeps: bool) -> Opened {
        let found = if keeps { storage::get(&self.key()) } else { Ok(None) };
        let keeping = match found {
            _ if !keeps => Keeping::Off,
            Ok(_) => Keeping::On,
            Err(storage::Denied) => Keeping::Denied,
        };
        let Some(text) = found.ok().flatten() else {
            return Opened {
                model: Model::new(fresh::blank(&structure), structure, Place::START, keeping),
                unreadable: None,
            };
        };
        self.last.replace(Some(text.as_str().into()));
        match json::read(&text, &structure) {
            Ok(assessment) => {
                let place = self.kept_place(&assessment);
                let mut model = Model::new(fresh::identified(assessment), structure, place, keeping);
                model.notice = returned(&model).map(Notice::Returned);
                Opened { model, unreadable: None }
            }
            Err(error) => {
                // Set aside before the first answer would write over it; where that cannot be, nothing is kept.
                let keeping = if self.former.leave_text(&text) { keeping } else { self.lock() };
                let model = Model::new(fresh::blank(&structure), structure, Place::START, keeping);
                Opened { model, unreadable: Some(Rc::new(Unreadable { text, error })) }
            }
        }
    }

    fn kept_place(&self, assessment: &Assessment) -> Place {
        if assessment.is_blank() {
            return Place::START;
        }
        let kept = storage::get(&self.place_key()).ok().flatten().unwrap_or_default();
        Place::kept(&kept, assessment)
    }

    /// Leaves what is kept as it is, whatever is answered.
    pub fn lock(&self) -> Keeping {
        self.is_locked.set(true);
        Keeping::Denied
    }

    /// Whether somebody else has written since this was last written or read.
    pub fn is_contested(&self) -> bool {
        storage::get(&self.key()).is_ok_and(|now| now.is_some() && now.as_deref() != self.last.borrow().as_deref())
    }

    /// What somebody else has written, to be taken instead.
    ///
    /// # Errors
    /// Why that cannot be read.
    pub fn take_other(&self, structure: &Structure) -> Result<Assessment, ReadError> {
        let text = storage::get(&self.key()).ok().flatten().unwrap_or_default();
        let other = json::read(&text, structure)?;
        self.last.replace(Some(text.into()));
        Ok(fresh::identified(other))
    }

    /// What another element of the page has written, where this one keeps answers under the same key.
    pub fn follow(&self, model: &Model) -> Option<Assessment> {
        let keeps = matches!(model.keeping, Keeping::On | Keeping::Contested);
        if keeps && self.is_contested() { self.take_other(model.own.structure()).ok() } else { None }
    }

    /// What somebody else has written may be written over: it goes among the former works.
    pub fn disregard_other(&self) {
        if let Ok(now) = storage::get(&self.key()) {
            if let Some(text) = &now {
                self.former.leave_text(text);
            }
            self.last.replace(now.map(Into::into));
        }
    }

    /// Writes the answers, unless somebody else has written in the meantime.
    pub fn keep(&self, own: &Shown) -> Keeping {
        if self.is_locked.get() {
            return Keeping::Denied;
        }
        if self.is_contested() {
            return Keeping::Contested;
        }
        let text = own.file();
        let former = self.former.list();
        // The answers at hand come before those that were left, unless they have no room even so.
        while storage::set(&self.key(), text).is_err() {
            if !self.former.give_way() {
                self.former.bring_back(former);
                return Keeping::Denied;
            }
        }
        self.last.replace(Some(text.clone()));
        Keeping::On
    }

    /// Writes where the person is. It is no loss where that cannot be.
    pub fn keep_place(&self, place: Place) {
        let _ = storage::set(&self.place_key(), &place.to_string());
    }
}
