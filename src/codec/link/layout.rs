//! In which order an assessment stands in a link: once, for writing and for reading.
//!
//! Each function goes through a part of an assessment and leaves there what stands in the link: a writer
//! is given a copy of what is to be written, a reader [`blank`] things. Lists say before each entry whether
//! there is one more, so that nothing is set aside for entries that never come.

mod mirror;
mod models;
mod plan;
mod touchpoint;
mod zone;

use super::coder::{Bit, Coder};
use super::names::{self, Kind, id_at};
use super::symbol::{Reference, of};
use crate::domain::integrity::ById;
use crate::domain::{
    Assessment, Cell, Counterpart, Extra, Label, Malformed, NothingHere, PackId, PackRef, Respondent, Stage, Structure,
    Text, Timestamp, TouchpointId,
};
use models::Models;
use std::rc::Rc;
use strum::VariantArray;

/// The pack whose name costs nothing.
const PACK: &str = "touchpoints";

/// The most answers to checks of one touchpoint, to pairs or to roots that a link carries.
const ANSWERS: usize = 256;

/// An assessment in which nothing has been said.
pub(super) fn blank() -> Assessment {
    let id = PACK.parse().unwrap_or_else(|_| PackId::of_code(0));
    Assessment::new(Label::default(), PackRef { id, version: 0, extra: Extra::default() })
}

/// One of the two directions, with what it has learned so far.
pub(super) struct Layout<'a> {
    coder: Coder,
    models: Models,
    /// How a writer calls things; a reader takes them as it finds them.
    structure: Option<&'a Structure>,
    by_id: ById,
    /// Whether the person's words are in.
    with_words: bool,
    /// A thing of the pack before it is read.
    blank: PackId,
    /// What the list at hand has answers to, in order.
    seen: Vec<PackId>,
}

/// The next entry of a list, made from a blank one where it is to be read; `None` at the end.
fn next<'a, T: Clone>(
    coder: &mut Coder,
    more: &mut Bit,
    list: &'a mut Vec<Rc<T>>,
    place: usize,
    blank: &Rc<T>,
) -> Option<&'a mut T> {
    if !coder.bit(more, place < list.len()) {
        return None;
    }
    if place == list.len() {
        list.push(blank.clone());
    }
    list.get_mut(place).map(Rc::make_mut)
}

impl<'a> Layout<'a> {
    /// Writes an assessment, given as a copy to go through and a pack to call things by; or reads one into a
    /// [`blank`] one.
    pub(super) fn run(
        coder: Coder,
        structure: Option<&'a Structure>,
        assessment: &mut Assessment,
        with_words: bool,
    ) -> Coder {
        let mut layout = Self {
            coder,
            models: Models::NEW,
            structure,
            by_id: ById::of(&assessment.touchpoints),
            with_words,
            blank: PackId::of_code(0),
            seen: Vec::new(),
        };
        layout.assessment(assessment);
        layout.coder
    }

    fn assessment(&mut self, made: &mut Assessment) {
        self.with_words = self.coder.rarely(self.with_words);
        self.pack(&mut made.pack);
        self.timestamp(&mut made.created);
        self.timestamp(&mut made.saved);
        self.respondent(&mut made.respondent);
        self.touchpoints(&mut made.touchpoints);
        self.nothing_here(&mut made.nothing_here);
        for answer in made.zones.values_mut() {
            self.zone(answer);
        }
        self.money(&mut made.money);
        self.mirror(&mut made.mirror);
        self.roots(&mut made.roots);
        self.actions(&mut made.actions, &made.touchpoints);
        made.next.touchpoint = id_at(made.touchpoints.len()).0.get();
        made.next.action = id_at(made.actions.len()).0.get();
    }

    // Small things.

    /// Whether a thing has no answer yet: of two answers to it the first one stays.
    fn is_first(&mut self, id: &PackId) -> bool {
        let place = self.seen.binary_search(id);
        if let Err(place) = place {
            self.seen.insert(place, id.clone());
        }
        place.is_err()
    }

    fn text<const MAX: usize>(&mut self, text: &mut Text<MAX>) {
        let found = self.coder.text(&mut self.models.texts, text.as_str(), MAX);
        if let Some(found) = Text::new(&found) {
            *text = found;
        }
    }

    /// A text of the person's, if such are in at all.
    fn words<const MAX: usize>(&mut self, text: &mut Text<MAX>) {
        if self.worded(!text.as_str().is_empty()) {
            self.text(text);
        }
    }

    /// Whether there is something in words, and words are in at all.
    fn worded(&mut self, given: bool) -> bool {
        self.with_words && self.coder.bit(&mut self.models.worded, given)
    }

    fn timestamp(&mut self, moment: &mut Option<Timestamp>) {
        if self.worded(moment.is_some()) {
            let written = moment.as_ref().map_or("", Timestamp::as_str);
            *moment = self.coder.text(&mut self.models.texts, written, Timestamp::MAX).parse().ok();
            self.must(moment.is_some());
        }
    }

    /// What does not hold makes what was read impossible.
    fn must(&mut self, holds: bool) {
        if !holds {
            self.coder.refuse();
        }
    }

    fn pack(&mut self, pack: &mut PackRef) {
        if self.coder.rarely(pack.id.as_str() != PACK) {
            self.id(&mut pack.id);
        }
        pack.version = self.number(pack.version);
    }

    /// An id, letter by letter.
    fn id(&mut self, id: &mut PackId) {
        match self.coder.text(&mut self.models.texts, id.as_str(), 64).parse() {
            Ok(found) => *id = found,
            Err(Malformed) => self.coder.refuse(),
        }
    }

    /// The code by which a thing of the pack is called.
    fn code(&self, kind: Kind, id: &PackId) -> Option<u16> {
        self.structure.and_then(|structure| names::code(structure, kind, id)).or(id.code())
    }

    /// The id of a thing of the pack: its code, or the id itself where no code is known.
    fn pack_id(&mut self, kind: Kind, id: &mut PackId) {
        let code = self.code(kind, id);
        let codes = of(&mut self.models.codes, kind as usize);
        if !self.coder.bit(&mut codes.unknown, code.is_none()) {
            *id = PackId::of_code(self.coder.code(codes, code.unwrap_or(0)));
            return;
        }
        self.id(id);
        self.must(id.code().is_none());
    }

    /// A reference from a number in the list to a touchpoint.
    fn reference(
        &mut self,
        models: fn(&mut Models) -> &mut Reference,
        from: u32,
        given: Option<TouchpointId>,
    ) -> Option<TouchpointId> {
        let given = given.and_then(|id| self.by_id.get(id)).map(id_at);
        self.coder.reference(models(&mut self.models), from, given)
    }

    fn number(&mut self, given: u32) -> u32 {
        self.coder.number(&mut self.models.number, given)
    }

    fn respondent(&mut self, made: &mut Respondent) {
        self.words(&mut made.label);
        self.words(&mut made.department);
        self.words(&mut made.branch);
        self.coder.maybe_word(&mut self.models.role, &mut made.role);
        let meets = made.meets_customers.map_or(0, |meets| 1 + usize::from(meets));
        let meets = self.coder.maybe_one_of(&mut self.models.meets, 2, meets);
        made.meets_customers = if meets == 0 { None } else { Some(meets == 2) };
        for chosen in made.counterparts.values_mut() {
            *chosen = self.coder.evenly(*chosen);
        }
    }

    fn nothing_here(&mut self, made: &mut Vec<NothingHere>) {
        for place in 0..Counterpart::VARIANTS.len() * Stage::VARIANTS.len() {
            let next = made.get(place).map(|entry| entry.cell);
            if !self.coder.bit(&mut self.models.nothing_here, next.is_some()) {
                break;
            }
            let mut cell = next.unwrap_or(Cell { counterpart: Counterpart::Customer, stage: Stage::Unaware });
            self.coder.word(&mut self.models.counterpart, &mut cell.counterpart);
            self.coder.word(&mut self.models.stage, &mut cell.stage);
            if !made.iter().any(|entry| entry.cell == cell) {
                made.push(NothingHere { cell, extra: Extra::default() });
            }
        }
    }
}
