//! Closed lists of words with ids that never change, and tables with one entry for each word.

use std::marker::PhantomData;

/// A closed list of words of the method, in the method's order.
pub trait Vocabulary: Copy + Eq + 'static {
    /// All the words, in order.
    const ALL: &'static [Self];

    /// Their stable ids, as in files and packs, in the same order.
    const IDS: &'static [&'static str];

    /// The place in [`Self::ALL`].
    fn index(self) -> usize;

    /// The stable id.
    fn id(self) -> &'static str {
        Self::IDS.get(self.index()).copied().unwrap_or_default()
    }

    /// The word with this id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.get(place(Self::IDS, id)?).copied()
    }
}

fn place(ids: &[&str], id: &str) -> Option<usize> {
    ids.iter().position(|known| *known == id)
}

/// Declares an enum that is a [`Vocabulary`].
macro_rules! vocabulary {
    ($(#[$about:meta])* $name:ident { $($(#[$word_about:meta])* $word:ident = $id:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$word_about])* $word),+ }

        impl $crate::domain::vocabulary::Vocabulary for $name {
            const ALL: &'static [Self] = &[$(Self::$word),+];
            const IDS: &'static [&'static str] = &[$($id),+];

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}
pub(crate) use vocabulary;

/// One entry for each word of a vocabulary.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<K, T> {
    entries: Vec<T>,
    key: PhantomData<K>,
}

impl<K: Vocabulary, T> Table<K, T> {
    /// A table filled by asking for each word's entry.
    pub fn from_fn(mut entry: impl FnMut(K) -> T) -> Self {
        let mut entries = Vec::new();
        for &word in K::ALL {
            entries.push(entry(word));
        }
        Self { entries, key: PhantomData }
    }

    /// The entry of a word.
    #[allow(clippy::indexing_slicing, reason = "there is an entry for each word, by construction")]
    pub fn get(&self, key: K) -> &T {
        &self.entries[key.index()]
    }

    /// The entry of a word, to change it.
    #[allow(clippy::indexing_slicing, reason = "there is an entry for each word, by construction")]
    pub fn get_mut(&mut self, key: K) -> &mut T {
        &mut self.entries[key.index()]
    }

    /// All words with their entries, in the vocabulary's order.
    pub fn iter(&self) -> Entries<'_, K, T> {
        Entries { table: self, next: 0 }
    }
}

/// The words of a table with their entries.
pub struct Entries<'t, K, T> {
    table: &'t Table<K, T>,
    next: usize,
}

impl<'t, K: Vocabulary, T> Iterator for Entries<'t, K, T> {
    type Item = (K, &'t T);

    fn next(&mut self) -> Option<Self::Item> {
        let at = self.next;
        self.next += 1;
        Some((*K::ALL.get(at)?, self.table.entries.get(at)?))
    }
}

impl<K: Vocabulary, T: Default> Default for Table<K, T> {
    fn default() -> Self {
        Self::from_fn(|_| T::default())
    }
}
