//! The person's own work: the session, kept at every change.

use crate::browser::{clock, location, random, storage};
use crate::codec::{Fault, json, link};
use crate::domain::assessment::PackRef;
use crate::domain::writing::{cut, joined};
use crate::domain::{Assessment, Event, Extra, Label, Refusal, Session, Structure, Timestamp};
use crate::method::{Ground, Report};
use std::rc::Rc;

/// Whether answers are being kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In the browser's storage, under this element's key.
    On,
    /// The host wants them not to be kept.
    Off,
    /// The browser refuses.
    Denied,
}

/// The person's own work.
pub struct Work {
    /// The pack's structure.
    pub structure: Rc<Structure>,
    /// Whether answers are being kept.
    pub keeping: Keeping,
    /// What was found in the storage and could not be read, and why.
    pub broken: Option<(String, Fault)>,
    session: Session,
    storage_key: String,
    /// The text that this element wrote or read last: another one was written elsewhere.
    written: Option<String>,
}

impl Work {
    /// Opens what is kept under a key, or begins anew.
    pub fn open(structure: Rc<Structure>, storage_key: &str, keeps: bool) -> Self {
        let key = joined(&["tangent.assessment.", storage_key]);
        let found = if keeps { storage::get(&key) } else { Ok(None) };
        let keeping = match found {
            _ if !keeps => Keeping::Off,
            Ok(_) => Keeping::On,
            Err(_) => Keeping::Denied,
        };
        let text = found.ok().flatten();
        let (assessment, broken) = match text.as_ref().map(|text| json::read(text, &structure)) {
            None => (fresh(&structure), None),
            Some(Ok(assessment)) => (with_id(assessment), None),
            Some(Err(fault)) => (fresh(&structure), text.clone().map(|text| (text, fault))),
        };
        let work = Self {
            session: Session::new(assessment),
            structure,
            keeping,
            broken,
            storage_key: storage_key.into(),
            written: text,
        };
        if let (Keeping::On, Some((text, _))) = (keeping, &work.broken) {
            // Set aside before the first answer would write over it.
            let _ = storage::set(&joined(&["tangent.broken.", storage_key]), text);
        }
        work
    }

    /// The key under which it is kept.
    pub fn storage_key(&self) -> &str {
        &self.storage_key
    }

    /// The assessment at hand.
    pub fn assessment(&self) -> &Assessment {
        self.session.assessment()
    }

    /// The history of the assessment at hand.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Lets an event happen, and keeps what comes of it.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn apply(&mut self, event: &Event) -> Result<(), Refusal> {
        let revision = self.assessment().revision;
        self.session.apply(event)?;
        if self.assessment().revision != revision {
            self.keep();
        }
        Ok(())
    }

    /// Takes back the last step.
    pub fn undo(&mut self) {
        if self.session.undo() {
            self.keep();
        }
    }

    /// Takes it again.
    pub fn redo(&mut self) {
        if self.session.redo() {
            self.keep();
        }
    }

    /// Takes over another assessment as one step.
    pub fn replace(&mut self, other: Assessment) {
        self.session.replace(with_id(other));
        self.keep();
    }

    /// Starts anew, as one step.
    pub fn reset(&mut self) {
        self.session.replace(fresh(&self.structure));
        self.keep();
    }

    /// The language in which answers are given; no change of the answers.
    pub fn speak(&mut self, language: &str) {
        if let Some(language) = Label::new(language) {
            self.session.speak(language);
        }
    }

    /// Whether another tab has written since this one did.
    pub fn written_elsewhere(&self) -> bool {
        let now = storage::get(&self.key());
        self.keeping == Keeping::On && now.is_ok_and(|now| now.is_some() && now != self.written)
    }

    /// Takes over what another tab has written, as one step.
    ///
    /// # Errors
    /// Why that cannot be read.
    pub fn take_other(&mut self) -> Result<(), Fault> {
        let text = storage::get(&self.key()).ok().flatten().unwrap_or_default();
        let other = json::read(&text, &self.structure)?;
        self.replace(other);
        Ok(())
    }

    fn key(&self) -> String {
        joined(&["tangent.assessment.", &self.storage_key])
    }

    /// Writes the assessment to the storage.
    pub fn keep(&mut self) {
        if self.keeping == Keeping::Off {
            return;
        }
        let text = json::write(&self.stamped(), &self.structure, None);
        self.keeping = if storage::set(&self.key(), &text).is_ok() { Keeping::On } else { Keeping::Denied };
        self.written = Some(text);
    }

    /// The assessment with the time of writing.
    fn stamped(&self) -> Assessment {
        Assessment { saved: Timestamp::parse(&clock::now()), ..self.assessment().clone() }
    }

    /// The report.
    pub fn report(&self) -> Report {
        Report::on(&Ground::new(self.assessment(), &self.structure))
    }

    /// The assessment with its report, as JSON.
    pub fn export(&self) -> String {
        json::write(&self.stamped(), &self.structure, Some(&self.report()))
    }

    /// The link to an assessment: an address if one is known, else only its fragment.
    pub fn link(&self, assessment: &Assessment, base: Option<&str>, with_words: bool) -> String {
        let (dot, name) = if self.storage_key == "default" { ("", "") } else { (".", &*self.storage_key) };
        let payload = link::encode(assessment, &self.structure, with_words);
        let address = match base {
            Some(base) => Some(cut(base, b'#').map_or(base, |(before, _)| before).to_owned()),
            None => location::shareable().or(option_env!("TANGENT_HOME").map(str::to_owned)),
        };
        joined(&[&address.unwrap_or_default(), "#tangent", dot, name, "=", &payload])
    }
}

fn with_id(assessment: Assessment) -> Assessment {
    if assessment.id.is_blank() {
        let created = assessment.created.clone().or_else(|| Timestamp::parse(&clock::now()));
        Assessment { id: Label::new(&random::id()).unwrap_or_default(), created, ..assessment }
    } else {
        assessment
    }
}

fn fresh(structure: &Structure) -> Assessment {
    let pack = PackRef { id: structure.id.clone(), version: structure.version, extra: Extra::default() };
    with_id(Assessment::new(Label::default(), pack))
}
