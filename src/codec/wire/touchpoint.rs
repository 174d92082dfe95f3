//! A touchpoint of the list.

use super::entries::Entries;
use super::value::{formed, required, text, whole, word, written, written_word};
use crate::domain::{
    self, CheckAnswer, Extra, Importance, Invalid, Item, LeadsTo, Rating, StatedPlace, Structure, Subject, Title,
    TouchpointId,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::rc::Rc;

#[derive(Deserialize, Serialize)]
pub(super) struct Touchpoint {
    id: Option<Rc<str>>,
    pack_id: Option<Rc<str>>,
    title: Option<Rc<str>>,
    counterpart: Option<Rc<str>>,
    stage: Option<Rc<str>>,
    channel: Option<Rc<str>>,
    parent: Option<Rc<str>>,
    leads_to: Option<Rc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leads_nowhere: Option<bool>,
    impression: Option<Rc<str>>,
    quiet_by_design: Option<bool>,
    importance: Option<Value>,
    evidence: Option<Rc<str>>,
    fix: Option<Rc<str>>,
    pinned: Option<bool>,
    checks: Option<Entries<Option<Check>>>,
    note: Option<Rc<str>>,
    #[serde(flatten)]
    extra: Extra,
}

/// The answer to a check.
#[derive(Deserialize, Serialize)]
struct Check {
    answer: Option<Rc<str>>,
    fix: Option<Rc<str>>,
    #[serde(flatten)]
    extra: Extra,
}

impl Touchpoint {
    /// The id that it has, if any.
    pub(super) fn id(&self) -> Result<Option<TouchpointId>, Invalid> {
        formed("id", self.id.clone())
    }

    /// The touchpoint, with the id that it has or gets.
    pub(super) fn read(self, id: TouchpointId, structure: &Structure) -> Result<domain::Touchpoint, Invalid> {
        let stated = StatedPlace {
            counterpart: word("counterpart", self.counterpart)?,
            stage: word("stage", self.stage)?,
            channel: word("channel", self.channel)?,
        };
        let parent = formed("parent", self.parent)?;
        let item = formed("pack_id", self.pack_id)?.map(|item| structure.touchpoints.resolve(&item));
        let title = text("title", self.title)?.filter(|title: &Title| !title.is_blank());
        let subject = match item {
            Some(item) => {
                let is_known = structure.touchpoints.get(&item).is_some();
                Subject::Item { item, title, stated: if is_known { StatedPlace::default() } else { stated } }
            }
            None => own(title, stated, parent)?,
        };
        Ok(domain::Touchpoint {
            id,
            subject,
            parent,
            leads_to: leads_to(formed("leads_to", self.leads_to)?, self.leads_nowhere),
            rating: Rating {
                impression: word("impression", self.impression)?,
                quiet_by_design: self.quiet_by_design,
                importance: whole("importance", self.importance, 1..=5)?.and_then(Importance::new),
                evidence: word("evidence", self.evidence)?,
                fix: word("fix", self.fix)?,
                pinned: self.pinned.unwrap_or_default(),
                checks: checks(self.checks, structure).map_err(|invalid| invalid.within("checks"))?,
            },
            note: text("note", self.note)?.unwrap_or_default(),
            extra: self.extra,
        })
    }

    pub(super) fn of(touchpoint: &domain::Touchpoint, structure: &Structure) -> Self {
        let rating = &touchpoint.rating;
        let place = match &touchpoint.subject {
            Subject::Item { item, stated, .. } => structure.touchpoints.get(item).map_or(*stated, place),
            Subject::Own { channel, counterpart, stage, .. } => {
                StatedPlace { counterpart: *counterpart, stage: *stage, channel: Some(*channel) }
            }
        };
        Self {
            id: written(touchpoint.id),
            pack_id: touchpoint.item().and_then(written),
            title: touchpoint.own_title().map(Title::to_rc),
            counterpart: place.counterpart.and_then(written_word),
            stage: place.stage.and_then(written_word),
            channel: place.channel.and_then(written_word),
            parent: touchpoint.parent.and_then(written),
            leads_to: touchpoint.leads_to.touchpoint().and_then(written),
            leads_nowhere: (touchpoint.leads_to == LeadsTo::Nowhere).then_some(true),
            impression: rating.impression.and_then(written_word),
            quiet_by_design: rating.quiet_by_design,
            importance: rating.importance.map(|importance| importance.get().into()),
            evidence: rating.evidence.and_then(written_word),
            fix: rating.fix.and_then(written_word),
            pinned: Some(rating.pinned),
            checks: Some(rating.checks.iter().map(|entry| (entry.check.as_str(), Some(Check::of(entry)))).collect()),
            note: Some(touchpoint.note.to_rc()),
            extra: touchpoint.extra.clone(),
        }
    }
}

/// A program that knows nothing of `leads_nowhere` writes it back beside another choice: that one counts.
fn leads_to(target: Option<TouchpointId>, nowhere: Option<bool>) -> LeadsTo {
    match (target, nowhere) {
        (None, Some(true)) => LeadsTo::Nowhere,
        _ => target.into(),
    }
}

/// A touchpoint of the person's own. Only a part may leave its place to its whole.
fn own(title: Option<Title>, stated: StatedPlace, parent: Option<TouchpointId>) -> Result<Subject, Invalid> {
    let title = required("title", title)?;
    let channel = required("channel", stated.channel)?;
    if parent.is_none() {
        required("counterpart", stated.counterpart)?;
        required("stage", stated.stage)?;
    }
    Ok(Subject::Own { title, channel, counterpart: stated.counterpart, stage: stated.stage })
}

/// Where an item of the pack stands.
fn place(item: &Item) -> StatedPlace {
    StatedPlace { counterpart: Some(item.counterpart), stage: Some(item.stage), channel: Some(item.channel) }
}

fn checks(entries: Option<Entries<Option<Check>>>, structure: &Structure) -> Result<Vec<CheckAnswer>, Invalid> {
    let Some(entries) = entries else { return Ok(Vec::new()) };
    let entries = entries.resolved(&structure.checks)?.into_iter();
    entries.map(|(check, name, entry)| entry.read(check).map_err(|invalid| invalid.within(name))).collect()
}

impl Check {
    fn read(self, check: domain::PackId) -> Result<CheckAnswer, Invalid> {
        let (answer, fix) = (word("answer", self.answer)?, word("fix", self.fix)?);
        Ok(CheckAnswer { check, answer, fix, extra: self.extra })
    }

    fn of(entry: &CheckAnswer) -> Self {
        Self {
            answer: entry.answer.and_then(written_word),
            fix: entry.fix.and_then(written_word),
            extra: entry.extra.clone(),
        }
    }
}
