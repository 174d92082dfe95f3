//! The touchpoints, with all that is said of them.

use super::{ANSWERS, Layout, next};
use crate::codec::link::names::{Kind, id_at};
use crate::codec::link::symbol::of;
use crate::domain::rating::Impression;
use crate::domain::touchpoint::Channel;
use crate::domain::{
    Answer, CheckAnswer, Counterpart, Extra, Importance, PackId, Rating, Stage, StatedPlace, Subject, Title,
    Touchpoint, limits,
};
use enum_map::Enum;
use std::rc::Rc;

/// Checks from this code on are told otherwise.
const FAR: usize = 63;

impl Layout<'_> {
    pub(super) fn touchpoints(&mut self, made: &mut Vec<Rc<Touchpoint>>) {
        let blank = Rc::new(Touchpoint::new(id_at(0), Subject::of_pack(self.blank.clone())));
        for place in 0..limits::TOUCHPOINTS_OF_A_FILE {
            let more = &mut self.models.more_touchpoints;
            let Some(touchpoint) = next(&mut self.coder, more, made, place, &blank) else { break };
            touchpoint.id = id_at(place);
            self.touchpoint(touchpoint);
        }
    }

    fn touchpoint(&mut self, made: &mut Touchpoint) {
        let from = made.id.0.get();
        made.parent = self.reference(|models| &mut models.parent, from, made.parent);
        self.subject(&mut made.subject, made.parent.is_some());
        made.leads_to = self.reference(|models| &mut models.leads_to, from, made.leads_to.touchpoint()).into();
        self.rating(&mut made.rating);
        self.words(&mut made.note);
    }

    fn subject(&mut self, subject: &mut Subject, is_part: bool) {
        let given = matches!(subject, Subject::Own { .. });
        if self.coder.bit(&mut self.models.own, given) && !given {
            let title = Title::default();
            *subject = Subject::Own { title, channel: Channel::Place, counterpart: None, stage: None };
        }
        match subject {
            Subject::Item { item, title, stated } => {
                self.pack_id(Kind::Item, item);
                // Where the pack has the item its place is the pack's.
                if self.is_in_pack(item) {
                    *stated = StatedPlace::default();
                }
                let renamed = self.coder.bit(&mut self.models.title, title.is_some());
                let is_filed = self.coder.bit(&mut self.models.stated, *stated != StatedPlace::default());
                if renamed {
                    self.text(title.get_or_insert_default());
                }
                if is_filed {
                    self.stated(&mut stated.counterpart, &mut stated.stage, &mut stated.channel);
                }
            }
            Subject::Own { title, channel, counterpart, stage } => {
                self.text(title);
                let mut said = Some(*channel);
                self.stated(counterpart, stage, &mut said);
                *channel = said.unwrap_or(Channel::Place);
                let is_placed = is_part || counterpart.is_some() && stage.is_some();
                self.must(said.is_some() && is_placed && !title.is_blank());
            }
        }
    }

    fn is_in_pack(&self, item: &PackId) -> bool {
        let code = item.code();
        code.is_some_and(|code| self.structure.is_some_and(|structure| structure.touchpoints.by_code(code).is_some()))
    }

    fn stated(
        &mut self,
        counterpart: &mut Option<Counterpart>,
        stage: &mut Option<Stage>,
        channel: &mut Option<Channel>,
    ) {
        self.coder.maybe_word(&mut self.models.counterpart, counterpart);
        self.coder.maybe_word(&mut self.models.stage, stage);
        self.coder.maybe_word(&mut self.models.channel, channel);
    }

    fn rating(&mut self, made: &mut Rating) {
        self.coder.maybe_word(&mut self.models.impression, &mut made.impression);
        let silent = made.impression == Some(Impression::Silent);
        let quiet = made.quiet_by_design == Some(true);
        made.quiet_by_design = self.coder.bit(of(&mut self.models.quiet, usize::from(silent)), quiet).then_some(true);
        let importance = made.importance.map_or(0, |importance| importance.get().into());
        let importance = self.coder.maybe_one_of(&mut self.models.importance, 5, importance);
        made.importance = Importance::new(importance as u8);
        self.coder.maybe_word(&mut self.models.evidence, &mut made.evidence);
        let fix = of(&mut self.models.fix, usize::from(made.is_failing()));
        self.coder.maybe_word(fix, &mut made.fix);
        made.pinned = self.coder.bit(&mut self.models.pinned, made.pinned);
        self.checks(&mut made.checks, made.impression.map_or(4, Impression::into_usize));
    }

    fn checks(&mut self, made: &mut Vec<CheckAnswer>, impression: usize) {
        let given = std::mem::take(made);
        self.seen.clear();
        for place in 0..ANSWERS {
            let next = given.get(place);
            if !self.coder.bit(of(&mut self.models.more_checks, place), next.is_some()) {
                break;
            }
            let mut check = next.map_or(&self.blank, |entry| &entry.check).clone();
            let mut answer = next.and_then(|entry| entry.answer);
            let mut fix = next.and_then(|entry| entry.fix);
            self.check_id(place == 0, &mut check);
            let tree = of(&mut self.models.answer, impression);
            self.coder.maybe_word(tree, &mut answer);
            let tree = of(&mut self.models.check_fix, usize::from(answer.is_some_and(Answer::is_weak)));
            self.coder.maybe_word(tree, &mut fix);
            if self.is_first(&check) {
                made.push(CheckAnswer { check, answer, fix, extra: Extra::default() });
            }
        }
    }

    /// The first check of a touchpoint is told by itself, as those of one channel come again and again;
    /// the others follow it closely.
    fn check_id(&mut self, first: bool, check: &mut PackId) {
        if first {
            let near = self.code(Kind::Check, check).map_or(FAR, usize::from).min(FAR);
            let found = self.coder.one_of(&mut self.models.first_check, FAR + 1, near);
            if found < FAR {
                of(&mut self.models.codes, Kind::Check as usize).last = found as u16;
                *check = PackId::of_code(found as u16);
                return;
            }
        }
        self.pack_id(Kind::Check, check);
    }
}
