//! The texts of the report on paper.

use crate::words::section::texts;
use crate::words::{Plural, Template};
use implicit_clone::unsync::IString;

texts! {
    /// The results on paper.
    pub struct Report {
        pub print: IString,
        pub denied: IString,
        pub untitled: IString,
        pub touchpoints: Plural,
        pub who: IString,
        pub by: IString,
        pub cost: Template { sum },
        pub quiet: Template { often, zones },
        pub number: Template { value },
        pub how_below: IString,
        pub open: IString,
        pub why: IString,
        pub zones: ZoneTable,
        pub all: TouchpointTable,
        pub not_looked_at: IString,
        pub method: Vec<IString>,
    }

    /// The ten zones as a table.
    pub struct ZoneTable {
        pub heard: IString,
        pub frequency: IString,
        pub figures: IString,
        pub total: IString,
    }

    /// All touchpoints as a table.
    pub struct TouchpointTable {
        pub title: IString,
        pub name: IString,
        pub importance: IString,
        pub evidence: IString,
        pub weakest: IString,
        pub step: IString,
        pub check: Template { aspect, answer },
        pub more: Template { n },
    }
}
