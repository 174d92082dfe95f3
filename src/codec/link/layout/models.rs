//! What is expected of each thing that a link tells, before the first one and after it.

use crate::codec::link::coder::Bit;
use crate::codec::link::symbol::{Choice, Codes, Number, Reference};
use crate::codec::link::text::Texts;

const EVEN: Choice = [Bit::EVEN; 8];

/// A choice that is hardly ever made.
const RARELY: Choice = first(Bit::RARE);

/// A choice that is nearly always made.
const USUALLY: Choice = first(Bit::USUAL);

/// A choice of which only is expected how often it is made.
const fn first(there: Bit) -> Choice {
    let mut choice = EVEN;
    choice[0] = there;
    choice
}

/// Everything that is expected, and learned on the way.
pub(super) struct Models {
    pub(super) texts: Texts,
    pub(super) worded: Bit,
    pub(super) number: Number,
    pub(super) role: Choice,
    pub(super) meets: Choice,
    pub(super) currency: Choice,
    pub(super) counterpart: Choice,
    pub(super) stage: Choice,
    pub(super) channel: Choice,
    pub(super) more_touchpoints: Bit,
    pub(super) own: Bit,
    /// Of things of the pack, by their kinds.
    pub(super) codes: [Codes; 4],
    pub(super) title: Bit,
    pub(super) stated: Bit,
    pub(super) parent: Reference,
    pub(super) leads_to: Reference,
    pub(super) impression: Choice,
    pub(super) quiet: [Bit; 2],
    pub(super) importance: Choice,
    pub(super) evidence: Choice,
    pub(super) fix: [Choice; 2],
    pub(super) pinned: Bit,
    pub(super) more_checks: [Bit; 8],
    pub(super) first_check: [Bit; 64],
    pub(super) answer: [Choice; 5],
    pub(super) check_fix: [Choice; 2],
    pub(super) nothing_here: Bit,
    pub(super) frequency: Choice,
    pub(super) figures: Bit,
    pub(super) same_as: [Bit; 16],
    pub(super) shown: Reference,
    pub(super) more_pairs: Bit,
    pub(super) outward: Choice,
    pub(super) inward: [Choice; 4],
    pub(super) more_roots: Bit,
    pub(super) degree: Choice,
    pub(super) more_actions: Bit,
    pub(super) source: Choice,
    pub(super) target: Reference,
    pub(super) which_check: Number,
    pub(super) effort: Choice,
    pub(super) state: Choice,
}

impl Models {
    pub(super) const NEW: Self = Self {
        texts: Texts::NEW,
        worded: Bit::EVEN,
        number: Number::expecting(&[10], 4),
        role: USUALLY,
        meets: USUALLY,
        currency: USUALLY,
        counterpart: EVEN,
        stage: EVEN,
        channel: EVEN,
        more_touchpoints: Bit::USUAL,
        own: Bit::RARE,
        codes: [
            Codes::expecting(&[40, 40, 50]),
            Codes::expecting(&[60, 60]),
            Codes::expecting(&[95]),
            Codes::expecting(&[95]),
        ],
        title: Bit::RARE,
        stated: Bit::RARE,
        parent: Reference::NEW,
        leads_to: Reference::NEW,
        impression: USUALLY,
        quiet: [Bit::RARE, Bit::EVEN],
        importance: USUALLY,
        evidence: USUALLY,
        fix: [RARELY, EVEN],
        pinned: Bit::RARE,
        more_checks: [Bit::EVEN; 8],
        first_check: [Bit::EVEN; 64],
        answer: [USUALLY; 5],
        check_fix: [RARELY, USUALLY],
        nothing_here: Bit::RARE,
        frequency: USUALLY,
        figures: Bit::RARE,
        same_as: [Bit::EVEN; 16],
        shown: Reference::NEW,
        more_pairs: Bit::USUAL,
        outward: USUALLY,
        inward: [USUALLY; 4],
        more_roots: Bit::USUAL,
        degree: EVEN,
        more_actions: Bit::EVEN,
        source: USUALLY,
        target: Reference::NEW,
        which_check: Number::expecting(&[8], 4),
        effort: EVEN,
        state: EVEN,
    };
}
