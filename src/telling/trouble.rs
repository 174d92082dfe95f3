//! What went wrong, in the person's language: what is wrong, where, and what to do.

use super::money;
use crate::codec::Fault;
use crate::codec::link::LinkFault;
use crate::domain::writing::{digits, joined};
use crate::domain::{Flaw, Refusal, Wrong};
use crate::pack::{T, Words};

/// Why a file or a stored text cannot be opened.
pub fn of_fault(fault: &Fault, words: &Words) -> String {
    match fault {
        Fault::TooLarge(most) => words.fill(T::FaultTooLarge, &[("mib", &digits(most >> 20))]),
        Fault::NotJson => words.text(T::FaultNotJson).into(),
        Fault::TooDeep(levels) => words.fill(T::FaultTooDeep, &[("n", &digits(*levels))]),
        Fault::OtherFormat => words.text(T::FaultOtherFormat).into(),
        Fault::Newer(version) => words.fill(T::FaultNewer, &[("version", &digits(*version))]),
        Fault::OtherPack(id) => words.fill(T::FaultOtherPack, &[("id", id)]),
        Fault::Flaw(flaw) => of_flaw(flaw, words),
    }
}

/// The same for a developer, where there are no words yet.
pub fn plain(fault: &Fault) -> String {
    match fault {
        Fault::Flaw(flaw) => joined(&["unacceptable: ", &flaw.path]),
        Fault::NotJson => "not JSON".into(),
        Fault::OtherFormat => "another format".into(),
        _ => "too large, too deep or too new".into(),
    }
}

/// Why a link cannot be opened.
pub fn of_link(fault: &LinkFault, words: &Words) -> String {
    match fault {
        LinkFault::Empty => words.text(T::LinkEmpty).into(),
        LinkFault::Damaged => words.text(T::LinkDamaged).into(),
        LinkFault::TooLong => words.text(T::LinkTooLong).into(),
        LinkFault::Newer(_) => words.text(T::LinkNewer).into(),
        LinkFault::Flaw(flaw) => of_flaw(flaw, words),
    }
}

fn of_flaw(flaw: &Flaw, words: &Words) -> String {
    let number = |text, n: usize| words.fill(text, &[("n", &digits(n))]);
    let wrong = match flaw.wrong {
        Wrong::Missing => words.text(T::WrongMissing).into(),
        Wrong::NotText => words.text(T::WrongNotText).into(),
        Wrong::NotFlag => words.text(T::WrongNotFlag).into(),
        Wrong::NotList => words.text(T::WrongNotList).into(),
        Wrong::NotObject => words.text(T::WrongNotObject).into(),
        Wrong::NotWithin(least, most) => {
            words.fill(T::WrongNotWithin, &[("least", &digits(least)), ("most", &digits(most))])
        }
        Wrong::NotAWord => words.text(T::WrongNotAWord).into(),
        Wrong::Malformed => words.text(T::WrongMalformed).into(),
        Wrong::TooLong(most) => number(T::WrongTooLong, most),
        Wrong::TooMany(most) => number(T::WrongTooMany, most),
        Wrong::Repeated => words.text(T::WrongRepeated).into(),
        Wrong::Dangling => words.text(T::WrongDangling).into(),
        Wrong::Circle => words.text(T::WrongCircle).into(),
        Wrong::TooDeep(most) => number(T::WrongTooDeep, most),
        Wrong::SameAsChained => words.text(T::WrongSameAs).into(),
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
