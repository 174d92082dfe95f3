//! Closed lists of words with ids that never change.

/// A closed list of words, in order.
pub trait Vocabulary: Copy + Eq + 'static {
    /// All the words, in order.
    const ALL: &'static [Self];

    /// Their stable ids, in the same order.
    const IDS: &'static [&'static str];

    /// The place in [`Self::ALL`].
    fn index(self) -> usize;

    /// The stable id.
    fn id(self) -> &'static str {
        Self::IDS.get(self.index()).copied().unwrap_or_default()
    }

    /// The word with this id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.get(Self::IDS.iter().position(|known| *known == id)?).copied()
    }
}

/// Declares an enum that is a [`Vocabulary`].
macro_rules! vocabulary {
    ($(#[$about:meta])* $name:ident { $($(#[$word_about:meta])* $word:ident = $id:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, enum_map::Enum)]
        pub enum $name { $($(#[$word_about])* $word),+ }

        impl $crate::pack::vocabulary::Vocabulary for $name {
            const ALL: &'static [Self] = &[$(Self::$word),+];
            const IDS: &'static [&'static str] = &[$($id),+];

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}
pub(crate) use vocabulary;

/// The ids of the words of an enum.
macro_rules! ids {
    ($name:ident) => {{
        const WORDS: &[$name] = <$name as strum::VariantArray>::VARIANTS;
        #[allow(clippy::indexing_slicing, reason = "reckoned by the compiler")]
        const IDS: [&str; WORDS.len()] = {
            let mut ids = [""; WORDS.len()];
            let mut at = 0;
            while at < ids.len() {
                ids[at] = WORDS[at].into_str();
                at += 1;
            }
            ids
        };
        &IDS
    }};
}
pub(crate) use ids;
