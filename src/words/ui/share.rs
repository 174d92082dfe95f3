//! The texts of the sheet with all that can be taken away, and of the files themselves.

use super::super::section::texts;
use super::super::{Plural, Template};
use implicit_clone::unsync::IString;

texts! {
    /// The sheet with all that can be taken away.
    pub struct Share {
        pub button: IString,
        pub title: IString,
        pub copy: IString,
        pub copied: IString,
        pub by_hand: IString,
        pub saved: Template { name },
        pub link: LinkWords,
        pub qr: QrWords,
        pub pictures: Pictures,
        pub colleague: ColleagueWords,
        pub files: Files,
        pub columns: Columns,
        pub document: Document,
    }

    /// The link.
    pub struct LinkWords {
        pub title: IString,
        pub length: Plural,
        pub with_words: IString,
        pub copy: IString,
        pub copied: IString,
        pub send: IString,
        pub send_failed: IString,
        pub private: IString,
        pub too_long: IString,
        pub no_address: IString,
    }

    /// The link to be read by a camera.
    pub struct QrWords {
        pub label: IString,
        pub lead: IString,
        pub too_long: Template { n, most },
        pub without_words: IString,
    }

    /// Pictures of the results.
    pub struct Pictures {
        pub title: IString,
        pub lead: IString,
        pub svg: IString,
        pub png: IString,
        pub png_failed: IString,
        pub message: IString,
        pub message_label: IString,
        pub threads: IString,
        pub matrix: IString,
    }

    /// Asking a colleague for the same.
    pub struct ColleagueWords {
        pub title: IString,
        pub lead: IString,
        pub copy: IString,
        pub copied: IString,
        pub too_long: IString,
        pub no_address: IString,
    }

    /// Kinds of files.
    pub struct Files {
        pub title: IString,
        pub download: IString,
        pub failed: IString,
        pub text: FileWords,
        pub markdown: FileWords,
        pub csv: FileWords,
        pub calendar: FileWords,
        pub json: FileWords,
    }

    /// A kind of file: what it is, what for, and why there may be none.
    pub struct FileWords {
        pub name: IString,
        pub about: IString,
        pub nothing: IString,
    }

    /// What is known of a touchpoint, as heads of a table.
    pub struct Columns {
        pub name: IString,
        pub whole: IString,
        pub people: IString,
        pub stage: IString,
        pub channel: IString,
        pub impression: IString,
        pub quiet: IString,
        pub importance: IString,
        pub effective: IString,
        pub evidence: IString,
        pub fix: IString,
        pub note: IString,
        pub leads_to: IString,
        pub performance: IString,
        pub band: IString,
        pub rank: IString,
    }

    /// The results as a document.
    pub struct Document {
        pub title: IString,
        pub title_of: Template { label },
        pub rated: Plural,
        pub touchpoints: IString,
        pub zone: IString,
        pub frequency: IString,
        pub loss: IString,
        pub link: IString,
    }
}
