//! The texts of what goes wrong.

use crate::words::Template;
use crate::words::section::texts;
use implicit_clone::unsync::IString;

texts! {
    /// What cannot be, and why.
    pub struct Errors {
        pub file: FileErrors,
        pub link: LinkErrors,
        pub problem: Problems,
        pub refusal: Refusals,
    }

    /// Why a file cannot be opened.
    pub struct FileErrors {
        pub too_large: Template { mib },
        pub not_json: IString,
        pub too_deep: Template { n },
        pub other_format: IString,
        pub newer: Template { version },
        pub other_pack: Template { id },
        pub invalid: Template { path, wrong },
    }

    /// Why a link cannot be opened.
    pub struct LinkErrors {
        pub empty: IString,
        pub damaged: IString,
        pub too_long: IString,
        pub newer: IString,
    }

    /// What is wrong at a place of a file.
    pub struct Problems {
        pub missing: IString,
        pub not_text: IString,
        pub not_flag: IString,
        pub not_list: IString,
        pub not_object: IString,
        pub not_only: Template { only },
        pub not_within: Template { least, most },
        pub not_a_word: IString,
        pub malformed: IString,
        pub too_long: Template { n },
        pub too_many: Template { n },
        pub repeated: IString,
        pub dangling: IString,
        pub circle: IString,
        pub too_deep: Template { n },
        pub same_as_chained: IString,
    }

    /// Why what the person did cannot be.
    pub struct Refusals {
        pub gone: IString,
        pub title_needed: IString,
        pub too_many_touchpoints: IString,
        pub too_many_actions: IString,
        pub too_deep: IString,
        pub circle: IString,
        pub too_many_pins: IString,
        pub figure_too_large: Template { n },
        pub same_as_chained: IString,
        pub enough_in_hand: IString,
    }
}
