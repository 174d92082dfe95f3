//! The model, what can happen to it, and the screen that follows.

use super::element::{Element, el};
use super::frame::{self, Notice};
use super::port::Port;
use super::preview::{self, Origin, Preview};
use super::step::{Path, Step};
use super::view::View;
use super::work::Work;
use super::{ask, deeper, keep, list, mirror, plan, results, start, you, zones};
use crate::browser::file::File;
use crate::browser::target::{self, Target};
use crate::browser::window::{heed, ignore};
use crate::browser::{clipboard, clock, file, language, location, storage};
use crate::codec::value::{Value, write_text};
use crate::codec::{Fault, json, link};
use crate::domain::event::MoneyEvent;
use crate::domain::writing::{digits, joined};
use crate::domain::{Assessment, Currency, Event, Refusal, Structure, Table, TouchpointId};
use crate::method::{Ground, Report};
use crate::pack::{self, Example, T, Words};
use crate::telling::{self, Teller};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

/// Under which key the person's choice of language is kept.
const LANGUAGE_KEY: &str = "tangent.lang";

/// What the component is made from.
pub struct Props {
    /// The shell.
    pub port: Port,
    /// The person's work, which the shell reads and sets too.
    pub work: Rc<RefCell<Work>>,
    /// The pack's examples.
    pub examples: Rc<Table<Example, Option<Assessment>>>,
    /// The languages of the pack.
    pub languages: Rc<Vec<String>>,
}

impl Properties for Props {}

/// What happened.
pub enum Msg {
    /// Something with the answers.
    Happened(Event),
    /// A touchpoint was taken off the list.
    TouchpointDropped(TouchpointId),
    /// Next.
    NextPressed,
    /// Back.
    BackPressed,
    /// A part of the path.
    StepChosen(Step),
    /// How much is to be asked.
    PathChosen(Path),
    /// The full path, from the beginning.
    FullStarted,
    /// The full path, from where one is.
    FullWanted,
    /// The plan.
    PlanWanted,
    /// Undo.
    UndoPressed,
    /// Redo.
    RedoPressed,
    /// Another language.
    LanguageChosen(String),
    /// The words of a language came, or didn't.
    WordsArrived(Option<Rc<Words>>),
    /// On the list.
    List(list::ListMsg),
    /// On the parts.
    Deeper(deeper::DeeperMsg),
    /// On the seams.
    Seams(zones::SeamsMsg),
    /// On the plan.
    Plan(plan::PlanMsg),
    /// An example.
    ExampleAsked(Example),
    /// The fragment of the address changed.
    FragmentChanged,
    /// A file was chosen.
    FileChosen(File),
    /// Its text came, or couldn't be read.
    FileRead(Option<String>),
    /// The link.
    LinkAsked,
    /// It was copied, or couldn't be.
    LinkCopied(bool),
    /// With one's own words, or without.
    WithWordsChanged,
    /// A file to take away.
    FileAsked,
    /// What was found and could not be read, as it is.
    BrokenAsked,
    /// Start anew.
    ResetAsked,
    /// The preview's answers are taken over.
    PreviewTaken,
    /// The preview is left.
    PreviewLeft,
    /// The work was set from outside.
    WorkSet,
    /// Another tab may have written.
    StorageChanged,
    /// Take over what another tab wrote.
    OtherTaken,
    /// Keep what is here.
    OtherRefused,
    /// An attribute of the element changed.
    AttributeChanged(String),
    /// The notice was closed.
    NoticeClosed,
}

/// Where the focus goes after drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Focus {
    Stays,
    Title,
    FirstChoice,
    Field,
    /// The button that had it is gone: on the title, with nothing scrolled.
    Rests,
    /// It stays, and what is chosen, or why not, comes into sight.
    Shown,
}

/// A listener on the window: what it listens to, and what it calls.
type Listening = (&'static str, Closure<dyn FnMut()>);

/// The interface.
pub struct App {
    words: Option<Rc<Words>>,
    path: Path,
    step: Step,
    preview: Option<Preview>,
    list: list::Model,
    deeper: deeper::Model,
    seams: zones::Model,
    plan: plan::Model,
    keep: keep::Model,
    counterparts_needed: bool,
    notice: Option<Notice>,
    focus: Focus,
    title: NodeRef,
    ready: bool,
    completed: Option<u64>,
    listeners: Vec<Listening>,
}

impl Component for App {
    type Message = Rc<Msg>;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let (path, step) = kept_step(&ctx.props().work.borrow());
        let mut app = Self {
            words: None,
            path,
            step,
            preview: None,
            list: list::Model::default(),
            deeper: deeper::Model::default(),
            seams: zones::Model::default(),
            plan: plan::Model::default(),
            keep: keep::Model::default(),
            counterparts_needed: false,
            notice: None,
            focus: Focus::Stays,
            title: NodeRef::default(),
            ready: false,
            completed: None,
            listeners: Vec::new(),
        };
        app.listen(ctx, "hashchange", || Msg::FragmentChanged);
        app.listen(ctx, "storage", || Msg::StorageChanged);
        send(ctx, Errand::Words(first_language(ctx.props())));
        app
    }

    fn update(&mut self, ctx: &Context<Self>, message: Rc<Msg>) -> bool {
        let revision = ctx.props().work.borrow().assessment().revision;
        let before = self.place();
        self.happen(ctx, &message);
        let work = ctx.props().work.borrow();
        if work.assessment().revision != revision {
            self.keep.shown = None;
            let detail = joined(&["{\"revision\":", &digits(work.assessment().revision), "}"]);
            ctx.props().port.emit("tangent-change", &detail);
        }
        if self.place() != before {
            keep_step(&work, self.path, self.step);
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(words) = &self.words else { return el("div.waiting").html() };
        let props = ctx.props();
        let work = props.work.borrow();
        let shown = self.preview.as_ref().map_or(work.assessment(), |preview| &preview.assessment);
        let ground = Ground::new(shown, &work.structure);
        let level = props.port.attribute("heading-level").and_then(|level| level.bytes().next());
        let level = level.map(|digit| digit.wrapping_sub(b'0')).filter(|level| (1..=5).contains(level)).unwrap_or(2);
        let view = View { words, ground: &ground, link: ctx.link(), level, title: &self.title };
        let (banner, progress, screen) = match &self.preview {
            Some(preview) => {
                let banner = preview::banner(&view, preview.origin, work.assessment().is_blank());
                (Some(banner), None, self.results(&view, false))
            }
            None => (None, frame::progress(&view, self.path, self.step), self.screen(props, &view)),
        };
        el("div.widget")
            .attr("lang", words.lang())
            .maybe(frame::denied(&view, work.keeping))
            .with(frame::notices(&view, self.notice.as_ref()))
            .maybe(banner)
            .maybe(progress)
            .with(screen)
            .with(frame::foot(&view, work.session(), &props.languages, self.preview.is_some()))
            .html()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        if self.words.is_none() {
            return;
        }
        match std::mem::replace(&mut self.focus, Focus::Stays) {
            Focus::Stays => {}
            Focus::Title => focus(self.title.cast()),
            Focus::FirstChoice => focus(self.first_choice()),
            Focus::Field => focus(self.field()),
            Focus::Rests => {
                if let Some(title) = self.title.cast() {
                    target::rest(&title);
                }
            }
            Focus::Shown => {
                if let Some(found) = self.here(".node.chosen, .problem:not(:empty)") {
                    target::show(&found);
                }
            }
        }
        self.plan.drawn();
        let props = ctx.props();
        if !std::mem::replace(&mut self.ready, true) {
            props.port.emit("tangent-ready", "{}");
        }
        if self.step == Step::Results && self.preview.is_none() {
            self.complete(props);
        }
    }

    fn destroy(&mut self, _ctx: &Context<Self>) {
        for (name, listener) in &self.listeners {
            ignore(name, listener);
        }
    }
}

impl App {
    fn listen(&mut self, ctx: &Context<Self>, name: &'static str, message: fn() -> Msg) {
        let link = ctx.link().clone();
        let listener = Closure::<dyn FnMut()>::new(move || link.send_message(Rc::new(message())));
        heed(name, &listener);
        self.listeners.push((name, listener));
    }

    /// The words at hand.
    pub fn words(&self) -> Option<Rc<Words>> {
        self.words.clone()
    }

    /// What decides which screen stands.
    fn place(&self) -> (Path, Step, bool, Option<String>) {
        (self.path, self.step, self.preview.is_some(), self.words.as_ref().map(|words| words.lang().to_owned()))
    }

    fn screen(&self, props: &Props, view: &View<'_>) -> Element {
        match self.step {
            Step::Start => {
                let example = props.examples.get(Example::Trade).as_ref();
                let ground = example.map(|example| Ground::new(example, view.structure()));
                start::view(view, ground.as_ref())
            }
            Step::You => you::view(view, self.path, self.counterparts_needed),
            Step::List => list::view(view, &self.list),
            Step::Deeper => deeper::view(view, &self.deeper),
            Step::Ask(id) => ask::view(view, self.path, id),
            Step::Zones(zone) => zones::view(view, self.path, &self.seams, zone),
            Step::Mirror(page) => mirror::view(view, page),
            Step::Results => el("div.taken")
                .with(self.results(view, true))
                .maybe((rated(view.assessment()) > 0).then(|| results::onward(view, self.path)))
                .with(keep::view(view, &self.keep)),
            Step::Plan => {
                let report = Report::on(view.ground);
                let teller = Teller { ground: view.ground, report: &report, words: view.words };
                el("div.taken").with(plan::view(view, &teller, &self.plan)).with(keep::view(view, &self.keep))
            }
        }
    }

    fn results(&self, view: &View<'_>, own: bool) -> Element {
        let report = Report::on(view.ground);
        let teller = Teller { ground: view.ground, report: &report, words: view.words };
        results::view(view, &teller, own, !own || self.path.is_full())
    }

    /// The first element on the screen that fits a selector.
    fn here(&self, selector: &str) -> Option<Target> {
        self.title.cast::<Target>()?.around(".screen")?.find(selector)
    }

    fn first_choice(&self) -> Option<Target> {
        let question = self.here("fieldset")?;
        question.find("input:checked").or_else(|| question.find("input"))
    }

    /// The field in which one writes, on the list; what is chosen, on the parts.
    fn field(&self) -> Option<Target> {
        self.here(".finder input, .node.chosen")
    }

    /// Fields hold what is typed until it is accepted; with other answers it means nothing.
    fn forget_typed(&mut self) {
        (self.list, self.deeper, self.seams, self.plan) = Default::default();
    }

    fn say(&mut self, text: T) {
        let text = self.words.as_ref().map(|words| words.text(text).to_owned());
        self.notice = text.map(|text| Notice { text, ways: Vec::new(), trouble: false });
    }

    fn trouble(&mut self, ctx: &Context<Self>, code: &str, text: String) {
        let mut message = String::new();
        write_text(&text, &mut message);
        ctx.props().port.emit("tangent-error", &joined(&["{\"code\":\"", code, "\",\"message\":", &message, "}"]));
        self.notice = Some(Notice { text, ways: Vec::new(), trouble: true });
    }

    fn go(&mut self, step: Step) {
        self.step = step;
        self.notice = None;
        self.counterparts_needed = false;
        self.focus = match step {
            Step::Ask(_) | Step::Zones(_) => Focus::FirstChoice,
            _ => Focus::Title,
        };
    }

    #[allow(clippy::too_many_lines, reason = "one arm for each thing that can happen")]
    fn happen(&mut self, ctx: &Context<Self>, message: &Msg) {
        let props = ctx.props();
        let words = self.words.clone();
        match message {
            Msg::Happened(event) => {
                let result = props.work.borrow_mut().apply(event);
                self.after(result);
            }
            Msg::TouchpointDropped(id) => self.drop_touchpoint(props, *id),
            Msg::NextPressed => self.next(props),
            Msg::BackPressed => {
                let step = with_ground(props, |ground| self.step.back(self.path, ground));
                self.go(step);
            }
            Msg::StepChosen(step) => self.go(*step),
            Msg::PathChosen(path) => self.path = *path,
            Msg::FullStarted => {
                self.path = Path::Full;
                self.go(Step::You);
            }
            Msg::FullWanted => {
                self.path = Path::Full;
                self.go(Step::Deeper);
            }
            Msg::PlanWanted => {
                self.path = Path::Full;
                self.go(Step::Plan);
            }
            Msg::Deeper(message) => {
                if matches!(message, deeper::DeeperMsg::ViewChosen(_)) {
                    self.focus = Focus::Shown;
                }
                let event = with_ground(props, |ground| self.deeper.update(message, ground));
                self.try_out(props, event, |app, result| {
                    if app.deeper.settled(result) {
                        app.focus = Focus::Field;
                    }
                });
                // It says itself what was refused, and where.
                self.notice = None;
            }
            Msg::Seams(message) => {
                let event = self.seams.update(message);
                let event = event.map(|event| self.in_currency(props, event));
                // Its figures are checked before: there is nothing to take back.
                self.try_out(props, event, |_, _| {});
            }
            Msg::Plan(message) => {
                let event = with_ground(props, |ground| self.plan.update(message, ground));
                self.try_out(props, event, |app, result| {
                    app.plan.settled(result);
                    if result.is_err() {
                        app.focus = Focus::Shown;
                    }
                });
                // It says itself what was refused, and where.
                self.notice = None;
            }
            Msg::UndoPressed => {
                props.work.borrow_mut().undo();
                self.stay_where_something_is(props);
            }
            Msg::RedoPressed => {
                props.work.borrow_mut().redo();
                self.stay_where_something_is(props);
            }
            Msg::LanguageChosen(language) => {
                let _ = storage::set(LANGUAGE_KEY, language);
                send(ctx, Errand::Words(language.clone()));
            }
            Msg::WordsArrived(Some(words)) => self.speak(ctx, words.clone()),
            Msg::WordsArrived(None) => {
                let text = words.map(|words| words.text(T::WordsFailed).to_owned()).unwrap_or_default();
                self.trouble(ctx, "words", text);
            }
            Msg::List(message) => {
                let chosen = list::chosen(props.work.borrow().assessment());
                if let Some(event) = self.list.update(message, &chosen) {
                    let result = props.work.borrow_mut().apply(&event);
                    if result.is_ok() {
                        self.list = list::Model::default();
                        // The button that was pressed is gone.
                        self.focus = Focus::Field;
                    }
                    self.after(result);
                }
            }
            Msg::ExampleAsked(example) => self.show_example(props, *example),
            Msg::FragmentChanged => self.open_link(ctx),
            // The limit is checked before anything is read.
            Msg::FileChosen(file) if file.size() > json::LARGEST as f64 => self.open_file(ctx, None),
            Msg::FileChosen(file) => send(ctx, Errand::File(file.clone())),
            Msg::FileRead(text) => self.open_file(ctx, text.as_deref()),
            Msg::LinkAsked => self.show_link(ctx),
            Msg::LinkCopied(true) => {
                self.say(T::LinkCopied);
                ctx.props().port.emit("tangent-export", "{\"kind\":\"link\"}");
            }
            Msg::LinkCopied(false) => self.say(T::LinkByHand),
            Msg::WithWordsChanged => {
                self.keep.with_words = !self.keep.with_words;
                if self.keep.shown.is_some() {
                    self.keep.shown = Some(link_of(props, self.keep.with_words));
                }
            }
            Msg::FileAsked => {
                let name = joined(&["tangent-", &clock::today(), ".json"]);
                if file::download(&name, "application/json", &file::pretty(&props.work.borrow().export())) {
                    props.port.emit("tangent-export", "{\"kind\":\"json\"}");
                } else {
                    self.say(T::DownloadFailed);
                }
            }
            Msg::BrokenAsked => {
                if let Some((text, _)) = &props.work.borrow().broken {
                    file::download("tangent-unreadable.json", "application/json", text);
                }
            }
            Msg::ResetAsked => {
                props.work.borrow_mut().reset();
                self.path = Path::Express;
                self.forget_typed();
                self.go(Step::Start);
                self.undoable(T::StartedAnew);
            }
            Msg::PreviewTaken => {
                if let Some(preview) = self.preview.take() {
                    props.work.borrow_mut().replace(preview.assessment);
                    self.forget_typed();
                    self.go(Step::Results);
                    self.undoable(T::PreviewWasTaken);
                }
            }
            Msg::PreviewLeft => {
                self.preview = None;
                self.focus = Focus::Title;
            }
            Msg::WorkSet => {
                self.preview = None;
                self.forget_typed();
                self.stay_where_something_is(props);
            }
            Msg::StorageChanged => {
                if let (true, Some(words)) = (props.work.borrow().written_elsewhere(), words) {
                    let text = words.text(T::OtherTab).to_owned();
                    let ways =
                        vec![(T::OtherTabTake, Msg::OtherTaken.into()), (T::OtherTabKeep, Msg::OtherRefused.into())];
                    self.notice = Some(Notice { text, ways, trouble: false });
                }
            }
            Msg::OtherTaken => {
                self.notice = None;
                self.focus = Focus::Title;
                let taken = props.work.borrow_mut().take_other();
                match taken {
                    Ok(()) => {
                        self.forget_typed();
                        self.stay_where_something_is(props);
                    }
                    Err(fault) => self.refuse(ctx, "storage", &fault),
                }
            }
            Msg::OtherRefused => {
                self.notice = None;
                self.focus = Focus::Rests;
                props.work.borrow_mut().keep();
            }
            Msg::AttributeChanged(name) => {
                if name == "lang"
                    && let Some(language) =
                        props.port.attribute("lang").and_then(|wanted| known(&wanted, &props.languages))
                {
                    send(ctx, Errand::Words(language));
                }
            }
            Msg::NoticeClosed => {
                self.notice = None;
                self.focus = Focus::Rests;
            }
        }
    }

    /// With the first sum the assessment has a currency: in another language it must not become another sum.
    fn in_currency(&self, props: &Props, event: Event) -> Event {
        let work = props.work.borrow();
        if let Event::Money(sum @ (MoneyEvent::HourCostGiven(Some(_)) | MoneyEvent::CustomerValueGiven(Some(_)))) =
            &event
            && let (None, Some(words)) = (&work.assessment().money.currency, &self.words)
            && let Some(currency) = Currency::new(telling::money::currency(work.assessment(), words))
        {
            return Event::Money(MoneyEvent::FirstGiven(currency, Box::new(sum.clone())));
        }
        event
    }

    /// Applies what came of a message of a screen, and tells the screen how it went.
    fn try_out(&mut self, props: &Props, event: Option<Event>, settled: fn(&mut Self, Result<(), Refusal>)) {
        if let Some(event) = event {
            let result = props.work.borrow_mut().apply(&event);
            self.after(result);
            settled(self, result);
        }
    }

    fn after(&mut self, result: Result<(), Refusal>) {
        self.counterparts_needed = false;
        self.notice = match (result, &self.words) {
            (Err(refusal), Some(words)) => {
                Some(Notice { text: telling::trouble::of_refusal(refusal, words), ways: Vec::new(), trouble: true })
            }
            _ => None,
        };
    }

    fn undoable(&mut self, text: T) {
        self.say(text);
        if let Some(notice) = &mut self.notice {
            notice.ways.push((T::Undo, Msg::UndoPressed.into()));
        }
    }

    fn drop_touchpoint(&mut self, props: &Props, id: TouchpointId) {
        let Some(words) = self.words.clone() else { return };
        let mut work = props.work.borrow_mut();
        let title = telling::title_of(id, work.assessment(), &words);
        let before = rated(work.assessment());
        let wording = telling::action::wording(work.assessment(), &words);
        let result = work.apply(&Event::TouchpointRemoved { touchpoint: id, wording });
        self.after(result);
        // With it or with its parts an answer has gone.
        if rated(work.assessment()) < before {
            let text = words.fill(T::Removed, &[("title", &title)]);
            self.notice = Some(Notice { text, ways: vec![(T::Undo, Msg::UndoPressed.into())], trouble: false });
        }
    }

    fn next(&mut self, props: &Props) {
        let work = props.work.borrow();
        let assessment = work.assessment();
        let nobody = !assessment.respondent.counterparts.iter().any(|(_, chosen)| *chosen);
        if self.step == Step::You && nobody {
            self.counterparts_needed = true;
        } else if self.step == Step::List && assessment.touchpoints.is_empty() {
            self.list.empty = true;
        } else {
            let step = self.step.next(self.path, &Ground::new(assessment, &work.structure));
            self.go(step);
        }
    }

    /// After a step back or another state: if the screen speaks of something that is gone, the list.
    fn stay_where_something_is(&mut self, props: &Props) {
        self.notice = None;
        let work = props.work.borrow();
        let assessment = work.assessment();
        match self.step {
            Step::Ask(id) if assessment.touchpoint(id).is_none() => self.go(Step::List),
            // There are answers now: whoever has answers has started.
            Step::Start if !assessment.is_blank() => match kept_step(&work) {
                (_, Step::Start) => self.go(Step::List),
                (path, step) => {
                    self.path = path;
                    self.go(step);
                }
            },
            _ => {}
        }
    }

    fn speak(&mut self, ctx: &Context<Self>, words: Rc<Words>) {
        let props = ctx.props();
        props.work.borrow_mut().speak(words.lang());
        if props.port.is_standalone() {
            language::speak(words.lang());
        }
        let first = self.words.is_none();
        self.words = Some(words);
        self.notice = None;
        if let Some(Origin::Example(example)) = self.preview.as_ref().map(|preview| preview.origin) {
            self.show_example(props, example);
            self.focus = Focus::Stays;
        }
        if first {
            self.say_broken(props);
            self.open_link(ctx);
            self.focus = Focus::Stays;
        }
    }

    fn say_broken(&mut self, props: &Props) {
        let work = props.work.borrow();
        if let (Some((_, fault)), Some(words)) = (&work.broken, &self.words) {
            let reason = telling::trouble::of_fault(fault, words);
            let text = words.fill(T::StorageBroken, &[("reason", &reason)]);
            self.notice =
                Some(Notice { text, ways: vec![(T::StorageBrokenFile, Msg::BrokenAsked.into())], trouble: true });
        }
    }

    fn show_example(&mut self, props: &Props, example: Example) {
        let (Some(words), Some(assessment)) = (&self.words, props.examples.get(example)) else { return };
        let assessment = pack::example::worded(assessment, example, words);
        self.show(assessment, Origin::Example(example));
    }

    fn show(&mut self, assessment: Assessment, origin: Origin) {
        self.preview = Some(Preview { assessment, origin });
        self.notice = None;
        self.focus = Focus::Title;
    }

    fn open_link(&mut self, ctx: &Context<Self>) {
        let Some(words) = self.words.clone() else { return };
        let work = ctx.props().work.borrow();
        let Some(payload) = link::find(&location::fragment(), work.storage_key()) else { return };
        match link::decode(&payload) {
            Ok(assessment) if assessment.pack.id != work.structure.id => {
                self.refuse(ctx, "link", &Fault::OtherPack(assessment.pack.id.as_str().into()));
            }
            Ok(assessment) => self.show(link::resolve(assessment, &work.structure), Origin::Link),
            Err(fault) => self.trouble(ctx, "link", telling::trouble::of_link(&fault, &words)),
        }
    }

    fn open_file(&mut self, ctx: &Context<Self>, text: Option<&str>) {
        let read = match text {
            Some(text) => json::read(text, &ctx.props().work.borrow().structure),
            None => Err(Fault::TooLarge(json::LARGEST)),
        };
        match read {
            Ok(assessment) => self.show(assessment, Origin::File),
            Err(fault) => self.refuse(ctx, "file", &fault),
        }
    }

    fn refuse(&mut self, ctx: &Context<Self>, code: &str, fault: &Fault) {
        if let Some(words) = self.words.clone() {
            self.trouble(ctx, code, telling::trouble::of_fault(fault, &words));
        }
    }

    fn show_link(&mut self, ctx: &Context<Self>) {
        let props = ctx.props();
        self.keep.has_words = has_words(props.work.borrow().assessment());
        let link = link_of(props, self.keep.with_words);
        let refusal = match (link.len() > link::LONGEST, link.starts_with('#')) {
            (true, _) => Some(T::LinkTooLongToShare),
            (false, true) => Some(T::LinkNoAddress),
            (false, false) => None,
        };
        if let Some(refusal) = refusal {
            self.keep.shown = None;
            self.say(refusal);
            if let Some(notice) = &mut self.notice {
                notice.ways.push((T::DownloadFile, Msg::FileAsked.into()));
            }
            return;
        }
        self.keep.shown = Some(link.clone());
        send(ctx, Errand::Copy(link));
    }

    /// Tells the host once for every state of the answers whose results are seen.
    fn complete(&mut self, props: &Props) {
        let work = props.work.borrow();
        let revision = work.assessment().revision;
        if rated(work.assessment()) > 0 && self.completed.replace(revision) != Some(revision) {
            let (assessment, report) = (work.export(), json::write_report(&work.report()));
            props
                .port
                .emit("tangent-complete", &joined(&["{\"assessment\":", &assessment, ",\"report\":", &report, "}"]));
        }
    }
}

/// Of how many touchpoints something has been said.
fn rated(assessment: &Assessment) -> usize {
    assessment.touchpoints.iter().filter(|touchpoint| touchpoint.rating.impression.is_some()).count()
}

fn focus(element: Option<Target>) {
    if let Some(element) = element {
        element.focus();
    }
}

fn with_ground<R>(props: &Props, ask: impl FnOnce(&Ground<'_>) -> R) -> R {
    let work = props.work.borrow();
    ask(&Ground::new(work.assessment(), &work.structure))
}

fn link_of(props: &Props, with_words: bool) -> String {
    let work = props.work.borrow();
    work.link(work.assessment(), props.port.attribute("share-base").as_deref(), with_words)
}

/// Whether there are words of the person's own that a link leaves out.
fn has_words(assessment: &Assessment) -> bool {
    let respondent = &assessment.respondent;
    [&respondent.label, &respondent.department, &respondent.branch].iter().any(|text| !text.is_blank())
        || assessment.touchpoints.iter().any(|touchpoint| !touchpoint.note.is_blank())
        || assessment.actions.iter().any(|action| {
            action.title.is_some() || !action.person.is_blank() || !action.note.is_blank() || action.due.is_some()
        })
}

fn step_key(work: &Work) -> String {
    joined(&["tangent.step.", work.storage_key()])
}

/// Where the person was, if answers are kept and there is something to come back to.
fn kept_step(work: &Work) -> (Path, Step) {
    if work.assessment().is_blank() {
        return (Path::Express, Step::Start);
    }
    let kept = storage::get(&step_key(work)).ok().flatten().unwrap_or_default();
    let (path, step) = match kept.strip_prefix("full ") {
        Some(step) => (Path::Full, step),
        None => (Path::Express, kept.as_str()),
    };
    (path, Step::from_text(step, work.assessment()).unwrap_or(Step::List))
}

fn keep_step(work: &Work, path: Path, step: Step) {
    if work.keeping == super::work::Keeping::On {
        let path = if path.is_full() { "full " } else { "" };
        let _ = storage::set(&step_key(work), &joined(&[path, &step.to_text()]));
    }
}

/// A language of the pack for a wished one: `en` for `en-GB`.
fn known(wished: &str, languages: &[String]) -> Option<String> {
    let base = wished.split(['-', '_']).next().unwrap_or_default();
    languages.iter().find(|known| known.eq_ignore_ascii_case(wished) || known.eq_ignore_ascii_case(base)).cloned()
}

/// The language to begin with: the attribute's, the one chosen before, the page's, the browser's, the
/// pack's first.
fn first_language(props: &Props) -> String {
    let wishes =
        [props.port.attribute("lang"), storage::get(LANGUAGE_KEY).ok().flatten(), props.port.nearest_language()];
    let preferred = language::preferred();
    let wishes = wishes.iter().flatten().map(String::as_str).chain(preferred.split_ascii_whitespace());
    let found = wishes.filter_map(|wish| known(wish, &props.languages)).next();
    found.or_else(|| props.languages.first().cloned()).unwrap_or_default()
}

/// Something that takes its time.
enum Errand {
    Words(String),
    File(File),
    Copy(String),
}

fn send(ctx: &Context<App>, errand: Errand) {
    let link = ctx.link().clone();
    let tell = move |message: Msg| link.send_message(Rc::new(message));
    match errand {
        Errand::Words(language) => {
            let structure = ctx.props().work.borrow().structure.clone();
            ctx.props().port.words(&language, move |text| {
                tell(Msg::WordsArrived(text.and_then(|text| read_words(&text, &structure)).map(Rc::new)));
            });
        }
        Errand::File(file) => file::read(&file, move |text| tell(Msg::FileRead(Some(text.unwrap_or_default())))),
        Errand::Copy(link) => clipboard::copy(&link, move |copied| tell(Msg::LinkCopied(copied))),
    }
}

fn read_words(text: &str, structure: &Structure) -> Option<Words> {
    Words::read(Value::parse(text, pack::LARGEST).ok()?, structure).ok()
}
