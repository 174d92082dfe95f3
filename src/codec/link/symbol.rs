//! What is built from bits: words of a vocabulary, numbers, codes, references to places of a list.

use super::coder::{Bit, Coder};
use crate::domain::{TouchpointId, limits};
use enum_map::Enum;
use std::num::NonZeroU32;
use strum::VariantArray;

/// Models of a choice among at most eight: the first says whether it is made at all, the others are
/// the nodes of a binary tree.
pub(super) type Choice = [Bit; 8];

/// Models of a number: small ones cost little, and all the less the more often they come.
pub(super) struct Number {
    /// Whether the number has more than so many binary digits.
    longer: [Bit; 32],
    /// Its two digits after the first, by its length.
    digits: [Bit; 32],
}

impl Number {
    /// Expects, of the numbers longer than 0, 1, 2 … binary digits, so many in a hundred to be no longer,
    /// as if `seen` numbers had told so.
    #[allow(clippy::indexing_slicing, reason = "reckoned by the compiler, which would not build it otherwise")]
    pub(super) const fn expecting(ends: &[u16], seen: u8) -> Self {
        let mut number = Self { longer: [Bit::EVEN; 32], digits: [Bit::EVEN; 32] };
        let mut at = 0;
        while at < ends.len() {
            number.longer[at] = Bit::prior(ends[at], seen);
            at += 1;
        }
        number
    }
}

/// Models of codes, each told by its distance from the one before.
pub(super) struct Codes {
    pub(super) unknown: Bit,
    back: Bit,
    distance: Number,
    /// The code of the one before.
    pub(super) last: u16,
}

impl Codes {
    /// Expects steps of these lengths, as [`Number::expecting`].
    pub(super) const fn expecting(ends: &[u16]) -> Self {
        Self { unknown: Bit::RARE, back: Bit::prior(85, 4), distance: Number::expecting(ends, 4), last: 0 }
    }
}

/// Models of references from one place of a list to another.
pub(super) struct Reference {
    kind: [[Bit; 4]; 2],
    distance: Number,
    /// What was referred to before.
    pub(super) last: Option<TouchpointId>,
    had: bool,
}

impl Reference {
    pub(super) const NEW: Self = {
        let mut kind = [[Bit::EVEN; 4]; 2];
        kind[0][1] = Bit::prior(90, 4);
        Self { kind, distance: Number::expecting(&[40, 40, 40], 4), last: None, had: false }
    };
}

/// The models for one of several cases; the last ones for all beyond.
#[allow(clippy::indexing_slicing, reason = "the place is within the array, which is not empty")]
pub(super) fn of<T, const N: usize>(models: &mut [T; N], place: usize) -> &mut T {
    &mut models[place.min(N - 1)]
}

impl Coder {
    /// A bit of which nothing is expected.
    pub(super) fn evenly(&mut self, given: bool) -> bool {
        self.bit(&mut { Bit::EVEN }, given)
    }

    /// A bit that is hardly ever set.
    pub(super) fn rarely(&mut self, given: bool) -> bool {
        self.bit(&mut { Bit::RARE }, given)
    }

    /// One of `count` things, by its place among them.
    pub(super) fn one_of(&mut self, tree: &mut [Bit], count: usize, given: usize) -> usize {
        let (mut node, mut found) = (1, 0);
        let mut half = count.next_power_of_two() >> 1;
        while half > 0 {
            // Where the upper half is beyond the last thing there is nothing to tell.
            let bit = match tree.get_mut(node) {
                Some(model) if found | half < count => self.bit(model, given & half != 0),
                _ => false,
            };
            node = node << 1 | usize::from(bit);
            found |= if bit { half } else { 0 };
            half >>= 1;
        }
        found
    }

    /// One of `count` things, by its number from 1 on; or none, which is 0.
    pub(super) fn maybe_one_of(&mut self, tree: &mut [Bit], count: usize, given: usize) -> usize {
        let there = tree.first_mut().is_some_and(|model| self.bit(model, given > 0));
        if there { 1 + self.one_of(tree, count, given.wrapping_sub(1)) } else { 0 }
    }

    /// A word.
    pub(super) fn word<K: Enum + VariantArray + Copy>(&mut self, tree: &mut [Bit], word: &mut K) {
        let found = self.one_of(tree, K::VARIANTS.len(), word.into_usize());
        if let Some(found) = K::VARIANTS.get(found) {
            *word = *found;
        }
    }

    /// A word, or none. Kept apart, as it comes so often: vocabularies of one size share it.
    #[inline(never)]
    pub(super) fn maybe_word<K: Enum + VariantArray + Copy>(&mut self, tree: &mut [Bit], word: &mut Option<K>) {
        let given = word.map_or(0, |word| 1 + word.into_usize());
        let found = self.maybe_one_of(tree, K::VARIANTS.len(), given);
        *word = K::VARIANTS.get(found.wrapping_sub(1)).copied();
    }

    /// A number: how many binary digits, then the digits.
    pub(super) fn number(&mut self, models: &mut Number, given: u32) -> u32 {
        let given = u64::from(given) + 1;
        let mut length = 0;
        for model in &mut models.longer {
            if !self.bit(model, given >> length > 1) {
                break;
            }
            length += 1;
        }
        let mut found = 1u64;
        for shift in (0..length).rev() {
            let bit = given >> shift & 1 == 1;
            let place = (length.min(8) - 1) * 4 + (found & 3) as usize;
            let bit = match models.digits.get_mut(place) {
                Some(model) if found < 4 => self.bit(model, bit),
                _ => self.evenly(bit),
            };
            found = found << 1 | u64::from(bit);
        }
        u32::try_from(found - 1).unwrap_or_else(|_| {
            self.refuse();
            0
        })
    }

    /// A code, told from the one before.
    pub(super) fn code(&mut self, models: &mut Codes, given: u16) -> u16 {
        let ahead = i64::from(models.last) + 1;
        let back = self.bit(&mut models.back, given <= models.last);
        let distance = if given <= models.last { models.last - given } else { given - models.last - 1 };
        let distance = i64::from(self.number(&mut models.distance, distance.into()));
        match u16::try_from(if back { ahead - 1 - distance } else { ahead + distance }) {
            Ok(code) => models.last = code,
            Err(_) => self.refuse(),
        }
        models.last
    }

    /// A reference from one number of a list to another: to none, to the one referred to before, or so
    /// many back or ahead.
    pub(super) fn reference(
        &mut self,
        models: &mut Reference,
        from: u32,
        given: Option<TouchpointId>,
    ) -> Option<TouchpointId> {
        let target = given.map_or(from, |id| id.0.get());
        let kind = match given {
            None => 0,
            _ if given == models.last => 1,
            _ => 2 + usize::from(target >= from),
        };
        let tree = of(&mut models.kind, usize::from(models.had));
        let kind = self.one_of(tree, 4, kind);
        models.had = kind > 0;
        if kind == 0 {
            return None;
        }
        if kind > 1 {
            let distance = target.abs_diff(from) - u32::from(target < from);
            let distance = self.number(&mut models.distance, distance);
            let found = match kind {
                2 => from.saturating_sub(distance.saturating_add(1)),
                _ => from.saturating_add(distance),
            };
            let found = NonZeroU32::new(found).filter(|number| number.get() <= limits::TOUCHPOINTS_OF_A_FILE as u32);
            models.last = found.map(TouchpointId);
        }
        if models.last.is_none() {
            self.refuse();
        }
        models.last
    }
}
