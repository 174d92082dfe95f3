//! Finding an item by what people call it.

use super::{ItemWords, Words};
use crate::domain::{Counterpart, Item, Structure};
use std::iter::successors;

/// The fewest letters that an ending may leave of a word.
pub(super) const STEM: usize = 4;
/// How many letters of a word may be its ending.
pub(super) const ENDING: usize = 2;

/// What is looked for: words, each the beginning of one in the title or of what else the item is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    words: Vec<String>,
}

/// How well an item fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is called so.
    Title,
    /// People call it so.
    Otherwise,
}

impl Search {
    /// What somebody typed; none where there is no word in it.
    pub fn of(typed: &str) -> Option<Self> {
        let words: Vec<_> = words(typed).collect();
        (!words.is_empty()).then_some(Self { words })
    }

    /// What is found by what somebody typed; where nothing is, by the same without the ends of its words.
    pub fn widened<T>(typed: &str, found: impl Fn(&Self) -> Vec<T>) -> Vec<T> {
        Self::of(typed).map(|search| search.widening(found)).unwrap_or_default()
    }

    fn widening<T>(self, found: impl Fn(&Self) -> Vec<T>) -> Vec<T> {
        let searches = successors(Some(self), Self::shortened).take(1 + ENDING);
        searches.map(|search| found(&search)).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// Whether something is called so.
    pub fn fit_title(&self, title: &str) -> Option<Fit> {
        self.begins_all(words(title)).then_some(Fit::Title)
    }

    /// How well an item fits, if it does.
    pub fn fit(&self, item: &ItemWords) -> Option<Fit> {
        let others = item.search.iter().flatten().flat_map(|other| words(other));
        let otherwise = || self.begins_all(words(&item.title).chain(others)).then_some(Fit::Otherwise);
        self.fit_title(&item.title).or_else(otherwise)
    }

    /// Whether each of the words begins one of these.
    fn begins_all(&self, known: impl Iterator<Item = String>) -> bool {
        let known: Vec<_> = known.collect();
        self.words.iter().all(|part| known.iter().any(|word| word.starts_with(part.as_str())))
    }

    /// The same with a letter less of each word: «ценники» begins nothing, «ценник» does. None where no word
    /// is long enough to have an ending.
    pub fn shortened(&self) -> Option<Self> {
        let shorter: Vec<_> = self.words.iter().map(|word| without_last_letter(word)).collect();
        (shorter != self.words).then_some(Self { words: shorter })
    }
}

/// What is found, wholes and parts: what is called so before what people call so, these people first. Where nothing is
/// called by all the words typed, what is called by most of them.
pub fn found<'s>(typed: &str, people: &[Counterpart], structure: &'s Structure, words: &Words) -> Vec<&'s Item> {
    let Some(search) = Search::of(typed) else { return Vec::new() };
    let mut found = search.clone().among(structure, words);
    if found.is_empty() {
        found = search.by_most_words(structure, words);
    }
    found.sort_by_key(|(fit, item)| (!people.contains(&item.counterpart), *fit, item.parent.is_some()));
    found.into_iter().map(|(_, item)| item).collect()
}

impl Search {
    /// The items that fit. Where nothing begins like the words, those that begin like them without their endings.
    fn among<'s>(self, structure: &'s Structure, words: &Words) -> Vec<(Fit, &'s Item)> {
        self.widening(|search| {
            let items = structure.touchpoints.iter();
            items.filter_map(|item| Some((search.fit(words.item(&item.id)?)?, item))).collect()
        })
    }

    /// The items that the most of the words fit, each by itself. The shortest words say nothing.
    fn by_most_words<'s>(self, structure: &'s Structure, words: &Words) -> Vec<(Fit, &'s Item)> {
        let telling = self.words.into_iter().filter(|word| word.chars().count() >= STEM);
        let mut found: Vec<(usize, Fit, &Item)> = Vec::new();
        for word in telling {
            for (fit, item) in (Self { words: vec![word] }).among(structure, words) {
                match found.iter_mut().find(|(_, _, known)| known.id == item.id) {
                    Some((count, _, _)) => *count += 1,
                    None => found.push((1, fit, item)),
                }
            }
        }
        let most = found.iter().map(|(count, ..)| *count).max().unwrap_or_default();
        found.retain(|(count, ..)| *count == most);
        found.into_iter().map(|(_, fit, item)| (fit, item)).collect()
    }
}

fn without_last_letter(word: &str) -> String {
    let letters = word.chars().count();
    word.chars().take(if letters > STEM { letters - 1 } else { letters }).collect()
}

/// The words of a text as they are compared with others: small letters, ё as е.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let folded = text.to_lowercase().replace('ё', "е");
    let words: Vec<_> = folded.split(|sign: char| !sign.is_alphanumeric()).map(str::to_owned).collect();
    words.into_iter().filter(|word| !word.is_empty())
}
