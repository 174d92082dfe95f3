//! Works that were left behind: what starting anew, taking over and choosing between tabs have put away, and what
//! could not be read. The last ones are kept for a while, so that nothing a press put away is lost.

use super::shown::Shown;
use crate::browser::{clock, storage};
use crate::codec::json;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;

/// So many are kept.
pub const MOST: usize = 10;
/// So long may all their texts be together, in bytes; the last one is kept at any length.
const ROOM: usize = 1 << 20;

/// A work that was left behind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct FormerWork {
    /// When, as RFC 3339 in UTC.
    pub left: Rc<str>,
    /// An assessment as JSON, or what was found in its place.
    pub text: Rc<str>,
}

/// The former works of one element, the last one first.
#[derive(Clone, Debug)]
pub struct FormerWorks(Rc<Shelf>);

#[derive(Debug)]
struct Shelf {
    /// Where they are kept; none: only here.
    storage_key: Option<String>,
    here: RefCell<Vec<FormerWork>>,
}

impl FormerWorks {
    /// Where the browser keeps those of a storage key.
    pub fn key_of(storage_key: &str) -> String {
        format!("tangent.former.{storage_key}")
    }

    /// Those under a key of the storage, or those that only last as long as the element.
    pub fn new(storage_key: Option<String>) -> Self {
        Self(Rc::new(Shelf { storage_key, here: RefCell::default() }))
    }

    /// All of them, as they are now: another tab may have left some.
    pub fn list(&self) -> Vec<FormerWork> {
        let Some(key) = &self.0.storage_key else { return self.0.here.borrow().clone() };
        let kept = storage::get(key).ok().flatten();
        let mut works: Vec<FormerWork> = kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        works.truncate(MOST);
        works.dedup_by(|one, other| one.left == other.left);
        works
    }

    /// Adds the answers that are about to be replaced, if there are any. Whether they can be had again.
    pub fn leave(&self, own: &Shown) -> bool {
        let (answers, structure) = (own.assessment(), own.structure());
        if answers.is_blank() {
            return true;
        }
        // One that was taken back, and is left again, takes no second place: others would have to go for it.
        let mut works = self.list();
        works.retain(|work| !json::read(&work.text, structure).is_ok_and(|other| other.says_same(answers)));
        self.add(works, &json::write(answers, structure, None))
    }

    /// Adds what was found in the place of answers. Whether it can be had again.
    pub fn leave_text(&self, text: &str) -> bool {
        let works = self.list();
        works.iter().any(|work| *work.text == *text) || self.add(works, text)
    }

    fn add(&self, mut works: Vec<FormerWork>, text: &str) -> bool {
        works.insert(0, FormerWork { left: clock::now().into(), text: text.into() });
        works.truncate(MOST);
        self.put(works)
    }

    /// Takes one away for good.
    pub fn remove(&self, work: &FormerWork) {
        let mut works = self.list();
        works.retain(|other| other != work);
        self.put(works);
    }

    /// Gives the room of the oldest one back. Whether there was any.
    pub fn give_way(&self) -> bool {
        let mut works = self.list();
        works.pop().is_some() && {
            self.put(works);
            true
        }
    }

    /// Puts back those that gave way in vain.
    pub fn bring_back(&self, works: Vec<FormerWork>) {
        self.put(works);
    }

    /// Keeps them; where there is no room for all, without the oldest. Whether the last one is kept; where it has no
    /// room at all, those that were kept before still are.
    fn put(&self, mut works: Vec<FormerWork>) -> bool {
        let length = |works: &[FormerWork]| works.iter().map(|work| work.text.len()).sum::<usize>();
        while works.len() > 1 && length(&works) > ROOM {
            works.pop();
        }
        let Some(key) = &self.0.storage_key else {
            self.0.here.replace(works);
            return true;
        };
        if works.is_empty() {
            // What cannot be forgotten was never kept.
            return storage::remove(key).is_ok();
        }
        while !works.is_empty() {
            // Two fields of texts: writing them cannot fail.
            if storage::set(key, &serde_json::to_string(&works).unwrap_or_default()).is_ok() {
                return true;
            }
            works.pop();
        }
        false
    }
}

/// Always the same ones within an element.
impl PartialEq for FormerWorks {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
