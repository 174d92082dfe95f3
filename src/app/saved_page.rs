//! A page that was saved with answers in it, and is opened again.

use super::afterwards::use_effect_afterwards;
use super::keeper::{Keeper, Opened, Unreadable};
use crate::browser::storage;
use crate::codec::{ReadError, json};
use crate::components::window_event::use_window_event;
use crate::domain::{Assessment, Structure};
use crate::state::host::Carried;
use crate::state::{FormerWorks, Host, Keeping, Model, Notice, Place, fresh, use_host};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// What a page brought along.
pub struct SavedPage {
    text: String,
    answers: Result<Assessment, ReadError>,
    step: String,
}

impl SavedPage {
    /// The answers that stand in the page, if there are any.
    pub fn of(host: &Host, structure: &Structure) -> Option<Self> {
        let text = host.0.carried(Carried::Assessment)?;
        let answers = json::read(&text, structure);
        let step = host.0.carried(Carried::Step).and_then(|step| serde_json::from_str(&step).ok());
        Some(Self { text, answers, step: step.unwrap_or_default() })
    }

    /// Under which key the page keeps its answers. Copies of a page may share one storage: they are told apart by
    /// their assessment, and only where the host's key holds that one is it theirs too.
    pub fn storage_key(&self, host_key: &str, structure: &Structure) -> String {
        let Ok(answers) = &self.answers else { return host_key.to_owned() };
        let kept = storage::get(&Keeper::key_of(host_key)).ok().flatten();
        let is_theirs =
            kept.and_then(|kept| json::read(&kept, structure).ok()).is_some_and(|kept| kept.id == answers.id);
        if is_theirs || answers.id.is_blank() { host_key.to_owned() } else { format!("{host_key}.{}", answers.id) }
    }

    /// Opens the newest of the answers: those of the page, or those that were given later on. The others go among
    /// the former works, and that is said. `kept`: with what an element begins that is no saved page.
    pub fn open(self, kept: Opened, keeper: &Keeper, host_key: &str) -> Opened {
        let former = keeper.former_works();
        let answers = match self.answers {
            Ok(answers) => fresh::identified(answers),
            Err(error) => {
                former.leave_text(&self.text);
                let unreadable = kept.unreadable.or(Some(Rc::new(Unreadable { text: self.text, error })));
                return Opened { unreadable, ..kept };
            }
        };
        let (here, structure) = (kept.model.own.assessment().clone(), kept.model.own.structure().clone());
        let begun_anew = !here.is_blank() && here.id != answers.id;
        let later =
            if begun_anew { Some(Assessment::clone(&here)) } else { newest_kept(host_key, &answers, &structure) };
        let (shown, notice, left) = match later {
            Some(later) if begun_anew || later.revision > answers.revision => {
                (later, Some(Notice::PageIsOlder), Some(self.text))
            }
            Some(earlier) if !earlier.says_same(&answers) => {
                let earlier = json::write(&earlier, &structure, None);
                (answers, Some(Notice::PageIsNewer), Some(earlier))
            }
            _ => (answers, None, None),
        };
        let is_left = left.is_none_or(|text| former.leave_text(&text));
        let place = if here.is_blank() { Place::kept(&self.step, &shown) } else { kept.model.place };
        // What could not be set aside is not written over.
        let keeping = if is_left { kept.model.keeping } else { keeper.lock() };
        let mut model = Model::new(shown, structure, place, keeping);
        model.notice = notice;
        Opened { model, ..kept }
    }
}

/// The newest state of an assessment that the browser keeps for pages with this key: in whatever copy, and also
/// where it gave way to another one.
fn newest_kept(host_key: &str, answers: &Assessment, structure: &Structure) -> Option<Assessment> {
    let former = FormerWorks::new(Some(FormerWorks::key_of(host_key)));
    let kept = storage::kept_under(&Keeper::key_of(host_key)).unwrap_or_default().into_iter();
    kept.chain(former.list().into_iter().map(|work| work.text.to_string()))
        .filter(|text| text.contains(answers.id.as_str()))
        .filter_map(|text| json::read(&text, structure).ok())
        .filter(|other| other.id == answers.id)
        .max_by_key(|other| other.revision)
}

/// So long after the last change, in milliseconds, the picture is taken.
const PAUSE: u32 = 400;

/// The page carries the answers as they are given, where one is, and a picture of the screen once it rests.
#[hook]
pub fn use_carrying(model: &Model) {
    let host = use_host();
    let carries = model.keeping != Keeping::Off;
    use_effect_afterwards((model.own.clone(), host.clone(), carries), {
        let (own, host) = (model.own.clone(), host.clone());
        move || {
            if carries {
                host.0.carry(Carried::Assessment, (!own.assessment().is_blank()).then(|| &**own.file()));
            }
        }
    });
    use_effect_with((model.place, host.clone(), carries), |(place, host, carries)| {
        if *carries {
            host.0.carry(Carried::Step, Some(&serde_json::json!(place.to_string()).to_string()));
        }
    });
    let soon = use_mut_ref(|| None);
    let depict = move || {
        let host = host.clone();
        let picture = carries.then(|| Timeout::new(PAUSE, move || host.0.carry_picture()));
        soon.replace(picture);
    };
    use_window_event("input", depict.clone());
    use_effect_with(model.clone(), move |_| depict());
}
