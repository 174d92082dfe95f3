//! Which form of a word goes with a number.

use super::vocabulary::vocabulary;

vocabulary! {
    /// A form of a counted word, as in CLDR.
    Category {
        /// 1 thing; 1, 21, 31 точка.
        One = "one",
        /// 2 точки.
        Few = "few",
        /// 5 точек.
        Many = "many",
        /// Everything else.
        Other = "other",
    }
}

vocabulary! {
    /// How a language counts whole things. A language of another kind is a new word here.
    PluralRule {
        /// One and many: English, German, Spanish.
        OneOther = "one-other",
        /// One, few and many: Russian, Ukrainian, Belarusian.
        EastSlavic = "east-slavic",
        /// One form for all: Turkish after a number, Kazakh, Chinese.
        Same = "same",
    }
}

impl PluralRule {
    /// The form that goes with `n` things.
    pub fn category(self, n: u64) -> Category {
        match self {
            Self::Same => Category::Other,
            Self::OneOther if n == 1 => Category::One,
            Self::OneOther => Category::Other,
            Self::EastSlavic => match (n % 10, n % 100) {
                (_, 11..=14) => Category::Many,
                (1, _) => Category::One,
                (2..=4, _) => Category::Few,
                _ => Category::Many,
            },
        }
    }

    /// The forms that a counted word needs.
    pub fn categories(self) -> &'static [Category] {
        match self {
            Self::Same => &[Category::Other],
            Self::OneOther => &[Category::One, Category::Other],
            Self::EastSlavic => &[Category::One, Category::Few, Category::Many],
        }
    }
}
