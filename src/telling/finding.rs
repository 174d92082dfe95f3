//! The findings of the full method in words, by kind: what keeps failing, what is paid for inside, where
//! it breaks off, what disagrees, where to put the effort, what rests on guesses, what it costs.
//!
//! [`point`] tells of touchpoints, [`whole`] of the business as a whole.

pub mod point;
pub mod whole;

use super::Teller;
use super::money::amount;
use crate::pack::T;

/// How many of a kind are named before the rest is only counted.
const NAMED: u32 = 5;

/// Something found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Its kind, by the title of that; findings of a kind stand together.
    pub kind: T,
    /// What it is.
    pub text: String,
    /// What can be done about it.
    pub steps: Vec<String>,
    /// How its figures came about.
    pub how: Vec<String>,
}

/// All there is to tell, the most telling kinds first.
pub fn findings(teller: &Teller<'_>) -> Vec<Finding> {
    let (told, names, list) = (Vec::new(), Vec::new(), Vec::new());
    let mut telling = Telling { teller: *teller, told, kind: T::FindingPatternTitle, count: 0, names, list };
    telling.patterns();
    telling.heroics();
    telling.jumps();
    telling.contradictions();
    telling.quadrants();
    telling.lifted();
    telling.mirror();
    telling.roots();
    telling.guesses();
    telling.losses();
    telling.blind_spots();
    telling.told
}

/// What has been told, and what the next sentence is made of. It keeps the texts itself, so that telling
/// goes in small steps: half the bytes.
struct Telling<'t> {
    teller: Teller<'t>,
    told: Vec<Finding>,
    /// The kind that is being told, and how much there is of it.
    kind: T,
    count: u32,
    /// What the `{names}` of texts stand for; what was said last holds, until the next kind.
    names: Vec<(&'static str, String)>,
    /// What a sentence will list.
    list: Vec<String>,
}

impl Telling<'_> {
    /// What a name stands for from now on.
    fn name(&mut self, name: &'static str, value: &str) {
        self.names.push((name, value.into()));
    }

    /// The same for a number.
    fn number(&mut self, name: &'static str, value: u32) {
        self.name(name, &amount(value.into(), self.teller.words));
    }

    /// The same for all that was listed: of many, the first ones and how many more there are. Whether
    /// anything was.
    fn listed(&mut self, name: &'static str) -> bool {
        let all = std::mem::take(&mut self.list);
        let n = u32::try_from(all.len()).unwrap_or_default();
        // To say "and 1 more" would be no shorter than to name it.
        let mut left = if n == NAMED + 1 { n } else { NAMED };
        let mut list: Vec<&str> = Vec::new();
        let more;
        for item in &all {
            if left == 0 {
                self.number("more", n - NAMED);
                more = self.filled(T::FindingMore);
                list.push(&more);
                break;
            }
            left -= 1;
            list.push(item);
        }
        self.name(name, &self.teller.words.list(&list));
        !all.is_empty()
    }

    /// Lists a text in the language's quotation marks.
    fn quote(&mut self, text: &str) {
        self.name("text", text);
        self.item(T::Quoted);
    }

    /// Lists a text.
    fn item(&mut self, text: T) {
        let item = self.filled(text);
        self.list.push(item);
    }

    /// A text with its names.
    fn filled(&self, text: T) -> String {
        let mut names: Vec<(&str, &str)> = Vec::new();
        for (name, value) in self.names.iter().rev() {
            names.push((name, value));
        }
        self.teller.words.fill(text, &names)
    }

    /// Begins to tell of a kind.
    fn begin(&mut self, kind: T) {
        (self.kind, self.count) = (kind, 0);
        self.names.clear();
    }

    /// Adds a finding; of many, only the first ones are told.
    fn tell(&mut self, text: T) {
        self.count += 1;
        if self.count <= NAMED {
            let text = self.filled(text);
            self.told.push(Finding { kind: self.kind, text, steps: Vec::new(), how: Vec::new() });
        }
    }

    /// Tells of what was listed, if anything was.
    fn tell_listed(&mut self, text: T) {
        if self.listed("names") {
            self.tell(text);
        }
    }

    /// The last finding of the kind that is being told.
    fn last(&mut self) -> Option<&mut Finding> {
        self.told.last_mut().filter(|finding| finding.kind == self.kind && self.count <= NAMED)
    }

    /// Adds what can be done about it.
    fn step(&mut self, text: T) {
        let step = self.filled(text);
        self.step_of_pack(&step);
    }

    fn step_of_pack(&mut self, step: &str) {
        if let Some(finding) = self.last() {
            finding.steps.push(step.into());
        }
    }

    /// Adds how its figures came about.
    fn how(&mut self, text: T) {
        let how = self.filled(text);
        if let Some(finding) = self.last() {
            finding.how.push(how);
        }
    }

    /// Ends a kind of which there may be much: says how much more.
    fn rest(&mut self) {
        if self.count > NAMED {
            self.number("more", self.count - NAMED);
            self.count = 0;
            self.tell(T::FindingRest);
        }
    }

    /// The same, with what can be done about all of it.
    fn end(&mut self, step: T) {
        self.rest();
        self.step(step);
    }
}
