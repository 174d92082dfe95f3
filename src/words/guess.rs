//! Where a touchpoint that a person names probably belongs: where the pack has what is called alike.

use super::Words;
use super::search::{ENDING, STEM, words};
use crate::domain::touchpoint::Channel;
use crate::domain::{Counterpart, Item, Stage, Structure};
use enum_map::EnumMap;

/// Where it probably belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// When.
    pub stage: Stage,
    /// What it is.
    pub channel: Channel,
}

/// How much an item is called like something: by how many words, and whether it is a whole.
type Likeness = (usize, bool);

impl Guess {
    /// For a title, with each kind of people: as what is called most like it and happens with them; else as what is
    /// called most like it; where nothing is, as most of what happens with them.
    pub fn for_each(title: &str, structure: &Structure, known: &Words) -> EnumMap<Counterpart, Self> {
        let mut named: Vec<_> = words(title).collect();
        // Beside others a short word says nothing.
        if named.len() > 1 {
            named.retain(|word| word.chars().count() >= STEM);
        }
        let mut with: EnumMap<Counterpart, Option<(Likeness, &Item)>> = EnumMap::default();
        // Nothing is called like nothing.
        for item in structure.touchpoints.iter().filter(|_| !named.is_empty()) {
            let alike = known.item(&item.id).map_or(0, |it| {
                let others = it.search.iter().flatten().flat_map(|other| words(other));
                shared(&named, words(&it.title)) * 2 + shared(&named, others)
            });
            let likeness = (alike, item.parent.is_none());
            let best = &mut with[item.counterpart];
            // Of equals the first is the likeliest.
            if alike > 0 && best.is_none_or(|(best, _)| likeness > best) {
                *best = Some((likeness, item));
            }
        }
        let anywhere = with.values().copied().flatten().reduce(|best, it| if it.0 > best.0 { it } else { best });
        EnumMap::from_fn(|counterpart| {
            let found = with[counterpart].or(anywhere);
            found
                .map_or_else(|| Self::usual(counterpart), |(_, item)| Self { stage: item.stage, channel: item.channel })
        })
    }

    fn usual(counterpart: Counterpart) -> Self {
        let (stage, channel) = match counterpart {
            Counterpart::Customer | Counterpart::Other => (Stage::Receive, Channel::Place),
            Counterpart::Supplier | Counterpart::Colleague => (Stage::Receive, Channel::Process),
            Counterpart::Applicant => (Stage::Choose, Channel::Person),
        };
        Self { stage, channel }
    }
}

/// How many of the words are among these, whatever their endings.
fn shared(named: &[String], known: impl Iterator<Item = String>) -> usize {
    let known: Vec<_> = known.collect();
    named.iter().filter(|word| known.iter().any(|other| are_alike(word, other))).count()
}

/// Whether two words are forms of one. Short ones are alike only as they are.
fn are_alike(one: &str, other: &str) -> bool {
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let longest = one.chars().count().max(other.chars().count());
    if same < STEM { same == longest } else { same + ENDING >= longest }
}
