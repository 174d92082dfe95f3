//! The actions of the plan.

use super::{Layout, next};
use crate::codec::link::names::{Kind, id_at};
use crate::domain::{Action, ActionId, Date, Effort, PackId, Source, Touchpoint, TouchpointId, Zone, limits};
use std::rc::Rc;

impl Layout<'_> {
    pub(super) fn actions(&mut self, made: &mut Vec<Rc<Action>>, touchpoints: &[Rc<Touchpoint>]) {
        let blank = Rc::new(Action::new(ActionId(id_at(0).0), Effort::Small));
        for place in 0..limits::ACTIONS {
            let more = &mut self.models.more_actions;
            let Some(action) = next(&mut self.coder, more, made, place, &blank) else { break };
            action.id = ActionId(id_at(place).0);
            self.source(&mut action.source, touchpoints);
            self.coder.word(&mut self.models.effort, &mut action.effort);
            self.coder.word(&mut self.models.state, &mut action.state);
            if self.worded(action.title.is_some()) {
                self.text(action.title.get_or_insert_default());
            }
            self.date(&mut action.due);
            self.words(&mut action.person);
            self.words(&mut action.note);
        }
    }

    fn date(&mut self, date: &mut Option<Date>) {
        if self.worded(date.is_some()) {
            let written = date.as_ref().map(Date::to_string).unwrap_or_default();
            *date = self.coder.text(&mut self.models.texts, &written, 10).parse().ok();
            self.must(date.is_some());
        }
    }

    fn source(&mut self, source: &mut Option<Source>, touchpoints: &[Rc<Touchpoint>]) {
        let (mut zone, mut id) = (Zone::Organisation, self.blank.clone());
        let target = source.as_ref().and_then(Source::touchpoint);
        let kind = match source.take() {
            None => 0,
            Some(Source::Check { check, .. }) => {
                id = check;
                1
            }
            Some(Source::Fix(_)) => 2,
            Some(Source::Ask(_)) => 3,
            Some(Source::Zone(given)) => {
                zone = given;
                4
            }
            Some(Source::Pair(pair)) => {
                id = pair;
                5
            }
            Some(Source::Touchpoint(_)) => 6,
        };
        let kind = self.coder.maybe_one_of(&mut self.models.source, 6, kind);
        *source = match kind {
            0 => None,
            4 => {
                self.coder.word(&mut self.models.same_as, &mut zone);
                Some(Source::Zone(zone))
            }
            5 => {
                self.pack_id(Kind::Pair, &mut id);
                Some(Source::Pair(id))
            }
            _ => {
                let touchpoint = self.target(target);
                Some(match kind {
                    1 => {
                        let known = touchpoints.get(touchpoint.0.get() as usize - 1);
                        self.source_check(&mut id, known);
                        Source::Check { check: id, touchpoint }
                    }
                    2 => Source::Fix(touchpoint),
                    3 => Source::Ask(touchpoint),
                    _ => Source::Touchpoint(touchpoint),
                })
            }
        };
    }

    /// An action's touchpoint, told from that of the one before.
    fn target(&mut self, given: Option<TouchpointId>) -> TouchpointId {
        let from = self.models.target.last.unwrap_or(id_at(0)).0.get();
        let found = self.reference(|models| &mut models.target, from, given);
        self.must(found.is_some());
        found.unwrap_or(id_at(0))
    }

    /// The check of an action: mostly one of those answered at its touchpoint.
    fn source_check(&mut self, check: &mut PackId, touchpoint: Option<&Rc<Touchpoint>>) {
        if let Some(code) = self.code(Kind::Check, check) {
            *check = PackId::of_code(code);
        }
        let answered = touchpoint.map_or(&[][..], |known| &known.rating.checks);
        let place = answered.iter().position(|entry| entry.check == *check).map_or(0, |place| place + 1);
        let place = self.coder.number(&mut self.models.which_check, place as u32) as usize;
        if place == 0 {
            return self.pack_id(Kind::Check, check);
        }
        match answered.get(place - 1) {
            Some(entry) => *check = entry.check.clone(),
            None => self.coder.refuse(),
        }
    }
}
