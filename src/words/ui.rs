//! The texts of the interface: one struct for each screen or concern, its fields named for what the texts
//! are for. What stands in braces after a field fills the names in its text.

pub mod errors;
pub mod report;
pub mod results;
pub mod screens;
pub mod share;
pub mod show;

use super::section::{Checked, texts};
use super::{Invalid, Language, Plural, Template};
use crate::domain::Currency;
use errors::Errors;
use implicit_clone::unsync::IString;
use report::Report;
use results::{BlindSpots, Findings, Headline, Matrix, Number, Repeats, Results, Threads, Why};
use screens::{AllTouchpoints, Ask, Deeper, Find, List, Method, Mirror, Own, Plan, Start, You, Zones};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use share::Share;
use show::Show;

texts! {
    /// All texts of the interface.
    pub struct Ui {
        pub cover: Cover,
        pub common: Common,
        pub steps: Steps,
        pub start: Start,
        pub you: You,
        pub list: List,
        pub own: Own,
        pub deeper: Deeper,
        pub ask: Ask,
        pub all_touchpoints: AllTouchpoints,
        pub find: Find,
        pub zones: Zones,
        pub money: Money,
        pub mirror: Mirror,
        pub threads: Threads,
        pub matrix: Matrix,
        pub repeats: Repeats,
        pub results: Results,
        pub report: Report,
        pub show: Show,
        pub headline: Headline,
        pub why: Why,
        pub number: Number,
        pub blind_spots: BlindSpots,
        pub findings: Findings,
        pub actions: Actions,
        pub plan: Plan,
        pub keep: Keep,
        pub saved_page: SavedPage,
        pub share: Share,
        pub preview: Preview,
        pub returning: Returning,
        pub method: Method,
        pub notices: Notices,
        pub errors: Errors,
    }

    /// What is said to somebody who comes back.
    pub struct Returning {
        pub today: IString,
        pub yesterday: IString,
        pub on: Template { day },
        pub touchpoint: Template { at, all },
        pub part: Template { part },
        pub stopped: Template { day, place },
        pub go_on: IString,
        pub see: IString,
        pub work: Plural { day },
        pub work_undated: Plural,
        pub kept: IString,
        pub open: IString,
    }

    /// What stands in the page before the program, and instead of it; the page’s own script says it.
    pub struct Cover {
        pub title: IString,
        pub lead: IString,
        pub button: IString,
        pub loading: IString,
        pub failed: IString,
        pub failed_safe: IString,
        pub failed_download: IString,
        pub reload: IString,
        pub blocked: IString,
        pub unsupported: IString,
    }

    /// What several screens say.
    pub struct Common {
        pub next: IString,
        pub back: IString,
        pub by_itself: IString,
        pub keys: IString,
        pub to_results: IString,
        pub undo: IString,
        pub redo: IString,
        pub close: IString,
        pub yes: IString,
        pub no: IString,
        pub choose: IString,
        pub add: IString,
        pub and: IString,
        pub quoted: Template { text },
        pub cell: Template { name, stage },
        pub more: Template { more },
        pub so_far: Template { n, all },
        pub unknown_touchpoint: Template { id },
    }

    /// The way through the assessment.
    pub struct Steps {
        pub label: IString,
        pub you: IString,
        pub list: IString,
        pub deeper: IString,
        pub ask: IString,
        pub zones: IString,
        pub mirror: IString,
        pub results: IString,
        pub plan: IString,
        pub minutes_left: Plural,
        pub minutes_short: Template { n },
        pub long_left: IString,
        pub long_short: IString,
    }

    /// Sums, and how they came about.
    pub struct Money {
        pub currencies: Vec<CurrencyWords>,
        pub thousands: Template { most, last },
        pub sum: Template { sign, n },
        pub time: Template { cases, minutes, cost },
        pub cases: Plural { amount },
        pub minutes: Plural { amount },
        pub customers: Plural { amount },
    }

    /// Actions without a title of their own.
    pub struct Actions {
        pub fix: Template { title },
        pub check: Template { title, task },
        pub ask: Template { title },
        pub untitled: IString,
    }

    /// Taking answers away and bringing them back.
    pub struct Keep {
        pub title: IString,
        pub lead: IString,
        pub download_file: IString,
        pub download_failed: IString,
        pub file_text: IString,
        pub file_copy: IString,
        pub file_copied: IString,
        pub open_file: IString,
        pub start_anew: IString,
        pub started_anew: IString,
        pub former: IString,
        pub former_lead: IString,
        pub former_of: Plural { date },
        pub former_unreadable: Template { date },
        pub former_look: IString,
        pub former_download: IString,
        pub former_remove: IString,
    }

    /// Taking the answers away in a page of their own.
    pub struct SavedPage {
        pub button: IString,
        pub coming: IString,
        pub saved: IString,
        pub failed: IString,
    }

    /// Looking at answers that are not one’s own.
    pub struct Preview {
        pub example: Template { name },
        pub link: IString,
        pub file: IString,
        pub former: IString,
        pub safe: IString,
        pub safe_first: IString,
        pub asked: IString,
        pub asked_lead: IString,
        pub asked_over: IString,
        pub answer: IString,
        pub same: IString,
        pub same_taken: IString,
        pub back: IString,
        pub start: IString,
        pub take: IString,
        pub replace: IString,
        pub taken: IString,
    }

    /// What is said above any screen.
    pub struct Notices {
        pub went_on: IString,
        pub undone: IString,
        pub redone: IString,
        pub words_failed: IString,
        pub example_failed: IString,
        pub other_tab: IString,
        pub other_tab_take: IString,
        pub other_tab_keep: IString,
        pub page_older: IString,
        pub page_newer: IString,
        pub storage_denied: IString,
        pub storage_broken: Template { reason },
        pub storage_broken_download: IString,
    }
}

/// A currency that is offered; any other can be used by its code.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurrencyWords {
    /// Its three letters.
    #[serde(deserialize_with = "currency")]
    pub code: Currency,
    /// Its sign; none where the code says more.
    pub sign: Option<IString>,
}

fn currency<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Currency, D::Error> {
    let code = String::deserialize(deserializer)?;
    code.parse().map_err(|_| D::Error::custom("a currency has three capital letters"))
}

impl Checked for CurrencyWords {
    fn check(&self, language: &Language, names: &[&str]) -> Result<(), Invalid> {
        self.sign.check(language, names).map_err(|invalid| invalid.within("sign"))
    }
}
