//! The texts of the results.

use crate::domain::Stage;
use crate::words::section::{each, texts};
use crate::words::{Plural, Template};
use enum_map::EnumMap;
use implicit_clone::unsync::IString;

texts! {
    /// The results.
    pub struct Results {
        pub title: Plural,
        pub title_of: Plural,
        pub partial: Plural { rated },
        pub strip: Strip,
        pub none_title: IString,
        pub none: IString,
        pub none_button: IString,
        pub pins: IString,
        pub pins_hint: IString,
        pub starts: IString,
        pub rest: IString,
        pub nothing_to_do: IString,
        pub free: IString,
        pub free_tag: IString,
        pub into_plan: IString,
        pub in_plan: IString,
        pub others: IString,
        pub change: IString,
        pub worst_part: Template { band },
        pub zones: ZoneRanks,
        pub onward: Onward,
    }

    /// Whose results these are.
    pub struct Strip {
        pub sign: IString,
        pub sign_hint: IString,
        pub sign_anew: IString,
    }

    /// The zones by what they cost and how often they come apart.
    pub struct ZoneRanks {
        pub title: IString,
        pub lead: IString,
        pub unasked: IString,
        pub a_month: IString,
        pub same: IString,
    }

    /// The way on from the results.
    pub struct Onward {
        pub title: IString,
        pub full: Plural,
        pub full_long: IString,
        pub full_button: IString,
        pub express_button: IString,
        pub plan_button: IString,
    }

    /// The threads, and what their marks mean.
    pub struct Threads {
        pub label: Template { n },
        pub no_parts: IString,
        pub outside: IString,
        pub inside: IString,
        pub delight: Plural,
        pub hurt: Plural,
        pub silent: Plural,
        pub unknown: Plural,
        pub not_rated: Plural,
        pub larger: IString,
        pub leads: IString,
        pub mark: Template { title, impression },
        pub unrated: IString,
        pub known: Template { evidence },
        pub change: IString,
        pub gap: Template { cell },
        pub gap_said: Template { cell },
        pub nothing_yet: IString,
        pub nothing_said: IString,
        pub nothing_here: IString,
        pub nothing_back: IString,
        pub add: IString,
        pub table: ThreadTable,
    }

    /// The threads as a table.
    pub struct ThreadTable {
        pub title: IString,
        pub touchpoint: IString,
        pub place: IString,
        pub impression: IString,
        pub importance: IString,
        pub leads_to: IString,
    }

    /// Importance against performance.
    pub struct Matrix {
        pub label: Template { n },
        pub lead: IString,
        pub nothing: IString,
        pub concentrate: IString,
        pub keep_up: IString,
        pub low_priority: IString,
        pub overkill: IString,
        pub weak: IString,
        pub strong: IString,
    }

    /// What keeps failing, as dots.
    pub struct Repeats {
        pub lead: IString,
        pub of: Template { n, all },
    }

    /// The first sentences of the results.
    pub struct Headline {
        /// A chain, by the stage at which it comes out.
        #[serde(deserialize_with = "each")]
        pub chain: EnumMap<Stage, Template> { from, to, who },
        pub silent: Template { title },
        pub heroic: Template { to, from },
        pub jump_hurt: Template { from, to },
        pub jump_silent: Template { from, to },
        pub hurt: Template { title },
        pub unknown: Template { title },
        pub protect: Template { title },
        pub heard: Template { phrase },
        pub cost: Template { sum, zone, part },
        pub cost_of_one: Template { sum, zone },
    }

    /// Why a touchpoint ranks where it does.
    pub struct Why {
        pub importance: Template { n },
        pub lifted: Template { to, n },
        pub pinned: IString,
    }

    /// The index.
    pub struct Number {
        pub title: IString,
        pub out_of: IString,
        pub rests_on: Plural,
        pub too_few: Plural,
        pub range: Template { low, high },
        pub exact: IString,
        pub how_title: IString,
        pub how: Template { delight, known, value, unknown },
    }

    /// Where nobody looked.
    pub struct BlindSpots {
        pub all: Template { name },
        pub add: IString,
        pub others: Template { names },
    }

    /// What the full method finds.
    pub struct Findings {
        pub rest: Template { more },
        pub scored: Template { text, score },
        pub performance_how: IString,
        pub pattern: Pattern,
        pub heroics: Heroics,
        pub jumps: Jumps,
        pub contradictions: Contradictions,
        pub quadrants: Quadrants,
        pub mirror: MirrorGap,
        pub roots: Roots,
        pub guesses: Guesses,
        pub losses: Losses,
        pub blind_spots: EmptyStages,
    }

    /// What keeps failing.
    pub struct Pattern {
        pub title: IString,
        pub found: Template { n, seen, aspect, about },
        pub heard: Template { zones },
        pub how: Template { names, seen, n, percent },
    }

    /// Delight outside that is paid for inside.
    pub struct Heroics {
        pub title: IString,
        pub found: Template { to, from },
        pub step: IString,
    }

    /// Delight that breaks off at the next stage.
    pub struct Jumps {
        pub title: IString,
        pub found: Template { name, from, good, to, bad },
        pub step: IString,
    }

    /// Answers and impressions that disagree.
    pub struct Contradictions {
        pub title: IString,
        pub good_answers: Template { names },
        pub poor_answers: Template { names },
        pub how: IString,
    }

    /// Importance against performance.
    pub struct Quadrants {
        pub title: IString,
        pub concentrate: Template { names },
        pub keep_up: Template { names },
        pub low_priority: Template { names },
        pub overkill: Template { names },
        pub how: IString,
    }

    /// How much of the outside is there inside.
    pub struct MirrorGap {
        pub title: IString,
        pub found: Template { gap },
        pub even: IString,
        pub how: Template { n, outward, missing, gap, outside, both, coverage },
    }

    /// How far the roots hold.
    pub struct Roots {
        pub title: IString,
        pub found: Template { value },
        pub lowest: Template { names },
        pub step: IString,
        pub how: Template { n, sum, most, value },
    }

    /// What rests on guesses.
    pub struct Guesses {
        pub title: IString,
        pub found: Template { names },
        pub talk: IString,
        pub visit: IString,
        pub survey: IString,
        pub how: Template { all, n, percent },
    }

    /// What the zones cost.
    pub struct Losses {
        pub title: IString,
        pub found: Template { sum, n },
        pub step: IString,
        pub zone: Template { zone, formula },
        pub same: Template { sum, same },
    }

    /// What usually stands where nobody looked.
    pub struct EmptyStages {
        pub title: IString,
        pub found: Template { name, names },
        pub stage: Template { stage, text },
        pub step: IString,
    }
}
