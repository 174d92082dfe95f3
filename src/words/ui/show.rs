//! The texts of the slides.

use crate::words::Template;
use crate::words::section::texts;
use implicit_clone::unsync::IString;

texts! {
    /// The results for a room.
    pub struct Show {
        pub button: IString,
        pub label: IString,
        pub of: Template { n, all },
        pub headline: IString,
        pub threads: IString,
    }
}
