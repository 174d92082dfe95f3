//! What went wrong, in the person's language: what is wrong, where, and what to do.

use super::money;
use crate::codec::ReadError;
use crate::codec::link::LinkError;
use crate::domain::{Invalid, Problem, Refusal};
use crate::pack::{T, Words};

/// Why a file or a stored text cannot be opened.
pub fn of_fault(fault: &ReadError, words: &Words) -> String {
    match fault {
        ReadError::TooLarge(most) => words.fill(T::FaultTooLarge, &[("mib", &(most >> 20).to_string())]),
        ReadError::NotJson => words.text(T::FaultNotJson).into(),
        ReadError::TooDeep(levels) => words.fill(T::FaultTooDeep, &[("n", &(*levels).to_string())]),
        ReadError::OtherFormat => words.text(T::FaultOtherFormat).into(),
        ReadError::Newer(version) => words.fill(T::FaultNewer, &[("version", &(*version).to_string())]),
        ReadError::OtherPack(id) => words.fill(T::FaultOtherPack, &[("id", id)]),
        ReadError::Invalid(flaw) => of_flaw(flaw, words),
    }
}

/// The same for a developer, where there are no words yet.
pub fn plain(fault: &ReadError) -> String {
    match fault {
        ReadError::Invalid(flaw) => ["unacceptable: ", &flaw.path].concat(),
        ReadError::NotJson => "not JSON".into(),
        ReadError::OtherFormat => "another format".into(),
        _ => "too large, too deep or too new".into(),
    }
}

/// Why a link cannot be opened.
pub fn of_link(fault: &LinkError, words: &Words) -> String {
    match fault {
        LinkError::Empty => words.text(T::LinkEmpty).into(),
        LinkError::Damaged => words.text(T::LinkDamaged).into(),
        LinkError::TooLong => words.text(T::LinkTooLong).into(),
        LinkError::Newer(_) => words.text(T::LinkNewer).into(),
        LinkError::Invalid(flaw) => of_flaw(flaw, words),
    }
}

fn of_flaw(flaw: &Invalid, words: &Words) -> String {
    let number = |text, n: usize| words.fill(text, &[("n", &n.to_string())]);
    let wrong = match flaw.problem {
        Problem::Missing => words.text(T::WrongMissing).into(),
        Problem::NotText => words.text(T::WrongNotText).into(),
        Problem::NotFlag => words.text(T::WrongNotFlag).into(),
        Problem::NotList => words.text(T::WrongNotList).into(),
        Problem::NotObject => words.text(T::WrongNotObject).into(),
        Problem::NotWithin(least, most) => {
            words.fill(T::WrongNotWithin, &[("least", &least.to_string()), ("most", &most.to_string())])
        }
        Problem::NotAWord => words.text(T::WrongNotAWord).into(),
        Problem::Malformed => words.text(T::WrongMalformed).into(),
        Problem::TooLong(most) => number(T::WrongTooLong, most),
        Problem::TooMany(most) => number(T::WrongTooMany, most),
        Problem::Repeated => words.text(T::WrongRepeated).into(),
        Problem::Dangling => words.text(T::WrongDangling).into(),
        Problem::Circle => words.text(T::WrongCircle).into(),
        Problem::TooDeep(most) => number(T::WrongTooDeep, most),
        Problem::SameAsChained => words.text(T::WrongSameAs).into(),
    };
    words.fill(T::FaultAt, &[("path", &flaw.path), ("wrong", &wrong)])
}

/// Why something the person did cannot be.
pub fn of_refusal(refusal: Refusal, words: &Words) -> String {
    let text = match refusal {
        Refusal::Gone => T::RefusalGone,
        Refusal::TitleNeeded => T::RefusalTitle,
        Refusal::PlaceNeeded => T::OwnNeeded,
        Refusal::TooManyTouchpoints => T::RefusalTooMany,
        Refusal::TooManyActions => T::RefusalTooManyActions,
        Refusal::TooDeep => T::RefusalTooDeep,
        Refusal::Circle => T::RefusalCircle,
        Refusal::TooManyPins => T::RefusalPins,
        Refusal::FigureTooLarge(most) => {
            return words.fill(T::RefusalFigure, &[("n", &money::amount(most.into(), words))]);
        }
        Refusal::SameAsChained => T::WrongSameAs,
        Refusal::EnoughInHand => T::RefusalInHand,
    };
    words.text(text).into()
}
