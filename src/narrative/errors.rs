//! What went wrong, in the person's language: what is wrong, where, and what to do.

use super::money;
use crate::codec::ReadError;
use crate::codec::link::LinkError;
use crate::domain::{Invalid, Problem, Refusal};
use crate::words::Words;

/// Why a file or a stored text cannot be opened.
pub fn read_error(error: &ReadError, words: &Words) -> String {
    let texts = &words.ui.errors.file;
    match error {
        ReadError::TooLarge(most) => texts.too_large.fill(&[("mib", &(most >> 20))]),
        ReadError::NotJson => texts.not_json.to_string(),
        ReadError::TooDeep(levels) => texts.too_deep.fill(&[("n", levels)]),
        ReadError::OtherFormat => texts.other_format.to_string(),
        ReadError::Newer(version) => texts.newer.fill(&[("version", version)]),
        ReadError::OtherPack(id) => texts.other_pack.fill(&[("id", id)]),
        ReadError::Invalid(invalid) => self::invalid(invalid, words),
    }
}

/// Why a link cannot be opened.
pub fn link_error(error: &LinkError, words: &Words) -> String {
    let texts = &words.ui.errors.link;
    match error {
        LinkError::Empty => texts.empty.to_string(),
        LinkError::Damaged => texts.damaged.to_string(),
        LinkError::TooLong => texts.too_long.to_string(),
        LinkError::Newer(_) => texts.newer.to_string(),
        LinkError::Invalid(invalid) => self::invalid(invalid, words),
    }
}

fn invalid(invalid: &Invalid, words: &Words) -> String {
    let problem = problem(invalid.problem, words);
    words.ui.errors.file.invalid.fill(&[("path", &invalid.path), ("wrong", &problem)])
}

fn problem(problem: Problem, words: &Words) -> String {
    let texts = &words.ui.errors.problem;
    match problem {
        Problem::Missing => texts.missing.to_string(),
        Problem::NotText => texts.not_text.to_string(),
        Problem::NotFlag => texts.not_flag.to_string(),
        Problem::NotList => texts.not_list.to_string(),
        Problem::NotObject => texts.not_object.to_string(),
        Problem::NotWithin(least, most) if least == most => texts.not_only.fill(&[("only", &least)]),
        Problem::NotWithin(least, most) => texts.not_within.fill(&[("least", &least), ("most", &most)]),
        Problem::NotAWord => texts.not_a_word.to_string(),
        Problem::Malformed => texts.malformed.to_string(),
        Problem::TooLong(most) => texts.too_long.fill(&[("n", &most)]),
        Problem::TooMany(most) => texts.too_many.fill(&[("n", &most)]),
        Problem::Repeated => texts.repeated.to_string(),
        Problem::Dangling => texts.dangling.to_string(),
        Problem::Circle => texts.circle.to_string(),
        Problem::TooDeep(most) => texts.too_deep.fill(&[("n", &most)]),
        Problem::SameAsChained => texts.same_as_chained.to_string(),
    }
}

/// Why something the person did cannot be.
pub fn refusal(refusal: Refusal, words: &Words) -> String {
    let texts = &words.ui.errors.refusal;
    let text = match refusal {
        Refusal::Gone => &texts.gone,
        Refusal::TitleNeeded => &texts.title_needed,
        Refusal::PlaceNeeded => &words.ui.own.needed,
        Refusal::TooManyTouchpoints => &texts.too_many_touchpoints,
        Refusal::TooManyActions => &texts.too_many_actions,
        Refusal::TooDeep => &texts.too_deep,
        Refusal::Circle => &texts.circle,
        Refusal::TooManyPins => &texts.too_many_pins,
        Refusal::FigureTooLarge(most) => {
            return texts.figure_too_large.fill(&[("n", &money::amount(most.into(), words))]);
        }
        Refusal::SameAsChained => &texts.same_as_chained,
        Refusal::EnoughInHand => &texts.enough_in_hand,
    };
    text.to_string()
}
