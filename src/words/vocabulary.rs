//! The texts for the words of the method: counterparts, aspects, zones and the like.

use super::section::{each, texts};
use crate::domain::touchpoint::Channel;
use crate::domain::{Effort, Impression};
use enum_map::{Enum, EnumMap};
use implicit_clone::unsync::IString;
use serde::Deserialize;
use strum::IntoStaticStr;

/// A short story that a pack tells where it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum, IntoStaticStr, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Story {
    /// Why no impression is the worst one.
    NoneIsWorst,
    /// The colleague next door is a customer.
    InnerCustomer,
    /// How a failure inside comes out.
    PriceTags,
    /// How someone who meets no customers loses one.
    Gate,
    /// The same in every branch.
    EveryBranch,
    /// What small errors tell.
    SmallErrors,
}

texts! {
    /// A counterpart: its name, many and one of them within a sentence, and who is meant.
    pub struct CounterpartWords {
        pub name: IString,
        pub small: IString,
        pub one: IString,
        pub who: IString,
    }

    /// An impression, and what it means.
    pub struct ImpressionWords {
        pub name: IString,
        pub note: IString,
    }

    /// A band.
    pub struct BandWords {
        pub name: IString,
        pub what_to_do: IString,
    }

    /// One thing to do this week, by impression; what delights needs none.
    pub struct Advice {
        #[serde(deserialize_with = "each")]
        pub silent: EnumMap<Channel, IString>,
        #[serde(deserialize_with = "each")]
        pub hurt: EnumMap<Channel, IString>,
        #[serde(deserialize_with = "each")]
        pub unknown: EnumMap<Channel, IString>,
    }

    /// A zone: what customers hear or meet there, what it means to them, what is missing, the first steps.
    pub struct ZoneWords {
        pub name: IString,
        pub phrases: Vec<IString>,
        pub means: IString,
        pub missing: IString,
        #[serde(deserialize_with = "each")]
        pub steps: EnumMap<Effort, IString>,
    }

    /// An aspect, what its failing again and again tells, and what to do about it.
    pub struct AspectWords {
        pub name: IString,
        pub pattern: IString,
        pub steps: Vec<IString>,
    }

    /// An item: what it is called, what else people call it, and one thing to do about it this week.
    pub struct ItemWords {
        pub title: IString,
        pub search: Option<Vec<IString>>,
        pub step: Option<IString>,
    }

    /// A check: what it asks, and what is to be done where the answer is no.
    pub struct CheckWords {
        pub question: IString,
        pub task: IString,
    }

    /// A mirror pair: what it is about in a word or two, both sides, why it matters, and the first step towards a hollow one's inside.
    pub struct PairWords {
        pub name: IString,
        pub outward: IString,
        pub inward: IString,
        pub why: IString,
        pub step: IString,
    }

    /// An example: what it is called, and who answers in it.
    pub struct ExampleWords {
        pub name: IString,
        pub about: IString,
    }

    /// A story.
    pub struct StoryWords {
        pub title: IString,
        pub text: IString,
    }
}

impl Advice {
    /// What to do about an impression through a channel.
    pub(super) fn on(&self, impression: Impression, channel: Channel) -> Option<&IString> {
        match impression {
            Impression::Delight => None,
            Impression::Silent => Some(&self.silent[channel]),
            Impression::Hurt => Some(&self.hurt[channel]),
            Impression::Unknown => Some(&self.unknown[channel]),
        }
    }
}
