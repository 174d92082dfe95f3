//! What a person says on the express path, how they say it, and what must be in their file then.

use crate::deeper::back_to;
use crate::person::{Hand, Person};
use crate::words::{Words, refused, structure, tidy};
use enum_map::Enum;
use std::fmt::Debug;
use std::rc::Rc;
use strum::VariantArray;
use tangent::codec::json;
use tangent::domain::{
    Cell, Channel, Counterpart, Fix, Frequency, Impression, Item, PackId, Role, Stage, Structure, Zone,
};
use tangent::method::{Analysis, Report};
use tangent::narrative::headline::headlines;
use tangent::narrative::number::number;
use tangent::narrative::{self, Narrator};
use tangent::words::{Guess, found};
use tangent_browser_tests::{Context, Result, Value, ensure, json};

/// A meeting that a person lists, in the order of listing.
pub struct Meeting {
    pub what: What,
    pub impression: Impression,
    pub quiet: bool,
    pub importance: u8,
    /// On which of the meetings it tells, by its place in the list.
    pub leads_to: Option<usize>,
    pub fix: Option<Fix>,
}

/// How a meeting comes onto the list.
pub enum What {
    /// Ticked among the likely ones.
    Likely(&'static str),
    /// Found by these letters.
    Found(&'static str, &'static str),
    /// One's own.
    Own(&'static str, Counterpart, Stage, Channel),
}

/// All that a person says.
pub struct Story {
    pub role: Role,
    /// What they say to that; only staff are asked.
    pub meets_customers: Option<bool>,
    pub counterparts: &'static [Counterpart],
    pub meetings: Vec<Meeting>,
    /// The meetings in the order in which they are asked about.
    pub asked: &'static [usize],
    pub zones: [Frequency; 10],
    /// The number that follows, and its range.
    pub number: &'static str,
}

const IMPRESSIONS: [Impression; 4] = [Impression::Delight, Impression::Hurt, Impression::Silent, Impression::Unknown];

impl Person<'_> {
    /// The whole express path, from the first screen to the results.
    pub async fn walk(&self, story: &Story) -> Result<()> {
        self.press(&self.words.ui.start.button).await?;
        self.tell_of_themselves(story).await?;
        self.next().await?;
        self.list(story).await?;
        self.next().await?;
        for (place, at) in story.asked.iter().enumerate() {
            self.rate(story, place, *at).await?;
        }
        for (zone, often) in Zone::VARIANTS.iter().zip(story.zones) {
            let first = self.words.zones[*zone].phrases.first().context("a zone has phrases")?;
            self.page.heading(first).is_there().await?;
            self.answer_last(self.words.frequencies.as_slice(), often.into_usize(), *zone == Zone::Data).await?;
        }
        let title = &self.words.ui.results.title;
        self.page.heading(&self.words.count(title, story.meetings.len(), &[])).is_there().await
    }

    async fn tell_of_themselves(&self, story: &Story) -> Result<()> {
        let words = self.words;
        self.page.heading(&words.ui.you.title).is_there().await?;
        self.choose(words.roles.as_slice(), story.role.into_usize(), true).await?;
        if let Some(answer) = story.meets_customers {
            let meets = [&words.ui.common.yes, &words.ui.common.no];
            self.choose(&meets, usize::from(!answer), false).await?;
        }
        if story.is_inside() {
            self.page.sees(&words.ui.you.meets_nobody).await?;
        }
        for counterpart in story.counterparts {
            self.tick(&words.counterparts[*counterpart].name).await?;
        }
        Ok(())
    }

    async fn list(&self, story: &Story) -> Result<()> {
        let words = self.words;
        self.page.heading(&words.ui.list.title).is_there().await?;
        let field = &words.ui.list.search;
        for (meeting, listed) in story.meetings.iter().zip(1..) {
            match meeting.what {
                What::Likely(item) => self.tick(words.title(item)?).await?,
                What::Found(letters, item) => {
                    self.write(field, letters).await?;
                    // Those found say where they stand; those offered before stand there.
                    let cell = self.cell_of(item)?;
                    self.tick(&format!("{} {cell}", words.title(item)?)).await?;
                }
                What::Own(title, counterpart, stage, channel) => {
                    self.write(field, title).await?;
                    self.list_own(title, counterpart, Guess { stage, channel }).await?;
                    self.is_chosen("checkbox", title).await?;
                    self.has_typed(field, "").await?;
                    ensure!(self.page.focused().await?.name == **field, "the focus is lost");
                }
            }
            self.page.sees(&tally(words, listed)).await?;
        }
        Ok(())
    }

    /// Lists what is typed as their own: with whom is all that has to be said, where the rest is guessed well.
    async fn list_own(&self, title: &str, with: Counterpart, place: Guess) -> Result<()> {
        let (words, structure) = (self.words, structure()?);
        if !found(title, &[], &structure, words).is_empty() {
            self.press(&words.ui.list.add_own.fill(&[("title", &title)])).await?;
        }
        let guess = Guess::for_each(title, &structure, words)[with];
        if guess != place {
            self.press(&words.ui.own.change).await?;
            let stage = &words.common_stages[place.stage];
            self.select(&words.ui.own.stage, stage, place.stage.into_str()).await?;
            self.select(&words.ui.own.channel, &words.channels[place.channel], place.channel.into_str()).await?;
        }
        let known = place;
        let place = format!(
            "{} · {}",
            words.channels[place.channel],
            words.stage(Cell { counterpart: with, stage: place.stage })
        );
        let whom = format!("{} {place}", words.counterparts[with].name);
        // It stands before what was changed.
        if guess != known && self.hand == Hand::Keyboard {
            back_to(&self.page, &whom).await
        } else {
            self.press(&whom).await
        }
    }

    /// Where an item of the pack stands, in words.
    fn cell_of(&self, item: &str) -> Result<String> {
        let structure = structure()?;
        let Item { counterpart, stage, .. } = *item_of(&structure, item)?;
        Ok(narrative::cell(Cell { counterpart, stage }, self.words).to_string())
    }

    /// What a meeting is called.
    pub fn title(&self, meeting: &Meeting) -> Result<&str> {
        match meeting.what {
            What::Likely(item) | What::Found(_, item) => self.words.title(item),
            What::Own(title, ..) => Ok(title),
        }
    }

    async fn rate(&self, story: &Story, place: usize, at: usize) -> Result<()> {
        let (words, meeting) = (self.words, &story.meetings[at]);
        self.page.heading(self.title(meeting)?).is_there().await?;
        let progress = &words.ui.ask.progress;
        self.page.sees(&progress.fill(&[("at", &(place + 1)), ("all", &story.meetings.len())])).await?;
        // Those who meet no customers begin with where their work comes out.
        if story.is_inside() {
            self.tell_on(story, at).await?;
        }
        let impressions = IMPRESSIONS.map(|impression| &words.impressions[impression].name);
        let impression = IMPRESSIONS.iter().position(|known| *known == meeting.impression).context("no impression")?;
        self.choose(&impressions, impression, place == 1).await?;
        if meeting.impression == Impression::Silent {
            self.page.sees(&words.ui.ask.quiet).await?;
            let answers = [&words.ui.ask.quiet_no, &words.ui.ask.quiet_yes];
            self.choose(&answers, usize::from(meeting.quiet), false).await?;
        }
        let (importances, importance) = (["1", "2", "3", "4", "5"], usize::from(meeting.importance) - 1);
        if story.is_inside() || !self.is_inner(meeting)? {
            return self.answer_last(&importances, importance, place == 2).await;
        }
        self.choose(&importances, importance, place == 2).await?;
        match meeting.leads_to {
            Some(_) => {
                self.tell_on(story, at).await?;
                self.goes_on().await
            }
            None => self.next().await,
        }
    }

    /// Gives the last answer that a screen of the express path asks for, and goes on.
    async fn answer_last(&self, options: &[impl AsRef<str> + Debug], at: usize, arrows: bool) -> Result<()> {
        match self.hand {
            Hand::Pointer | Hand::Finger => {
                let name = options.get(at).context("there is no such option")?.as_ref();
                self.touch(&self.page.radio(name)).await
            }
            Hand::Keyboard => {
                self.choose(options, at, arrows).await?;
                self.goes_on().await
            }
        }
    }

    /// After the last answer: a pointer's press goes on by itself, keys need Enter.
    async fn goes_on(&self) -> Result<()> {
        if self.hand == Hand::Keyboard { self.next().await } else { Ok(()) }
    }

    fn is_inner(&self, meeting: &Meeting) -> Result<bool> {
        Ok(match meeting.what {
            What::Likely(item) | What::Found(_, item) => item_of(&structure()?, item)?.counterpart.is_inner(),
            What::Own(_, counterpart, ..) => counterpart.is_inner(),
        })
    }

    async fn tell_on(&self, story: &Story, at: usize) -> Result<()> {
        if let Some(other) = story.meetings[at].leads_to {
            let ask = &self.words.ui.ask;
            self.page.sees(if story.is_inside() { &ask.leads_inside } else { &ask.leads }).await?;
            self.chain(story, other).await?;
        }
        Ok(())
    }

    /// Says on which other meeting this one tells.
    async fn chain(&self, story: &Story, other: usize) -> Result<()> {
        let meeting = &story.meetings[other];
        let wanted = self.title(meeting)?;
        if self.is_inner(meeting)? {
            self.press(&self.words.ui.ask.leads_inner).await?;
        }
        if self.hand != Hand::Keyboard {
            return self.touch(&self.page.radio(wanted)).await;
        }
        // By Tab to the question: to what is chosen, or to its first answer; from there by the arrow.
        let mut answers = Vec::new();
        for known in story.meetings.iter().filter(|known| self.is_inner(known).ok() == self.is_inner(meeting).ok()) {
            answers.push(self.title(known)?);
        }
        self.come_to(&answers).await?;
        self.walk_to(wanted).await?;
        self.is_chosen("radio", wanted).await
    }

    /// Says of the first of the most pressing that something can be put right now and for free.
    pub async fn put_right(&self) -> Result<()> {
        self.choose(self.words.fixes.as_slice(), Fix::FreeNow.into_usize(), false).await
    }

    /// Sees what the results must say of these answers: the sentences, and the number.
    pub async fn sees_results(&self, file: &str) -> Result<()> {
        let analysis = analysis_of(file)?;
        let report = Report::of(&analysis);
        let narrator = Narrator { analysis: &analysis, report: &report, words: self.words };
        let sentences: Vec<_> = headlines(&narrator).into_iter().map(|it| it.text).collect();
        ensure!(sentences.len() == 3, "{sentences:?}");
        let number = number(&narrator);
        let value = number.value.context("there is a number")?;
        let of = format!("{value} {}", self.words.ui.number.out_of);
        for text in sentences.iter().chain([&number.about, &of]) {
            self.page.sees(&tidy(text)).await?;
        }
        Ok(())
    }
}

impl Story {
    /// They meet no customers, and say so.
    fn is_inside(&self) -> bool {
        self.meets_customers == Some(false)
    }

    /// The touchpoints that must be in the file.
    pub fn touchpoints(&self) -> Result<Value> {
        let structure = structure()?;
        let mut touchpoints = Vec::new();
        for (meeting, number) in self.meetings.iter().zip(1..) {
            let (pack_id, title, counterpart, stage, channel) = match meeting.what {
                What::Likely(item) | What::Found(_, item) => {
                    let known = item_of(&structure, item)?;
                    (json!(item), Value::Null, known.counterpart, known.stage, known.channel)
                }
                What::Own(title, counterpart, stage, channel) => {
                    (Value::Null, json!(title), counterpart, stage, channel)
                }
            };
            touchpoints.push(json!({
                "id": format!("t{number}"), "pack_id": pack_id, "title": title,
                "counterpart": counterpart, "stage": stage, "channel": channel, "parent": null,
                "leads_to": meeting.leads_to.map(|at| format!("t{}", at + 1)),
                "impression": meeting.impression,
                "quiet_by_design": (meeting.impression == Impression::Silent).then_some(meeting.quiet),
                "importance": meeting.importance, "evidence": null, "fix": meeting.fix,
                "pinned": false, "checks": {}, "note": "",
            }));
        }
        Ok(Value::Array(touchpoints))
    }

    /// The file says what the person said, and its report is what the method makes of it.
    pub fn is_told_by(&self, file: &str, language: &str) -> Result<()> {
        let found: Value = serde_json::from_str(file)?;
        same("touchpoints", &found["touchpoints"], &self.touchpoints()?)?;
        same("lang", &found["lang"], &json!(language))?;
        same("format", &found["format"], &json!("tangent-assessment"))?;
        same("version", &found["version"], &json!(1))?;
        same("pack", &found["pack"], &json!({ "id": "touchpoints", "version": 1 }))?;
        let respondent = &found["respondent"];
        same("role", &respondent["role"], &json!(self.role))?;
        same("meets_customers", &respondent["meets_customers"], &json!(self.meets_customers))?;
        same("counterparts", &respondent["counterparts"], &json!(self.counterparts))?;
        for (zone, often) in Zone::VARIANTS.iter().zip(self.zones) {
            same(zone.into_str(), &found["zones"][zone.into_str()]["frequency"], &json!(often))?;
        }
        let report: Value = serde_json::from_str(&json::write_report(&Report::of(&analysis_of(file)?)))?;
        same("report", &found["report"], &report)?;
        let mut keys: Vec<_> = found["report"].as_object().context("report")?.keys().map(String::as_str).collect();
        keys.sort_unstable();
        ensure!(keys == REPORT, "the report's keys are {keys:?}");
        let index = &found["report"]["index"];
        ensure!(
            format!("{} {}–{}", index["value"], index["low"], index["high"]) == self.number,
            "the number is {index}"
        );
        Ok(())
    }
}

/// How many are on the list, as it is said beside Next on the short path.
pub fn tally(words: &Words, listed: usize) -> String {
    let list = &words.ui.list;
    let of_seven = [("n", &listed as &dyn std::fmt::Display), ("all", &7)];
    match listed {
        0..5 => list.so_far.fill(&of_seven),
        5..=7 => list.enough.fill(&of_seven),
        _ => words.count(&list.chosen, listed, &[]),
    }
}

/// What the method makes of a file.
pub fn analysis_of(file: &str) -> Result<Analysis> {
    let structure = structure()?;
    let assessment = json::read(file, &structure).map_err(|error| refused(&error))?;
    Ok(Analysis::new(Rc::new(assessment), Rc::new(structure)))
}

/// An item of the pack.
fn item_of<'a>(structure: &'a Structure, item: &str) -> Result<&'a Item> {
    let item: PackId = item.parse()?;
    structure.touchpoints.get(&item).with_context(|| format!("the pack has no {item}"))
}

/// The report's keys, as the contract has them.
const REPORT: [&str; 17] = [
    "blind_spots",
    "contradictions",
    "counts",
    "heroics",
    "index",
    "jumps",
    "keep",
    "mirror",
    "not_looked_at",
    "order",
    "overkill",
    "patterns",
    "protect",
    "roots",
    "suggestions",
    "touchpoints",
    "zones",
];

/// That two values are the same.
pub fn same(what: &str, found: &Value, expected: &Value) -> Result<()> {
    ensure!(found == expected, "{what} is\n{found}, not\n{expected}");
    Ok(())
}
