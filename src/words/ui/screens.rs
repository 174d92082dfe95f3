//! The texts of the questions, screen by screen, and of the plan.

use crate::domain::{Counterpart, State};
use crate::words::section::{each, texts};
use crate::words::{Plural, Template};
use enum_map::EnumMap;
use implicit_clone::unsync::IString;

texts! {
    /// The first screen.
    pub struct Start {
        pub title: IString,
        pub lead: IString,
        pub button: IString,
        pub full_button: IString,
        pub example_button: IString,
        pub private: IString,
    }

    /// The questions about the person.
    pub struct You {
        pub title: IString,
        pub lead: IString,
        pub role: IString,
        pub meets_customers: IString,
        pub meets_nobody: IString,
        pub counterparts: IString,
        pub counterparts_hint: IString,
        pub counterparts_needed: IString,
        pub express: IString,
        pub rather_full: IString,
        pub full: IString,
        pub rather_express: IString,
    }

    /// The list of touchpoints.
    pub struct List {
        pub title: IString,
        pub lead: IString,
        pub trade: IString,
        pub trade_hint: IString,
        pub trade_known: IString,
        pub search: IString,
        pub search_hint: IString,
        pub found: IString,
        pub listed: Template { title },
        pub add_own: Template { title },
        pub of_group: Template { n, all },
        pub more: Plural,
        pub so_far: Template { n, all },
        pub enough: Template { n, all },
        pub chosen: Plural,
        pub needed: IString,
        pub removed: Template { title },
    }

    /// A touchpoint that the person names.
    pub struct Own {
        pub plus: IString,
        pub name: IString,
        pub add: Template { title },
        pub add_with: Template { title },
        pub change: IString,
        pub stage: IString,
        pub channel: IString,
        pub needed: IString,
    }

    /// Touchpoints split into parts.
    pub struct Deeper {
        pub title: IString,
        pub lead: IString,
        pub views: IString,
        pub outline: IString,
        pub mind_map: IString,
        pub tree: IString,
        pub business: IString,
        pub keys: IString,
        pub suggested: IString,
        pub skip: IString,
        pub take: Template { title },
        pub more: IString,
        pub already_there: IString,
        pub other_people: IString,
        pub removed: Template { title },
        pub nothing: IString,
        pub choose: IString,
        pub typical: IString,
        pub own: IString,
        pub name: IString,
        pub whole: IString,
        pub alone: IString,
        pub move_button: IString,
        pub remove: IString,
        pub remove_with_parts: Plural,
        pub deepest: IString,
        pub inside: Template { n },
    }

    /// The questions about one touchpoint.
    pub struct Ask {
        pub progress: Template { at, all },
        #[serde(deserialize_with = "each")]
        pub asides: EnumMap<Counterpart, IString>,
        pub impression: IString,
        pub quiet: IString,
        pub quiet_no: IString,
        pub quiet_yes: IString,
        pub quiet_hint: IString,
        pub importance: IString,
        pub importance_low: IString,
        pub importance_high: IString,
        pub evidence: IString,
        pub checks: IString,
        pub checks_count: Plural,
        pub no_checks: IString,
        pub rest_of_checks: Plural,
        pub fix: IString,
        pub note: IString,
        pub note_add: IString,
        pub note_hint: IString,
        pub leads: IString,
        pub leads_inside: IString,
        pub leads_no_outer: IString,
        pub leads_none: IString,
        pub leads_other: IString,
        pub leads_search: IString,
        pub leads_found: IString,
        pub leads_not_found: IString,
        pub leads_inner: IString,
        pub leads_now: Template { n, to },
        pub listed: Template { title },
        pub listed_unseen: Template { title },
    }

    /// All touchpoints, beside the one that is asked about.
    pub struct AllTouchpoints {
        pub title: IString,
        pub rated: Template { n, all },
    }

    /// Finding in a long list.
    pub struct Find {
        pub touchpoint: IString,
        pub none: IString,
    }

    /// The questions about one zone.
    pub struct Zones {
        pub progress: Template { at, all },
        pub question: IString,
        pub lead: IString,
        pub means: IString,
        pub missing: IString,
        pub step: Template { step },
        pub places: IString,
        pub cost: IString,
        pub cost_hint: IString,
        pub cost_none: IString,
        pub cases: IString,
        pub minutes: IString,
        pub customers_lost: IString,
        pub hour_cost: IString,
        pub customer_value: IString,
        pub currency: IString,
        pub same: IString,
        pub same_none: IString,
        pub not_whole: IString,
        pub all: IString,
        pub worth: IString,
        pub worth_both: Template { hour, customer },
        pub worth_hour: Template { hour },
        pub worth_customer: Template { customer },
        pub worth_change: IString,
        pub a_month: Template { sum },
        pub a_year: Template { sum },
        pub missing_cases: Plural { amount },
        pub missing_minutes: Plural { amount },
        pub missing_hour_cost: IString,
        pub missing_customer_value: Plural { amount },
    }

    /// The questions about the outside and the inside.
    pub struct Mirror {
        pub progress: Template { from, to, all },
        pub title: IString,
        pub lead: IString,
        pub outward: IString,
        pub inward: IString,
        pub hollow: IString,
        pub caption: IString,
        pub picture: Template { n, hollow },
        pub roots_title: IString,
        pub roots_lead: IString,
        pub roots_caption: IString,
        pub roots_picture: Template { n, holding },
    }

    /// The page about the method.
    pub struct Method {
        pub link: IString,
        pub title: IString,
        pub lead: IString,
        pub sections: Vec<MethodSection>,
    }

    /// A section of it, paragraph by paragraph.
    pub struct MethodSection {
        pub title: IString,
        pub text: Vec<IString>,
    }

    /// The plan.
    pub struct Plan {
        pub title: IString,
        pub lead: IString,
        pub ideas: IString,
        pub unrated: IString,
        pub nothing: IString,
        pub next: IString,
        pub left: IString,
        pub wait: IString,
        pub take: IString,
        pub take_all: IString,
        pub taken: Template { n },
        pub rest: Template { n },
        pub own: IString,
        pub own_hint: IString,
        pub board: IString,
        #[serde(deserialize_with = "each")]
        pub empty: EnumMap<State, IString>,
        pub hint: IString,
        pub hint_keys: IString,
        pub in_hand: Template { n, all },
        pub state: Template { title },
        pub tick: Template { title },
        pub moved: Template { state, title },
        pub insist: IString,
        pub who: IString,
        pub when: IString,
        pub by: Template { date },
        pub name: IString,
        pub effort: IString,
        pub due: IString,
        pub person: IString,
        pub remove: IString,
    }
}
