//! The answers about pairs and roots.

use super::{ANSWERS, Layout};
use crate::codec::link::names::Kind;
use crate::codec::link::symbol::of;
use crate::domain::{Degree, Extra, PairAnswer, RootAnswer};
use enum_map::Enum;

impl Layout<'_> {
    pub(super) fn mirror(&mut self, made: &mut Vec<PairAnswer>) {
        let given = std::mem::take(made);
        self.seen.clear();
        for place in 0..ANSWERS {
            let next = given.get(place);
            if !self.coder.bit(&mut self.models.more_pairs, next.is_some()) {
                break;
            }
            let mut pair = next.map_or(&self.blank, |entry| &entry.pair).clone();
            let mut outward = next.and_then(|entry| entry.outward);
            let mut inward = next.and_then(|entry| entry.inward);
            self.pack_id(Kind::Pair, &mut pair);
            self.coder.maybe_word(&mut self.models.outward, &mut outward);
            let tree = of(&mut self.models.inward, outward.map_or(3, Degree::into_usize));
            self.coder.maybe_word(tree, &mut inward);
            if self.is_first(&pair) {
                made.push(PairAnswer { pair, outward, inward, extra: Extra::default() });
            }
        }
    }

    pub(super) fn roots(&mut self, made: &mut Vec<RootAnswer>) {
        let given = std::mem::take(made);
        self.seen.clear();
        for place in 0..ANSWERS {
            let next = given.get(place);
            if !self.coder.bit(&mut self.models.more_roots, next.is_some()) {
                break;
            }
            let mut root = next.map_or(&self.blank, |entry| &entry.root).clone();
            let mut degree = next.map_or(Degree::No, |entry| entry.degree);
            self.pack_id(Kind::Root, &mut root);
            self.coder.word(&mut self.models.degree, &mut degree);
            if self.is_first(&root) {
                made.push(RootAnswer { root, degree });
            }
        }
    }
}
